using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.LanguageServer.Answers;

/// <summary>Whether answers say where to open what they tell of, and how they count.</summary>
/// <param name="UriOf">The URI of a path; null for the terminal.</param>
/// <param name="Encoding">What one unit of a position's character is.</param>
internal sealed record AnswerPlaces(Func<string, string?>? UriOf, PositionEncoding Encoding)
{
    /// <summary>The terminal's: paths and lines are enough.</summary>
    public static AnswerPlaces None { get; } = new(null, PositionEncoding.Utf16);

    /// <summary>A stretch of a note, in the units that the answer counts in.</summary>
    public JsonRange RangeOf(Note note, TextSpan span)
    {
        var (start, end) = note.Lines.ToRange(span, Encoding);
        return new JsonRange(new JsonPosition(start.Line, start.Character), new JsonPosition(end.Line, end.Character));
    }

    /// <summary>An answer with its place, where places are told.</summary>
    public T At<T>(T answer, Note note, TextSpan span) where T : JsonPlace =>
        UriOf is null ? answer : answer with { Uri = UriOf(note.Path), Range = RangeOf(note, span) };
}
