using System.Collections.Frozen;

namespace NotesNetworking.Core.Notes.Words;

/// <summary>
/// Words that mean the same to a reader, in several languages side by side. They compare without case; a phrase's words
/// are joined by one space.
/// </summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>The words of all lines; <c>|</c> separates them.</summary>
    public WordSet(params ReadOnlySpan<string> lines)
    {
        var words = new List<string>();
        foreach (var line in lines) words.AddRange(line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        MostWords = _words.Count == 0 ? 0 : _words.Max(word => word.AsSpan().Count(' ') + 1);
    }

    /// <summary>How many words the longest phrase has.</summary>
    public int MostWords { get; }

    /// <summary>Every word and phrase.</summary>
    public IEnumerable<string> All => _words;

    /// <summary>True for a word, or a whole phrase, of the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
