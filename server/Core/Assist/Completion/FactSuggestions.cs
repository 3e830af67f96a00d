using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>
/// Facts in the text of a contact's note, at the start of a line: <c>Birthday:: </c>, <c>**Birthday:** </c>. They are offered
/// where the notebook keeps facts so, in its spelling; there is nothing else to offer in prose.
/// </summary>
internal static class FactSuggestions
{
    private const int FewestLetters = 3;

    public static SuggestionList? At(CompletionPlace place)
    {
        if (place.Note.Contact is null) return null;
        var start = place.StartOfWord(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ');
        while (start < place.Offset && !char.IsLetter(place.Text[start])) start++;
        if (place.Offset - start < (place.IsAsked ? 1 : FewestLetters)) return null;
        var lead = place.Text.AsSpan(place.Line.Start, start - place.Line.Start);
        var marks = lead[lead.TrimEnd("*_").Length..].ToString();
        if (lead[..^marks.Length].Trim(" \t>") is not ("" or "-" or "*" or "+") || !place.After.Trim("*_ \t").IsEmpty || !IsAmongFacts(place)) return null;

        var line = place.Line;
        var known = place.Note.Entries.Where(entry => !line.Contains(entry.KeySpan)).Select(entry => ContactKey.Find(entry.Key)).OfType<ContactKey>().ToHashSet();
        var spellings = KeySpellings.Of(place.Notebook, KeySpellings.Place.Text, place.Note.Path);
        var typed = KeyName.Fold(place.TypedFrom(start));
        var span = TextSpan.FromBounds(start, place.Line.End);
        var found = SuggestionList.Matching(
            from key in ContactKey.All
            where !known.Contains(key) && spellings.Contains(key.Canonical)
            let used = spellings[key.Canonical]
            let spelling = used.Where(one => Fits(one.Text)).Append(Fits(key.Canonical) || key.Spellings.Any(Fits) ? used.First() : default).First()
            where spelling.Text is not null
            select new Suggestion(SuggestionKind.Key, spelling.Text, new TextEdit(span, Write(spelling, marks)), place.Filter(start, place.TypedFrom(start), spelling.Text)) { Documentation = key.Meaning });
        if (found.Items.IsEmpty) return null;
        // "con" may begin a conversation as well.
        return SnippetSuggestions.At(place) is { Items: [{ Edit.Span.Start: var at }, ..] snippets } && at == start ? found with { Items = [.. found.Items, .. snippets] } : found;

        bool Fits(string spelling) => KeyName.Fold(spelling).StartsWith(typed, StringComparison.Ordinal);
    }

    // With the marks that are typed already, or else with those of the notebook.
    private static string Write(KeySpellings.Spelling spelling, string marks)
    {
        var joint = spelling.Joint!;
        var emphasis = string.Concat(joint.Where(c => c is '*' or '_'));
        if (marks.Length == 0) return $"{emphasis}{spelling.Text}{joint} ";
        return emphasis == marks ? $"{spelling.Text}{joint} " : $"{spelling.Text}{joint.Trim('*', '_')}{marks} ";
    }

    /// <summary>True above the first section of the note and in a section of facts: there, facts count.</summary>
    private static bool IsAmongFacts(CompletionPlace place)
    {
        var headings = place.Note.Headings;
        var above = headings.LastOrDefault(heading => !heading.InQuote && heading.Span.Start < place.Offset);
        if (above is null) return true;
        return FieldHeadings.Are(above.Text)
            || (above.Level == 1 && above == headings.First(heading => !heading.InQuote) && DateReader.Read(above.Text.AsSpan().TrimStart("[ "), out _, out _) == DateReading.None);
    }
}
