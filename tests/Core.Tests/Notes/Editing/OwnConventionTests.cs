using CsCheck;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Editing;

/// <summary>A conversation is logged in the shape and the spelling that the note has for its own.</summary>
public class OwnConventionTests
{
    private static readonly DateOnly s_today = new(2026, 11, 22);
    private static readonly ConversationOpening s_tea = new(null, "call", "tea");
    private static readonly NotebookSettings s_logseq = NotebookSettings.Default with { Layout = NotebookLayout.Of(["pages/a.md", "journals/b.md"], []) };

    private static string Log(string text, ConversationOpening opening, DateOnly? date = null, NotebookSettings? settings = null)
    {
        var path = settings is null ? "people/Ada Okafor.md" : "pages/Ada Okafor.md";
        var note = NoteParser.Parse(path, text, settings ?? NotebookSettings.Default);
        note.Contact.Should().NotBeNull();
        return TextEdit.Apply(text, [ConversationEdit.Add(note, text, settings ?? NotebookSettings.Default, date ?? s_today, opening)]);
    }

    private static void Check(string before, string after) => Log(before, s_tea).Should().Be(after);

    [Theory]
    [InlineData("- 2026-09-12: x", "- 2026-11-22: Call: tea")]
    [InlineData("* **2026-09-12** x", "* **2026-11-22** Call: tea")]
    [InlineData("+ **2026-09-12:** x", "+ **2026-11-22:** Call: tea")]
    [InlineData("- **2026-09-12**: x", "- **2026-11-22**: Call: tea")]
    [InlineData("- *2026-09-12* - x", "- *2026-11-22* - Call: tea")]
    [InlineData("- **2026-09-12 x** y", "- 2026-11-22 Call: tea")]
    [InlineData("- [[2026-09-12]] x", "- [[2026-11-22]] Call: tea")]
    [InlineData("- [[Daily/2026-09-12|12 Sep]] — x", "- [[Daily/2026-11-22]] — Call: tea")]
    [InlineData("- [[2026_09_12]] x", "- [[2026_11_22]] Call: tea")]
    [InlineData("- [[Sep 12th, 2026]] x", "- [[Nov 22nd, 2026]] Call: tea")]
    [InlineData("- **[[2026-09-12]]**: x", "- **[[2026-11-22]]**: Call: tea")]
    [InlineData("- [12 Sep](../daily/2026-09-12.md) x", "- [2026-11-22](../daily/2026-11-22.md) Call: tea")]
    [InlineData("- [2026-09-12](../daily/a.md): x", "- 2026-11-22: Call: tea")]
    [InlineData("- (2026-09-12) x", "- (2026-11-22) Call: tea")]
    [InlineData("- [2026-09-12] x", "- [2026-11-22] Call: tea")]
    [InlineData("- <2026-09-12>: x", "- <2026-11-22>: Call: tea")]
    [InlineData("- 2026-09-12 10:30: x", "- 2026-11-22: Call: tea")]
    [InlineData("- 2026-09-12T10:30 x", "- 2026-11-22 Call: tea")]
    [InlineData("- 2026/09/12 x", "- 2026/11/22 Call: tea")]
    [InlineData("- 12.09.2026: x", "- 22.11.2026: Call: tea")]
    [InlineData("- 3.9.2026: x", "- 22.11.2026: Call: tea")]
    [InlineData("- 13/09/2026 x", "- 22/11/2026 Call: tea")]
    [InlineData("- 9/13/2026 x", "- 11/22/2026 Call: tea")]
    [InlineData("- 12 Sep 2026 x", "- 22 Nov 2026 Call: tea")]
    [InlineData("- 12 sept. 2026 x", "- 22 nov. 2026 Call: tea")]
    [InlineData("- September 1st, 2026: x", "- November 22nd, 2026: Call: tea")]
    [InlineData("- Sat 2026-09-12 x", "- Sun 2026-11-22 Call: tea")]
    [InlineData("- Saturday, 12 September 2026: x", "- Sunday, 22 November 2026: Call: tea")]
    [InlineData("- **12. September 2026** x\n- **3. März 2026** y", "- **22. November 2026** Call: tea")]
    [InlineData("- **12. Dezember 2025** x\n- **3. Mai 2025** y", "- **22. November 2026** Call: tea")]
    [InlineData("- 3 de marzo de 2026 x", "- 22 de noviembre de 2026 Call: tea")]
    [InlineData("- 2026年9月12日 x", "- 2026年11月22日 Call: tea")]
    [InlineData("- 20.09.2026, 10:15 - x", "- 22.11.2026 - Call: tea")]
    [InlineData("1. [[2026-09-12]]: x", "1. [[2026-11-22]]: Call: tea")]
    public void An_item_is_made_like_the_one_below_it(string item, string expected) =>
        Check($"# Ada Okafor\n\n## Log\n\n{item}\n", $"# Ada Okafor\n\n## Log\n\n{expected}\n{item}\n");

