using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <content>The sentences of Chinese and Japanese: 和[[Ada]]吃午饭, [[Ada]]とランチ.</content>
internal sealed partial class DiaryLine
{
    /// <summary>A sentence without spaces; -1 if it is not about a conversation, or leaves doubt.</summary>
    private int WithoutSpaces(int at)
    {
        var opening = line.IsLink(at) ? [] : line.Text(at);
        if (!line.IsLink(at) && (opening.IsEmpty || opening[^1] < '\u3040' || !line.IsLink(at + 1))) return -1;
        var names = _names.Count;
        var end = NameRow.Read(line, line.IsLink(at) ? at : at + 1, _names);
        var after = line.From(end).Trim(" 。.!！");
        if (_names.Count > names && !HasAny(line.From(at), UnspacedWords.NotSo) && (line.IsLink(at) ? IsSaidAfter(after) : Is(opening, UnspacedWords.Time) ? IsSaidAfter(after) : IsSaidBefore(WithoutBefore(opening), after)))
        {
            Set(ChannelIn(after));
            return line.Count;
        }
        _names.RemoveRange(names, _names.Count - names);
        return -1;
    }

    private static bool IsSaidBefore(ReadOnlySpan<char> opening, ReadOnlySpan<char> after) =>
        (Is(opening, UnspacedWords.With) && StartsWithAny(after.TrimStart('的'), UnspacedWords.Together) > 0)
        || (Is(opening, UnspacedWords.To) && StartsWithAny(after, UnspacedWords.Sent) > 0)
        || Is(opening, UnspacedWords.Met);

    private static bool IsSaidAfter(ReadOnlySpan<char> after)
    {
        after = after[StartsWithAny(after, UnspacedWords.Honorifics)..].TrimStart();
        foreach (var ending in UnspacedWords.ToDo)
            if (after.EndsWith(ending)) return false;
        var with = StartsWithAny(after, UnspacedWords.WithAfter);
        return (with > 0 && StartsWithAny(after[with..].TrimStart(), UnspacedWords.Shared) > 0)
            || StartsWithAny(after, UnspacedWords.DoneTo) > 0 || StartsWithAny(after, UnspacedWords.CameFrom) > 0 || StartsWithAny(after, UnspacedWords.Came) > 0;
    }

    // 今天和, 晚上我跟
    private static ReadOnlySpan<char> WithoutBefore(ReadOnlySpan<char> opening)
    {
        while (StartsWithAny(opening, UnspacedWords.Before) is > 0 and var before && before < opening.Length) opening = opening[before..];
        return opening;
    }

    private string? ChannelIn(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
            for (var length = Math.Min(6, text.Length - start); length > 1; length--)
                if (channels.TryFind(text.Slice(start, length), out var channel)) return channel;
        return null;
    }

    private static bool Is(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.SequenceEqual(word)) return true;
        return false;
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The length of the word with which a text begins; 0 without one.</summary>
    private static int StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return word.Length;
        return 0;
    }
}
