using System.Buffers;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Notes;

/// <summary>Tells links that may name a person from those that never do.</summary>
public static class PersonLink
{
    private static readonly SearchValues<string> s_placeholders =
        SearchValues.Create(["{{", "<", "%>", "...", "…", "://", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// False for days, weeks and years, which hold a digit as no name does, and for placeholders, footnotes, addresses and
    /// files. Of a path the last part counts.
    /// </summary>
    public static bool CouldBe(Link link)
    {
        if (link.IsOtherFile || link.Target.AsSpan().ContainsAny(s_placeholders)) return false;
        var name = NotePath.WithoutEnding(link.Target.AsSpan(link.Target.LastIndexOf('/') + 1)).Trim();
        if (name.StartsWith('^') || HasFileEnding(name)) return false;
        var hasLetter = false;
        foreach (var c in name)
        {
            if (char.IsDigit(c)) return false;
            hasLetter |= char.IsLetter(c) || char.IsSurrogate(c);
        }
        return hasLetter;
    }

    // "sketch.excalidraw"; a name has a space behind its full stop, or a capital.
    private static bool HasFileEnding(ReadOnlySpan<char> name) =>
        name.LastIndexOf('.') is > 0 and var dot && name.Length > dot + 2 && !name[(dot + 1)..].ContainsAnyExceptInRange('a', 'z');
}
