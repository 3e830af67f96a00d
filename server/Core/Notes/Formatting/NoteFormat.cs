using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Formatting;

/// <summary>
/// Tidies a note's white space: one space behind a key's colon, one blank line around headings, none at the ends of
/// lines, one line ending at the end. Words, code and comments stay as they are, and so does what the note says.
/// </summary>
public static class NoteFormat
{
    /// <summary>The edits, in order; none where the note is tidy, or where git left two versions of it.</summary>
    /// <param name="note">The note.</param>
    /// <param name="source">The text that it was parsed from.</param>
    public static ImmutableArray<TextEdit> Edits(Note note, SourceText source) =>
        note.Problems.Any(problem => problem.Kind == ProblemKind.ConflictMarker)
            ? []
            : [.. FrontMatterFormat.Edits(note.FrontMatter, source).Concat(BodyFormat.Edits(note, source)).OrderBy(edit => edit.Span.Start)];

    /// <summary>Those of the edits that lie in a stretch of the note.</summary>
    public static ImmutableArray<TextEdit> Edits(Note note, SourceText source, TextSpan within) =>
        [.. Edits(note, source).Where(edit => within.Contains(edit.Span))];

    /// <summary>The spaces and tabs before an offset, as far back as another one.</summary>
    internal static TextSpan BlanksBefore(string text, int end, int start)
    {
        var blanks = text.AsSpan(start, end - start);
        var length = blanks.Length - blanks.TrimEnd(" \t").Length;
        return new TextSpan(end - length, length);
    }

    /// <summary>The offset behind the spaces and tabs at an offset.</summary>
    internal static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t') at++;
        return at;
    }

    /// <summary>The edit that takes the blanks at the end of a line; none where there are none.</summary>
    internal static IEnumerable<TextEdit> LineEnd(SourceText source, int line)
    {
        var content = source.Lines.ContentOf(line);
        var blanks = BlanksBefore(source.Text, content.End, content.Start);
        // Between a CR and an LF that are two line endings, nothing would make one of them.
        var parts = blanks == content && source.Text.AsSpan(0, content.Start).EndsWith("\r") && source.Text.AsSpan(content.End).StartsWith("\n");
        // A dash alone that stands in from the margin makes a heading of the line above; with a space behind it is an item.
        var isItem = source.Text.AsSpan(content.Start, blanks.Start - content.Start) is [' ' or '\t', .., '-'] dash && dash.Trim() is "-";
        return parts || isItem ? [] : Replace(source.Text, blanks, "");
    }

    /// <summary>The edit that makes a stretch these words; none where it is them.</summary>
    internal static IEnumerable<TextEdit> Replace(string text, TextSpan span, string with) =>
        text.AsSpan(span.Start, span.Length).SequenceEqual(with) ? [] : [new TextEdit(span, with)];
}
