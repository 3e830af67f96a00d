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
        if (line == 0 || !IsBullet(source.Slice(source.Lines.ContentOf(line)).Trim())) return [];
        return note.FrontMatter is { } block && source.Lines.StartOf(line) <= block.Content.End
            ? InFrontMatter(block, source, line)
            : InLog(note, source, line, today);
    }

    private static bool IsBullet(string words) =>
        words is "" or "-" or "*" or "+" || (words.Length <= 4 && words[^1] is '.' or ')' && words[..^1].All(char.IsAsciiDigit));

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
        if (source.Lines.LineAt(last.DateSpan.Start) != line - 1 || last.Date > today || EndOf(last, source, line) > above.End) return [];
        // Only what this itself began is taken back: a day alone, and the space for its words.
        var isBare = last is { Text: "", Channel: null, Time: null, From: null } && last.Date == today;
        return isBare && source.Slice(above).EndsWith(' ') ? End(source, line) : GoOn(source, line, LogLineEdit.Opening(source.Text, records, today));
    }

    // The new line, with the bullet that an editor put there, may belong to the item already.
    private static int EndOf(ConversationRecord record, SourceText source, int line)
    {
        var end = source.Lines.ContentEndOf(line);
        var below = end < record.Extent.End ? source.Text.AsSpan(end, record.Extent.End - end).TrimEnd().Length : 0;
        if (below > 0) return end + below;
        var above = Math.Min(record.Extent.End, source.Lines.StartOf(line));
        return record.Extent.Start + source.Text.AsSpan(record.Extent.Start, above - record.Extent.Start).TrimEnd().Length;
    }

    private static ImmutableArray<TextEdit> GoOn(SourceText source, int line, string opening) =>
        [.. NoteFormat.Replace(source.Text, source.Lines.ContentOf(line), opening)];

    private static ImmutableArray<TextEdit> End(SourceText source, int line) =>
        [new TextEdit(TextSpan.FromBounds(source.Lines.StartOf(line - 1), source.Lines.ContentEndOf(line)), "")];
}
