using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>A date in a file's name, at its beginning or its end.</summary>
/// <param name="Date">The day.</param>
/// <param name="Rest">What else the name says.</param>
internal readonly record struct FileDate(DateOnly Date, string Rest)
{
    private const string Separators = " -_,.:–—";

    /// <summary>The date of a file's name without its ending; null without one.</summary>
    public static FileDate? Of(string stem)
    {
        if (DateReader.Read(stem, out var date, out var length) == DateReading.Date && (length == stem.Length || !char.IsLetterOrDigit(stem[length])))
            return new FileDate(date, stem[length..].Trim(Separators.ToCharArray()));
        for (var at = Math.Max(0, stem.Length - 10); at < stem.Length - 7; at++)
        {
            if (at == 0 || char.IsLetterOrDigit(stem[at - 1])) continue;
            if (DateReader.Read(stem.AsSpan(at), out date, out length) == DateReading.Date && at + length == stem.Length)
                return new FileDate(date, stem[..at].Trim(Separators.ToCharArray()));
        }
        return null;
    }
}
