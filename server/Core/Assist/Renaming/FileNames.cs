using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>Names that a file may have on Windows, macOS and Linux alike, so that a notebook can be shared.</summary>
public static class FileNames
{
    private static readonly System.Buffers.SearchValues<char> s_reserved = System.Buffers.SearchValues.Create("/\\:*?\"<>|");

    /// <summary>Why a file cannot have a name, given without its ending; null where it can.</summary>
    public static string? ProblemOf(string stem)
    {
        if (stem.Length == 0) return "it is empty";
        if (stem.AsSpan().ContainsAny(s_reserved)) return "leave out / \\ : * ? \" < > |";
        if (stem.Any(char.IsControl)) return "it has control characters";
        if (stem[^1] is '.' or ' ' || stem[0] is '.' or ' ') return "it begins or ends with a dot or a space";
        // 255 bytes is the most that file systems take; four are left for the ending, and a few for the tools' own.
        if (System.Text.Encoding.UTF8.GetByteCount(stem) > 240) return "it is too long";
        // Windows keeps the names of devices, whatever ending follows.
        var device = stem.Split('.')[0].TrimEnd().ToUpperInvariant();
        var isDevice = device is "CON" or "PRN" or "AUX" or "NUL" || (device is ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9']);
        return isDevice ? "Windows keeps it for a device" : null;
    }

    /// <summary>
    /// The file name of a contact's note once the contact has another name, in the style that it has: the name itself, in
    /// lower case if it was, behind an <c>@</c> if there was one; or the slug of the name. A file named otherwise stays.
    /// </summary>
    /// <param name="stem">The file's name without its ending.</param>
    /// <param name="oldName">The contact's name.</param>
    /// <param name="newName">The name to come.</param>
    public static string Follow(string stem, string oldName, string newName)
    {
        var at = oldName.StartsWith('@') ? "" : PrefixOf(stem, oldName);
        var bare = stem[at.Length..];
        if (bare == oldName) return at + newName;
        if (bare == NameKey.Slug(oldName)) return at + NameKey.Slug(newName);
        if (NameKey.Of(bare) != NameKey.Of(oldName)) return stem;
        return at + (!bare.Any(char.IsUpper) ? newName.ToLowerInvariant() : newName);
    }

    /// <summary>True where a file's name is the contact's, or its slug, and so follows a rename.</summary>
    public static bool Carries(string stem, string name) => Follow(stem, name, "\uFFFF") != stem;

    // What stands before the name: "@", "Person - ", the levels above it in a hierarchy.
    private static string PrefixOf(string stem, string name)
    {
        var prefix = ContactName.PrefixOf(stem);
        if (prefix > 0) return stem[..prefix];
        foreach (var mark in new[] { "___", "." })
            if (stem.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var at && Is(stem[(at + mark.Length)..])) return stem[..(at + mark.Length)];
        return "";

        bool Is(string last) => last == NameKey.Slug(name) || NameKey.Of(last) == NameKey.Of(name);
    }
}
