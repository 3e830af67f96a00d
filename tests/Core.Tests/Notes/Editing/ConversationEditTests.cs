using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Editing;

/// <summary>Where and how a new conversation is written (docs/format.md, "Conversations").</summary>
public class ConversationEditTests
{
    private static readonly DateOnly s_today = new(2026, 11, 22);

    /// <summary>The note after a conversation of 2026-11-22 is added; it is then read back, and nothing else changed.</summary>
    private static void Check(string text, string expected, string words = "Call", DateOnly? date = null)
    {
        var note = Parse(text);
        var edit = ConversationEdit.Add(note, text, NotebookSettings.Default, date ?? s_today, words);
        var result = TextEdit.Apply(text, [edit]);
        result.Should().Be(expected);
        edit.Span.Length.Should().Be(0, "it takes nothing away");
        Parse(result).Conversations.Should().HaveCount(note.Conversations.Length + 1).And.Contain(record => record.Date == (date ?? s_today));
    }

    private static Note Parse(string text) => NoteParser.Parse("people/ada.md", text, NotebookSettings.Default);

    [Theory]
    [InlineData("", "## 2026-11-22 Call\n")]
    [InlineData("# Ada\n", "# Ada\n\n## 2026-11-22 Call\n")]
    [InlineData("# Ada", "# Ada\n\n## 2026-11-22 Call\n")]
    [InlineData("# Ada\nLikes tea.\n", "# Ada\nLikes tea.\n\n## 2026-11-22 Call\n")]
    [InlineData("# Ada\n\nLikes tea.\n\n## Links\n", "# Ada\n\nLikes tea.\n\n## 2026-11-22 Call\n\n## Links\n")]
    [InlineData("Likes tea.\n\n## Links\nx\n", "Likes tea.\n\n## 2026-11-22 Call\n\n## Links\nx\n")]
    [InlineData("---\nname: Ada\n---\n", "---\nname: Ada\n---\n\n## 2026-11-22 Call\n")]
    [InlineData("---\nname: Ada\n---", "---\nname: Ada\n---\n\n## 2026-11-22 Call\n")]
    [InlineData("---\r\nname: Ada\r\n---\r\n# Ada\r\n", "---\r\nname: Ada\r\n---\r\n# Ada\r\n\r\n## 2026-11-22 Call\r\n")]
    [InlineData("\uFEFF# Ada\n", "\uFEFF# Ada\n\n## 2026-11-22 Call\n")]
    public void The_first_one_after_the_introduction(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("# Ada\n\n## 2026-11-01 Call\nx\n\n## 2026-10-01\n", "# Ada\n\n## 2026-11-22 Call\n\n## 2026-11-01 Call\nx\n\n## 2026-10-01\n")]
    [InlineData("# Ada\n## 2026-12-01\n## 2026-10-01\n", "# Ada\n## 2026-12-01\n\n## 2026-11-22 Call\n\n## 2026-10-01\n")]
    [InlineData("# Ada\r\n\r\n## 2026-11-01\r\n", "# Ada\r\n\r\n## 2026-11-22 Call\r\n\r\n## 2026-11-01\r\n")]
    [InlineData("# Ada\n\n## 2026-12-01\nx\n\n## 2026-11-30\n\n# Other\n", "# Ada\n\n## 2026-12-01\nx\n\n## 2026-11-30\n\n## 2026-11-22 Call\n\n# Other\n")]
    public void Newest_first_where_the_note_keeps_it_so(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("# Ada\n\n## 2026-10-01\n\n## 2026-11-01 Call\nx\n", "# Ada\n\n## 2026-10-01\n\n## 2026-11-01 Call\nx\n\n## 2026-11-22 Call\n")]
    [InlineData("# Ada\n\n## 2026-10-01\n## 2026-11-01\nx", "# Ada\n\n## 2026-10-01\n## 2026-11-01\nx\n\n## 2026-11-22 Call\n")]
    [InlineData("## 2026-10-01\n\n## 2026-11-01\n\n## Links\n", "## 2026-10-01\n\n## 2026-11-01\n\n## 2026-11-22 Call\n\n## Links\n")]
    [InlineData("## 2026-10-01\n\n## 2026-11-01\n\n## 2026-12-01\n", "## 2026-10-01\n\n## 2026-11-01\n\n## 2026-11-22 Call\n\n## 2026-12-01\n")]
    [InlineData("## 2026-12-01\n\n## 2026-12-02\n", "## 2026-11-22 Call\n\n## 2026-12-01\n\n## 2026-12-02\n")]
    public void Newest_last_where_the_note_keeps_it_so(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("# Ada\n\n## Talks\n\n### 2026-11-01\n\n### 2026-10-01\n\n## Links\n", "# Ada\n\n## Talks\n\n### 2026-11-22 Call\n\n### 2026-11-01\n\n### 2026-10-01\n\n## Links\n")]
    [InlineData("# 2026-11-01\n# 2026-10-01\n## 2026-09-01\n", "# 2026-11-22 Call\n\n# 2026-11-01\n# 2026-10-01\n## 2026-09-01\n")]
    public void At_the_level_that_most_have_in_the_section_that_they_are_in(string text, string expected) => Check(text, expected);

