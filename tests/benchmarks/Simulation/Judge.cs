using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Simulation;

/// <summary>
/// Somebody who says when it has been quiet for too long. What a judge says depends on the conversations so far alone, so
/// after each conversation there is one number: the days of silence until the alarm.
/// </summary>
/// <param name="Name">What it goes by.</param>
/// <param name="Interval">That number, by the history's and the conversation's index; <see cref="Never"/> for no alarm, however long the silence.</param>
internal sealed record Judge(string Name, Func<int, int, int> Interval)
{
    /// <summary>No alarm, however long the silence.</summary>
    public const int Never = int.MaxValue;

    private const int QuarterYear = 91;

    /// <summary>The same interval for everyone.</summary>
    public static Judge Fixed(int days) => new($"every {days} days", (_, _) => days);

    /// <summary>A multiple of the mean gap so far. What differs from the rule is how a history is judged, not when: until the rule sees a rhythm, both take three months.</summary>
    public static Judge Mean(ImmutableArray<History> histories, double multiple) => new(FormattableString.Invariant($"mean gap × {multiple:0.##}"), (i, j) =>
        j < histories[i].FirstJudged ? QuarterYear : (int)Math.Ceiling(multiple * (histories[i].Days[j] - histories[i].Days[0]) / j));

    /// <summary>The notebook with the histories, written as notes: when each contact is due.</summary>
    public static Judge Rule(Standing[][] standings) => new("the rule", (i, j) => standings[i][j] is { Due: not null, IntervalDays: { } days } ? days : Never);

    /// <summary>The rule as it was first written: 1.5 medians, or the median and two deviations.</summary>
    public static Judge FirstRule(Standing[][] standings) => new("median and deviation", (i, j) => standings[i][j] switch
    {
        { Due: null } => Never,
        { Rhythm: { } rhythm } => (int)Math.Ceiling(Math.Max(7, Math.Max(1.5 * rhythm.Median, rhythm.Median + 2 * rhythm.Deviation))),
        { IntervalDays: var days } => days ?? Never,
    });

    /// <summary>How each relationship, written as a note of one notebook, stands on the day of each of its conversations.</summary>
    public static Standing[][] StandingsOf(ImmutableArray<History> histories)
    {
        static string PathOf(int history) => $"people/{history}.md";
        var settings = NotebookSettings.Default;
        var notes = histories.Select((history, i) => (Path: PathOf(i), Text: history.ToNote($"Contact {i}"))).AsParallel().AsOrdered()
            .Select(note => NoteParser.Parse(note.Path, note.Text, settings));
        var notebook = Notebook.Create(settings, notes);
        Standing[] StandingsWith(Relationship relationship) =>
            [.. relationship.Conversations.Select(conversation => Standing.Of(relationship, settings, conversation.Date))];
        return [.. Enumerable.Range(0, histories.Length).AsParallel().AsOrdered().Select(i => StandingsWith(notebook.RelationshipWith(PathOf(i))))];
    }
}
