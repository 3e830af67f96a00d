using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>The ways to be in touch that open a conversation's line (docs/format.md, "A conversation").</summary>
public sealed class Channels
{
    private static readonly string[] s_builtIn =
    [
        "call", "video", "coffee", "lunch", "dinner", "drinks", "walk", "meeting", "event", "conference", "email", "message",
        "letter", "visit", "chat", "intro",
    ];

    // "Text" and "line" are common words: they are channels where one of these follows.
    private static readonly WordSet s_goesOn = new("with|w/|about|from|to|re|regarding|and");

    // A medium takes one of these along: "LinkedIn message", "Zoom call", "coffee chat".
    private static readonly WordSet s_tail = new("call|chat|message|msg|dm|text|meeting|exchange|thread|catch-up");

    private readonly FrozenSet<string> _added;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>The built-in channels and the ones that the configuration adds.</summary>
    public Channels(IEnumerable<string> added)
    {
        _added = added.Select(name => name.Trim()).Where(name => name.Length > 0).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _lookup = _added.GetAlternateLookup<ReadOnlySpan<char>>();
        All = [.. s_builtIn.Concat(_added.Order(StringComparer.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Every channel, the built-in ones first.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>
    /// The channel that a text opens with: a word or phrase, also in parentheses or as a tag, or a sign such as 📞. The
    /// number of code units that it takes; 0 without one.
    /// </summary>
    public string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty) return null;
        if (ChannelWords.TryReadSign(text, out var sign, out var signLength) && sign is not null)
        {
            length = signLength;
            return sign;
        }
        // "(call)", "[call]"; a link begins with two brackets.
        var bracket = text[0] == '(' || (text[0] == '[' && !text.StartsWith("[["));
        var start = bracket || text[0] == '#' ? 1 : 0;
        if (ReadWords(text[start..], bracket, out var words) is not { } channel) return null;
        var end = start + words;
        if (bracket && (end >= text.Length || text[end] != (text[0] == '(' ? ')' : ']') || text[(end + 1)..] is ['(', ..])) return null;
        length = bracket ? end + 1 : end;
        return channel;
    }

    /// <summary>The channel that a whole word or phrase names.</summary>
    internal bool TryFind(ReadOnlySpan<char> words, out string? channel)
    {
        channel = _lookup.TryGetValue(words, out var added) ? added.ToLowerInvariant() : ChannelWords.TryFind(words, out var noun) ? noun.Channel : null;
        return channel is not null;
    }

    /// <summary>An encounter that the configuration names.</summary>
    internal bool TryFindAdded(ReadOnlySpan<char> words, out EncounterNoun noun)
    {
        var isAdded = _lookup.TryGetValue(words, out var added);
        noun = isAdded ? new EncounterNoun(added!.ToLowerInvariant(), NounUse.Noun) : default;
        return isAdded;
    }

    private string? ReadWords(ReadOnlySpan<char> text, bool isWhole, out int length)
    {
        for (var count = ChannelWords.MostWords; count > 0; count--)
        {
            length = LengthOf(text, count);
            if (length == 0) continue;
            var found = Find(text, length, isWhole, out var taken);
            if (found is null) continue;
            length = taken;
            return found;
        }
        length = 0;
        return null;
    }

    private string? Find(ReadOnlySpan<char> text, int length, bool isWhole, out int taken)
    {
        var words = text[..length];
        taken = length;
        while (!TryFind(words, out _))
        {
            // "call-in": a channel may have a hyphen of its own, else a hyphen ends the word.
            var hyphen = words.LastIndexOf('-');
            if (hyphen <= 0) return null;
            words = words[..hyphen];
        }
        taken = words.Length;
        TryFind(words, out var channel);
        var isAdded = _lookup.Contains(words);
        var loose = !isAdded && ChannelWords.TryFind(words, out var noun) && (noun.Use & NounUse.Loose) != 0;
        // "Zoom call", "LinkedIn message": the medium says which.
        var rest = text[taken..];
        if (!isAdded && rest is [' ', ..] && LengthOf(rest[1..], 1) is > 0 and var tail && s_tail.Contains(rest[1..(1 + tail)]) && IsMedium(channel, loose))
        {
            taken += 1 + tail;
            return channel == "message" && rest[1..(1 + tail)].Equals("call", StringComparison.OrdinalIgnoreCase) ? "call" : channel;
        }
        return loose && !isWhole && !GoesOn(rest) ? null : channel;
    }

    private static bool IsMedium(string? channel, bool loose) => loose || channel is "call" or "video" or "message" or "email" or "coffee" or "lunch" or "dinner";

    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.IsEmpty || (!char.IsLetterOrDigit(rest[0]) && rest[0] is not '\'' and not '’') || s_goesOn.Contains(rest[..Math.Max(LengthOf(rest, 1), 0)]);
    }

    /// <summary>The code units that so many words take, one space between them; 0 where the text has fewer.</summary>
    private static int LengthOf(ReadOnlySpan<char> text, int count)
    {
        var at = 0;
        for (var word = 0; word < count; word++)
        {
            if (word > 0)
            {
                if (at >= text.Length || text[at] != ' ') return 0;
                at++;
            }
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '-' || (text[at] == ':' && at > start && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))) at++;
            if (at == start) return 0;
        }
        return at;
    }
}
