using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>A contact's name that stands in a text without a link.</summary>
/// <param name="Span">Where.</param>
/// <param name="Link">The link that it would be.</param>
public readonly record struct BareName(TextSpan Span, string Link);

/// <summary>Finds names that are no links yet: exactly as the contact's name or an alias is written, and meaning one contact alone.</summary>
public static class BareNames
{
    private const int MostWords = 5;

    /// <summary>The names in a note's body, in order; the note's own contact and the owner are none.</summary>
    public static IReadOnlyList<BareName> In(Notebook notebook, Note note, string source)
    {
        var found = new List<BareName>();
        var words = WordsIn(source, TextSpan.FromBounds(note.FrontMatter?.End ?? 0, source.Length)).ToArray();
        var links = note.Links.Where(link => link.Span.Start >= (note.FrontMatter?.End ?? 0)).ToArray();
        for (var (i, l) = (0, 0); i < words.Length; i++)
        {
            while (l < links.Length && links[l].Span.End <= words[i].Start) l++;
            if (l < links.Length && links[l].Span.Start <= words[i].Start) continue;
            for (var count = Math.Min(MostWords, words.Length - i); count > 0; count--)
            {
                var span = TextSpan.FromBounds(words[i].Start, words[i + count - 1].End);
                if (Contact(notebook, note, source, span) is not { } contact || !StandsFree(source, span)) continue;
                found.Add(new BareName(span, LinkText.Around(source.Substring(span.Start, span.Length), contact, notebook, LinkText.IsInTable(source, span.Start))));
                i += count - 1;
                break;
            }
        }
        return found;
    }

    /// <summary>Those of some names that are links once they are written so: not those in code, comments and the like.</summary>
    public static IReadOnlyList<BareName> Linked(Note note, string source, IReadOnlyList<BareName> names, NotebookSettings settings)
    {
        var after = NoteParser.Parse(note.Path, TextEdit.Apply(source, names.Select(name => new TextEdit(name.Span, name.Link))), settings);
        var places = after.Links.Where(link => link.Form == LinkForm.Wiki).Select(link => link.Span).ToHashSet();
        var linked = new List<BareName>();
        var shift = 0;
        foreach (var name in names)
        {
            if (places.Contains(new TextSpan(name.Span.Start + shift, name.Link.Length))) linked.Add(name);
            shift += name.Link.Length - name.Span.Length;
        }
        return linked;
    }

    /// <summary>The words in a stretch of a text: letters and digits, also with an apostrophe, a hyphen or a point inside.</summary>
    internal static IEnumerable<TextSpan> WordsIn(string source, TextSpan within)
    {
        for (var at = within.Start; at < within.End;)
        {
            if (!IsLetter(source, at))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < within.End && (IsLetter(source, at) || (source[at] is '\'' or '’' or '-' or '.' && at + 1 < within.End && IsLetter(source, at + 1)))) at++;
            yield return TextSpan.FromBounds(start, at);
        }
    }

    // Combining marks and the halves of a surrogate pair belong to their word.
    private static bool IsLetter(string source, int at) => char.IsLetterOrDigit(source, at) || char.IsSurrogate(source[at])
        || char.GetUnicodeCategory(source[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static Note? Contact(Notebook notebook, Note note, string source, TextSpan span)
    {
        // Names begin with a capital, or in a script that has none: most words end here.
        if (char.IsLower(source[span.Start]) || !char.IsLetter(source[span.Start])) return null;
        var words = source.Substring(span.Start, span.Length);
        if (words.AsSpan().ContainsAny('\r', '\n') || words.Contains("  ", StringComparison.Ordinal)) return null;
        Note? only = null;
        foreach (var contact in notebook.ContactsNamed(words, NameStep.Name).Concat(notebook.ContactsNamed(words, NameStep.Alias)))
        {
            if (only is not null && only.Path != contact.Path) return null;
            only = contact;
        }
        if (only is null || only.Path == note.Path || notebook.IsMe(words) || notebook.Resolve(words).IsAmbiguous) return null;
        var isWrittenSo = only.Contact!.Name == words || only.Contact.Aliases.Any(alias => alias.Text == words)
            || CanonicalForm.Decompose(only.Contact.Name) == CanonicalForm.Decompose(words);
        return isWrittenSo ? only : null;
    }

    /// <summary>True for words of their own: no part of a tag, an address, a path, or the words of another link.</summary>
    private static bool StandsFree(string source, TextSpan span)
    {
        if (span.Start > 0 && !char.IsWhiteSpace(source[span.Start - 1]) && source[span.Start - 1] is not ('(' or '"' or '“' or '„' or '‘' or '\'' or '*' or '_' or '>' or '—' or '–' or '|')) return false;
        if (span.End < source.Length && source[span.End] is '/' or '@' or '_' or '=') return false;
        if (span.End + 1 < source.Length && source[span.End] == ':' && source[span.End + 1] == '/') return false;
        var start = TextStyle.LineStart(source, span.Start);
        var line = source.AsSpan(start, span.Start - start);
        var open = line.LastIndexOf('[');
        // A field's brackets hold words, too: [gave:: the slides for Ada].
        return open < 0 || line[open..].Contains(']') || line[open..].Contains("::", StringComparison.Ordinal);
    }
}
