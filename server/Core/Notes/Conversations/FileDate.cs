using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>A date in a file's name.</summary>
/// <param name="Date">The day.</param>
/// <param name="Rest">What else the name says.</param>
internal readonly record struct FileDate(DateOnly Date, string Rest)
{
    /// <summary>True when the rest is words, which may be a contact's name.</summary>
    public bool IsNamed => Rest.Any(char.IsLetter);

    /// <summary>True when the name says nothing but the day.</summary>
    public bool IsDayAlone => !IsNamed;

    /// <summary>True for an id.</summary>
    public bool IsZettel => Date == default;

    /// <summary>What the rest names, as one who took part.</summary>
    public Link Link => new(LinkForm.FileName, Rest, null, null, default, default) { Role = LinkRole.With };

    private static readonly char[] s_separators = [.. " -_,.:–—"];

    /// <summary>The date of a file's name without its ending; null without one.</summary>
    public static FileDate? Of(string stem)
    {
        for (var at = 0; at < stem.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(stem[at - 1])) continue;
            if (DateReader.Read(stem.AsSpan(at), out var date, out var length) != DateReading.Date) continue;
            var end = at + length;
            if (end == stem.Length || !char.IsLetterOrDigit(stem[end]))
                return new FileDate(date, $"{stem[..at].Trim(s_separators)} {stem[end..].Trim(s_separators)}".Trim());
        }
        return null;
    }
}
