using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>
/// A name as front matter has it: in one text, or in a first and a last name, which may also stand in the map that is the
/// name, <c>name: {first: Ada, last: Okafor}</c>.
/// </summary>
/// <param name="Whole">The name in one text.</param>
/// <param name="First">The first name.</param>
/// <param name="Last">The last name.</param>
internal readonly record struct NameParts(FieldValue? Whole, FieldValue? First, FieldValue? Last)
{
    /// <summary>The parts of a note's entries.</summary>
    public static NameParts Of(IEnumerable<YamlEntry> entries, string source)
    {
        var parts = default(NameParts);
        foreach (var entry in entries)
        {
            var key = ContactKey.Find(entry.Key);
            if (key == ContactKey.Name && entry.Value is YamlMap map)
            {
                foreach (var (name, _, value) in map.Entries)
                    parts = KeyName.Fold(name) switch
                    {
                        "first" or "given" or "firstname" or "givenname" or "forename" => parts with { First = parts.First ?? One(value, source) },
                        "last" or "family" or "lastname" or "familyname" or "surname" => parts with { Last = parts.Last ?? One(value, source) },
                        "full" or "fullname" or "display" or "displayname" => parts with { Whole = parts.Whole ?? One(value, source) },
                        _ => parts,
                    };
            }
            else if (key == ContactKey.Name) parts = parts with { Whole = parts.Whole ?? One(entry.Value, source) };
            else if (key == ContactKey.FirstName) parts = parts with { First = parts.First ?? One(entry.Value, source) };
            else if (key == ContactKey.LastName) parts = parts with { Last = parts.Last ?? One(entry.Value, source) };
        }
        // Beside a last name, a name of one word is the first name.
        if (parts is { Whole: { } whole, Last: { } last } && !whole.Text.Contains(' ') && whole.Text != last.Text && (parts.First is null || parts.First.Value.Text == whole.Text))
            return parts with { Whole = null, First = whole };
        return parts;
    }

    /// <summary>The name, with the place of its first part; null where there is none.</summary>
    public Spanned<string>? Name => (Whole, First, Last) switch
    {
        ({ } whole, _, _) => new Spanned<string>(whole.Text, whole.TextSpan),
        (_, { } first, { } last) => new Spanned<string>($"{first.Text} {last.Text}", first.TextSpan),
        (_, { } only, null) => new Spanned<string>(only.Text, only.TextSpan),
        (_, null, { } only) => new Spanned<string>(only.Text, only.TextSpan),
        _ => null,
    };

    private static FieldValue? One(YamlValue value, string source)
    {
        foreach (var one in FieldValue.Of(value, source)) return one;
        return null;
    }
}
