using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// The people whom the text of a meeting note lists as present: below a heading, after a label, in a row of a table, in a
/// callout. It also finds the day that a <c>**Date:**</c> line names.
/// </summary>
/// <param name="reader">The note.</param>
/// <param name="isMeeting">True where a type, a tag or a folder says that the note is a meeting.</param>
internal sealed class AttendeeLists(ConversationReader reader, bool isMeeting)
{
    private enum List { None, Present, Absent }

    private const int MostBlocksToDay = 12;

    private readonly List<Link> _names = [];

    private string Source => reader.Source;

    /// <summary>Who was there, in the order of the text.</summary>
    public IReadOnlyList<Link> Names => _names;

    /// <summary>What follows a label for the day; null without one.</summary>
    public TextSpan? Day { get; private set; }

    /// <summary>True when one of a note's first blocks has a label for the day: only then can a note without another day be a meeting.</summary>
    public static bool HasDay(ConversationReader reader) => reader.Body.Blocks.Take(MostBlocksToDay).Any(block =>
        block.Kind == BlockKind.Row && !block.Cells.IsDefaultOrEmpty
            ? MeetingWords.Day.Contains(reader.Source.AsSpan(block.Cells[0].Start, block.Cells[0].Length).Trim(" \t*_:"))
            : block.Kind != BlockKind.Heading && Lines.In(reader.Source, block.Text).Any(line =>
                LabelLine.Read(reader.Source, line) is { } label && MeetingWords.Day.Contains(reader.Source.AsSpan(label.Label.Start, label.Label.Length))));

    /// <summary>Reads all of the note's text.</summary>
    public AttendeeLists Read()
    {
        // A heading's list goes on to the next heading, a label's to the end of the items that follow it.
        var (below, open, openEnd) = (List.None, List.None, 0);
        foreach (var block in reader.Body.Blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                (below, open) = (ListOf(Source.AsSpan(block.Text.Start, block.Text.Length)), List.None);
                // "### With: [[Ada]]"
                if (below == List.None && LabelLine.Read(Source, block.Text) is { Value.Length: > 0 } titled) ReadLabel(titled);
            }
            else if (block.Kind == BlockKind.Row) ReadRow(block, below);
            else if (!reader.IsTask(block))
            {
                if (block.Kind != BlockKind.Item || block.Span.Start >= openEnd) open = List.None;
                if (ReadLabels(block) is { } opened) (open, openEnd) = (opened, block.Kind == BlockKind.Item ? block.Span.End : int.MaxValue);
                else if ((open == List.None ? below : open) == List.Present) AddNames(block.Text);
            }
        }
        return this;
    }

    /// <summary>Reads the labels of a block's lines. Null without any; else the list that its last label opens.</summary>
    private List? ReadLabels(BodyBlock block)
    {
        var open = default(List?);
        foreach (var line in Lines.In(Source, block.Text))
        {
            var text = Source.AsSpan(line.Start, line.Length);
            if (text.StartsWith("[!") && text.IndexOf(']') is > 0 and var close) open = ListOf(text[(close + 1)..].TrimStart("-+"));
            else if ((LabelLine.Read(Source, line) ?? Dashed(line)) is { } label) open = ReadLabel(label);
            // A line that is nothing but the label: "**Attendees**", or an outliner's "- Attendees".
            else if (ListOf(text) is not List.None and var alone) open = alone;
            else if (open == List.Present) AddNames(line);
        }
        return open;
    }

    // "Attendees - [[Ada]]"
    private LabelLine? Dashed(TextSpan line)
    {
        var text = Source.AsSpan(line.Start, line.Length);
        foreach (var dash in s_dashes)
            if (text.IndexOf(dash) is > 0 and var at && ListOf(text[..at]) != List.None)
                return new LabelLine(new TextSpan(line.Start, at), TextSpan.FromBounds(line.Start + at + dash.Length, line.End));
        return null;
    }

    private static readonly string[] s_dashes = [" - ", " – ", " — "];

    private List ReadLabel(LabelLine label)
    {
        var words = Source.AsSpan(label.Label.Start, label.Label.Length);
        var list = ListOf(words);
        if (list == List.Present) AddNames(label.Value);
        else if (list == List.None && MeetingWords.Day.Contains(words) && label.Value.Length > 0) Day ??= label.Value;
        return label.Value.Length == 0 ? list : List.None;
    }

    private void ReadRow(BodyBlock row, List below)
    {
        if (row.Cells.IsDefaultOrEmpty) return;
        if (below == List.Present && !row.IsTableHead) AddAttendee(row);
        if (row.Cells.Length < 2) return;
        var title = Source.AsSpan(row.Cells[0].Start, row.Cells[0].Length).Trim(" \t*_:");
        if (MeetingWords.Day.Contains(title)) Day ??= row.Cells[1];
        else if (ListOf(title) == List.Present)
            for (var i = 1; i < row.Cells.Length; i++) AddNames(row.Cells[i]);
    }

    // A row of a table below "Attendees" is a person, unless a cell says that they were not there.
    private void AddAttendee(BodyBlock row)
    {
        foreach (var cell in row.Cells)
            if (MeetingWords.Absent.Contains(Source.AsSpan(cell.Start, cell.Length).Trim(" \t*_.!"))) return;
        AddNames(row.Cells[0]);
    }

    private void AddNames(TextSpan span)
    {
        if (span.Length == 0) return;
        var links = reader.Body.LinksIn(span).Select(index => reader.Body.Links[index]).ToArray();
        _names.AddRange(NameList.Read(Source, span, links, LinkRole.With));
    }

    private List ListOf(ReadOnlySpan<char> words)
    {
        if (words.IndexOf('(') is > 0 and var bracket) words = words[..bracket];
        // A picture may stand beside the word: "👥 Attendees".
        while (words.Length > 0 && !char.IsLetter(words[0])) words = words[1..];
        while (words.Length > 0 && !char.IsLetter(words[^1])) words = words[..^1];
        if (MeetingWords.Absent.Contains(words)) return List.Absent;
        return MeetingWords.Attendees.Contains(words) || MeetingWords.People.Contains(words) || (isMeeting && MeetingWords.Invited.Contains(words)) ? List.Present : List.None;
    }
}
