using System.Collections.Immutable;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Merging;

/// <summary>A date or another mark at the end of a follow-up, with the space before it.</summary>
/// <param name="Key">What it says: the kind; a tag or a block id is its own key.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Text">As written.</param>
internal sealed record TaskMark(string Key, MarkKind Kind, string Text)
{
    /// <summary>True for <c>^id</c>, which only counts at the end of the line.</summary>
    public bool IsBlockId => Kind == MarkKind.Id && Text.AsSpan().TrimStart().StartsWith("^");
}

/// <summary>The lines of a follow-up, taken apart so that each side's change to them counts by itself.</summary>
/// <param name="Start">Indentation, bullet and opening bracket.</param>
/// <param name="Mark">The character between the brackets, or Logseq's keyword.</param>
/// <param name="Middle">From the closing bracket, or the keyword, to the words; a priority such as <c>(A)</c>, or a date, may stand here.</param>
/// <param name="Words">What is to do, wrapped as it is.</param>
/// <param name="Marks">The marks after the words, in order.</param>
/// <param name="End">The last line's ending, with space before it.</param>
internal sealed record TaskLine(string Start, string Mark, string Middle, string Words, ImmutableArray<TaskMark> Marks, string End)
{
    /// <summary>How many characters all of it takes.</summary>
    public int Length => Start.Length + Mark.Length + Middle.Length + Words.Length + Marks.Sum(mark => mark.Text.Length) + End.Length;

    private static readonly SequenceMerge<TaskMark> s_marks = new()
    {
        Text = mark => mark.Text,
        Order = (one, other) => (one.IsBlockId, one.Kind, one.Text).CompareTo((other.IsBlockId, other.Kind, other.Text)),
    };

    private bool IsDone => TaskBox.StateOf(Mark) == FollowUpState.Done;

    /// <summary>Takes the lines of a follow-up apart.</summary>
    public static TaskLine Read(string source, FollowUp followUp, int lineStart, int lineEnd)
    {
        var tail = TextSpan.FromBounds(followUp.TextSpan.End, followUp.Span.End);
        var marks = ImmutableArray.CreateBuilder<TaskMark>();
        var at = tail.Start;
        foreach (var mark in new FollowUpMarks(source, tail).ReadAll())
        {
            Add(mark.Kind, mark.Span.End);
        }
        // A day that counts by its place alone.
        if (followUp.Due is { } due && due.Span.Start >= at) Add(MarkKind.Due, followUp.Span.End);
        return new TaskLine(
            source[lineStart..followUp.MarkSpan.Start], source[followUp.MarkSpan.Start..followUp.MarkSpan.End],
            source[followUp.MarkSpan.End..followUp.TextSpan.Start], source[followUp.TextSpan.Start..followUp.TextSpan.End], marks.ToImmutable(), source[at..lineEnd]);

        void Add(MarkKind kind, int end)
        {
            var text = source[at..end];
            var key = kind is MarkKind.Tag or MarkKind.Id or MarkKind.Other ? text.Trim() : kind.ToString();
            for (var again = 2; marks.Any(known => known.Key == key); again++) key = $"{key} {again}";
            marks.Add(new TaskMark(key, kind, text));
            at = end;
        }
    }

    /// <summary>
    /// The line after both sides' changes, done winning over open where both changed the state; null where they
    /// contradict each other.
    /// </summary>
    public static string? Merge(TaskLine? before, TaskLine ours, TaskLine theirs)
    {
        var words = Three.Way(before?.Words, ours.Words, theirs.Words);
        if (words is null && (before is not null || ours.Words.Split() is not { } mine || !mine.SequenceEqual(theirs.Words.Split()))) return null;
        var mark = Three.Way(before?.Mark, ours.Mark, theirs.Mark) ?? Further(ours.Mark, theirs.Mark);
        if (MergeMarks(before, ours, theirs) is not { } marks) return null;
        // A date before the words is more than layout.
        if (Three.Way(before?.Middle, ours.Middle, theirs.Middle) is null && (ours.Middle + theirs.Middle).Any(char.IsAsciiDigit)) return null;
        return Part(line => line.Start) + mark + Part(line => line.Middle) + (words ?? Three.Either(ours.Words, theirs.Words)) + marks + Part(line => line.End);

        // How a line is laid out is nothing to ask about.
        string Part(Func<TaskLine, string> part) =>
            Three.Way(before is null ? null : part(before), part(ours), part(theirs)) ?? Three.Either(part(ours), part(theirs));
    }

    private static string Further(string ours, string theirs) =>
        Rank(ours).CompareTo(Rank(theirs)) switch { > 0 => ours, < 0 => theirs, _ => Three.Either(ours, theirs) };

    private static int Rank(string mark) => TaskBox.StateOf(mark) switch { FollowUpState.Done => 2, FollowUpState.Cancelled => 1, _ => 0 };

    private static string? MergeMarks(TaskLine? before, TaskLine ours, TaskLine theirs)
    {
        var known = before?.Marks ?? [];
        var slots = s_marks.Merge(known, ours.Marks, theirs.Marks, Places(known, ours.Marks), Places(known, theirs.Marks), Places);
        var merged = "";
        foreach (var slot in slots)
        {
            var mark = slot.Single ?? Choose(slot, ours, theirs);
            if (mark is null) return null;
            merged += mark.Text;
        }
        return merged;
    }

    private static TaskMark? Choose(Slot<TaskMark> slot, TaskLine ours, TaskLine theirs)
    {
        var (one, other) = (slot.Ours!, slot.Theirs!);
        if (Three.Way(slot.Base?.Text, one.Text, other.Text) is { } text) return text == one.Text ? one : other;
        if (one.Text.AsSpan().Trim().SequenceEqual(other.Text.AsSpan().Trim())) return one with { Text = Three.Either(one.Text, other.Text) };
        // It was done on the day when the first of us did it.
        if (one.Kind is MarkKind.Done or MarkKind.Created or MarkKind.Cancelled) return one with { Text = Three.Either(one.Text, other.Text) };
        // When it was to be done no longer matters once it is.
        return ours.IsDone == theirs.IsDone ? null : ours.IsDone ? one : other;
    }

    private static int[] Places(IReadOnlyList<TaskMark> from, IReadOnlyList<TaskMark> to)
    {
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < to.Count; i++) byKey.Add(to[i].Key, i);
        return [.. from.Select(mark => byKey.GetValueOrDefault(mark.Key, -1))];
    }
}
