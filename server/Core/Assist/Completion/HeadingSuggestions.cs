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
        var open = place.Before.LastIndexOf("[[");
        if (open < 0) return null;
        var inner = place.Before[(open + 2)..];
        var hash = inner.LastIndexOf('#');
        if (hash < 0 || inner.ContainsAny('|', ']')) return null;
        var name = inner[..inner.IndexOf('#')].Trim().ToString();
        var note = name.Length == 0 ? place.Note
            : place.Notebook.Resolve(new Link(LinkForm.Wiki, name, null, null, default, default), place.Note.Path).Path is { } path ? place.Notebook.Notes[path]
            : null;
        if (note is null) return SuggestionList.Empty;

        var start = place.Line.Start + open + 2 + hash + 1;
        var close = place.After.IndexOf("]]");
        var next = place.After.IndexOf("[[");
        var isClosed = close >= 0 && (next < 0 || next > close);
        var span = TextSpan.FromBounds(start, isClosed ? place.Offset + place.After.IndexOfAny("|]") : place.Offset);
        var typed = place.TypedFrom(start);
        var key = NameKey.Of(typed);
        return SuggestionList.Matching(note.Headings
            .Select(heading => (Text: LinkableText(heading), Quality: NameMatch.Of(key, NameKey.Of(heading.Text))))
            .Where(heading => heading.Quality != MatchQuality.None && heading.Text.Length > 0)
            .DistinctBy(heading => heading.Text)
            .OrderBy(heading => heading.Quality)
            .Take(Most)
            .Select(heading => new Suggestion(
                SuggestionKind.Heading, heading.Text, new TextEdit(span, heading.Text + (isClosed ? "" : "]]")), place.Filter(start, typed, heading.Text))
            { Detail = note.FileName }));
    }

    // As Obsidian writes it: what would end the link, or begin another part of it, is left out.
    private static string LinkableText(Heading heading) =>
        string.Join(' ', PlainText.Of(heading.Text).Split([' ', '#', '|', '^', '[', ']'], StringSplitOptions.RemoveEmptyEntries));
}
