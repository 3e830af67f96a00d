using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Merging;

/// <summary>
/// Merges front matter key by key: a key that one side set, changed or removed is so; both sides' new keys are kept;
/// lists are merged as sets in order. Comments, quotes and spelling stay as they are written.
/// </summary>
internal static class FrontMatterMerge
{
    private static readonly SequenceMerge<FrontEntry> s_entries = new()
    {
        // A comment above a key that the other side takes away is not taken away with it when it is new.
        Text = entry => entry.Lead + entry.Text,
        Order = (one, other) => string.CompareOrdinal(one.Key + one.Text, other.Key + other.Text),
    };

    /// <summary>The front matter of one version of a note.</summary>
    internal readonly record struct Version(string Text, FrontMatterBlock? Block);

    /// <summary>Writes the merged front matter with its fences; false, and nothing written, where it cannot be told into keys.</summary>
    public static bool Merge(Version before, Version ours, Version theirs, bool isContact, MergeWriter writer)
    {
        if (FrontEntry.Read(before.Text, before.Block, isContact) is not var (known, knownTail)) return false;
        if (FrontEntry.Read(ours.Text, ours.Block, isContact) is not var (mine, myTail)) return false;
        if (FrontEntry.Read(theirs.Text, theirs.Block, isContact) is not var (their, theirTail)) return false;

        var slots = s_entries.Merge(known, mine, their, Places(known, mine), Places(known, their), Places);
        var tail = new MergeWriter(writer.Style);
        LineMerge.Merge(knownTail, myTail, theirTail, tail);
        var isGone = !Three.Way(before.Block is not null, ours.Block is not null, theirs.Block is not null);
        if (isGone && slots.Count == 0 && tail.ToString().Length == 0) return true;
        writer.Write(Fence(before, ours, theirs, block => block.Text[..block.Block!.Content.Start]));
        foreach (var slot in slots) Write(slot, writer);
        writer.Write(tail);
        writer.Write(Fence(before, ours, theirs, block => block.Text[block.Block!.Content.End..block.Block.End]));
        return true;
    }

    private static string Fence(Version before, Version ours, Version theirs, Func<Version, string> fence)
    {
        if (ours.Block is null) return fence(theirs.Block is null ? before : theirs);
        if (theirs.Block is null) return fence(ours);
        return Three.Way(before.Block is null ? null : fence(before), fence(ours), fence(theirs)) ?? Three.Either(fence(ours), fence(theirs));
    }

    private static void Write(Slot<FrontEntry> slot, MergeWriter writer)
    {
        if (slot.Single is { } single)
        {
            writer.Write(single.Lead);
            if (slot.Base is null) writer.Write(single.Text);
            else if (slot.Base.Text != single.Text) writer.Conflict(slot.Ours?.Text ?? "", slot.Theirs?.Text ?? "");
            return;
        }
        var (before, ours, theirs) = (slot.Base, slot.Ours!, slot.Theirs!);
        LineMerge.Merge(before?.Lead ?? "", ours.Lead, theirs.Lead, writer);
        if (Three.Way(before?.Text, ours.Text, theirs.Text) is { } text) writer.Write(text);
        else if (FrontListMerge.Merge(before, ours, theirs) is { } list) writer.Write(list);
        else if (ours.IsOneLine && theirs.IsOneLine && before?.IsOneLine != false) WriteScalar(before, ours, theirs, writer);
        else LineMerge.Merge(before?.Text ?? "", ours.Text, theirs.Text, writer);
    }

    // The spelling of a key, its value and the comment behind it each change by themselves.
    private static void WriteScalar(FrontEntry? before, FrontEntry ours, FrontEntry theirs, MergeWriter writer)
    {
        var value = Three.Way(before?.Written, ours.Written, theirs.Written);
        if (value is null && Same(ours.Value, theirs.Value)) value = Three.Either(ours.Written, theirs.Written);
        var end = Three.Way(before?.End, ours.End, theirs.End);
        if (value is null || end is null) writer.Conflict(ours.Text, theirs.Text);
        else writer.Write(Layout(entry => entry.Name) + Layout(entry => entry.Colon) + value + end);

        string Layout(Func<FrontEntry, string> part) =>
            Three.Way(before is null ? null : part(before), part(ours), part(theirs)) ?? Three.Either(part(ours), part(theirs));
    }

    private static bool Same(YamlValue one, YamlValue other) => one is YamlScalar a && other is YamlScalar b && a.Text == b.Text;

    private static int[] Places(IReadOnlyList<FrontEntry> from, IReadOnlyList<FrontEntry> to)
    {
        var places = new int[from.Count];
        Array.Fill(places, -1);
        var taken = new bool[to.Count];
        // A note may spell one key in two ways: the same spelling comes first.
        foreach (var name in new Func<FrontEntry, string>[] { entry => entry.Name.Trim(), entry => entry.Key })
            for (var i = 0; i < places.Length; i++)
                for (var there = 0; there < to.Count && places[i] < 0; there++)
                    if (!taken[there] && name(from[i]) == name(to[there]))
                    {
                        places[i] = there;
                        taken[there] = true;
                    }
        return places;
    }
}
