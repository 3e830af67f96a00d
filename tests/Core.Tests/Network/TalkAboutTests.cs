using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

public class TalkAboutTests
{
    private static System.Collections.Immutable.ImmutableArray<string> With(string note)
    {
        var notebook = Fixture.Of(note).Notebook();
        return TalkAbout.Open(notebook, notebook.RelationshipWith("people/ada.md"), Today.Date);
    }

    [Theory]
    [InlineData("follow_up: 2026-12-01\nfollowup_context: The grant", "For next time: The grant")]
    [InlineData("reason to follow up: \"The [[Kiln]]\"", "For next time: The Kiln")]
    [InlineData("follow_up: 2026-10-01\nfollowup_context: The grant", "")]
    public void What_you_mean_to_talk_about_comes_first_until_you_have(string frontMatter, string expected) =>
        string.Join('|', With($"# people/ada.md\n---\nname: Ada\n{frontMatter}\n---\n## 2026-10-01 Call\n")).Should().Be(expected);

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
        "You meant to: Send the slides.",
        "They promised: The key.",
        "Ada has a birthday in 8 days (2026-11-30).");

    [Theory]
    [InlineData("[[Ada]] to send the list", "They promised: Send the list.")]
    [InlineData("[[Ada]] will send **the list**", "They promised: Send the list.")]
    [InlineData("[[Ada]] promised to send the list", "They promised: Send the list.")]
    [InlineData("Ada'll send the list", "They promised: Send the list.")]
    [InlineData("**Ada** — send the list", "They promised: Send the list.")]
    [InlineData("Ada: send the list to [[Bob]]", "They promised: Send the list to Bob.")]
    [InlineData("@Ada send the list 📅 2026-11-24", "They promised: Send the list, in 2 days (2026-11-24).")]
    [InlineData("Send the list (owner: Ada)", "They promised: Send the list.")]
    [InlineData("Send the list (owner: me)", "You meant to: Send the list.")]
    [InlineData("me: send the list", "You meant to: Send the list.")]
    [InlineData("I will send the list", "You meant to: Send the list.")]
    [InlineData("Waiting for Ada to answer", "You are waiting for Ada to answer.")]
    [InlineData("Waiting on the list from Ada", "You are waiting for the list from Ada.")]
    [InlineData("[[Ada]] owes me a book", "Ada owes me a book.")]
    [InlineData("Ada still has my drill", "Ada still has my drill.")]
    [InlineData("Send Ada the list", "You meant to: Send Ada the list.")]
    [InlineData("[[Ada]]: ask about the kiln", "You meant to: Ada: ask about the kiln.")]
    [InlineData("Tell Ada: _thanks_", "You meant to: Tell Ada: thanks.")]
    public void Who_does_it_is_not_said_twice(string task, string expected) =>
        With($"# people/ada.md\n# Ada\n\n- [ ] {task}\n# people/bob.md\n# Bob\n").Should().Equal(expected);

    [Theory]
    [InlineData("Send the list (me)", "You meant to: Send the list.")]
    [InlineData("Send the list — Ada", "They promised: Send the list.")]
    [InlineData("Send the list (in blue)", "You meant to: Send the list (in blue).")]
    public void A_signature_is_not_said_twice_either(string task, string expected) =>
        With($"# people/ada.md\n# Ada\n\n## Action items\n\n- [ ] {task}\n").Should().Equal(expected);

    [Theory]
    [InlineData("- [/] Send the list", "You are working on: Send the list.")]
    [InlineData("- [/] Ada: send the list", "They are working on: Send the list.")]
    [InlineData("- [>] Send the list", "You meant to: Send the list.")]
    public void What_is_under_way_is_not_only_meant(string task, string expected) => With($"# people/ada.md\n# Ada\n\n{task}\n").Should().Equal(expected);

    [Theory]
    [InlineData("DOING Send the list", "You are working on: Send the list.")]
    [InlineData("NOW [[Ada]] to send the list", "They are working on: Send the list.")]
    [InlineData("TODO Send the list", "You meant to: Send the list.")]
    [InlineData("WAITING [[Ada]] to answer", "You are waiting for Ada to answer.")]
    public void Nor_is_it_in_a_Logseq_graph(string task, string expected)
    {
        var notebook = Fixture.Of($"# pages/Ada.md\ntype:: person\n\n- {task}\n# journals/2026_11_01.md\n- Tea\n").Notebook();
        TalkAbout.Open(notebook, notebook.RelationshipWith("pages/Ada.md"), Today.Date).Should().Equal(expected);
    }

    [Theory]
    [InlineData("Her exam is on 2026-11-20. Then a holiday.", "You wrote on 2026-10-01: \"Her exam is on 2026-11-20.\" That was 2 days ago (2026-11-20).")]
    [InlineData("- They move on [[2026-12-01]].", "You wrote on 2026-10-01: \"They move on 2026-12-01.\" That is in 9 days (2026-12-01).")]
    [InlineData("The book is out. On 2026-11-22 they read from it!", "You wrote on 2026-10-01: \"On 2026-11-22 they read from it!\" That is today (2026-11-22).")]
    [InlineData("On 18 November she hears,\n\"or never\". So.", "You wrote on 2026-10-01: \"On 18 November she hears, \"or never\".\" That was 4 days ago (2026-11-18).")]
    [InlineData("Away from 12 to 20 December, as St. Jürgen says.", "You wrote on 2026-10-01: \"Away from 12 to 20 December, as St. Jürgen says.\" That is in 3 weeks (2026-12-12).")]
    [InlineData("[learned:: the play opens. It is on November 28]", "You wrote on 2026-10-01: \"It is on November 28\" That is in 6 days (2026-11-28).")]
    [InlineData("| When | What |\n|---|---|\n| 1 December 2026 | roofers |", "You wrote on 2026-10-01: \"1 December 2026\" That is in 9 days (2026-12-01).")]
    public void A_day_that_they_spoke_of_comes_up_when_it_has_come_or_is_near(string text, string topic) =>
        With($"# people/ada.md\n# Ada\n\n## 2026-10-01 Call\n\n{text}\n").Should().Equal(topic);

    [Theory]
    [InlineData("Her exam was on 2026-09-20.")]
    [InlineData("Her exam is on 2027-01-20.")]
    [InlineData("Her exam was on 20 September, the next on 2 March.")]
    [InlineData("[asked:: will I come on 1 December?]")]
    [InlineData("In `2026-11-20.log`.")]
    [InlineData("- [ ] Ask about the exam of 2026-11-20 ✅ 2026-11-20")]
    [InlineData("Order 12026-11-20 is late.")]
    public void Other_days_do_not(string text) =>
        With($"# people/ada.md\n# Ada\n\n## 2026-10-01 Call\n\n{text}\n").Where(topic => topic.StartsWith("You wrote ", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void What_was_talked_about_since_is_over() =>
        With("# people/ada.md\n# Ada\n\n## 2026-11-21 Call\n\n## 2026-10-01 Call\n\nHer exam is on 2026-11-20.\n").Should().BeEmpty();

    [Fact]
    public void Where_the_notes_leave_nothing_open_nothing_is_invented() =>
        With("# people/ada.md\n# Ada\n\n## 2026-10-01 Call: about boats\n").Should().BeEmpty();

    private static ImmutableArray<string> AgendaOf(string notes)
    {
        var notebook = Fixture.Of(notes).Notebook();
        return TalkAbout.With(notebook, notebook.RelationshipWith("people/ada.md"), Today.Date);
    }

    [Fact]
    public void Where_nothing_is_open_what_you_share_comes_up() => AgendaOf("""
        # people/ada.md
        ---
        name: Ada
        friend: "[[Bob]]"
        ---
        ## 2026-10-01 Call: about boats
        # people/bob.md
        # Bob
        ## 2026-11-01 Lunch
        """).Should().Equal("You both know Bob.", "Last time, 2026-10-01 (call): about boats");

    [Fact]
    public void Where_there_is_nothing_at_all_that_is_said() =>
        AgendaOf("# people/ada.md\n# Ada\n\n## 2026-10-01 Call: about boats\n").Should().Equal("Your notes leave nothing open between you.", "Last time, 2026-10-01 (call): about boats");

    [Fact]
    public void A_question_of_a_conversation_before_the_last_is_taken_for_answered() =>
        With("# people/ada.md\n# Ada\n\n## 2026-10-02 → Message\n\n## 2026-10-01 Call\n[asked:: when?]\n").Should().BeEmpty();
}
