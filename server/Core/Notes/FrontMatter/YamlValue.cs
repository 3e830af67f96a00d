using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>A YAML value with its place in the note.</summary>
/// <param name="Span">The value as written, quotes and brackets included.</param>
public abstract record YamlValue(TextSpan Span)
{
    /// <summary>The texts in it, one or those of a list, links with their brackets. A map has none.</summary>
    public IEnumerable<string> Texts => this switch
    {
        YamlScalar scalar => [scalar.Text.Trim()],
        // [[Person]] without quotes is, to YAML, a list in a list.
        YamlList { Items: [YamlList { Items: [YamlScalar one] }] } => [$"[[{one.Text}]]"],
        YamlList list => list.Items.SelectMany(item => item.Texts),
        _ => [],
    };
}

/// <summary>A text, number, date or nothing: front matter is read as text.</summary>
/// <param name="Span">As written, with quotes.</param>
/// <param name="Text">Without quotes and escapes; empty for nothing, <c>~</c> and <c>null</c>.</param>
public sealed record YamlScalar(TextSpan Span, string Text) : YamlValue(Span);

/// <summary>A list in either style.</summary>
public sealed record YamlList(TextSpan Span, ImmutableArray<YamlValue> Items) : YamlValue(Span);

/// <summary>A map inside a map.</summary>
public sealed record YamlMap(TextSpan Span, ImmutableArray<YamlEntry> Entries) : YamlValue(Span);

/// <summary>A key with its value.</summary>
/// <param name="Key">The key as written, without quotes.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">What it holds.</param>
public sealed record YamlEntry(string Key, TextSpan KeySpan, YamlValue Value)
{
    /// <summary>What stands between key and value in a note's text: <c>::</c>, <c>:**</c>; null in front matter, and in a table.</summary>
    public string? Joint { get; init; }
}

/// <summary>What cannot be read in front matter, even line by line.</summary>
public enum YamlErrorKind
{
    /// <summary>A quotation mark opens a value and nothing closes it.</summary>
    UnclosedQuote,

    /// <summary>A <c>[</c> opens a list and nothing closes it.</summary>
    UnclosedList,

    /// <summary>A <c>{</c> opens a map and nothing closes it.</summary>
    UnclosedMap,

    /// <summary>A line without a key.</summary>
    NoKey,

    /// <summary>An item of a list that stands below no key, or below one that has a value already.</summary>
    StrayItem,

    /// <summary>Lines below a key that are neither its items nor keys of their own.</summary>
    UnclearLines,
}

/// <summary>What cannot be read, and where. It has no words: those of a library say nothing to those who write notes.</summary>
public readonly record struct YamlError(TextSpan Span, YamlErrorKind Kind);

/// <summary>The entries of a YAML map, and the first thing in it that cannot be read, if there is one.</summary>
public sealed record YamlDocument(ImmutableArray<YamlEntry> Entries, YamlError? Error)
{
    /// <summary>No entries, no error.</summary>
    public static YamlDocument Empty { get; } = new([], null);

    /// <summary>True for YAML; false for what was read line by line.</summary>
    public bool IsYaml { get; init; } = true;

    /// <summary>The entries whose key stands above them already.</summary>
    public ImmutableArray<YamlEntry> Repeated { get; } = FindRepeated(Entries);

    /// <summary>The entries that count: of a key that stands there twice, the first.</summary>
    public ImmutableArray<YamlEntry> Counted => Repeated.IsEmpty ? Entries : Entries.RemoveRange(Repeated, ReferenceEqualityComparer.Instance);

    private static ImmutableArray<YamlEntry> FindRepeated(ImmutableArray<YamlEntry> entries)
    {
        if (entries.Length < 2) return [];
        ImmutableArray<YamlEntry>.Builder? found = null;
        if (entries.Length <= FewEntries)
        {
            for (var i = 1; i < entries.Length; i++)
                for (var j = 0; j < i; j++)
                {
                    if (!KeyName.Comparer.Equals(entries[i].Key, entries[j].Key)) continue;
                    (found ??= ImmutableArray.CreateBuilder<YamlEntry>()).Add(entries[i]);
                    break;
                }
            return found?.ToImmutable() ?? [];
        }
        var keys = new HashSet<string>(KeyName.Comparer);
        foreach (var entry in entries)
            if (!keys.Add(entry.Key)) (found ??= ImmutableArray.CreateBuilder<YamlEntry>()).Add(entry);
        return found?.ToImmutable() ?? [];
    }

    /// <summary>Up to so many entries are compared pair by pair, which needs no memory.</summary>
    private const int FewEntries = 32;
}
