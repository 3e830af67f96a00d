using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>The ways to be in touch that open a conversation's heading (docs/format.md, "Conversations").</summary>
public sealed class Channels
{
    private static readonly string[] s_builtIn =
    [
        "call", "video", "coffee", "lunch", "dinner", "drinks", "walk", "meeting", "event", "conference", "email", "message",
        "letter", "visit", "chat", "intro",
    ];

    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>The built-in channels and those that the configuration adds.</summary>
    public Channels(IEnumerable<string> added)
    {
        All = [.. s_builtIn.Concat(added).Distinct(StringComparer.OrdinalIgnoreCase)];
        _names = All.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Every channel, the built-in ones first.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>The channel that a text opens with, as a whole word; the number of code units it takes.</summary>
    public string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '\'' or '-')) length++;
        var word = text[..length];
        while (!_lookup.TryGetValue(word, out _))
        {
            // "call-in" and "e-mail": a channel may have a hyphen of its own, else it ends the word.
            var hyphen = word.LastIndexOf('-');
            if (hyphen <= 0) return null;
            word = word[..hyphen];
        }
        length = word.Length;
        return _lookup.TryGetValue(word, out var name) ? name.ToLowerInvariant() : null;
    }
}
