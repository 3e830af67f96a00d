using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

public class AgendaSentencesTests
{
    private static string Summary(string fixture) =>
        AgendaSentences.Summary(Agenda.Of(Fixture.Of(fixture).Notebook(), Today.Date), Today.Date);

    [Fact]
    public void With_nothing_due_it_says_so() => Summary("# Ada\n").Should().Be("Nobody and nothing is due on 2026-11-22.");

    [Fact]
    public void The_first_are_told_and_the_others_counted() =>
        Summary("# Ada\n\n- [ ] one 📅 2026-11-01\n- [ ] two 📅 2026-11-02\n- [ ] three 📅 2026-11-03\n- [ ] four 📅 2026-11-04\n- [ ] five 📅 2026-12-04\n")
            .Should().StartWith("Ada: You meant to: one").And.EndWith(" And 1 more.").And.NotContain("four");
}
