using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Formatting;

/// <summary>
/// Goes on with a list behind a new line: in front matter with the next <c>-</c>, in a log that is kept newest last with
/// today's item. A new line behind an item without words ends the list, as editors do it.
/// </summary>
public static class Continuation
{
    /// <summary>The edits behind a line ending just typed; none where no list goes on.</summary>
    /// <param name="note">The note, with the new line in it.</param>
    /// <param name="source">The text that it was parsed from.</param>
    /// <param name="offset">The cursor, in the new line.</param>
    /// <param name="today">The day.</param>
    public static ImmutableArray<TextEdit> After(Note note, SourceText source, int offset, DateOnly today)
    {
        var line = source.Lines.LineAt(offset);
        // With words behind the cursor, a line was split in two. A bullet is the editor's own continuation.
        if (line == 0 || source.Slice(source.Lines.ContentOf(line)).Trim() is not ("" or "-" or "*" or "+")) return [];
        return note.FrontMatter is { } block && source.Lines.StartOf(line) <= block.Content.End
            ? InFrontMatter(block, source, line)
            : InLog(note, source, line, today);
    }

    private static ImmutableArray<TextEdit> InFrontMatter(FrontMatterBlock block, SourceText source, int line)
    {
        var above = source.Lines.ContentOf(line - 1);
        if (above.Start < block.Content.Start || source.Lines.StartOf(line) >= block.Content.End || block.Document.Error is not null) return [];
        if (FrontMatterFormat.FoldedLines(block.Document, source).Contains(line - 1)) return [];
        var words = source.Slice(above);
        var item = words.TrimStart();
        if (item.TrimEnd() == "-") return End(source, line);
        return item.StartsWith("- ", StringComparison.Ordinal) ? GoOn(source, line, words[..^item.Length] + "- ") : [];
    }

    private static ImmutableArray<TextEdit> InLog(Note note, SourceText source, int line, DateOnly today)
    {
        var records = note.Conversations.Where(record => record.Form == RecordForm.Item).ToArray();
        if (records.Length == 0 || ConversationEdit.IsNewestFirst(records)) return [];
        var (last, above) = (records[^1], source.Lines.ContentOf(line - 1));
        if (source.Lines.LineAt(last.DateSpan.Start) != line - 1 || last.Date > today || EndOf(last, source) > above.End) return [];
        // Only what this itself began is taken back: a day alone, and the space for its words.
        var isBare = last is { Text: "", Channel: null, Time: null, From: null } && last.Date == today;
        return isBare && source.Slice(above).EndsWith(' ') ? End(source, line) : GoOn(source, line, LogLineEdit.Opening(source.Text, last, today));
    }

    private static int EndOf(ConversationRecord record, SourceText source) =>
        record.Extent.Start + source.Text.AsSpan(record.Extent.Start, record.Extent.Length).TrimEnd(" \t\r\n-*+").Length;

    private static ImmutableArray<TextEdit> GoOn(SourceText source, int line, string opening) =>
        [.. NoteFormat.Replace(source.Text, source.Lines.ContentOf(line), opening)];

    private static ImmutableArray<TextEdit> End(SourceText source, int line) =>
        [new TextEdit(TextSpan.FromBounds(source.Lines.StartOf(line - 1), source.Lines.ContentEndOf(line)), "")];
}
