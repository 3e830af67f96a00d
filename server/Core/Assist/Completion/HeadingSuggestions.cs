using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>The headings of a linked note, behind <c>[[Name#</c>; of the note itself behind <c>[[#</c>.</summary>
internal static class HeadingSuggestions
{
    private const int Most = 100;

    public static SuggestionList? At(CompletionPlace place)
    {
        if (LinkBrackets.At(place) is not { } brackets) return null;
        var inner = place.Before[(brackets.Start - place.Line.Start)..];
        var hash = inner.LastIndexOf('#');
        if (hash < 0 || inner.ContainsAny('|', ']')) return null;
        var name = inner[..inner.IndexOf('#')].Trim().ToString();
        var note = name.Length == 0 ? place.Note
            : place.Notebook.Resolve(new Link(LinkForm.Wiki, name, null, null, default, default), place.Note.Path).Path is { } path ? place.Notebook.Notes[path]
            : null;
        if (note is null) return SuggestionList.Empty;

        var start = brackets.Start + hash + 1;
        var span = TextSpan.FromBounds(start, brackets.IsClosed ? place.Offset + place.After.IndexOfAny("|]") : brackets.Half ?? place.Offset);
        var typed = place.TypedFrom(start);
        var key = NameKey.Of(typed);
        return SuggestionList.Matching(note.Headings
            .Select(heading => (Text: LinkableText(heading), Quality: NameMatch.Of(key, NameKey.Of(heading.Text))))
            .Where(heading => heading.Quality != MatchQuality.None && heading.Text.Length > 0)
            .DistinctBy(heading => heading.Text)
            .OrderBy(heading => heading.Quality)
            .Take(Most)
            .Select(heading => new Suggestion(
                SuggestionKind.Heading, heading.Text, new TextEdit(span, heading.Text + brackets.Closing), place.Filter(start, typed, heading.Text))
            { Detail = note.FileName }));
    }

    // As Obsidian writes it: what would end the link, or begin another part of it, is left out.
    private static string LinkableText(Heading heading) =>
        string.Join(' ', PlainText.WithEmphasis(heading.Text).Split([' ', '#', '|', '^', '[', ']'], StringSplitOptions.RemoveEmptyEntries));
}
