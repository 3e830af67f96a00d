using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Notes.FollowUps;

/// <summary>Task list items and the table of marks in docs/format.md, "A task".</summary>
public class FollowUpReadingTests
{
    /// <summary>
    /// The follow-ups of a note, a line each: the state if it is not open, the words, then marks by their canonical
    /// names; <c>problem: 2026-02-30</c> for a date that no calendar has.
    /// </summary>
    private static void Check(string text, string expected)
    {
        var note = NoteParser.Parse("people/ada.md", text, NotebookSettings.Default);
        var lines = note.FollowUps.Select(Describe).Concat(note.Problems.Select(problem => $"problem: {problem.Subject}"));
        string.Join('\n', lines).Should().Be(expected, "of {0}", text);
    }

    /// <summary>The same for one open item with the words <c>Ask</c> and what stands behind them.</summary>
    private static void CheckMarks(string marks, string expected) => Check($"- [ ] Ask {marks}\n", expected.Length == 0 ? "Ask" : "Ask " + expected);

    private static string Describe(FollowUp followUp)
    {
        var marks = new (string Name, string? Value)[]
        {
            ("due", Write(followUp.Due?.Value)), ("scheduled", Write(followUp.Scheduled?.Value)), ("start", Write(followUp.Start?.Value)),
            ("done", Write(followUp.Done)), ("created", Write(followUp.Created?.Value)), ("cancelled", Write(followUp.Cancelled)),
            ("repeats", followUp.Repeats?.Value),
        };
        var state = followUp.State == FollowUpState.Open ? "" : followUp.State.ToString().ToLowerInvariant() + ": ";
        return state + string.Join(' ', marks.Where(mark => mark.Value is not null).Select(mark => $"{mark.Name}={mark.Value}").Prepend(followUp.Text));
    }

    private static string? Write(DateOnly? date) => date is { } day ? DateReader.Write(day) : null;

    [Theory]
    [InlineData("[ ]", "")]
    [InlineData("[x]", "done: ")]
    [InlineData("[X]", "done: ")]
    [InlineData("[-]", "cancelled: ")]
    [InlineData("[/]", "")]
    [InlineData("[>]", "")]
    [InlineData("[?]", "")]
    [InlineData("[é]", "")]
    [InlineData("[🔥]", "")]
    public void States(string box, string state) => Check($"- {box} Ask her\n", state + "Ask her");

    [Theory]
    [InlineData("- [ ] Ask")]
    [InlineData("* [ ] Ask")]
    [InlineData("+ [ ] Ask")]
    [InlineData("1. [ ] Ask")]
    [InlineData("2) [ ] Ask")]
    [InlineData("- [ ]\tAsk")]
    [InlineData("  - [ ] Ask")]
    [InlineData("- x\n  - [ ] Ask")]
    [InlineData("- [ ] Ask\r\n")]
    [InlineData("- [ ]  Ask  ")]
    public void In_a_list_of_any_kind(string text) => Check(text, "Ask");

    [Theory]
    [InlineData("[ ] Ask")]
    [InlineData("- [] Ask")]
    [InlineData("- [  ] Ask")]
    [InlineData("- [xx] Ask")]
    [InlineData("- [ ]Ask")]
    [InlineData("- [x](x.md) Ask")]
    [InlineData("- Ask [ ]")]
    [InlineData("- [ ]")]
    [InlineData("```\n- [ ] Ask\n```")]
    [InlineData("<!--\n- [ ] Ask\n-->")]
    [InlineData("%%\n- [ ] Ask\n%%")]
    public void Not_a_task(string text) => Check(text, "");

    [Theory]
    [InlineData("📅", "due")]
    [InlineData("📆", "due")]
    [InlineData("🗓", "due")]
    [InlineData("⏳", "scheduled")]
    [InlineData("⌛", "scheduled")]
    [InlineData("🛫", "start")]
    [InlineData("✅", "done")]
    [InlineData("➕", "created")]
    [InlineData("❌", "cancelled")]
    public void Emoji(string emoji, string name)
    {
        CheckMarks($"{emoji} 2026-09-30", $"{name}=2026-09-30");
        CheckMarks($"{emoji}2026-09-30", $"{name}=2026-09-30");
        CheckMarks($"{emoji}\uFE0F 2026-09-30", $"{name}=2026-09-30");
        CheckMarks($"{emoji}\u00A02026-09-30\u00A0", $"{name}=2026-09-30");
        CheckMarks($"{emoji}\uFE0F\u00A0\u00A02026-09-30 #tag ^block-1", $"{name}=2026-09-30");
    }

    [Theory]
    [InlineData("due::", "due")]
    [InlineData("scheduled::", "scheduled")]
    [InlineData("start::", "start")]
    [InlineData("completion::", "done")]
    [InlineData("created::", "created")]
    [InlineData("cancelled::", "cancelled")]
    public void Fields(string field, string name)
    {
        CheckMarks($"[{field} 2026-09-30]", $"{name}=2026-09-30");
        CheckMarks($"({field} 2026-09-30)", $"{name}=2026-09-30");
        CheckMarks($"[{field}2026-09-30]", $"{name}=2026-09-30");
        CheckMarks($"[ {field}  2026-09-30 ]", $"{name}=2026-09-30");
        CheckMarks($"[{field}\u00A02026-09-30]", $"{name}=2026-09-30");
    }