    [Theory]
    [InlineData("1. 2026-08-12: x\n2. 2026-09-12: y", "3. 2026-11-22: Call: tea")]
    [InlineData("1) 2026-08-12: x\n1) 2026-09-12: y", "1) 2026-11-22: Call: tea")]
    [InlineData("8. 2026-08-12: x\n9. 2026-09-12: y\n   more", "10. 2026-11-22: Call: tea")]
    [InlineData("> 1. 2026-08-12: x\n> 2. 2026-09-12: y", "> 3. 2026-11-22: Call: tea")]
    [InlineData("- 2026-08-12: x\n- 2026-09-12: y\n\t- nested", "- 2026-11-22: Call: tea")]
    public void At_the_end_counting_goes_on(string items, string expected)
    {
        var head = items[0] == '>' ? "> [!note] Log\n" : "## Log\n";
        Check($"# Ada Okafor\n\n{head}{items}\n", $"# Ada Okafor\n\n{head}{items}\n{expected}\n");
    }

    [Fact]
    public void Numbers_that_count_down_go_on_upwards() => Check("## Log\n2. 2026-09-12: x\n1. 2026-08-12: y\n", "## Log\n3. 2026-11-22: Call: tea\n2. 2026-09-12: x\n1. 2026-08-12: y\n");

    [Theory]
    [InlineData("**2026-09-12** x\n\n**2026-08-12**: y\n", "**2026-11-22** Call: tea\n\n**2026-09-12** x\n\n**2026-08-12**: y\n")]
    [InlineData("**2026-08-12** x\n\n**2026-09-12** y\n\nMore of it.\n\n## Next\n", "**2026-08-12** x\n\n**2026-09-12** y\n\nMore of it.\n\n**2026-11-22** Call: tea\n\n## Next\n")]
    [InlineData("2026-09-12: x\n2026-08-12: y\n", "2026-11-22: Call: tea\n2026-09-12: x\n2026-08-12: y\n")]
    [InlineData("2026-09-12: x\n\nWe spoke.\n", "2026-11-22: Call: tea\n\n2026-09-12: x\n\nWe spoke.\n")]
    public void Paragraphs_keep_the_lines_between_them(string log, string expected) => Check($"## Log\n\n{log}", $"## Log\n\n{expected}");

    [Theory]
    [InlineData("> [!note] Log\n> 2026-09-12: x\n>\n> 2026-08-12: y\n", "> [!note] Log\n> 2026-11-22: Call: tea\n>\n> 2026-09-12: x\n>\n> 2026-08-12: y\n")]
    [InlineData("> [!info]- History\n> - 2026-08-12: x\n> - 2026-09-12: y\n\nAda likes tea.\n", "> [!info]- History\n> - 2026-08-12: x\n> - 2026-09-12: y\n> - 2026-11-22: Call: tea\n\nAda likes tea.\n")]
    public void A_callout_stays_one(string log, string expected) => Check($"# Ada Okafor\n\n{log}", $"# Ada Okafor\n\n{expected}");

