using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Editing;

/// <summary>Where a new follow-up is written.</summary>
public class FollowUpListTests
{
    private static Note Parse(string text) => NoteParser.Parse("people/ada.md", text, NotebookSettings.Default);

    /// <summary>The note after "Send it" is added, due on 2026-11-29; it is then read back.</summary>
    private static void Check(string before, string after)
    {
        var note = Parse(before);
        var edit = FollowUpList.Add(note, before, "Send it", Today.Date.AddDays(7), isTheirs: false, NotebookSettings.Default);
        TextEdit.Apply(before, [edit]).Should().Be(after);
        edit.Span.Length.Should().Be(0, "it takes nothing away");
        Parse(after).FollowUps.Should().HaveCount(note.FollowUps.Length + 1)
            .And.ContainSingle(followUp => followUp.Text == "Send it" && followUp.Due!.Value.Value == Today.Date.AddDays(7));
    }

    [Theory]
    [InlineData("# Ada\n\n- [ ] One\n- [ ] Two\n- [x] Old\n\n## 2026-11-01\n", "# Ada\n\n- [ ] One\n- [ ] Two\n- [ ] Send it 📅 2026-11-29\n- [x] Old\n\n## 2026-11-01\n")]
    [InlineData("* [ ] One\r\n    more of it\r\n    - [ ] nested\r\n\r\ntext\r\n", "* [ ] One\r\n    more of it\r\n    - [ ] nested\r\n    - [ ] Send it 📅 2026-11-29\r\n\r\ntext\r\n")]
    [InlineData("- [ ] One\n  more of it\n", "- [ ] One\n  more of it\n- [ ] Send it 📅 2026-11-29\n")]
    [InlineData("- [ ] One", "- [ ] One\n- [ ] Send it 📅 2026-11-29")]
    public void Behind_the_open_ones(string before, string after) => Check(before, after);

    [Theory]
    [InlineData("# Ada\n\n## Follow-ups\n\n- [x] Old\n\n## 2026-11-01\n", "# Ada\n\n## Follow-ups\n\n- [ ] Send it 📅 2026-11-29\n- [x] Old\n\n## 2026-11-01\n")]
    [InlineData("# Ada\n## Next steps\nwords\n", "# Ada\n## Next steps\n\n- [ ] Send it 📅 2026-11-29\n\nwords\n")]
    [InlineData("# Ada\n## Todo:", "# Ada\n## Todo:\n\n- [ ] Send it 📅 2026-11-29\n")]
    [InlineData("# Ada\n\n## Follow-ups\n\n## 2026-11-01\n- [ ] One\n", "# Ada\n\n## Follow-ups\n\n- [ ] Send it 📅 2026-11-29\n\n## 2026-11-01\n- [ ] One\n")]
    public void Below_a_heading_for_them(string before, string after) => Check(before, after);

    [Theory]
    [InlineData("# Ada\n\n## 2026-11-01\ntext\n\n## 2026-10-01\nx\n", "# Ada\n\n## 2026-11-01\ntext\n\n- [ ] Send it 📅 2026-11-29\n\n## 2026-10-01\nx\n")]
    [InlineData("# Ada\n\n## 2026-10-01\n- [ ] Old\n\n## 2026-11-01\n- tea\n", "# Ada\n\n## 2026-10-01\n- [ ] Old\n\n## 2026-11-01\n- tea\n- [ ] Send it 📅 2026-11-29\n")]
    [InlineData("## 2026-11-01\n- [ ] One\n\nwords\n", "## 2026-11-01\n- [ ] One\n- [ ] Send it 📅 2026-11-29\n\nwords\n")]
    [InlineData("## 2026-11-01", "## 2026-11-01\n\n- [ ] Send it 📅 2026-11-29")]
    public void At_the_end_of_the_newest_conversation(string before, string after) => Check(before, after);

    [Theory]
    [InlineData("", "- [ ] Send it 📅 2026-11-29\n")]
    [InlineData("\uFEFF# Ada\r\n\r\nLikes tea.\r\n", "\uFEFF# Ada\r\n\r\nLikes tea.\r\n\r\n- [ ] Send it 📅 2026-11-29\r\n")]
    [InlineData("# Ada\n\n## Log\n- 2026-11-01: tea\n", "# Ada\n\n- [ ] Send it 📅 2026-11-29\n\n## Log\n- 2026-11-01: tea\n")]
    public void Else_behind_the_introduction(string before, string after) => Check(before, after);

    [Theory]
    [InlineData("the slides", null, true, FollowUpStyle.Emoji, "- [ ] the slides [by:: them]")]
    [InlineData("the\nslides", "2026-11-29", true, FollowUpStyle.Dataview, "- [ ] the slides [by:: them] [due:: 2026-11-29]")]
    [InlineData("the slides", "2026-11-29", false, FollowUpStyle.TodoTxt, "- [ ] the slides due:2026-11-29")]
    [InlineData("", "2026-11-29", false, FollowUpStyle.Emoji, "- [ ]  📅 2026-11-29")]
    public void In_the_style_of_the_notebook(string text, string? due, bool isTheirs, FollowUpStyle style, string line)
    {
        var result = TextEdit.Apply("", [FollowUpList.Add(Parse(""), "", text, due is null ? null : DateOnly.Parse(due), isTheirs, NotebookSettings.Default with { FollowUpStyle = style })]);
        result.Should().Be(line + "\n");
        // An empty one counts once it is filled in.
        var note = Parse(text.Length > 0 ? result : result.Replace("[ ] ", "[ ] Ask"));
        var read = note.FollowUps.Single();
        (read.Text, read.Due?.Value).Should().Be((text.Length > 0 ? TextStyle.OneLine(text) : "Ask", due is null ? null : DateOnly.Parse(due)));
        Notebook.Create(NotebookSettings.Default, [note]).IsTheirs(note, read).Should().Be(isTheirs);
        read.State.Should().Be(FollowUpState.Open);
    }

    [Theory]
    [InlineData("type:: person\n\n- Potter\n", "type:: person\n\n- Potter\n- TODO Send it\n  DEADLINE: <2026-11-29 Sun>\n")]
    [InlineData("type:: person\n\n- Potter\n\t- TODO One\n\t- LATER Two\n- Rest", "type:: person\n\n- Potter\n\t- TODO One\n\t- LATER Two\n\t- TODO Send it\n\t  DEADLINE: <2026-11-29 Sun>\n- Rest")]
    public void In_a_graph_of_Logseq_as_a_task_of_its_own(string before, string after)
    {
        var settings = NotebookSettings.Default with { Layout = NotebookLayout.Of(["pages/a.md", "journals/b.md"], []) };
        Note Read(string text) => NoteParser.Parse("pages/Ada Okafor.md", text, settings);
        TextEdit.Apply(before, [FollowUpList.Add(Read(before), before, "Send it", Today.Date.AddDays(7), isTheirs: false, settings)]).Should().Be(after);
        Read(after).FollowUps.Should().HaveCount(Read(before).FollowUps.Length + 1)
            .And.ContainSingle(followUp => followUp.IsKeyword && followUp.Text == "Send it" && followUp.Due!.Value.Value == Today.Date.AddDays(7));
    }
}
