namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>How front-matter keys compare (docs/format.md, "Contacts").</summary>
public static class KeyName
{
    /// <summary>
    /// The key without case, <c>-</c>, <c>_</c>, spaces and humps: <c>lastContact</c>, <c>last_contact</c> and
    /// <c>Last contact</c> are one key. A vCard-style <c>EMAIL[HOME]</c> is <c>email</c>.
    /// </summary>
    public static string Fold(string key)
    {
        var bracket = key.IndexOf('[');
        var name = bracket > 0 && key.EndsWith(']') ? key.AsSpan(0, bracket) : key;
        Span<char> folded = name.Length <= 64 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
            if (c is not ('-' or '_') && !char.IsWhiteSpace(c)) folded[length++] = char.ToLowerInvariant(c);
        return folded[..length].ToString();
    }
}
