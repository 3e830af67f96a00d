using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

public class TalkAboutTests
{
    private static System.Collections.Immutable.ImmutableArray<string> With(string note)
    {
        var notebook = Fixture.Of(note).Notebook();
        return TalkAbout.With(notebook, notebook.RelationshipWith("people/ada.md"), Today.Date, withLastTime: false);
    }

    [Fact]
    public void What_is_open_comes_up() => With("""
        # people/ada.md
        ---
        name: Ada
        birthday: --11-30
        ---
        - [ ] Send the slides
        ## 2026-10-01 Call
        [asked:: could you speak in May?]
        - [ ] The key [by:: them]
        ## 2026-09-01 Call
        [asked:: something else?]
        """).Should().Equal(
        "They asked: could you speak in May?",
        "You meant to: Send the slides",
        "They meant to: The key",
        "Ada has a birthday in 8 days (2026-11-30).");

    [Theory]
    [InlineData("Her exam is on 2026-11-20. Then a holiday.", "On 2026-10-01 you wrote: “Her exam is on 2026-11-20”; that was 2 days ago")]
    [InlineData("- They move on [[2026-12-01]].", "On 2026-10-01 you wrote: “They move on 2026-12-01”; that is in 9 days")]
    [InlineData("The book is out. On 2026-11-22 they read from it!", "On 2026-10-01 you wrote: “On 2026-11-22 they read from it”; that is today")]
    public void A_day_that_they_spoke_of_comes_up_when_it_has_come_or_is_near(string text, string topic) =>
        With($"# people/ada.md\n# Ada\n\n## 2026-10-01 Call\n\n{text}\n").Should().Equal(topic);

    [Theory]
    [InlineData("Her exam was on 2026-09-20.")]
    [InlineData("Her exam is on 2026-12-20.")]
    [InlineData("- [ ] Ask about the exam of 2026-11-20 ✅ 2026-11-20")]
    [InlineData("Order 12026-11-20 is late.")]
    public void Other_days_do_not(string text) =>
        With($"# people/ada.md\n# Ada\n\n## 2026-10-01 Call\n\n{text}\n").Where(topic => topic.StartsWith("On ", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void What_was_talked_about_since_is_over() =>
        With("# people/ada.md\n# Ada\n\n## 2026-11-21 Call\n\n## 2026-10-01 Call\n\nHer exam is on 2026-11-20.\n").Should().BeEmpty();

    [Fact]
    public void Where_the_notes_leave_nothing_open_nothing_is_invented() =>
        With("# people/ada.md\n# Ada\n\n## 2026-10-01 Call: about boats\n").Should().BeEmpty();
}