    [Theory]
    [InlineData("- Log\n\t- 2026-09-12: x\n", "- Log\n\t- 2026-11-22: Call: tea\n\t- 2026-09-12: x\n")]
    [InlineData("- Potter\n- **Conversations**\n  - [[2026-08-12]] x\n  - [[2026-09-12]] y\n    - nested\n- Later\n", "- Potter\n- **Conversations**\n  - [[2026-08-12]] x\n  - [[2026-09-12]] y\n    - nested\n  - [[2026-11-22]] Call: tea\n- Later\n")]
    public void An_outline_keeps_its_indentation(string log, string expected) => Check($"# Ada Okafor\n\n{log}", $"# Ada Okafor\n\n{expected}");

    [Theory]
    [InlineData("## 2026-09-12 — Kiln", "## 2026-11-22 — Call: tea")]
    [InlineData("### [[2026-09-12]]: Coffee", "### [[2026-11-22]]: Call: tea")]
    [InlineData("## **12.09.2026** Coffee", "## **22.11.2026** Call: tea")]
    [InlineData("## Coffee (2026-09-12)", "## Call: tea (2026-11-22)")]
    [InlineData("### Call - 12 August 2026", "### Call: tea - 22 November 2026")]
    [InlineData("## Meeting with Ada 2026-09-12 ##", "## Call: tea 2026-11-22")]
    [InlineData("## Coffee [[2026-09-12]]", "## Call: tea [[2026-11-22]]")]
    public void A_heading_is_made_like_its_neighbour(string heading, string expected) =>
        Check($"# Ada Okafor\n\n{heading}\n\nx\n", $"# Ada Okafor\n\n{expected}\n\n{heading}\n\nx\n");

    [Theory]
    [InlineData("| When | How | What |", "| 2026-09-12 | Call | x |", "| 2026-11-22 | Call | tea |")]
    [InlineData("| Who | When | How |", "| Ada | 2026-09-12 | Coffee |", "| Ada | 2026-11-22 | Call: tea |")]
    [InlineData("| Topic | Via | Day | Next |", "| x | Email | 12.09.2026 | y |", "| tea | Call | 22.11.2026 |  |")]
    [InlineData("|Date|Medium|Notes|", "|2026-09-12|Mail|x|", "|2026-11-22|Call|tea|")]
    [InlineData("Date | Type | Notes", "2026-09-12 | Mail | x", "2026-11-22 | Call | tea")]
    [InlineData("| Notes | Date |", "| x | [[2026-09-12]] |", "| Call: tea | [[2026-11-22]] |")]
    [InlineData("| With | Notes | Date |", "| Bo | x | 2026-09-12 |", "|  | Call: tea | 2026-11-22 |")]
    public void A_row_has_each_thing_in_its_column(string head, string row, string expected)
    {
        var rule = string.Join("|", head.Trim('|').Split('|').Select(_ => "---"));
        var table = $"## Log\n\n{head}\n{(head[0] == '|' ? $"|{rule}|" : rule)}\n";
        Check($"{table}{row}\n", $"{table}{expected}\n{row}\n");
    }

