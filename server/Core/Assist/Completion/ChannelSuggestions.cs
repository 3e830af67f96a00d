using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>
/// Channels behind the date, time and arrow of a conversation's heading, those that the note uses most at the top. With
/// nothing typed only when asked for: Enter behind a date is for a new line.
/// </summary>
internal static class ChannelSuggestions
{
    public static SuggestionList? At(CompletionPlace place)
    {
        if (!place.IsLog || HeadingText.Of(place) is not { } text) return null;
        var start = place.StartOfWord(IsPart);
        if (start <= text || !char.IsWhiteSpace(place.Text[start - 1])) return null;
        var before = ConversationLine.Read(place.Text, TextSpan.FromBounds(text, start), place.Notebook.Settings.Channels);
        if (before.Reading != DateReading.Date || before.Channel is not null || before.TextSpan.Length > 0) return null;
        var typed = place.TypedFrom(start);
        if (typed.Length == 0 && !place.IsAsked) return SuggestionList.Empty;

        var used = place.Note.Conversations.Where(record => record.Channel is not null).CountBy(record => record.Channel!).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var key = NameKey.Of(typed);
        var span = TextSpan.FromBounds(start, place.EndOfWord(IsPart));
        return SuggestionList.Matching(place.Notebook.Settings.Channels.All
            .Where(channel => NameKey.Of(channel).StartsWith(key, StringComparison.Ordinal))
            .OrderByDescending(channel => used.GetValueOrDefault(channel))
            .Select(channel => new Suggestion(
                SuggestionKind.Value, channel, new TextEdit(span, char.ToUpperInvariant(channel[0]) + channel[1..]), place.Filter(start, typed, channel))
            { InsertEnd = place.Offset }));
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '\'';
}
