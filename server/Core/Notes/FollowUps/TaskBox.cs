using System.Collections.Frozen;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>What makes a list item a task: a box, or in Logseq a keyword.</summary>
/// <param name="Mark">The character in the box, which may be an emoji, or the keyword.</param>
/// <param name="State">What it says.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsKeyword">True for a keyword.</param>
internal readonly record struct TaskBox(TextSpan Mark, FollowUpState State, int End, bool IsKeyword)
{
    private static readonly FrozenDictionary<string, FollowUpState>.AlternateLookup<ReadOnlySpan<char>> s_keywords = new Dictionary<string, FollowUpState>
    {
        ["TODO"] = FollowUpState.Open, ["LATER"] = FollowUpState.Open, ["DOING"] = FollowUpState.Open, ["NOW"] = FollowUpState.Open,
        ["WAITING"] = FollowUpState.Open, ["WAIT"] = FollowUpState.Open, ["IN-PROGRESS"] = FollowUpState.Open,
        ["DONE"] = FollowUpState.Done, ["CANCELLED"] = FollowUpState.Cancelled, ["CANCELED"] = FollowUpState.Cancelled,
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the keyword says that somebody else is at it.</summary>
    public bool IsWaiting(string source) => IsKeyword && source[Mark.Start] == 'W';

    /// <summary>True where it says that somebody is at it: <c>DOING</c>, <c>NOW</c>, <c>[/]</c>.</summary>
    public bool IsUnderWay(string source) => source.AsSpan(Mark.Start, Mark.Length) is "DOING" or "NOW" or "IN-PROGRESS" or "/";

    /// <summary>What the character in a box says, or a keyword; any other character is open.</summary>
    public static FollowUpState StateOf(ReadOnlySpan<char> mark) => mark switch
    {
        "x" or "X" => FollowUpState.Done,
        "-" => FollowUpState.Cancelled,
        _ => s_keywords.TryGetValue(mark, out var known) ? known : FollowUpState.Open,
    };

    /// <summary>The box or keyword at the beginning of an item's words; null when the item is not a task.</summary>
    public static TaskBox? Read(string source, TextSpan words, bool inLogseq)
    {
        var text = source.AsSpan(words.Start, words.Length);
        if (text.Length < 4) return null;
        if (text[0] == '[')
        {
            if (text[1] is '\r' or '\n') return null;
            var length = char.IsSurrogatePair(text[1], text[2]) ? 2 : 1;
            if (text.Length <= length + 2 || text[length + 1] != ']' || !char.IsWhiteSpace(text[length + 2])) return null;
            return new TaskBox(new TextSpan(words.Start + 1, length), StateOf(text.Slice(1, length)), words.Start + length + 2, false);
        }
        if (!inLogseq || !char.IsAsciiLetterUpper(text[0])) return null;
        var end = text.IndexOfAny(" \t\r\n");
        return end > 0 && s_keywords.TryGetValue(text[..end], out var known)
            ? new TaskBox(new TextSpan(words.Start, end), known, words.Start + end, true)
            : null;
    }
}
