using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Formatting;

/// <summary>Tidies front matter: keys, order, quotes and comments stay. What YAML cannot read is left alone.</summary>
internal static class FrontMatterFormat
{
    public static IEnumerable<TextEdit> Edits(FrontMatterBlock? frontMatter, SourceText source)
    {
        if (frontMatter is not { Document: { Error: null } document }) return [];
        var edits = new List<TextEdit>();
        AddEntries(document.Entries, source, edits);

        var folded = FoldedLines(document, source);
        for (var line = 0; line <= source.Lines.LineAt(frontMatter.Content.End); line++)
            if (!folded.Contains(line)) edits.AddRange(NoteFormat.LineEnd(source, line));
        return edits;
    }

    /// <summary>The lines whose end lies inside a scalar over several lines: the blanks there may be part of it.</summary>
    public static HashSet<int> FoldedLines(YamlDocument document, SourceText source)
    {
        var lines = new HashSet<int>();
        foreach (var scalar in document.Entries.SelectMany(entry => Scalars(entry.Value)))
            for (var line = source.Lines.LineAt(scalar.Span.Start); line < source.Lines.LineAt(scalar.Span.End); line++) lines.Add(line);
        return lines;
    }

    private static IEnumerable<YamlScalar> Scalars(YamlValue value) => value switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(Scalars),
        YamlMap map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };

    private static void AddEntries(IEnumerable<YamlEntry> entries, SourceText source, List<TextEdit> edits)
    {
        foreach (var entry in entries)
        {
            AddColon(entry, source, edits);
            AddValue(entry.Value, source, edits);
        }
    }

    private static void AddValue(YamlValue value, SourceText source, List<TextEdit> edits)
    {
        switch (value)
        {
            case YamlMap map:
                AddEntries(map.Entries, source, edits);
                break;
            // Of [[Ada]], to YAML a list in a list, each space is part of a name.
            case YamlList { Items.Length: > 0 } list when source.Text[list.Span.Start] == '[':
                if (IsOnOneLine(list.Span, source) && list.Items.All(item => item is YamlScalar)) AddFlow(list, source.Text, edits);
                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    if (item is YamlScalar && IsOnOneLine(item.Span, source)) AddDash(item, source.Text, edits);
                    AddValue(item, source, edits);
                }
                break;
        }
    }

    private static bool IsOnOneLine(TextSpan span, SourceText source) => source.Lines.LineAt(span.Start) == source.Lines.LineAt(span.End);

    private static void AddColon(YamlEntry entry, SourceText source, List<TextEdit> edits)
    {
        var text = source.Text;
        var line = source.Lines.ContentOf(source.Lines.LineAt(entry.KeySpan.End));
        var colon = NoteFormat.SkipBlanks(text, entry.KeySpan.End, line.End);
        if (colon == line.End || text[colon] != ':') return;
        edits.AddRange(NoteFormat.Replace(text, TextSpan.FromBounds(entry.KeySpan.End, colon), ""));
        var value = NoteFormat.SkipBlanks(text, colon + 1, line.End);
        if (value > colon + 1 && value < line.End && text[value] != '#') edits.AddRange(NoteFormat.Replace(text, TextSpan.FromBounds(colon + 1, value), " "));
    }

    private static void AddDash(YamlValue item, string text, List<TextEdit> edits)
    {
        var blanks = NoteFormat.BlanksBefore(text, item.Span.Start, 0);
        if (item.Span.Length > 0 && blanks is { Start: > 0, Length: > 0 } && text[blanks.Start - 1] == '-') edits.AddRange(NoteFormat.Replace(text, blanks, " "));
    }

    private static void AddFlow(YamlList list, string text, List<TextEdit> edits)
    {
        var at = list.Span.Start + 1;
        foreach (var item in list.Items)
        {
            var between = text.AsSpan(at, Math.Max(0, item.Span.Start - at)).Trim(" \t");
            if (item.Span.Start >= at && (between.IsEmpty || between is ",")) edits.AddRange(NoteFormat.Replace(text, TextSpan.FromBounds(at, item.Span.Start), between.IsEmpty ? "" : ", "));
            at = item.Span.Start + text.AsSpan(item.Span.Start, item.Span.Length).TrimEnd(" \t").Length;
        }
        var close = NoteFormat.SkipBlanks(text, at, list.Span.End);
        if (close < list.Span.End && text[close] == ']') edits.AddRange(NoteFormat.Replace(text, TextSpan.FromBounds(at, close), ""));
    }
}