    [Theory]
    [InlineData("## Log\n", "## Log\n\n- 2026-11-22: Call: tea\n")]
    [InlineData("## Gespräche\n\n\n## Links\n", "## Gespräche\n\n- 2026-11-22: Call: tea\n\n\n## Links\n")]
    [InlineData("## Interactions\n\n- \n", "## Interactions\n\n- 2026-11-22: Call: tea\n")]
    [InlineData("## Family\n\n* Bo\n\n## Meetings\n", "## Family\n\n* Bo\n\n## Meetings\n\n* 2026-11-22: Call: tea\n")]
    [InlineData("## History\n\n| Date | Type | Notes |\n|---|---|---|\n", "## History\n\n| Date | Type | Notes |\n|---|---|---|\n| 2026-11-22 | Call | tea |\n")]
    [InlineData("## History\n\n| Who | When |\n|---|---|", "## History\n\n| Who | When |\n|---|---|\n|  | 2026-11-22 Call: tea |")]
    [InlineData("- Log\n- Links\n", "- Log\n\t- 2026-11-22: Call: tea\n- Links\n")]
    [InlineData("## News\n\n### Meetings\n", "## 2026-11-22 Call: tea\n\n## News\n\n### Meetings\n")]
    [InlineData("## Contact details\n\n- a\n", "## 2026-11-22 Call: tea\n\n## Contact details\n\n- a\n")]
    public void The_first_one_stands_where_the_note_waits_for_it(string text, string expected) => Check($"# Ada Okafor\n\n{text}", $"# Ada Okafor\n\n{expected}");

    [Theory]
    [InlineData("type:: person\n\n- Potter", "type:: person\n\n- Potter\n- [[Nov 22nd, 2026]] Call: tea")]
    [InlineData("type:: person\n\n- Potter\n", "type:: person\n\n- Potter\n- [[Nov 22nd, 2026]] Call: tea\n")]
    [InlineData("type:: person\n", "type:: person\n\n- [[Nov 22nd, 2026]] Call: tea\n")]
    public void A_page_of_a_graph_gets_a_block(string text, string expected)
    {
        Log(text, s_tea, settings: s_logseq).Should().Be(expected);
        Log("type:: person\n\n- Potter\n", "the kiln", settings: s_logseq).Should().Be("type:: person\n\n- Potter\n- Log\n\t- [[Nov 22nd, 2026]] the kiln\n");
    }

    [Theory]
    [InlineData("# Ada Okafor\n\n- 2026-09-12: coffee\n", "the kiln", "# Ada Okafor\n\n- 2026-09-12: coffee\n\n## 2026-11-22 the kiln\n")]
    [InlineData("# Ada Okafor\n\n## Coffee (2026-09-12)\n", "thoughts on the plan", "# Ada Okafor\n\n## 2026-11-22 thoughts on the plan\n\n## Coffee (2026-09-12)\n")]
    [InlineData("# Ada Okafor\n\n## Log\n\n- 2026-09-12: coffee\n", "cancelled", "# Ada Okafor\n\n## Log\n\n- 2026-11-22: cancelled\n- 2026-09-12: coffee\n")]
    public void Words_that_would_not_count_in_the_notes_shape_get_the_plainest_one_that_counts(string text, string words, string expected) =>
        Log(text, words).Should().Be(expected);

    [Fact]
    public void A_day_that_would_read_two_ways_is_written_as_the_standard_has_it() =>
        Log("## Log\n\n- 12 Sep 2026 x\n", s_tea, new DateOnly(2026, 5, 6)).Should().Be("## Log\n\n- 12 Sep 2026 x\n- 6 May 2026 Call: tea\n");

