using System.Collections.Immutable;
using System.Globalization;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// Reads vCards 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as address books write them. What the notes have no key for is kept
/// under a key of its own; pictures, sounds and what only a program understands are left out.
/// </summary>
public static class CardReader
{
    /// <summary>Properties that cards have and the notes only keep, under the property's name; <see cref="CardText"/> writes them back.</summary>
    internal static readonly ImmutableHashSet<string> Kept = ["url", "impp", "anniversary", "gender", "lang", "tz", "geo"];

    private static readonly HashSet<string> s_unneeded = ["VERSION", "PRODID", "REV", "SORT-STRING", "SOURCE", "MAILER", "CLASS", "CLIENTPIDMAP", "XML", "FBURL", "CALURI", "CALADRURI", "LABEL", "AGENT"];

    /// <summary>Reads all cards of a text.</summary>
    public static ImportedFile Read(string text)
    {
        var contacts = ImmutableArray.CreateBuilder<ImportedContact>();
        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        List<CardLine>? card = null;
        var begun = 0;
        var pictures = 0;
        foreach (var line in CardLine.ReadAll(text))
        {
            if (line.Name == "BEGIN" && line.Text.Equals("VCARD", StringComparison.OrdinalIgnoreCase))
            {
                if (card is not null) problems.Add(new ImportProblem(begun, "This card has no END:VCARD, and is left out."));
                (card, begun) = ([], line.Line);
            }
            else if (card is null) continue;
            else if (line.Name == "END")
            {
                if (Contact(begun, card, problems) is { } contact) contacts.Add(contact);
                card = null;
            }
            else if (line.Name.Length == 0) problems.Add(new ImportProblem(line.Line, "This line is no property of a card, and is left out."));
            else if (line.IsBinary || line.Name is "PHOTO" or "LOGO" or "SOUND" or "KEY") pictures++;
            else card.Add(line);
        }
        if (card is not null) problems.Add(new ImportProblem(begun, "This card has no END:VCARD, and is left out."));
        if (contacts.Count == 0 && problems.Count == 0) problems.Add(new ImportProblem(1, "There is no card in this file: none begins with BEGIN:VCARD."));
        if (pictures > 0) problems.Add(new ImportProblem(0, $"{Words.Count(pictures, "attachment")}, such as pictures, stayed out of the notes."));
        return new ImportedFile(contacts.ToImmutable(), problems.ToImmutable());
    }

