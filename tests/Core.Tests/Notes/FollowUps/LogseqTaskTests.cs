using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.FollowUps;

/// <summary>Tasks in a Logseq graph (docs/format.md, "In Logseq").</summary>
public class LogseqTaskTests
{
    private static readonly NotebookSettings s_graph = NotebookSettings.Default with { Layout = NotebookLayout.Of(["pages/Ada.md", "journals/2026_11_01.md"], []) };

    private static Note Parse(string text, NotebookSettings? settings = null) => NoteParser.Parse("journals/2026_11_01.md", text, settings ?? s_graph);

    [Theory]
    [InlineData("TODO", FollowUpState.Open)]
    [InlineData("LATER", FollowUpState.Open)]
    [InlineData("DOING", FollowUpState.Open)]
    [InlineData("NOW", FollowUpState.Open)]
    [InlineData("WAITING", FollowUpState.Open)]
    [InlineData("DONE", FollowUpState.Done)]
    [InlineData("CANCELLED", FollowUpState.Cancelled)]
    [InlineData("CANCELED", FollowUpState.Cancelled)]
    public void A_keyword_marks_a_task(string keyword, FollowUpState state)
    {
        var followUp = Parse($"- {keyword} Send [[Ada]] the list\n").FollowUps.Single();
        (followUp.State, followUp.Text).Should().Be((state, "Send [[Ada]] the list"));
        Parse($"- {keyword} Send [[Ada]] the list\n", NotebookSettings.Default).FollowUps.Should().BeEmpty("only a graph has keywords");
    }

    [Theory]
    [InlineData("DONE")]
    [InlineData("TODO")]
    [InlineData("NOW")]
    [InlineData("CANCELLED")]
    public void A_task_is_no_conversation_done_or_not(string keyword)
    {
        var note = Parse($"- {keyword} Met [[Ada]] for tea\n- {keyword} 📞 [[Ada]]\n- {keyword} Call [[Ada]]\n  - [[Ada]] called\n## Meetings\n- {keyword} [[Ada]]\n");
        note.Conversations.Should().BeEmpty();
        note.FollowUps.Should().HaveCount(4);
        Parse("- Met [[Ada]] for tea\n").Conversations.Should().ContainSingle();
    }

    [Fact]
    public void In_a_log_it_is_none_either_and_its_day_is_its_own()
    {
        var note = NoteParser.Parse("pages/Ada.md", "type:: person\n\n- Log\n\t- [[Nov 1st, 2026]] call\n\t\t- DONE Her exam is on 2026-11-20\n\t\t- The fair is on 2026-11-28\n\t- DONE [[Nov 2nd, 2026]] call\n", s_graph);
        note.Conversations.Single().Announced.Single().Text.Should().Be("The fair is on 2026-11-28");
    }

    [Theory]
    [InlineData("- todo Send it")]
    [InlineData("- Todo Send it")]
    [InlineData("- TODOS to send")]
    [InlineData("- TODO: send it")]
    [InlineData("- Send it TODO")]
    [InlineData("TODO Send it")]
    [InlineData("- TODO")]
    [InlineData("- TODO \n")]
    [InlineData("- LATE again")]
    [InlineData("- DONE")]
    public void Other_words_do_not(string text) => Parse(text + "\n").FollowUps.Should().BeEmpty();

    [Theory]
    [InlineData("- TODO Send it\n  DEADLINE: <2026-11-20 Fri>\n", "Send it", "2026-11-20", null, null)]
    [InlineData("- TODO [#A] Send it\n  SCHEDULED: <2026-11-18 Wed 09:00>\n  DEADLINE: <2026-11-20 Fri>\n", "Send it", "2026-11-20", "2026-11-18", null)]
    [InlineData("- TODO Send it\n  DEADLINE: <2026-11-20 Fri .+1w>\n  id:: 1234\n", "Send it", "2026-11-20", null, ".+1w")]
    [InlineData("- TODO Send it\n  DEADLINE: <2026-11-20 Fri>\n  :LOGBOOK:\n  CLOCK: [2026-11-01 Sun 09:00:00]\n  :END:\n", "Send it", "2026-11-20", null, null)]
    [InlineData("- TODO Send\n  the list\n  collapsed:: true\n", "Send the list", null, null, null)]
    [InlineData("- [ ] Send it 📅 2026-11-20\n", "Send it", "2026-11-20", null, null)]
    public void Dates_stand_on_the_lines_below(string text, string words, string? due, string? scheduled, string? repeats)
    {
        var followUp = Parse(text).FollowUps.Single();
        (followUp.Text, followUp.Due?.Value, followUp.Scheduled?.Value, followUp.Repeats?.Value)
            .Should().Be((words, due is null ? null : DateOnly.Parse(due), scheduled is null ? (DateOnly?)null : DateOnly.Parse(scheduled), repeats));
    }

    [Theory]
    [InlineData("- TODO Send it\n  DEADLINE: <2026-11-20 Fri>\n  id:: 1\n", "- DONE Send it\n  DEADLINE: <2026-11-20 Fri>\n  id:: 1\n")]
    [InlineData("- WAITING [[Ada]] list\n", "- DONE [[Ada]] list\n")]
    [InlineData("- TODO Ring\n  SCHEDULED: <2026-11-20 Fri .+1w>\n", "- TODO Ring\n  SCHEDULED: <2026-11-29 Sun .+1w>\n")]
    [InlineData("- TODO Ring\n  SCHEDULED: <2026-11-19 Thu>\n  DEADLINE: <2026-11-20 Fri +1w>\n", "- TODO Ring\n  SCHEDULED: <2026-11-26 Thu>\n  DEADLINE: <2026-11-27 Fri +1w>\n")]
    public void Completing(string before, string after) =>
        TextEdit.Apply(before, FollowUpEdit.Complete(before, Parse(before).FollowUps.Single(), Today.Date).Edits).Should().Be(after);

    [Theory]
    [InlineData("- TODO Send it\n  DEADLINE: <2026-11-20 Fri>\n", "- TODO Send it\n  DEADLINE: <2026-11-29 Sun>\n")]
    [InlineData("- x\n\t- TODO Send it\n\t  id:: 1\n", "- x\n\t- TODO Send it\n\t  DEADLINE: <2026-11-29 Sun>\n\t  id:: 1\n")]
    public void Postponing(string before, string after) => TextEdit.Apply(
        before, [FollowUpEdit.Postpone(before, Parse(before).FollowUps.Single(), Today.Date.AddDays(7), FollowUpStyle.Emoji)]).Should().Be(after);

    [Theory]
    [InlineData("WAITING [[Ada]] list", Owner.Them)]
    [InlineData("WAITING for [[Ada]]", Owner.Them)]
    [InlineData("TODO [[Ada]] to send the list", Owner.Them)]
    [InlineData("WAITING Send [[Ada]] the list", Owner.Me)]
    [InlineData("TODO Send [[Ada]] the list", Owner.Me)]
    public void Whose(string task, Owner owner)
    {
        var note = Parse($"- {task}\n");
        var notebook = Notebook.Create(s_graph, [note, NoteParser.Parse("pages/Ada.md", "type:: person\n", s_graph)]);
        var (whose, contacts) = Ownership.Of(notebook, note, note.FollowUps.Single());
        (whose, contacts.Length).Should().Be((owner, 1));
    }
}