    // Every shape in which a note may keep its conversations; {0} and {1} stand for the words of two of them.
    private static readonly Gen<string> s_shape = Gen.OneOf(
        "## 2026-09-12 {0}\n\n## 2026-08-12 {1}\n", "### [[2026-08-12]]: {0}\n\n### [[2026-09-12]]: {1}\nmore\n", "## Coffee (2026-09-12)\n\nx\n\n## Walk (12 August 2026)\n",
        "## Log\n\n- 2026-09-12: {0}\n- 2026-08-12: {1}\n", "## Log\n* **2026-08-12** {0}\n* **2026-09-12** {1}\n  more\n", "## Log\n1. 12.08.2026 - {0}\n2. 13.09.2026 - {1}\n",
        "## Log\n\n- [[Sep 12th, 2026]] {0}\n", "## Log\n\n**2026-09-12** {0}\n\n**2026-08-12** {1}\n", "## Log\n\n12 Sep 2026: {0}\n12 Aug 2026: {1}\n",
        "## Log\n\n| Who | When | How |\n|---|---|---|\n| Ada | 2026-09-12 | Call |\n", "## Log\n\n| Date | Type | Notes |\n|---|---|---|\n| 2026-09-12 | Call | x |\n",
        "## Log\n\n| Date | Notes |\n|---|---|\n| 13/09/2026 | x |\n", "- Log\n\t- 2026-09-12 {0}\n\t- 2026-08-12 {1}\n- Later\n", "> [!note] Log\n> - 2026-08-12: {0}\n> - 2026-09-12: {1}\n",
        "- 2026-09-12: call\n- 2026-08-12: coffee\n", "## Log\n", "## Meetings\n\n- \n", "## History\n\n| Date | Type | Notes |\n|---|---|---|\n", "", "## Links\n\nx\n");

    private static readonly Gen<string> s_word = Gen.OneOf(
        "tea", "glaze", "[[Jo]]", "call", "with", "coffee", "|", "a|b", "*so*", "the", "Bo's", "#kiln", "—", "2026-03-04", "10:30", "9", "a → b", "\"yes\"", "(again)", "Übung", "茶", "🌱", "sent", "to", "and", "about", "x: y", "we spoke.");

    private static readonly Gen<ConversationOpening> s_opening = Gen.Select(
        Gen.OneOf([(Side?)null, Side.Me, Side.Them, Side.Both]), Gen.OneOf([(string?)null, "call", "email", "lunch"]), s_word.Array[0, 5],
        (from, channel, words) => new ConversationOpening(from, channel, string.Join(' ', words)));

    [Fact]
    public void Whatever_the_shape_exactly_one_more_conversation_reads_back() => Gen.Select(s_shape, s_opening, Gen.Int[-400, 400], Gen.Bool).Sample((shape, opening, days, isWindows) =>
    {
        var text = "# Ada Okafor\n\n" + shape.Replace("{0}", "call", StringComparison.Ordinal).Replace("{1}", "the kiln", StringComparison.Ordinal);
        if (isWindows) text = text.ReplaceLineEndings("\r\n");
        var date = s_today.AddDays(days);
        var note = NoteParser.Parse("people/Ada Okafor.md", text, NotebookSettings.Default);
        var edit = ConversationEdit.Add(note, text, NotebookSettings.Default, date, opening);
        edit.Span.Length.Should().Be(0, "it takes nothing away");
        var read = NoteParser.Parse("people/Ada Okafor.md", TextEdit.Apply(text, [edit]), NotebookSettings.Default).Conversations;

        var line = $"2026-01-01 {opening.All}";
        var canonical = ConversationLine.Read(line, new TextSpan(0, line.Length), NotebookSettings.Default.Channels);
        read.Should().HaveCount(note.Conversations.Length + 1, edit.NewText);
        var added = read.Where(record => edit.Span.Start <= record.DateSpan.Start && record.DateSpan.End <= edit.Span.Start + edit.NewText.Length).Should().ContainSingle(edit.NewText).Subject;
        added.Date.Should().Be(date);
        var said = (added.From, added.Channel, added.Text);
        // Words that begin like an arrow, a time or a channel are one.
        said.Should().Match<(Side?, string?, string)>(it => it.Item1 == opening.From && it.Item2 == opening.Channel && it.Item3 == opening.Line
            || it.Item1 == canonical.From && it.Item2 == canonical.Channel && it.Item3 == line.Substring(canonical.TextSpan.Start, canonical.TextSpan.Length), edit.NewText);
        read.Remove(added).Select(record => (record.Date, record.Channel, record.From, record.Text)).Should()
            .Equal(note.Conversations.Select(record => (record.Date, record.Channel, record.From, record.Text)));
    }, iter: 1_000);
}
