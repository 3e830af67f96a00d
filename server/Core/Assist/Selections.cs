using System.Collections.Immutable;
using System.Globalization;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>
/// What an editor selects step by step around a cursor: the word, the link, date or field, the line, the list item, the
/// conversation, its section, and at last the whole note.
/// </summary>
public sealed class Selections
{
    private readonly SourceText _source;
    private readonly TextSpan[] _spans;

    /// <summary>Prepares a note, for any number of cursors.</summary>
    /// <param name="note">The note.</param>
    /// <param name="source">The text that it was parsed from.</param>
    public Selections(Note note, SourceText source)
    {
        _source = source;
        _spans = [.. InFrontMatter(note).Concat(InBody(note)).Concat(InWords(note)).Append(new TextSpan(0, source.Text.Length)).Distinct()];
    }

    /// <summary>The spans around an offset, each strictly inside the next; the last is the whole note.</summary>
    public ImmutableArray<TextSpan> At(int offset)
    {
        var line = _source.Lines.ContentOf(_source.Lines.LineAt(offset));
        var chain = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in _spans.Append(WordAt(offset)).Append(line).Append(Trimmed(line)).Where(span => span.Touches(offset))
            // Where a cursor stands between two things, it means the one behind it.
            .OrderBy(span => span.Length).ThenByDescending(span => span.Start))
        {
            var isFirst = chain.Count == 0;
            if (isFirst ? span.Length > 0 || span.Length == _source.Text.Length : span.Contains(chain[^1]) && span != chain[^1]) chain.Add(span);
        }
        return chain.ToImmutable();
    }

    private static IEnumerable<TextSpan> InFrontMatter(Note note)
    {
        if (note.FrontMatter is not { } block) yield break;
        yield return new TextSpan(0, block.End);
        yield return block.Content;
        foreach (var entry in block.Document.Entries)
        {
            yield return entry.KeySpan;
            yield return entry.Value.Span;
            yield return TextSpan.FromBounds(entry.KeySpan.Start, Math.Max(entry.KeySpan.End, entry.Value.Span.End));
        }
    }

    private IEnumerable<TextSpan> InBody(Note note)
    {
        var body = MarkdownReader.Read(_source.Text, note.FrontMatter);
        foreach (var block in body.Blocks)
        {
            yield return block.Text;
            yield return Trimmed(block.Span);
            if (!block.Cells.IsDefault)
                foreach (var cell in block.Cells) yield return cell;
            foreach (var field in FieldReader.Read(_source.Text, block.Text)) yield return field.Span;
        }
        foreach (var verbatim in body.Verbatim) yield return verbatim.Span;
        foreach (var date in DateMarks.Of(note, _source, body))
        {
            yield return date.Span;
            yield return date.Whole;
        }
        foreach (var section in Sections.Of(note)) yield return Trimmed(section.Span);
        foreach (var record in note.Conversations) yield return Trimmed(record.Extent);
    }

    private static IEnumerable<TextSpan> InWords(Note note)
    {
        foreach (var link in note.Links)
        {
            yield return link.Span;
            if (link.IsByReference) continue;
            yield return link.TargetSpan;
            yield return link.FragmentSpan;
        }
        foreach (var tag in note.Tags) yield return tag.Span;
        foreach (var followUp in note.FollowUps)
        {
            yield return followUp.TextSpan;
            yield return followUp.Span;
        }
    }

    private TextSpan WordAt(int offset)
    {
        var text = _source.Text;
        var (start, end) = (offset, offset);
        while (start > 0 && IsWordPart(text[start - 1])) start--;
        while (end < text.Length && IsWordPart(text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    // Marks and joiners belong to the letter or emoji before them.
    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '_' or '\u200D'
        || (c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    private TextSpan Trimmed(TextSpan span)
    {
        var text = _source.Text.AsSpan(span.Start, span.Length);
        var start = span.Start + text.Length - text.TrimStart().Length;
        return new TextSpan(start, text.Trim().Length);
    }
}
