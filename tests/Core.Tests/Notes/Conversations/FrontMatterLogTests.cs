using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;
using static NotesNetworking.Core.Tests.Notes.Conversations.CheckConversations;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

/// <summary>Conversations that a contact's front matter lists, and one more beside them.</summary>
public class FrontMatterLogTests
{
    private static void CheckList(string frontMatter, string expected) => Check($"# people/ada.md\n---\n{frontMatter}\n---\n", expected);

    [Theory]
    [InlineData("interactions:\n  - date: 2026-05-01\n    text: coffee\n  - date: 2026-03-01\n    note: call about tea", "2026-05-01 coffee\n2026-03-01 call \"about tea\"")]
    [InlineData("conversations:\n- {date: 2026-05-01, type: Call, summary: coffee next time}", "2026-05-01 call \"coffee next time\"")]
    [InlineData("log:\n- date: \"2026-05-01\"\n  type: gossip\n  note: the move", "2026-05-01 \"the move\"")]
    [InlineData("contact_history:\n- when: 2026-05-01", "2026-05-01")]
    [InlineData("contactLog:\n- 2026-05-01: lunch, the move", "2026-05-01 lunch \"the move\"")]
    [InlineData("history:\n- 2026-05-01 lunch, the move", "2026-05-01 lunch \"the move\"")]
    [InlineData("Interaktionen:\n- Datum: 2026-05-01\n  Notiz: Tee", "2026-05-01 \"Tee\"")]
    [InlineData("interactions:\n- date: 2026-02-30\n  text: x", "problem: 2026-02-30")]
    [InlineData("interactions:\n- date: last week\n  text: x", "")]
    [InlineData("interactions:\n- text: x", "")]
    [InlineData("interactions: 4", "")]
    [InlineData("gifts:\n- date: 2026-05-01\n  text: a book", "")]
    [InlineData("job_history:\n- date: 2026-05-01\n  text: Kestrel", "")]
    [InlineData("events:\n- date: 2026-05-01\n  text: call", "")]
    public void Lists(string frontMatter, string expected) => CheckList(frontMatter, expected);

    [Fact]
    public void Only_in_a_contacts_note() => Check("# notes/x.md\n---\ninteractions:\n- date: 2026-05-01\n---\n", "");

    [Theory]
    [InlineData("---\ninteractions:\n  - date: 2026-05-01\n    text: coffee\n  - date: 2026-03-01\n    text: call\nrole: x\n---\n",
        "---\ninteractions:\n  - date: 2026-11-22\n    text: \"Call: the move\"\n  - date: 2026-05-01\n    text: coffee\n  - date: 2026-03-01\n    text: call\nrole: x\n---\n")]
    [InlineData("---\r\nlog:\r\n- day: 2026-03-01\r\n  type: Call\r\n  note: x\r\n- day: 2026-05-01\r\n  note: y\r\n---\r\n",
        "---\r\nlog:\r\n- day: 2026-03-01\r\n  type: Call\r\n  note: x\r\n- day: 2026-05-01\r\n  note: y\r\n- day: 2026-11-22\r\n  note: \"Call: the move\"\r\n---\r\n")]
    [InlineData("---\nlog:\n- {date: 2026-05-01, type: call, text: x}\n---\n", "---\nlog:\n- {date: 2026-11-22, type: call, text: the move}\n- {date: 2026-05-01, type: call, text: x}\n---\n")]
    [InlineData("---\nlog:\n- 2026-05-01: lunch\n---\n", "---\nlog:\n- 2026-11-22: \"Call: the move\"\n- 2026-05-01: lunch\n---\n")]
    [InlineData("---\nlog:\n- 2026-05-01 lunch\n---\n", "---\nlog:\n- \"2026-11-22 Call: the move\"\n- 2026-05-01 lunch\n---\n")]
    public void One_more_is_made_like_its_neighbour(string text, string expected)
    {
        Note Read(string of) => NoteParser.Parse("people/ada.md", of, NotebookSettings.Default);
        var result = TextEdit.Apply(text, [ConversationEdit.Add(Read(text), text, NotebookSettings.Default, new DateOnly(2026, 11, 22), new ConversationOpening(null, "call", "the move"))]);
        result.Should().Be(expected);
        Read(result).Conversations.Should().ContainSingle(record => record.Date == new DateOnly(2026, 11, 22))
            .Which.Should().Match<Core.Notes.Conversations.ConversationRecord>(record => record.Channel == "call" && record.Text == "the move");
    }
}
