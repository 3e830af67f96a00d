using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Completes and postpones follow-ups, in the spelling that each is written in.</summary>
public static class FollowUpEdit
{
    /// <summary>
    /// The edits that mark a follow-up done on a day. A repeating one with a due date that can be moved first gets its
    /// next occurrence as a line above.
    /// </summary>
    public static IReadOnlyList<TextEdit> Complete(string source, FollowUp followUp, DateOnly today)
    {
        var edits = new List<TextEdit>();
        if (followUp is { Repeats: { } rule, Due: { } due } && Recurrence.Parse(rule) is { } recurrence)
        {
            var start = TextStyle.LineStart(source, followUp.Span.Start);
            var line = source[start..followUp.Span.End];
            var next = DateReader.Write(recurrence.Next(due.Value, today));
            line = line.Remove(due.Span.Start - start, due.Span.Length).Insert(due.Span.Start - start, next);
            edits.Add(TextEdit.Insert(start, line + TextStyle.NewLine(source)));
        }
        edits.Add(new TextEdit(followUp.MarkSpan, "x"));
        edits.Add(TextEdit.Insert(BeforeBlockId(source, followUp), " " + DoneMark(StyleOf(source, followUp), today)));
        return edits;
    }

    /// <summary>The edit that moves a follow-up's due date; one without gets it in the style given.</summary>
    public static TextEdit Postpone(string source, FollowUp followUp, DateOnly due, FollowUpStyle style) => followUp.Due is { } written
        ? new TextEdit(written.Span, DateReader.Write(due))
        : TextEdit.Insert(BeforeBlockId(source, followUp), " " + DueMark(style, due));

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

    // A block id ends its line: what comes behind it would make it none.
    private static int BeforeBlockId(string source, FollowUp followUp)
    {
        var line = source.AsSpan(followUp.TextSpan.End, followUp.Span.End - followUp.TextSpan.End);
        var id = line.LastIndexOf(" ^");
        return id >= 0 && !line[(id + 2)..].Contains(' ') ? followUp.TextSpan.End + id : followUp.Span.End;
    }
}
