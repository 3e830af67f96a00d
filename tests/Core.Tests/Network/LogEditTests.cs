using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>The first conversation of a note is logged as the notebook's other logs are kept.</summary>
public class LogEditTests
{
    private static readonly ConversationOpening s_tea = new(null, "call", "tea");

    private static string Log(string note, string others, ConversationOpening? opening = null)
    {
        var fixture = Fixture.Of($"# people/Cleo.md\n{note}{others}");
        return Log(fixture.Notebook(), fixture.Files["people/Cleo.md"], opening ?? s_tea);
    }

    private static string Log(Notebook notebook, SourceText text, ConversationOpening opening) =>
        TextEdit.Apply(text.Text, LogEdit.Of(notebook, new NoteText(notebook.Notes["people/Cleo.md"], text), Today.Date, opening));

    private static string Others(params string[] logs) => string.Concat(logs.Select((log, i) => $"# people/Other {i}.md\n# Other {i}\n\n{log}"));

    [Theory]
    [InlineData("## Log\n\n- **2026-09-12:** x\n", "- **2026-11-22:** Call: tea")]
    [InlineData("## Log\n\n* 12.09.2026 x\n", "* 22.11.2026 Call: tea")]
    [InlineData("## Log\n\n- 3.9.2026: x\n", "- 22.11.2026: Call: tea")]
    [InlineData("## Log\n\n- [[2026-09-12]] — x\n", "- [[2026-11-22]] — Call: tea")]
    [InlineData("## Log\n\n- [[Sep 12th, 2026]] x\n", "- [[Nov 22nd, 2026]] Call: tea")]
    [InlineData("## Log\n\n- 13/09/2026 x\n", "- 22/11/2026 Call: tea")]
    [InlineData("## Log\n\n- 2026-09-12 10:30: x\n", "- 2026-11-22: Call: tea")]
    [InlineData("## Log\n\n7. 2026-09-12: x\n", "1. 2026-11-22: Call: tea")]
    [InlineData("## Log\n\n**2026-09-12** x\n", "**2026-11-22** Call: tea")]
    [InlineData("## Log\n\n### 12 Sep 2026 Call: x\n", "### 22 Nov 2026 Call: tea")]
    [InlineData("## Log\n\n### [[2026-09-12]] Call\n", "### [[2026-11-22]] Call: tea")]
    [InlineData("## Log\n\n| Date | What |\n|---|---|\n| 12.09.2026 | x |\n", "- 2026-11-22: Call: tea")]
    [InlineData("## 12.09.2026 Call: x\n", "- 2026-11-22: Call: tea")]
    [InlineData("## News\n\n- 12.09.2026 promoted\n", "- 2026-11-22: Call: tea")]
    public void Below_an_empty_heading_for_it(string log, string expected) =>
        Log("# Cleo\n\n## Log\n", Others(log)).Should().Be($"# Cleo\n\n## Log\n\n{expected}\n");

    [Theory]
    [InlineData("## 12.09.2026 Call: x\n", "## 22.11.2026 Call: tea")]
    [InlineData("### [[2026-09-12]] Call\n", "### [[2026-11-22]] Call: tea")]
    [InlineData("## Sat 2026-09-12 — Call\n", "## Sun 2026-11-22 — Call: tea")]
    [InlineData("## Log\n\n- 12.09.2026: x\n", "## 2026-11-22 Call: tea")]
    [InlineData("## Coffee at the fair (2026-09-12)\n", "## 2026-11-22 Call: tea")]
    public void In_a_note_without_a_log(string log, string expected) =>
        Log("# Cleo\n\nRows.\n", Others(log)).Should().Be($"# Cleo\n\nRows.\n\n{expected}\n");

    [Fact]
    public void As_most_of_the_others_do() => Log("# Cleo\n\n## Log\n", Others("## Log\n- 12.09.2026: x\n", "## Log\n- [[2026-09-12]] x\n- [[2026-08-12]] x\n", "## Log\n- [[2026-07-01]] y\n"))
        .Should().Be("# Cleo\n\n## Log\n\n- [[2026-11-22]] Call: tea\n");

    [Fact]
    public void In_a_table_that_has_no_row_yet() => Log("# Cleo\n\n## Log\n\n| Date | How | What |\n|---|---|---|\n", Others("## Log\n- [[12.09.2026]]: x\n"))
        .Should().Be("# Cleo\n\n## Log\n\n| Date | How | What |\n|---|---|---|\n| [[22.11.2026]] | Call | tea |\n");

    [Fact]
    public void Below_a_log_of_an_outline() => Log("- Notes\n- Log\n", Others("## Log\n- **12.09.2026** x\n"))
        .Should().Be("- Notes\n- Log\n\t- **22.11.2026** Call: tea\n");

    [Fact]
    public void The_notes_own_bullets_stay() => Log("# Cleo\n\n* [ ] Ring\n\n## Log\n", Others("## Log\n- **12.09.2026** x\n"))
        .Should().Be("# Cleo\n\n* [ ] Ring\n\n## Log\n\n* **22.11.2026** Call: tea\n");

    [Fact]
    public void A_log_of_its_own_comes_first() => Log("# Cleo\n\n## Log\n- 2026-09-12: x\n", Others("## Log\n- **12.09.2026** x\n"))
        .Should().Be("# Cleo\n\n## Log\n- 2026-11-22: Call: tea\n- 2026-09-12: x\n");

    [Fact]
    public void Without_words() => Log("# Cleo\n\n## Log\n", Others("## Log\n- **12.09.2026:** x\n"), "").Should().Be("# Cleo\n\n## Log\n\n- **22.11.2026**\n");

    [Fact]
    public void What_changes_later_counts_as_what_was_there()
    {
        var fixture = Fixture.Of("# people/Cleo.md\n# Cleo\n\n## Log\n# people/Other.md\n# Other\n## Log\n- [[2026-09-12]] x\n");
        string LogIn(Notebook notebook) => Log(notebook, fixture.Files["people/Cleo.md"], s_tea).Split('\n')[^2];

        var notebook = fixture.Notebook();
        LogIn(notebook).Should().Be("- [[2026-11-22]] Call: tea");
        notebook = notebook.With(NoteParser.Parse("people/Other.md", "# Other\n## Log\n- 12.09.2026: x\n", NotebookSettings.Default)).Notebook;
        LogIn(notebook).Should().Be("- 22.11.2026: Call: tea");
        LogIn(notebook.Without("people/Other.md").Notebook).Should().Be("- 2026-11-22: Call: tea");
    }
}
