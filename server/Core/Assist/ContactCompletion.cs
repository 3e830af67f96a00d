using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>
/// Suggests contacts behind <c>[[</c>, and behind <c>@</c> at the start of a word. Among names that fit equally well,
/// those you talk with often and lately come first.
/// </summary>
public static class ContactCompletion
{
    private const int Most = 100;
    private const int LongestName = 60;

    /// <summary>The link being typed: what of it is replaced, what was typed of the name, and what stands around it.</summary>
    private readonly record struct Place(TextSpan Span, string Typed, string Open, string Close)
    {
        /// <summary>True where the replaced text begins with <c>@</c>: as the list's opening, or in <c>[[@Name]]</c>.</summary>
        public bool BeginsWithAt => Open.Length > 0 || Typed.StartsWith('@');

        /// <summary>True where a heading or a shown text follows, so that no other can be put in.</summary>
        public bool HasTail { get; init; }
    }

    /// <summary>The suggestions at an offset of a note's text.</summary>
    public static SuggestionList Complete(Notebook notebook, SourceText source, int offset, DateOnly today)
    {
        if (PlaceAt(source, offset) is not { } place) return SuggestionList.Empty;
        var typed = NameKey.Of(place.Typed.TrimStart('@'));
        var found = new List<(MatchQuality Quality, double Familiarity, Relationship Relationship, string? Alias)>();
        foreach (var path in notebook.ContactPaths)
        {
            var contact = notebook.Notes[path].Contact!;
            if (BestMatch(typed, contact, out var alias) is var quality and not MatchQuality.None)
                found.Add((quality, notebook.RelationshipWith(path).Familiarity, notebook.RelationshipWith(path), alias));
        }

        var items = found.OrderBy(f => f.Quality).ThenByDescending(f => f.Familiarity)
            .ThenBy(f => f.Relationship.Contact.Name, StringComparer.OrdinalIgnoreCase).ThenBy(f => f.Relationship.Path, StringComparer.Ordinal)
            .Take(Most).Select(f => Suggest(notebook, place, f.Relationship, f.Alias, today));
        return new SuggestionList([.. items], found.Count > Most);
    }

    private static MatchQuality BestMatch(string typed, Contact contact, out string? alias)
    {
        alias = null;
        var best = NameMatch.Of(typed, NameKey.Of(contact.Name));
        foreach (var other in contact.Aliases)
        {
            var quality = NameMatch.Of(typed, NameKey.Of(other.Text));
            if (quality >= best) continue;
            (best, alias) = (quality, other.Text);
        }
        return best;
    }

    private static Suggestion Suggest(Notebook notebook, Place place, Relationship relationship, string? alias, DateOnly today)
    {
        var name = notebook.LinkNameOf(relationship.Note);
        var shown = alias ?? (name == relationship.Contact.Name || notebook.Resolve(relationship.Contact.Name).Path == relationship.Path ? null : relationship.Contact.Name);
        var target = shown is null || place.HasTail ? name : $"{name}|{shown}";
        var label = alias is null ? relationship.Contact.Name : $"{alias} ({relationship.Contact.Name})";
        var standing = Standing.Of(relationship, notebook.Settings, today);
        var company = relationship.Contact.Companies is [var first, ..] ? first.Text + " · " : "";
        var last = standing.LastContact is { } date ? Words.Distance(date, today) : "not talked yet";
        // The text that is replaced begins with what opened the list, so what editors compare begins with it, too.
        var filter = place.BeginsWithAt ? "@" + (alias ?? relationship.Contact.Name) : alias ?? relationship.Contact.Name;
        return new Suggestion(label, new TextEdit(place.Span, place.Open + target + place.Close), filter, company + last, relationship.Path);
    }

    private static Place? PlaceAt(SourceText source, int offset)
    {
        var line = source.Lines.ContentOf(source.Lines.LineAt(offset));
        var before = source.Text.AsSpan(line.Start, offset - line.Start);
        var open = before.LastIndexOf("[[");
        if (open >= 0 && !before[open..].Contains("]]", StringComparison.Ordinal))
        {
            var typed = before[(open + 2)..];
            return typed.ContainsAny('|', '#') ? null : Wiki(source.Text, line, line.Start + open + 2, offset);
        }

        var at = before.LastIndexOf('@');
        if (at < 0 || offset - line.Start - at > LongestName || (at > 0 && !IsWordStart(before[at - 1])) || before[(at + 1)..].StartsWith(" ")) return null;
        return new Place(TextSpan.FromBounds(line.Start + at, offset), before[(at + 1)..].ToString(), "[[", "]]");
    }

    private static Place Wiki(string text, TextSpan line, int start, int offset)
    {
        // The rest of the link under the cursor is replaced, too; its heading and shown text stay.
        var rest = text.AsSpan(offset, line.End - offset);
        var close = rest.IndexOf("]]");
        var next = rest.IndexOf("[[");
        var isClosed = close >= 0 && (next < 0 || next > close);
        var end = isClosed && rest.IndexOfAny("|#]") is >= 0 and var cut ? offset + cut : offset;
        return new Place(TextSpan.FromBounds(start, end), text[start..offset], "", isClosed ? "" : "]]") { HasTail = end < line.End && text[end] is '|' or '#' };
    }

    private static bool IsWordStart(char before) => char.IsWhiteSpace(before) || before is '(' or '"' or '\'' or '*' or '_' or '>';
}
