using System.Collections.Immutable;
using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Merging;

/// <summary>Merges lists of front matter as sets in order: what either side added is in, what either side removed is out.</summary>
internal static class FrontListMerge
{
    /// <summary>A value of a list: what it says, as written, and the comment behind it.</summary>
    private sealed record Item(string Value, string Written, string Comment);

    /// <summary>A list as written.</summary>
    private sealed record List(ImmutableArray<Item> Items, bool IsBlock, string Indent);

    private static readonly SequenceMerge<Item> s_items = new()
    {
        Text = item => item.Written,
        Order = (one, other) => string.CompareOrdinal(one.Value, other.Value),
    };

    /// <summary>The merged lines; null where neither side is a list, or one holds more than plain values.</summary>
    public static string? Merge(FrontEntry? before, FrontEntry ours, FrontEntry theirs)
    {
        if (ours.Value is not YamlList && theirs.Value is not YamlList) return null;
        if (Read(ours) is not { } mine || Read(theirs) is not { } their) return null;
        var known = before is null ? new List([], false, "") : Read(before);
        if (known is null) return null;

        var items = s_items.Merge(known.Items, mine.Items, their.Items, Places(known.Items, mine.Items), Places(known.Items, their.Items), Places).ConvertAll(Choose);
        var name = Three.Way(before?.Name, ours.Name, theirs.Name) ?? Three.Either(ours.Name, theirs.Name);
        var isBlock = before is null ? mine.IsBlock || their.IsBlock : Three.Way(known.IsBlock, mine.IsBlock, their.IsBlock);
        if (items.Exists(item => item.Comment.Length > 0)) isBlock = true;
        var indent = !mine.IsBlock ? their.Indent : !their.IsBlock ? mine.Indent : Three.Either(mine.Indent, their.Indent);
        return !isBlock || items.Count == 0
            ? $"{name}: [{string.Join(", ", items.Select(item => item.Written))}]\n"
            : $"{name}:\n{string.Concat(items.Select(item => $"{indent}- {item.Written}{item.Comment}\n"))}";
    }

    private static Item Choose(Slot<Item> slot)
    {
        if (slot.Single is { } single) return single;
        var (ours, theirs) = (slot.Ours!, slot.Theirs!);
        return new Item(
            ours.Value,
            Three.Way(slot.Base?.Written, ours.Written, theirs.Written) ?? Three.Either(ours.Written, theirs.Written),
            Three.Way(slot.Base?.Comment, ours.Comment, theirs.Comment) ?? ours.Comment + theirs.Comment);
    }

    private static List? Read(FrontEntry entry)
    {
        switch (entry.Value)
        {
            case YamlScalar { Text.Length: 0 }:
                return new List([], false, "");
            // A text with commas may be several tags, or one name.
            case YamlScalar scalar when entry.IsOneLine && !scalar.Text.Contains(','):
                return entry.End.Trim().Length > 0 ? null : new List([new Item(scalar.Text, Bracketed(entry.Written), "")], false, "");
            case YamlList list when entry.Written.StartsWith('['):
                if (!entry.IsOneLine || entry.End.Trim().Length > 0 || list.Items.Any(item => item is not YamlScalar)) return null;
                return new List([.. list.Items.Cast<YamlScalar>().Select(item => new Item(item.Text, entry.Slice(item.Span).TrimEnd(), ""))], false, "");
            case YamlList list:
                return ReadBlock(entry, list);
            default:
                return null;
        }
    }

    private static List? ReadBlock(FrontEntry entry, YamlList list)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        var indent = "";
        var lines = $"{entry.Name}:\n";
        foreach (var value in list.Items)
        {
            var line = entry.LineOf(value.Span.Start);
            var written = entry.Slice(value.Span).TrimEnd();
            var dash = line.IndexOf("- ", StringComparison.Ordinal);
            if (value is not YamlScalar { Text.Length: > 0 } scalar || dash < 0 || written.Contains('\n')) return null;
            var at = line.IndexOf(written, dash, StringComparison.Ordinal);
            if (at < 0 || line[(dash + 2)..at].Trim().Length > 0) return null;
            indent = line[..dash];
            items.Add(new Item(scalar.Text, written, line[(at + written.Length)..].TrimEnd()));
            lines += line;
        }
        // With a comment behind the key or between the values, a list is merged by its lines.
        return lines == entry.Text ? new List(items.ToImmutable(), true, indent) : null;
    }

    // A value may stand alone in a form that it cannot have between brackets.
    private static string Bracketed(string written) => written.StartsWith('"') || written.StartsWith('\'') || !written.AsSpan().ContainsAny("[]{}") ? written : $"\"{written.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static int[] Places(IReadOnlyList<Item> from, IReadOnlyList<Item> to)
    {
        var places = new int[from.Count];
        Array.Fill(places, -1);
        var free = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var there = 0; there < to.Count; there++)
        {
            if (!free.TryGetValue(to[there].Value, out var queue)) free.Add(to[there].Value, queue = new Queue<int>());
            queue.Enqueue(there);
        }
        for (var i = 0; i < places.Length; i++)
            if (free.TryGetValue(from[i].Value, out var queue) && queue.TryDequeue(out var there)) places[i] = there;
        return places;
    }
}
