namespace NotesNetworking.Core.Merging;

/// <summary>
/// Merges the parts of a note, each by what it is known by: added on both sides, both are kept, conversations in the
/// note's own direction; removed on one side and unchanged on the other, it goes; changed on both sides, its own
/// parts are merged in turn, and its own lines as git merges lines.
/// </summary>
/// <param name="newestFirst">The direction of the note's conversations.</param>
/// <param name="writer">Where the result goes.</param>
internal sealed class PartsMerge(bool newestFirst, MergeWriter writer)
{
    /// <summary>Merges what one part, or the whole note, holds.</summary>
    public void Merge(IReadOnlyList<Part> before, IReadOnlyList<Part> ours, IReadOnlyList<Part> theirs)
    {
        var order = new SequenceMerge<Part>
        {
            Text = part => part.Text,
            Order = Compare,
            IsBelow = (head, next) => head.Kind == PartKind.Section && next.Kind == PartKind.Section && next.Level > head.Level,
        };
        var slots = order.Merge(before, ours, theirs, PartMatch.Follow(before, ours), PartMatch.Follow(before, theirs), PartMatch.Pair);
        var (leadsOfOurs, leadsOfTheirs) = (new PartLeads(ours), new PartLeads(theirs));
        Slot<Part>? last = null;
        foreach (var slot in slots)
        {
            var lead = (leadsOfOurs.Follows(last?.Ours, slot.Ours, last is null), leadsOfTheirs.Follows(last?.Theirs, slot.Theirs, last is null)) switch
            {
                (true, true) => LeadOf(slot),
                (true, false) => slot.Ours!.Lead,
                (false, true) => slot.Theirs!.Lead,
                _ => Longer(leadsOfOurs.Behind(last?.Any, slot.Ours), leadsOfTheirs.Behind(last?.Any, slot.Theirs)),
            };
            Write(slot, lead);
            last = slot;
        }
    }

    /// <summary>True when most conversations of all versions stand behind newer ones, or there are too few to tell.</summary>
    public static bool IsNewestFirst(params IReadOnlyList<Part>[] versions)
    {
        var down = 0;
        foreach (var version in versions) Count(version);
        return down >= 0;

        void Count(IReadOnlyList<Part> parts)
        {
            DateOnly? last = null;
            foreach (var part in parts)
            {
                if (part.Date is { } date)
                {
                    down += last?.CompareTo(date) ?? 0;
                    last = date;
                }
                Count(part.Parts);
            }
        }
    }

    private static string LeadOf(Slot<Part> slot)
    {
        var (one, other) = (slot.Ours!.Lead, slot.Theirs!.Lead);
        return Three.Way(slot.Base?.Lead, one, other) ?? Longer(one, other);
    }

    private static string Longer(string one, string other) =>
        one.Length == other.Length ? Three.Either(one, other) : one.Length > other.Length ? one : other;

    private void Write(Slot<Part> slot, string lead)
    {
        writer.Write(lead);
        if (slot.Single is { } single)
        {
            if (slot.Base is null) writer.Write(single.Text);
            else writer.Conflict(slot.Ours?.Text ?? "", slot.Theirs?.Text ?? "");
            return;
        }
        var (before, ours, theirs) = (slot.Base, slot.Ours!, slot.Theirs!);
        if (Three.Way(before?.Text, ours.Text, theirs.Text) is { } text)
        {
            writer.Write(text);
            return;
        }
        WriteOwn(before, ours, theirs);
        Merge(before?.Parts ?? [], ours.Parts, theirs.Parts);
    }

    private void WriteOwn(Part? before, Part ours, Part theirs)
    {
        if (Three.Way(before?.Own, ours.Own, theirs.Own) is { } own)
        {
            writer.Write(own);
            return;
        }
        if (ours.Task is { } mine && theirs.Task is { } their && TaskLine.Merge(before?.Task, mine, their) is { } line)
        {
            writer.Write(line);
            LineMerge.Merge(Below(before), Below(ours), Below(theirs), writer);
        }
        else LineMerge.Merge(before?.Own ?? "", ours.Own, theirs.Own, writer);
    }

    // What follows a follow-up's own words: in Logseq, its properties.
    private static string Below(Part? part) => part is null ? "" : part.Own[(part.Task?.Length ?? part.Own.IndexOf('\n') + 1)..];

    private int Compare(Part one, Part other)
    {
        var order = one.Kind.CompareTo(other.Kind);
        // A deeper heading belongs to what stands above it: one as high as that would take it away.
        if (order == 0) order = other.Level.CompareTo(one.Level);
        if (order == 0) order = (one.Date is null).CompareTo(other.Date is null);
        if (order == 0 && one.Date is { } date) order = newestFirst ? other.Date!.Value.CompareTo(date) : date.CompareTo(other.Date!.Value);
        if (order == 0 && one.Time is { } time && other.Time is { } otherTime) order = newestFirst ? otherTime.CompareTo(time) : time.CompareTo(otherTime);
        if (order == 0) order = string.CompareOrdinal(one.Key, other.Key);
        return order != 0 ? order : string.CompareOrdinal(one.Text, other.Text);
    }
}
