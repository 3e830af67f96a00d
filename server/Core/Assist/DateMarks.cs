using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>A date in a note's text.</summary>
/// <param name="Date">The day.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Whole">All of it: with the brackets of <c>[[2026-08-02]]</c>.</param>
internal readonly record struct DateMark(DateOnly Date, TextSpan Span, TextSpan Whole);

/// <summary>The dates that a note's text names, in its front matter and in its body.</summary>
internal static class DateMarks
{
    /// <summary>The dates, in order.</summary>
    /// <param name="note">The note.</param>
    /// <param name="source">The text that it was parsed from.</param>
    /// <param name="body">What Markdown says of it.</param>
    public static IEnumerable<DateMark> Of(Note note, SourceText source, NoteBody body)
    {
        foreach (var entry in note.FrontMatter?.Document.Entries ?? [])
        foreach (var value in FieldValue.Of(entry.Value, source.Text))
            if (DateReader.Parse(value.Text) is { } date) yield return new DateMark(date, value.TextSpan, value.Span);

        foreach (var block in body.Blocks)
        {
            var links = body.LinksIn(block.Text).Select(i => body.Links[i]).ToArray();
            foreach (var date in DateFinder.In(source.Text, block.Text))
            {
                // A date in a file's name says nothing of its own; [[2026-08-02]] is one.
                var link = Array.Find(links, link => link.Span.Contains(date.Span));
                if (link is null || Notebook.IsDate(link)) yield return new DateMark(date.Value, date.Span, link?.Span ?? date.Span);
            }
        }
    }
}
