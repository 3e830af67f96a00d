using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>
/// Definitions that Foam writes for wiki links, so that other programs follow them: <c>[ada-okafor]: people/ada-okafor.md "Ada"</c>.
/// Their label is the words of the link, and their title the name of the note.
/// </summary>
internal static class DefinitionEdits
{
    /// <summary>The edits by which labels and titles follow the links that they were made for.</summary>
    /// <param name="text">The note.</param>
    /// <param name="kept">Its links that are written otherwise from now on.</param>
    /// <param name="names">The name of the note that a link leads to, as it was and as it will be.</param>
    public static IEnumerable<TextEdit> Follow(NoteText text, List<(Link Link, TextEdit Edit)> kept, Func<Link, string, (string Was, string Now)?> names)
    {
        if (text.Note.Definitions.IsEmpty) yield break;
        var source = text.Source.Text;
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (link, edit) in kept)
            if (link.Form is LinkForm.Wiki or LinkForm.Embed) words.TryAdd(link.WordsIn(source), After(source, link, edit));
        var wiki = text.Note.Links.Where(link => link.Form is LinkForm.Wiki or LinkForm.Embed).Select(link => link.WordsIn(source)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var used = text.Note.Links.Where(link => link.IsByReference).Select(link => link.TargetSpan).ToHashSet();
        foreach (var definition in text.Note.Definitions)
        {
            if (!wiki.Contains(definition.Label) || used.Contains(definition.Link.TargetSpan)) continue;
            if (words.TryGetValue(definition.Label, out var label)) yield return new TextEdit(definition.LabelSpan, label);
            if (definition.TitleSpan.Length > 0 && names(definition.Link, text.Note.Path) is var (was, now) && was != now
                && source.AsSpan(definition.TitleSpan.Start, definition.TitleSpan.Length).SequenceEqual(was) && !now.AsSpan().ContainsAny('"', '\\'))
                yield return new TextEdit(definition.TitleSpan, now);
        }
    }

    private static string After(string source, Link link, TextEdit edit)
    {
        var inner = TextSpan.FromBounds(link.Span.End - 2 - link.WordsIn(source).Length, link.Span.End - 2);
        return string.Concat(source.AsSpan(inner.Start, edit.Span.Start - inner.Start), edit.NewText, source.AsSpan(edit.Span.End, inner.End - edit.Span.End));
    }
}
