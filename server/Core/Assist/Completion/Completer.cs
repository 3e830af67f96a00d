using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>
/// Suggests what may come at a place in a note. Each source knows the places that are its own; the first one whose place
/// it is answers. There is nothing in templates, code and comments.
/// </summary>
public static class Completer
{
    /// <summary>The suggestions of a source; null where the place is not its own.</summary>
    private delegate SuggestionList? Source(CompletionPlace place);

    private static readonly Source[] s_sources =
    [
        HeadingSuggestions.At, LinkSuggestions.At, FieldSuggestions.At, DateSuggestions.At, LinkSuggestions.BehindWith, ChannelSuggestions.At,
        TagSuggestions.At, FactSuggestions.At, SnippetSuggestions.At,
    ];

    /// <summary>The suggestions at a place.</summary>
    public static SuggestionList At(CompletionPlace place)
    {
        if (place.Note.IsTemplate || place.Note.IsUnread || !NotePath.IsNote(place.Note.Path) || place.Offset > place.Line.End) return SuggestionList.Empty;
        if (FrontMatterPlace.IsIn(place)) return FrontMatterPlace.At(place) is { } field ? FrontMatterSuggestions.At(place, field) : SuggestionList.Empty;
        var start = place.Note.FrontMatter?.End ?? (place.Text.StartsWith('\uFEFF') ? 1 : 0);
        if (place.Offset < start) return SuggestionList.Empty;
        foreach (var source in s_sources)
        {
            if (source(place) is not { } found) continue;
            // The text is only parsed once there is something to hide.
            return found.Items.IsEmpty || HiddenText.IsAt(place.Text, start, place.Offset) ? SuggestionList.Empty : found;
        }
        return SuggestionList.Empty;
    }
}
