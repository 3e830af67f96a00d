using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Network;

/// <summary>Logs a conversation in the note of a contact, as the note and its notebook keep theirs.</summary>
public static class LogEdit
{
    /// <inheritdoc cref="ConversationEdit.Log"/>
    /// <param name="notebook">The notebook.</param>
    /// <param name="text">The contact's note, with the text that it was parsed from.</param>
    /// <param name="date">The day.</param>
    /// <param name="opening">What stands behind the date; may be nothing.</param>
    public static ImmutableArray<TextEdit> Of(Notebook notebook, NoteText text, DateOnly date, ConversationOpening opening = default)
    {
        var isFirst = text.Note.Conversations.IsEmpty;
        var styles = isFirst ? LogStyles.Of(notebook) : [];
        var dayLink = isFirst && notebook.Settings.Layout.IsLogseq(text.Note.Path) ? DayLinkOf(notebook) : null;
        return ConversationEdit.Log(text.Note, text.Source.Text, notebook.Settings, date, opening, dayLink, styles);
    }

    // As most links of the notebook are spelled.
    private static DayLink? DayLinkOf(Notebook notebook)
    {
        var spellings = new Dictionary<string, (DayLink Link, int Count)>(StringComparer.Ordinal);
        // Of several spellings as frequent as each other, the first by path counts.
        foreach (var note in notebook.Notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal))
            foreach (var link in note.Links)
            {
                if (link.Form != Notes.Markdown.LinkForm.Wiki || Notes.Dates.DateReader.Parse(link.Target) is not { } day) continue;
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(spellings, ShapeOf(link.Target), out var isKnown);
                known = (isKnown ? known.Link : new DayLink(link.Target, day), known.Count + 1);
            }
        return spellings.Count == 0 ? null : spellings.Values.MaxBy(one => one.Count).Link;
    }

    // "Sep 12th, 2026" and "Nov 3rd, 2026" have one shape.
    private static string ShapeOf(string day) => string.Concat(day.Where((c, i) => i == 0 || KindOf(day[i - 1]) != KindOf(c)).Select(KindOf));

    private static char KindOf(char c) => char.IsAsciiDigit(c) ? '0' : char.IsLetter(c) ? 'a' : c;
}
