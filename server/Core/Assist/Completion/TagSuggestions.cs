using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>
/// The notebook's tags behind <c>#</c>, the most used at the top. At the start of a line, where <c>#</c> begins a heading,
/// only once a letter follows it.
/// </summary>
internal static class TagSuggestions
{
    private const int Most = 100;

    public static SuggestionList? At(CompletionPlace place)
    {
        var start = place.StartOfWord(TagText.IsPart);
        var mark = start - 1;
        if (mark < place.Line.Start || place.Text[mark] != '#' || (mark > place.Line.Start && place.Text[mark - 1] is not ('|' or ' ' or '\t'))) return null;
        var typed = place.TypedFrom(start);
        if (typed.Length == 0 && !place.IsAsked && place.Text.AsSpan(place.Line.Start, mark - place.Line.Start).IsWhiteSpace()) return SuggestionList.Empty;

        var key = NameKey.Of(typed);
        var span = TextSpan.FromBounds(mark, place.EndOfWord(TagText.IsPart));
        return SuggestionList.Matching(Vocabulary.Of(place.Notebook, ContactKey.Tags)
            // The tag that is being typed is no suggestion, unless others have it, too.
            .Where(tag => tag.Value > 1 || tag.Key.Text != place.Text[start..span.End])
            .Select(tag => (tag.Key.Text, tag.Value, Quality: NameMatch.Of(key, NameKey.Of(tag.Key.Text))))
            .Where(tag => tag.Quality != MatchQuality.None)
            .OrderBy(tag => tag.Quality).ThenByDescending(tag => tag.Value).ThenBy(tag => tag.Text, StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .Select(tag => new Suggestion(SuggestionKind.Tag, "#" + tag.Text, new TextEdit(span, "#" + tag.Text), place.Filter(mark, typed, tag.Text))
            { Detail = Words.Count(tag.Value, "note"), InsertEnd = place.Offset }));
    }
}
