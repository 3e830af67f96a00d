using System.Collections.Immutable;
using System.Globalization;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>What completing a follow-up comes to.</summary>
/// <param name="Edits">The edits; none where it is refused.</param>
/// <param name="Next">The day when it comes again; null for never, or for no day.</param>
/// <param name="Refusal">Why it cannot be completed, in a sentence; null when it can.</param>
public sealed record Completion(ImmutableArray<TextEdit> Edits, DateOnly? Next, string? Refusal)
{
    /// <summary>The same for a note, as other changes are given.</summary>
    public EditOutcome For(NoteText text) => Refusal is null ? NotebookEdit.Of(text, Edits) : EditOutcome.Refused(Refusal);
}

/// <summary>Completes and postpones follow-ups, in the spelling that each is written in.</summary>
public static class FollowUpEdit
{
    /// <summary>
    /// Marks a follow-up done on a day. One that repeats first gets its next occurrence as lines above; a keyword of
    /// Logseq's stays, and its dates move. A rule that cannot be computed is refused: ticked, it would never come again.
    /// </summary>
    public static Completion Complete(string source, FollowUp followUp, DateOnly today)
    {
        if (followUp.Repeats is not { } rule) return new Completion([.. Done(source, followUp, today)], null, null);
        var dates = new[] { followUp.Due, followUp.Scheduled, followUp.Start }.OfType<Spanned<DateOnly>>().ToArray();
        DateOnly? next = null;
        var moved = ImmutableArray.CreateBuilder<TextEdit>();
        if (Recurrence.Parse(rule.Value) is not { } recurrence || (dates.Length > 0 && (next = recurrence.Next(dates[0].Value, today)) is null))
            return new Completion([], null, $"When \"{rule.Value}\" comes again cannot be computed. Change the rule, or tick the box by hand.");
        foreach (var date in dates)
        {
            // All dates keep their distance.
            var day = (long)date.Value.DayNumber + next!.Value.DayNumber - dates[0].Value.DayNumber;
            if (day < DateOnly.MinValue.DayNumber || day > DateOnly.MaxValue.DayNumber) return new Completion([], null, "Its next dates are in no calendar. Change them first.");
            moved.Add(Redate(source, date.Span, DateOnly.FromDayNumber((int)day)));
        }
        if (followUp.IsKeyword && moved.Count > 0) return new Completion(moved.ToImmutable(), next, null);

        if (followUp.Created is { } created) moved.Add(new TextEdit(created.Span, DateReader.Write(today)));
        // An id names one task: the one that is done keeps it.
        foreach (var id in followUp.Ids) moved.Add(new TextEdit(WithBlank(source, id), ""));
        var start = TextStyle.LineStart(source, followUp.Span.Start);
        var copy = TextEdit.Apply(source[start..followUp.Span.End], [.. moved.Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start - start } })]);
        return new Completion([TextEdit.Insert(start, copy + TextStyle.NewLine(source)), .. Done(source, followUp, today)], next, null);
    }

    /// <summary>The edit that moves a follow-up's due date; one without gets it in the style given.</summary>
    public static TextEdit Postpone(string source, FollowUp followUp, DateOnly due, FollowUpStyle style)
    {
        if (followUp.Due is { } written) return Redate(source, written.Span, due);
        if (!followUp.IsKeyword) return TextEdit.Insert(BeforeBlockId(source, followUp), " " + DueMark(style, due));
        var indent = source[TextStyle.LineStart(source, followUp.Span.Start)..followUp.Span.Start];
        return TextEdit.Insert(followUp.Span.End, $"{TextStyle.NewLine(source)}{indent}  {Deadline(due)}");
    }

    /// <summary>The line below a task of Logseq's that says when it is due.</summary>
    internal static string Deadline(DateOnly due) => $"DEADLINE: <{OrgDate(due)}>";

    private static IEnumerable<TextEdit> Done(string source, FollowUp followUp, DateOnly today) => followUp.IsKeyword
        ? [new TextEdit(followUp.MarkSpan, "DONE")]
        : [new TextEdit(followUp.MarkSpan, "x"), TextEdit.Insert(BeforeBlockId(source, followUp), " " + DoneMark(StyleOf(source, followUp), today))];

    // The day of the week follows the date in <2026-11-20 Fri>.
    private static TextEdit Redate(string source, TextSpan span, DateOnly date)
    {
        var end = span.End;
        if (span.Start == 0 || source[span.Start - 1] != '<') return new TextEdit(span, DateReader.Write(date));
        if (source.AsSpan(end) is [' ', var letter, ..] && char.IsLetter(letter)) end++;
        while (end > span.End && end < source.Length && char.IsLetter(source[end])) end++;
        return new TextEdit(TextSpan.FromBounds(span.Start, end), char.IsLetter(source[end - 1]) ? OrgDate(date) : DateReader.Write(date));
    }

    private static string OrgDate(DateOnly date) => date.ToString("yyyy-MM-dd ddd", CultureInfo.InvariantCulture);

    private static TextSpan WithBlank(string source, TextSpan span) =>
        span.Start > 0 && source[span.Start - 1] == ' ' ? new TextSpan(span.Start - 1, span.Length + 1) : span;

    /// <summary>A due date as a follow-up of a style has it.</summary>
    public static string DueMark(FollowUpStyle style, DateOnly date) => style switch
    {
        FollowUpStyle.Dataview => $"[due:: {DateReader.Write(date)}]",
        FollowUpStyle.TodoTxt => $"due:{DateReader.Write(date)}",
        _ => $"📅 {DateReader.Write(date)}",
    };

    private static string DoneMark(FollowUpStyle style, DateOnly date) =>
        style == FollowUpStyle.Dataview ? $"[completion:: {DateReader.Write(date)}]" : $"✅ {DateReader.Write(date)}";

    private static FollowUpStyle StyleOf(string source, FollowUp followUp) =>
        source.AsSpan(followUp.TextSpan.End, followUp.Span.End - followUp.TextSpan.End).Contains("::", StringComparison.Ordinal) ? FollowUpStyle.Dataview : FollowUpStyle.Emoji;

    // A block id must end its line.
    private static int BeforeBlockId(string source, FollowUp followUp)
    {
        var line = source.AsSpan(followUp.TextSpan.End, followUp.Span.End - followUp.TextSpan.End);
        var id = line.LastIndexOf(" ^");
        return id >= 0 && !line[(id + 2)..].Contains(' ') ? followUp.TextSpan.End + id : followUp.Span.End;
    }
}