    [Theory]
    [InlineData("due:2026-09-30", "due=2026-09-30")]
    [InlineData("t:2026-09-30", "start=2026-09-30")]
    [InlineData("rec:2w", "repeats=2w")]
    [InlineData("rec:+1m due:2026-09-30", "due=2026-09-30 repeats=+1m")]
    [InlineData("@due(2026-09-30)", "due=2026-09-30")]
    [InlineData("@{2026-09-30}", "due=2026-09-30")]
    [InlineData("@[[2026-09-30]]", "due=2026-09-30")]
    [InlineData("DEADLINE: <2026-09-30>", "due=2026-09-30")]
    [InlineData("DEADLINE: <2026-09-30 Wed>", "due=2026-09-30")]
    [InlineData("SCHEDULED: <2026-09-30>", "scheduled=2026-09-30")]
    public void Todo_txt_and_others(string marks, string expected) => CheckMarks(marks, expected);

    [Theory]
    [InlineData("🔁 every 2 weeks", "repeats=every 2 weeks")]
    [InlineData("🔁\uFE0F every month when done", "repeats=every month when done")]
    [InlineData("[repeat:: every 2 weeks]", "repeats=every 2 weeks")]
    [InlineData("(repeat::every 2 weeks)", "repeats=every 2 weeks")]
    [InlineData("🔁 every week 📅 2026-09-30", "due=2026-09-30 repeats=every week")]
    [InlineData("📅 2026-09-30 🔁 every week", "due=2026-09-30 repeats=every week")]
    [InlineData("🔁 every week [due:: 2026-09-30]", "due=2026-09-30 repeats=every week")]
    [InlineData("🔁 every week due:2026-09-30", "due=2026-09-30 repeats=every week")]
    [InlineData("🔁 every week @due(2026-09-30)", "due=2026-09-30 repeats=every week")]
    [InlineData("🔁 every week #home ^id", "repeats=every week")]
    public void Repeats(string marks, string expected) => CheckMarks(marks, expected);

    [Theory]
    [InlineData("🔺")]
    [InlineData("⏫")]
    [InlineData("🔼")]
    [InlineData("🔽")]
    [InlineData("⏬")]
    [InlineData("⏫\uFE0F")]
    [InlineData("[priority:: high]")]
    [InlineData("(priority::low)")]
    public void Priority_is_no_part_of_the_words(string mark)
    {
        CheckMarks(mark, "");
        CheckMarks($"{mark} 📅 2026-09-30", "due=2026-09-30");
        CheckMarks($"📅 2026-09-30 {mark}", "due=2026-09-30");
    }

    [Fact]
    public void Priority_as_in_todo_txt_stands_first() => Check("- [ ] (A) Ask due:2026-09-30\n- [ ] (a) Ask\n- [ ] Ask (A)\n", "Ask due=2026-09-30\n(a) Ask\nAsk (A)");

    [Theory]
    [InlineData("🛫 2026-09-01 ⏳ 2026-09-15 📅 2026-09-30 ➕ 2026-08-01", "due=2026-09-30 scheduled=2026-09-15 start=2026-09-01 created=2026-08-01")]
    [InlineData("➕ 2026-08-01 [due:: 2026-09-30] t:2026-09-01 SCHEDULED: <2026-09-15>", "due=2026-09-30 scheduled=2026-09-15 start=2026-09-01 created=2026-08-01")]
    [InlineData("#a 📅 2026-09-30 #b/c ⏫ #d ^block-1", "due=2026-09-30")]
    [InlineData("^block-1 📅 2026-09-30", "due=2026-09-30")]
    [InlineData("[due:: 2026-09-30](scheduled:: 2026-09-15)", "due=2026-09-30 scheduled=2026-09-15")]
    public void Mixed_in_any_order_with_tags_and_a_block_id_among_them(string marks, string expected) => CheckMarks(marks, expected);

    [Theory]
    [InlineData("📅 2026-09-30 at the pier")]
    [InlineData("📅 2026-09-30 [[Bob]]")]
    [InlineData("due:2026-09-30 or so")]
    [InlineData("[due:: 2026-09-30], please")]
    [InlineData("xdue:2026-09-30")]
    [InlineData("overdue: 2026-09-30")]
    [InlineData("📅")]
    [InlineData("📅 soon")]
    [InlineData("[due:: soon]")]
    [InlineData("[due:: 2026-09-30")]
    [InlineData("at 2026-09-30")]
    public void Not_at_the_end_or_not_a_mark(string words) => CheckMarks(words, words);

    [Theory]
    [InlineData("📅 2026-02-30", "2026-02-30")]
    [InlineData("[due:: 2026-02-30]", "2026-02-30")]
    [InlineData("due:2026-13-01 #tag", "2026-13-01")]
    [InlineData("@due(2026-02-30)", "2026-02-30")]
    public void A_date_that_no_calendar_has_is_reported_and_does_not_count(string marks, string written) => Check($"- [ ] Ask {marks}\n", $"Ask\nproblem: {written}");

    [Theory]
    [InlineData("", true)]
    [InlineData("⏳ 2026-11-22", true)]
    [InlineData("⏳ 2026-11-23", false)]
    [InlineData("🛫 2026-11-22", true)]
    [InlineData("t:2026-11-23", false)]
    [InlineData("⏳ 2026-11-01 🛫 2026-11-23", false)]
    [InlineData("📅 2026-12-24", true)]
    public void Hidden_until_it_can_start(string marks, bool expected)
    {
        foreach (var (box, open) in new[] { (" ", true), ("/", true), ("x", false), ("-", false) })
            NoteParser.Parse("people/ada.md", $"- [{box}] Ask {marks}", NotebookSettings.Default).FollowUps.Single()
                .IsOpenOn(Fixtures.Today.Date).Should().Be(expected && open);
    }
}