    [Fact]
    public void With_nothing_to_say_the_heading_is_the_date() => Check("# Ada\n", "# Ada\n\n## 2026-11-22\n", "");

    [Fact]
    public void Of_a_day_that_has_one_already_it_comes_beside() =>
        Check("## 2026-11-22 Lunch\n\n## 2026-10-01\n", "## 2026-11-22 Call\n\n## 2026-11-22 Lunch\n\n## 2026-10-01\n");

    [Theory]
    [InlineData("## Log\n- 2026-11-01: Lunch\n- 2026-10-01: x\n", "## Log\n- 2026-11-22: Call\n- 2026-11-01: Lunch\n- 2026-10-01: x\n")]
    [InlineData("## Log\n* 2026-10-01 x\n* 2026-11-01 y\n", "## Log\n* 2026-10-01 x\n* 2026-11-01 y\n* 2026-11-22 Call\n")]
    [InlineData("## Log\n* 2026-10-01 x\n* 2026-11-01 y", "## Log\n* 2026-10-01 x\n* 2026-11-01 y\n* 2026-11-22 Call")]
    [InlineData("## Log\r\n- 2026-11-01: Lunch\r\n", "## Log\r\n- 2026-11-22: Call\r\n- 2026-11-01: Lunch\r\n")]
    [InlineData("## Log\n\n| Date | Notes |\n|---|---|\n| 2026-11-01 | x |\n", "## Log\n\n| Date | Notes |\n|---|---|\n| 2026-11-22 | Call |\n| 2026-11-01 | x |\n")]
    [InlineData("## Log\n\n| Date | Notes |\n|---|---|\n| 2026-10-01 | x |\n| 2026-11-01 | x |\n", "## Log\n\n| Date | Notes |\n|---|---|\n| 2026-10-01 | x |\n| 2026-11-01 | x |\n| 2026-11-22 | Call |\n")]
    public void A_log_kept_as_a_list_or_a_table_gains_a_line(string text, string expected) => Check(text, expected);

    [Fact]
    public void A_row_with_a_bar_in_its_words_stays_one_row() =>
        Check("| Date | Type | Notes |\n|---|---|---|\n| 2026-11-01 | Call | a \\| b |\n", "| Date | Type | Notes |\n|---|---|---|\n| 2026-11-22 |  | x \\| y |\n| 2026-11-01 | Call | a \\| b |\n", "x | y");

    [Theory]
    [InlineData(null, null, "", "")]
    [InlineData(null, "call", "", " Call")]
    [InlineData(null, "call", "the talk", " Call: the talk")]
    [InlineData(null, "lunch", "with [[Jo]]", " Lunch with [[Jo]]")]
    [InlineData(Side.Me, null, "a letter\r\n\r\nabout tea", " → a letter about tea")]
    [InlineData(Side.Them, "email", "tea", " ← Email: tea")]
    [InlineData(Side.Both, null, "", " ↔")]
    public void What_stands_behind_the_date_is_read_back(Side? from, string? channel, string text, string expected)
    {
        const string Note = "# Ada\n";
        var result = TextEdit.Apply(Note, [ConversationEdit.Add(Parse(Note), Note, NotebookSettings.Default, s_today, new ConversationOpening(from, channel, text))]);
        result.Should().Be($"# Ada\n\n## 2026-11-22{expected}\n");
        var record = Parse(result).Conversations.Single();
        (record.From, record.Channel, record.Text).Should().Be((from, channel, TextStyle.OneLine(text)));
    }

    [Theory]
    [InlineData("| Date | Type | Notes |", "| 2026-11-22 ← | Call | tea |")]
    [InlineData("| Date | Notes | Channel |", "| 2026-11-22 ← | tea | Call |")]
    [InlineData("| Date | Notes |", "| 2026-11-22 ← | Call: tea |")]
    public void In_a_table_arrow_and_channel_stand_where_they_are_read(string head, string row)
    {
        var note = $"## Log\n\n{head}\n{string.Concat(head.Select(c => c == '|' ? '|' : '-'))}\n{head.Replace("Date", "2026-11-01", StringComparison.Ordinal)}\n";
        var result = TextEdit.Apply(note, [ConversationEdit.Add(Parse(note), note, NotebookSettings.Default, s_today, new ConversationOpening(Side.Them, "call", "tea"))]);
        result.Split('\n')[4].Should().Be(row);
        Parse(result).Conversations[0].From.Should().Be(Side.Them);
    }

    [Fact]
    public void In_a_list_the_arrow_stands_behind_the_date()
    {
        const string Note = "## Log\n- 2026-11-01: Lunch\n";
        var result = TextEdit.Apply(Note, [ConversationEdit.Add(Parse(Note), Note, NotebookSettings.Default, s_today, new ConversationOpening(Side.Me, "call", "tea"))]);
        result.Should().Be("## Log\n- 2026-11-22: → Call: tea\n- 2026-11-01: Lunch\n");
        Parse(result).Conversations[0].Should().Match<ConversationRecord>(record => record.From == Side.Me && record.Channel == "call" && record.Text == "tea");
    }
}
