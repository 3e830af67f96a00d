using System.Collections.Frozen;
using System.Text;
using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// What a column of a table means, by its heading. Programs put the same few words together in their own ways: <c>E-mail 1 - Value</c>,
/// <c>Business Street 2</c>, <c>Phone (work)</c>.
/// </summary>
/// <param name="Heading">The heading as it stands.</param>
/// <param name="Thing">What its cells are of: <c>name</c>, <c>email</c>, <c>address</c>, a front-matter key; empty for what the notes do not keep.</param>
/// <param name="Part">Which part of it: <c>value</c>, <c>label</c>, <c>street</c>.</param>
/// <param name="Slot">What belongs together has the same: the number and the kind.</param>
/// <param name="Label">The kind that the heading itself names: <c>work</c>.</param>
internal sealed record TableColumn(string Heading, string Thing, string Part = TableColumn.Value, string Slot = "", string? Label = null)
{
    public const string Value = "value";

    /// <summary>Read, and of no use to anybody but the program: left out without a word.</summary>
    public const string OfPrograms = "-";

    // What stands alone in a heading. Left of the colon the thing, right of it the headings.
    private static readonly FrozenDictionary<string, string> s_alone = Table(
        "name: name, full name, display name, contact name",
        "given: given name, first name, forename, vorname, prénom, prenom, nombre, nome, voornaam",
        "additional: additional name, middle name, second name",
        "family: family name, last name, surname, nachname, familienname, apellidos, apellido, cognome, achternaam",
        "prefix: name prefix, prefix, honorific prefix, salutation",
        "suffix: name suffix, suffix, honorific suffix",
        "company: organization name, company name, current company, organisation name",
        "role: organization title, job title, position, current position",
        "department: organization department, department",
        "tags: group membership, labels, categories, groups",
        "about: notes, note, comments, description, bemerkungen",
        "uid: uid",
        "connected: connected on",
        "occupation: occupation, profession",
        "gender: gender",
        "hobby: hobby, hobbies",
        "maiden-name: maiden name",
        "office: office location",
        "child: children",
        "related manager: manager's name, manager",
        "related assistant: assistant's name, assistant",
        "anniversary: anniversary, wedding anniversary",
        "-: sensitivity, priority, private, file as, email display name, symbol");

    // What stands in a heading beside a number or a kind: the thing and its part.
    private static readonly FrozenDictionary<string, string> s_things = Table(
        "email value: email, email value, email address, mail, mail address",
        "email label: email label, email type",
        "- -: email display name",
        "phone value: phone, phone value, phone number, telephone, telephone number, tel, number",
        "phone label: phone label, phone type",
        "address formatted: address, address formatted, full address, postal address",
        "address street: street, street address, address street, address line",
        "address extended: extended address, address extended address",
        "address box: po box, address po box, post office box",
        "address town: city, town, address city",
        "address region: region, state, province, address region, address state",
        "address code: postal code, postcode, zip, zip code, address postal code, address zip",
        "address country: country, country region, address country",
        "address label: address label, address type",
        "url value: website, website value, web page, url, web site, homepage",
        "url label: website label, website type",
        "impp value: im, im value",
        "impp label: im label, im type, im service",
        "event value: event, event value, date value",
        "event label: event label, event type, date label",
        "relation value: relation, relation value, related name",
        "relation label: relation label, relation type",
        "custom value: custom field value, custom value",
        "custom label: custom field label, custom field type, custom label",
        "company value: organization name",
        "role value: organization title",
        "department value: organization department",
        "- -: organization type, organization symbol, organization location, organization job description, organization yomi name");

    private static readonly FrozenSet<string> s_kinds = FrozenSet.Create(StringComparer.Ordinal,
        "home", "work", "business", "office", "private", "personal", "other", "primary", "main", "mobile", "cell", "fax", "pager", "company", "car", "radio", "assistant", "secondary");

    private static readonly FrozenSet<string> s_phones = FrozenSet.Create(StringComparer.Ordinal, "mobile", "cell", "fax", "pager");

    private static readonly FrozenSet<ContactKey> s_notRead = FrozenSet.Create(ContactKey.Type, ContactKey.Title, ContactKey.Categories, ContactKey.Name, ContactKey.FirstName, ContactKey.LastName);

    /// <summary>What a heading means.</summary>
    public static TableColumn Of(string heading)
    {
        string[] words = Words(heading);
        var whole = string.Join(' ', words);
        if (s_alone.TryGetValue(whole, out var thing)) return new TableColumn(heading, thing);
        // An honorific beside First Name, as Outlook has it, and else what somebody does.
        if (whole == "title") return new TableColumn(heading, "title");
        // Outlook's own fields: User 1 to User 4.
        if (words is ["user", var user] && IsNumber(user)) return new TableColumn(heading, $"custom[{whole}]");
        var numbers = string.Join(' ', words.Where(IsNumber));
        var kinds = words.Where(s_kinds.Contains).Distinct().ToArray();
        var rest = string.Join(' ', words.Where(word => !IsNumber(word) && !s_kinds.Contains(word)));
        if (rest.Length == 0 && kinds.Any(s_phones.Contains)) rest = "phone";
        if (s_things.TryGetValue(rest, out thing) && thing.Split(' ') is [var of, var part])
        {
            // The lines of one street have numbers, the other parts have none.
            var slot = rest is "street" or "street address" or "address line" ? "" : numbers;
            return new TableColumn(heading, of, part, $"{of} {slot} {string.Join(' ', kinds)}", FactLabel.Of(string.Join(' ', kinds)));
        }
        var key = ContactKey.Find(heading);
        return key is null || s_notRead.Contains(key) ? new TableColumn(heading, "") : new TableColumn(heading, key.Canonical);
    }

    /// <summary>True where a row of headings with this one can be of people.</summary>
    public bool IsName => Thing is "name" or "given" or "family";

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static string[] Words(string heading)
    {
        var words = new StringBuilder(heading.Length + 4);
        for (var i = 0; i < heading.Length; i++)
        {
            var c = heading[i];
            if (i > 0 && char.IsUpper(c) && char.IsLower(heading[i - 1])) words.Append(' ');
            words.Append(char.IsLetterOrDigit(c) || c == '\'' ? char.ToLowerInvariant(c) : ' ');
        }
        var text = string.Join(' ', words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace("e mail", "email", StringComparison.Ordinal);
        return text.Replace("assistant's phone", "assistant phone", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static FrozenDictionary<string, string> Table(params string[] lines) => lines
        .Select(line => line.Split(": "))
        .SelectMany(line => line[1].Split(", ").Select(heading => KeyValuePair.Create(heading, line[0])))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);
}
