namespace NotesNetworking.Core.Exchange.Import;

/// <summary>A name in its parts, as cards have it (RFC 6350, section 6.2.2); each may be empty.</summary>
/// <param name="Family">The family name.</param>
/// <param name="Given">The given name.</param>
/// <param name="Additional">Further given names.</param>
/// <param name="Prefix">Titles before the name.</param>
/// <param name="Suffix">What stands after it, such as <c>Jr.</c></param>
public sealed record ImportedName(string Family, string Given, string Additional = "", string Prefix = "", string Suffix = "")
{
    /// <summary>The front-matter keys that hold the parts, in the order in which a note best has them.</summary>
    internal static readonly (string Key, Func<ImportedName, string> Part)[] Keys =
    [
        ("first-name", name => name.Given), ("additional-name", name => name.Additional), ("last-name", name => name.Family),
        ("name-prefix", name => name.Prefix), ("name-suffix", name => name.Suffix),
    ];

    /// <summary>All parts in the order in which they are usually said; empty where all are.</summary>
    public string Whole => string.Join(' ', new[] { Prefix, Given, Additional, Family, Suffix }.Where(part => part.Length > 0));

    /// <summary>True where nothing is known but titles.</summary>
    public bool IsEmpty => Family.Length == 0 && Given.Length == 0 && Additional.Length == 0;

    /// <summary>The parts of a whole name, where nobody has parted it: the last word is the family name.</summary>
    public static ImportedName Guess(string name)
    {
        name = name.Trim();
        var space = name.LastIndexOf(' ');
        return space < 0 ? new ImportedName("", name) : new ImportedName(name[(space + 1)..], name[..space].TrimEnd());
    }
}