    private static ImportedContact? Contact(int line, List<CardLine> card, ImmutableArray<ImportProblem>.Builder problems)
    {
        if (TextOf(card, "KIND") is { } kind && kind.Equals("group", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(new ImportProblem(line, "This card is of a group of people, and is left out."));
            return null;
        }
        var (family, given, parted) = NameParts(card);
        var name = FirstOf(TextOf(card, "FN"), parted, TextOf(card, "NICKNAME"), Companies(card).FirstOrDefault(), TextOf(card, "EMAIL"));
        if (name is null)
        {
            problems.Add(new ImportProblem(line, "This card has no name, and is left out."));
            return null;
        }
        var facts = new FactList();
        // As the card parts the name, where that is not what anybody would do.
        if ($"{given} {family}" == name && CardText.Part(name) != (family, given))
        {
            facts.Add(ContactKey.FirstName, given);
            facts.Add(ContactKey.LastName, family);
        }
        foreach (var one in card) if (one.Name is "NICKNAME" or "X-NICKNAME") facts.AddAll(ContactKey.Aliases, one.Parts(','));
        facts.AddAll(ContactKey.Company, Companies(card));
        facts.Add(ContactKey.Role, FirstOf(TextOf(card, "TITLE"), TextOf(card, "ROLE")));
        foreach (var one in card) if (one.Name == "EMAIL") facts.Add(ContactKey.Email, Without(one.Text, "mailto:"));
        foreach (var one in card) if (one.Name == "TEL") facts.Add(ContactKey.Phone, Without(one.Text, "tel:"));
        foreach (var one in card) if (one.Name == "ADR") AddAddress(facts, [.. one.Parts(';')]);
        foreach (var one in card) if (one.Name == "BDAY") AddBirthday(facts, one, problems);
        foreach (var one in card) AddRelation(facts, one, card);
        foreach (var one in card) if (one.Name == "CATEGORIES") facts.AddTags(one.Parts(','));
        foreach (var one in card) AddOther(facts, one);
        return new ImportedContact(line, TextStyle.OneLine(name))
        {
            Uid = TextOf(card, "UID"),
            Facts = facts.ToImmutable(),
            About = string.Join("\n\n", card.Where(one => one.Name == "NOTE").Select(one => one.Text).Where(text => text.Length > 0)),
        };
    }

    private static string? TextOf(List<CardLine> card, string name) => card.Where(one => one.Name == name).Select(one => one.Text).FirstOrDefault(text => text.Length > 0);

    private static string? FirstOf(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (!string.IsNullOrWhiteSpace(text)) return text;
        return null;
    }

    private static (string Family, string Given, string Name) NameParts(List<CardLine> card)
    {
        string[] parts = [.. card.FirstOrDefault(one => one.Name == "N")?.Parts(';') ?? []];
        string Part(int i) => i < parts.Length ? parts[i].Replace(",", " ", StringComparison.Ordinal) : "";
        return (Part(0), Part(1), string.Join(' ', new[] { Part(3), Part(1), Part(2), Part(0), Part(4) }.Where(part => part.Length > 0)));
    }

    // The parts behind the first are departments.
    private static IEnumerable<string> Companies(List<CardLine> card) =>
        card.Where(one => one.Name == "ORG").Select(one => one.Parts(';').FirstOrDefault(part => part.Length > 0) ?? "").Where(company => company.Length > 0);

    private static string Without(string text, string scheme) => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? text[scheme.Length..] : text;

    private static void AddAddress(FactList facts, string[] parts)
    {
        string[] there = [.. parts.Where(part => part.Length > 0)];
        if (there.Length == 0) return;
        var whole = string.Join(", ", there);
        facts.Add(ContactKey.Location, parts.Length > 3 && parts[3].Length > 0 ? parts[3] : whole);
        if (there.Length > 1) facts.Add("address", whole);
    }

    private static void AddBirthday(FactList facts, CardLine line, ImmutableArray<ImportProblem>.Builder problems)
    {
        if (line.Text.Length == 0) return;
        if (ReadBirthday(line.Text) is not { } born) problems.Add(new ImportProblem(line.Line, $"\"{line.Text}\" is no birthday that the notes could keep, and is left out."));
        else facts.Add(ContactKey.Birthday, (born.Year?.ToString(CultureInfo.InvariantCulture) == line.Parameter("X-APPLE-OMIT-YEAR") ? born with { Year = null } : born).Write());
    }

    /// <summary>A birthday in any form that cards have it (RFC 6350, section 4.3.1), a time behind it left out.</summary>
    internal static Birthday? ReadBirthday(string text)
    {
        var day = text.IndexOf('T') is > 3 and var time ? text[..time] : text;
        var digits = day.Replace("-", "", StringComparison.Ordinal);
        if (!digits.All(char.IsAsciiDigit)) return null;
        var written = day.StartsWith("--", StringComparison.Ordinal) ? digits.Length == 4 ? $"--{digits[..2]}-{digits[2..]}" : ""
            : digits.Length == 8 ? $"{digits[..4]}-{digits[4..6]}-{digits[6..]}" : "";
        return ContactReader.ParseBirthday(written);
    }

    private static void AddRelation(FactList facts, CardLine line, List<CardLine> card)
    {
        if (line.Name is not ("RELATED" or "X-ABRELATEDNAMES")) return;
        var label = line.Name == "RELATED" ? line.Parameter("TYPE")
            : card.FirstOrDefault(one => one.Name == "X-ABLABEL" && one.Group.Length > 0 && one.Group == line.Group)?.Text ?? line.Parameter("TYPE");
        foreach (var word in (label ?? "").Split(','))
            if (RelationOf(word) is { } key)
            {
                facts.Add(key, line.Text);
                return;
            }
        facts.Add("related", line.Text);
    }

    /// <summary>The key for a relation's word: of RFC 6350, section 6.6.6, or as Apple labels it (<c>_$!&lt;Mother&gt;!$_</c>).</summary>
    internal static ContactKey? RelationOf(string word)
    {
        var bare = word.Replace("_$!<", "", StringComparison.Ordinal).Replace(">!$_", "", StringComparison.Ordinal).Trim().ToLowerInvariant();
        var canonical = bare switch
        {
            "mother" or "father" => "parent",
            "brother" or "sister" => "sibling",
            "son" or "daughter" => "child",
            "partner" or "domestic-partner" or "domestic partner" or "wife" or "husband" => "spouse",
            "manager" or "assistant" => "colleague",
            "relative" => "kin",
            "x-mentor" => "mentor",
            _ => bare,
        };
        return ContactKey.Relations.FirstOrDefault(key => key.Canonical == canonical);
    }

    private static void AddOther(FactList facts, CardLine line)
    {
        var key = line.Name.ToLowerInvariant();
        if (s_unneeded.Contains(line.Name) || line.Text.Length == 0) return;
        // Labels say something only beside what they label.
        if (Kept.Contains(key) || (CardText.IsForeign(key) && key is not ("x-ablabel" or "x-abadr" or "x-abrelatednames" or "x-nickname"))) facts.Add(key, line.Text);
    }
}
