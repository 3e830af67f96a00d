using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>Fields behind <c>[</c> or <c>(</c> in a conversation's text: <c>[gave:: …]</c>; in a task, those of a follow-up.</summary>
internal static class FieldSuggestions
{
    private static readonly ImmutableArray<(string Key, string Meaning)> s_conversation =
    [
        ("gave", "What you gave, or did for them."), ("got", "What you got, or they did for you."), ("asked", "A question to come back to."),
        ("learned", "Something new about them."), ("shared", "Something you told them."), ("outcome", "What came of it, for both of you."),
        ("from", "Who began it: me, them or both."),
    ];

    private static readonly ImmutableArray<(string Key, string Meaning)> s_followUp =
    [
        ("due", "When it is due."), ("by", "Who promised it: them, or a link."), ("scheduled", "When you mean to do it."), ("start", "From when it can be done."),
        ("repeat", "When it comes again: every 2 weeks."),
    ];

    private static readonly ImmutableArray<string> s_sides = ["me", "them", "both"];

    /// <summary>What a field of a conversation says, in a sentence; null for one of the owner's own.</summary>
    public static string? MeaningOf(string key) => s_conversation.FirstOrDefault(field => field.Key == key).Meaning;

    public static SuggestionList? At(CompletionPlace place)
    {
        if (!IsInConversation(place)) return null;
        var start = place.StartOfWord(char.IsAsciiLetter);
        if (Side(place, start) is { } side) return side;
        var bracket = start - 1;
        if (bracket < place.Line.Start || place.Text[bracket] is not ('[' or '(') || LinkBrackets.IsEscaped(place.Text.AsSpan(place.Line.Start), bracket - place.Line.Start)) return null;
        // [[ begins a link, ]( its target, and "- [" a task.
        var before = place.Text.AsSpan(place.Line.Start, bracket - place.Line.Start);
        if (before.Length > 0 && before[^1] is '[' or ']' || before.Trim() is "-" or "*" or "+") return null;

        var typed = place.TypedFrom(start);
        var end = place.EndOfWord(char.IsAsciiLetter);
        var rest = place.Text.AsSpan(end, place.Line.End - end);
        var close = place.Text[bracket] == '[' ? ']' : ')';
        // A field that has its colons keeps its value.
        var ending = rest.StartsWith("::") ? "" : rest.Length > 0 && rest[0] == close ? ":: " : $":: {close}";
        var span = TextSpan.FromBounds(start, end);
        return SuggestionList.Matching((TaskLine.IsAt(place) ? s_followUp : s_conversation)
            .Where(field => field.Key.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(field => new Suggestion(SuggestionKind.Field, field.Key, new TextEdit(span, field.Key + ending), place.Filter(start, typed, field.Key))
            {
                Documentation = field.Meaning,
                Stops = ending.Length == 0 ? [] : [new TextSpan(field.Key.Length + ":: ".Length, 0)],
            }));
    }

    /// <summary>The sides that may have begun it, behind <c>[from:: </c>.</summary>
    private static SuggestionList? Side(CompletionPlace place, int start)
    {
        var before = place.Text.AsSpan(place.Line.Start, start - place.Line.Start).TrimEnd(' ');
        if (!before.EndsWith("[from::", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("(from::", StringComparison.OrdinalIgnoreCase)) return null;
        var typed = place.TypedFrom(start);
        var span = TextSpan.FromBounds(start, place.EndOfWord(char.IsAsciiLetter));
        return SuggestionList.Matching(s_sides.Where(side => side.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(side => new Suggestion(SuggestionKind.Value, side, new TextEdit(span, side), place.Filter(start, typed, side))));
    }

    private static bool IsInConversation(CompletionPlace place) =>
        place.Note.Conversations.Any(record => record.Extent.Touches(place.Offset)) || TaskLine.IsAt(place);
}
