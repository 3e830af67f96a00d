using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Formatting;

/// <summary>Tidies what stands behind the front matter, line by line.</summary>
internal sealed class BodyFormat
{
    private readonly Note _note;
    private readonly SourceText _source;
    private readonly NoteBody _body;
    private readonly int _first;
    private readonly HashSet<int> _verbatim = [];
    private readonly HashSet<int> _removed = [];
    private readonly HashSet<int> _opened = [];
    private readonly List<TextEdit> _edits = [];

    private BodyFormat(Note note, SourceText source)
    {
        (_note, _source) = (note, source);
        _body = MarkdownReader.Read(source.Text, note.FrontMatter);
        _first = note.FrontMatter is { } block ? Lines.LineAt(block.Content.End) + 1 : 0;
        foreach (var verbatim in _body.Verbatim)
            for (var line = Lines.LineAt(verbatim.Span.Start); line <= Lines.LineAt(verbatim.Span.End); line++) _verbatim.Add(line);
    }

    private string Text => _source.Text;

    private LineMap Lines => _source.Lines;

    public static IEnumerable<TextEdit> Edits(Note note, SourceText source)
    {
        var format = new BodyFormat(note, source);
        // Where the parser gave up, nobody knows what is code.
        if (format._body.Failure is not null || string.IsNullOrWhiteSpace(source.Text)) return [];
        foreach (var heading in note.Headings)
            if (heading.Span.Start == format.Lines.StartOf(format.Lines.LineAt(heading.Span.Start))) format.AddHeading(heading);
        format.AddEnd();
        format.AddLineEnds();
        return format._edits;
    }

    private bool IsBlank(int line) => Text.AsSpan(Lines.StartOf(line), Lines.ContentOf(line).Length).Trim(" \t").IsEmpty;

    private void AddHeading(Heading heading)
    {
        AddSpaces(heading);
        var (top, bottom) = (Lines.LineAt(heading.Span.Start), Lines.LineAt(heading.Span.End));
        var above = top - 1;
        while (above >= _first && IsBlank(above) && !_verbatim.Contains(above)) above--;
        if (above >= _first || _first > 0) AddGap(above, top);
        var below = bottom + 1;
        while (below < Lines.Count && IsBlank(below) && !_verbatim.Contains(below)) below++;
        if (below < Lines.Count) AddGap(bottom, below);
    }

    /// <summary>Makes the blank lines between two lines one. Below the front matter there may be none.</summary>
    private void AddGap(int above, int below)
    {
        // A blank line in code or in a comment that is not closed: another one would be part of it, too.
        if (above >= 0 && (IsBlank(above) || IsBlank(below))) return;
        if (below == above + 1)
        {
            if (above >= _first && _opened.Add(below)) _edits.Add(TextEdit.Insert(Lines.StartOf(below), Text[Lines.ContentEndOf(above)..Lines.EndOf(above)]));
            return;
        }
        if (below > above + 2 && !_removed.Contains(above + 2)) Remove(above + 2, below);
    }

    private void Remove(int from, int to)
    {
        for (var line = from; line < to; line++) _removed.Add(line);
        _edits.Add(new TextEdit(TextSpan.FromBounds(Lines.StartOf(from), to < Lines.Count ? Lines.StartOf(to) : Text.Length), ""));
    }

    /// <summary>One space behind the marks, and between the date, time and channel of a conversation.</summary>
    private void AddSpaces(Heading heading)
    {
        var marks = heading.Span.Start + heading.Level;
        if (Text[heading.Span.Start] != '#' || heading.Text.Length == 0 || heading.TextSpan.Start <= marks) return;
        _edits.AddRange(NoteFormat.Replace(Text, TextSpan.FromBounds(marks, NoteFormat.SkipBlanks(Text, marks, heading.TextSpan.Start)), " "));
        // The words of a name are a name's, even if it looks like a date.
        if (_note.Contact?.NameSpan == heading.TextSpan) return;
        foreach (var record in _note.Conversations)
        {
            if (record.Extent.Start != heading.Span.Start || record.Level == 0 || !heading.TextSpan.Contains(record.DateSpan) || record.DateSpan.Length == 0) continue;
            var words = heading.TextSpan.End - (Text.AsSpan(0, heading.TextSpan.End).EndsWith(record.Text) ? record.Text.Length : 0);
            for (var at = record.DateSpan.End; at < words;)
            {
                var end = NoteFormat.SkipBlanks(Text, at, words);
                if (end > at) _edits.AddRange(NoteFormat.Replace(Text, TextSpan.FromBounds(at, end), " "));
                at = Math.Max(end, at + 1);
            }
        }
    }

    /// <summary>One line ending behind the last words.</summary>
    private void AddEnd()
    {
        var last = Lines.Count - 1;
        while (last > 0 && IsBlank(last) && !_verbatim.Contains(last)) last--;
        if (last == Lines.Count - 1)
        {
            if (!IsBlank(last)) _edits.Add(TextEdit.Insert(Text.Length, TextStyle.NewLine(Text)));
        }
        // Code whose fence is not closed goes on to the end.
        else if (!_verbatim.Contains(last) && (last + 2 < Lines.Count || Lines.ContentOf(last + 1).Length > 0)) Remove(last + 1, Lines.Count);
    }

    /// <summary>No blanks at the ends of lines, but the two spaces that break a line of a paragraph, or of a heading.</summary>
    private void AddLineEnds()
    {
        var titles = _note.Headings.Select(heading => Lines.LineAt(heading.Span.End)).ToHashSet();
        var kept = _note.Headings.SelectMany(heading => LinesBefore(heading.TextSpan)).ToHashSet();
        // A task without words is one by the blank behind its brackets.
        foreach (var block in _body.Blocks)
            if (block is { Kind: BlockKind.Item, Text.Length: >= 3 } && IsBoxAlone(Text.AsSpan(block.Text.Start, Lines.ContentEndOf(Lines.LineAt(block.Text.Start)) - block.Text.Start))) kept.Add(Lines.LineAt(block.Text.Start));
        for (var line = _first; line < Lines.Count; line++)
        {
            if (_verbatim.Contains(line) || _removed.Contains(line) || kept.Contains(line)) continue;
            var content = Text.AsSpan(Lines.StartOf(line), Lines.ContentOf(line).Length);
            var breaks = content.EndsWith("  ") && !IsBlank(line) && line + 1 < Lines.Count && !IsBlank(line + 1) && !_opened.Contains(line + 1) && !titles.Contains(line);
            if (!breaks) _edits.AddRange(NoteFormat.LineEnd(_source, line));
        }
    }

    private static bool IsBoxAlone(ReadOnlySpan<char> line) => line is ['[', ..] && line.IndexOf(']') is 2 or 3 && line[(line.IndexOf(']') + 1)..].IsWhiteSpace();

    private IEnumerable<int> LinesBefore(TextSpan span)
    {
        for (var line = Lines.LineAt(span.Start); line < Lines.LineAt(span.End); line++) yield return line;
    }
}
