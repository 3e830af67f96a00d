using CsCheck;
using NotesNetworking.Core.Assist.Actions;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist.Actions;

public class ConversationSortTests
{
    private static Note Parse(string text) => NoteParser.Parse("people/ada.md", text, NotebookSettings.Default);

    private static string Sort(string text) => TextEdit.Apply(text, ConversationSort.Edits(Parse(text), text, NotebookSettings.Default));

    [Theory]
    [InlineData("## 2026-10-01\na\n\n## 2026-11-01\nb\n\n## 2026-09-01\nc", "## 2026-11-01\nb\n\n## 2026-10-01\na\n\n## 2026-09-01\nc")]
    [InlineData("## 2026-11-01\na\n### Sub\nx\n## 2026-12-01\nb\n### 2026-01-01\ny\n## 2026-10-01", "## 2026-12-01\nb\n### 2026-01-01\ny\n## 2026-11-01\na\n### Sub\nx\n## 2026-10-01")]
    [InlineData("## 2026-11-01\r\n\r\n## 2026-12-01 \r\nb  \r\n\r\n\r\n## 2026-10-01\r\n", "## 2026-12-01 \r\nb  \r\n\r\n## 2026-11-01\r\n\r\n\r\n## 2026-10-01\r\n")]
    public void Whole_sections_move_and_blank_lines_stay(string before, string after) => Sort(before).Should().Be(after);

    [Fact]
    public void Those_of_one_day_keep_their_order() =>
        Sort("## 2026-10-01 a\n## 2026-11-01 b\n## 2026-10-01 c\n## 2026-11-01 d\n## 2026-09-01\n").Should().Be("## 2026-11-01 b\n## 2026-11-01 d\n## 2026-10-01 a\n## 2026-10-01 c\n## 2026-09-01\n");

    [Fact]
    public void Undated_sections_stay_where_they_are() =>
        Sort("## 2026-10-01\na\n\n## Links\nl\n\n## 2026-11-01\nb\n\n## 2026-09-01\n").Should().Be("## 2026-11-01\nb\n\n## Links\nl\n\n## 2026-10-01\na\n\n## 2026-09-01\n");

    [Fact]
    public void Nothing_leaves_its_section() =>
        Sort("## Work\n### 2026-10-01\n### 2026-11-01\n### 2026-09-01\n## Home\n### 2026-12-01\n").Should().Be("## Work\n### 2026-11-01\n### 2026-10-01\n### 2026-09-01\n## Home\n### 2026-12-01\n");

    [Fact]
    public void A_fence_that_is_not_closed_is_not_moved_over_others()
    {
        const string Text = "## 2026-11-01\n\n## 2026-10-01\n\n## 2026-09-01\n\n## 2026-12-01\n```\nopen\n";
        Sort(Text).Should().Be(Text);
    }

    private static readonly Gen<string> s_line = Gen.OneOf(
        "words", "- [ ] task 📅 2026-11-20", "- item", "## Links", "### More", "", "", "> quoted", "> ## 2026-01-01", "[[Bo]] said", "```", "%%", "    code", "| a |", "---", "  two  ");

    private static readonly Gen<string> s_note =
        from opening in Gen.OneOf("", "# Ada", "---\nname: Ada\n---", "\uFEFF# Ada")
        from parts in Gen.Select(Gen.Int[2, 3], Gen.Int[1, 28], s_line.Array[0, 4], (level, day, lines) =>
            string.Join('\n', [$"{new string('#', level)} 2026-10-{day:00}", .. lines])).Array[0, 7]
        from ending in Gen.OneOf("\n", "\r\n")
        from last in Gen.Bool
        select (string.Join('\n', [opening, .. parts]) + (last ? "\n" : "")).Replace("\n", ending, StringComparison.Ordinal);

    private static string[] Lines(string text) => [.. text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(line => line.Trim().Length > 0).Order(StringComparer.Ordinal)];

    [Fact]
    public void Sorting_keeps_every_line_and_what_the_note_says() => s_note.Sample(text =>
    {
        var sorted = Sort(text);
        Lines(sorted).Should().Equal(Lines(text));
        Parse(sorted).Conversations.Select(record => record.Date).Order().Should().Equal(Parse(text).Conversations.Select(record => record.Date).Order());
        sorted.Length.Should().Be(text.Length);
    });

    [Fact]
    public void Sorting_again_changes_nothing() => s_note.Sample(text => Sort(Sort(text)) == Sort(text));
}
