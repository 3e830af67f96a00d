using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

public class StageEvidenceTests
{
    private static ImmutableArray<string> Of(string note)
    {
        var notebook = Fixture.Of($"# people/ada.md\n{note}").Notebook();
        var relationship = notebook.RelationshipWith("people/ada.md");
        return StageEvidence.Of(relationship, Standing.Of(relationship, notebook.Settings, Today.Date), Today.Date);
    }

    [Fact]
    public void Without_a_conversation_that_is_what_it_says() =>
        Of("# Ada\n## 2027-01-01 Lunch\n").Should().Equal("No conversation so far in which both of you took part.");

    [Fact]
    public void Who_began_counts() => Of("""
        # Ada
        ## 2026-01-05 → Email
        ## 2026-02-05 ← Call
        ## 2026-03-05 ← Call
        ## 2026-04-05 ↔ Lunch
        """).Should().Equal(
        "3 conversations in which both of you took part, from 2026-02-05 to 2026-04-05.",
        "1 conversation that you began, on 2026-01-05.",
        "They began it 2 times, the last on 2026-03-05.");

    [Fact]
    public void What_came_of_it_is_told_with_its_day() => Of("""
        # Ada
        ## 2026-01-05 Call
        [gave:: the slides]
        ## 2026-02-05 Call
        [got:: a desk]
        [outcome:: a talk with [[Bob]]]
        """).Should().Equal(
        "2 conversations in which both of you took part, from 2026-01-05 to 2026-02-05.",
        "What came of it on 2026-02-05: a talk with Bob.",
        "You have helped each other. You gave: the slides (2026-01-05). You got: a desk (2026-02-05).");

    [Fact]
    public void What_you_wrote_yourself_comes_first() =>
        Of("---\nstage: converse\n---\n# Ada\n## 2026-01-05 Call\n").Should().Equal(
            "You wrote the stage yourself: converse.",
            "1 conversation in which both of you took part, on 2026-01-05.");
}
