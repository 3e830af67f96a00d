using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// What one card says. What the notes have no key for is kept under a key of its own; what only a program understands is left
/// out, and all else that no note keeps is told.
/// </summary>
internal sealed class CardFacts(int line, List<CardLine> card, ImmutableArray<ImportProblem>.Builder problems)
{
    private static readonly FrozenSet<string> s_ofPrograms = FrozenSet.Create(StringComparer.Ordinal,
        "VERSION", "PRODID", "REV", "SOURCE", "NAME", "PROFILE", "MAILER", "CLASS", "CLIENTPIDMAP", "XML", "CREATED", "SORT-STRING", "KIND",
        "X-ABLABEL", "X-ABADR", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND", "X-ABUID", "X-IMAGETYPE", "X-IMAGEHASH");

    private static readonly FrozenSet<string> s_read = FrozenSet.Create(StringComparer.Ordinal,
        "FN", "N", "NICKNAME", "X-NICKNAME", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "ADR", "LABEL", "BDAY", "RELATED", "X-ABRELATEDNAMES", "CATEGORIES", "NOTE", "UID");

    private readonly FactList _facts = new();

    /// <summary>The contact; null where the card is no person's, which is told.</summary>
    public ImportedContact? Read()
    {
        var parts = NameParts();
        if (NotAPerson(parts) is { } reason)
        {
            problems.Add(new ImportProblem(line, reason));
            return null;
        }
        var shown = TextOf("FN");
        // A company's card can be about somebody there, and some programs show the family name first.
        if (IsShownAsCompany || shown == $"{parts.Family}, {parts.Given}") shown = parts.IsEmpty ? shown : null;
        var name = FirstOf(shown, parts.Whole, TextOf("NICKNAME"), TextOf("EMAIL"));
        if (name is null)
        {
            problems.Add(new ImportProblem(line, "This card has no name, and is left out."));
            return null;
        }
        foreach (var one in All("NICKNAME", "X-NICKNAME")) _facts.AddAll(ContactKey.Aliases, one.Parts(','));
        foreach (var one in All("X-ANDROID-CUSTOM")) if (one.Parts(';').ToArray() is [var kind, var nickname, ..] && kind.EndsWith("/nickname", StringComparison.Ordinal)) _facts.Add(ContactKey.Aliases, nickname);
        AddWork();
        AddEach(ContactKey.Email, "EMAIL", "mailto:");
        AddEach(ContactKey.Phone, "TEL", "tel:");
        foreach (var one in All("ADR")) AddAddress(one);
        if (!All("ADR").Any()) foreach (var one in All("LABEL")) _facts.Add(FactLabel.Behind("address", LabelOf(one)), one.Text);
        AddBirthday();
        foreach (var one in All("RELATED", "X-ABRELATEDNAMES", "X-SPOUSE", "X-EVOLUTION-SPOUSE")) AddRelation(one);
        foreach (var one in All("CATEGORIES")) _facts.AddTags(one.Parts(','));
        foreach (var one in card) AddOther(one);
        return new ImportedContact(line, TextStyle.OneLine(name))
        {
            HasName = shown is not null || parts.Whole.Length > 0 || TextOf("NICKNAME") is not null,
            Uid = TextOf("UID"),
            Parts = parts.IsEmpty ? null : parts,
            Facts = _facts.ToImmutable(),
            About = string.Join("\n\n", All("NOTE").Select(one => one.Text).Where(text => text.Length > 0)),
        };
    }

    private bool IsShownAsCompany => TextOf("X-ABSHOWAS")?.Equals("COMPANY", StringComparison.OrdinalIgnoreCase) == true;

    private string? NotAPerson(ImportedName parts)
    {
        switch ((TextOf("KIND") ?? TextOf("X-ADDRESSBOOKSERVER-KIND"))?.ToLowerInvariant())
        {
            case "group": return "This card is of a group of people, and is left out.";
            case "org" or "organization": return "This card is of a company, and is left out.";
            case "location": return "This card is of a place, and is left out.";
            case "application" or "device" or "thing": return "This card is of a thing, and is left out.";
        }
        // Outlook has a company's name in the place of a family's.
        if (!parts.IsEmpty && !(parts.Given.Length == 0 && Companies(All("ORG")).Contains(parts.Family))) return null;
        var isCompany = IsShownAsCompany || (TextOf("ORG") is not null && (TextOf("FN") is not { } shown || Companies(All("ORG")).Contains(shown)));
        return isCompany && TextOf("NICKNAME") is null ? "This card is of a company and names nobody, and is left out." : null;
    }

    private IEnumerable<CardLine> All(params string[] names) => card.Where(one => names.Contains(one.Name));

    private string? TextOf(string name) => All(name).Select(one => one.Text).FirstOrDefault(text => text.Length > 0);

    private static string? FirstOf(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (!string.IsNullOrWhiteSpace(text)) return text;
        return null;
    }

    private ImportedName NameParts()
    {
        string[] parts = [.. All("N").FirstOrDefault(one => one.Text.Any(char.IsLetterOrDigit)) is { } name ? ContentLine.Split(name.Written, ';') : []];
        // Several of a kind have commas between them.
        string Part(int i) => i < parts.Length ? TextStyle.OneLine(string.Join(' ', ContentLine.Split(parts[i], ',').Select(ContentLine.Unescape))) : "";
        return new ImportedName(Part(0), Part(1), Part(2), Part(3), Part(4));
    }

    /// <summary>What a property is called: by a label of its group, else by its types.</summary>
    private string? LabelOf(CardLine one) =>
        FactLabel.Of(card.FirstOrDefault(label => label.Name == "X-ABLABEL" && label.Group.Length > 0 && label.Group.Equals(one.Group, StringComparison.OrdinalIgnoreCase))?.Text ?? one.Parameter("TYPE"));

    private static IEnumerable<string> Companies(IEnumerable<CardLine> lines) => lines.Select(one => one.Parts(';').FirstOrDefault(part => part.Length > 0) ?? "").Where(company => company.Length > 0);

    private void AddWork()
    {
        _facts.AddAll(ContactKey.Company, Companies(All("ORG")));
        // The parts after the first are departments.
        foreach (var one in All("ORG")) foreach (var part in one.Parts(';').Where(part => part.Length > 0).Skip(1)) _facts.Add("department", part);
        string[] titles = [.. All("TITLE").Select(one => one.Text).Where(text => text.Length > 0).Distinct()];
        string[] roles = [.. All("ROLE").Select(one => one.Text).Where(text => text.Length > 0 && !titles.Contains(text)).Distinct()];
        if (titles.Length == 0 && roles.Length > 0) (titles, roles) = (roles[..1], roles[1..]);
        if (titles.Length > 0) _facts.Add(ContactKey.Role, titles[0]);
        foreach (var role in roles.Concat(titles.Skip(1))) _facts.Add("function", role);
    }

    private void AddEach(ContactKey key, string property, string scheme)
    {
        // The preferred first (RFC 6350, section 5.3; TYPE=pref before).
        foreach (var one in All(property).OrderBy(one => one.Parameter("PREF") is { } rank && int.TryParse(rank, out var number) ? number : one.Parameter("TYPE")?.Contains("pref", StringComparison.OrdinalIgnoreCase) == true ? 1 : int.MaxValue))
            _facts.Add(FactLabel.Behind(key.Canonical, LabelOf(one)), one.Text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? one.Text[scheme.Length..] : one.Text);
    }

    private void AddAddress(CardLine one)
    {
        string[] parts = [.. one.Parts(';')];
        _facts.AddAddress(parts, parts.ElementAtOrDefault(3) ?? "", LabelOf(one), hasStreet: parts.Take(3).Any(part => part.Length > 0));
    }

    private void AddBirthday()
    {
        foreach (var one in All("BDAY").Where(one => one.Text.Length > 0))
        {
            if (CardDate.Read(one.Text, one.Parameter("X-APPLE-OMIT-YEAR")) is { } born) _facts.Add(ContactKey.Birthday, born.Write());
            else problems.Add(new ImportProblem(one.Line, $"\"{one.Text}\" is not a birthday that the notes could keep, and is left out."));
        }
    }

    private void AddEvent(string key, CardLine one) => _facts.Add(key, CardDate.Read(one.Text, one.Parameter("X-APPLE-OMIT-YEAR"))?.Write() ?? one.Text);

    private void AddRelation(CardLine one)
    {
        if (one.Text.Length == 0) return;
        var label = card.FirstOrDefault(label => label.Name == "X-ABLABEL" && label.Group.Length > 0 && label.Group == one.Group)?.Text ?? one.Parameter("TYPE")
            ?? (one.Name.EndsWith("SPOUSE", StringComparison.Ordinal) ? "spouse" : "");
        _facts.AddRelation(label.Split(','), one.Text);
    }

    private void AddOther(CardLine one)
    {
        if (one.Text.Length == 0 || s_ofPrograms.Contains(one.Name) || s_read.Contains(one.Name) || one.Name.EndsWith("SPOUSE", StringComparison.Ordinal)) return;
        if (one.Name == "X-ANDROID-CUSTOM" && one.Text.Contains("/nickname", StringComparison.Ordinal)) return;
        if (one.Name == "GEO" && one.Text.Split(';', ',') is [var latitude, var longitude] && !latitude.Contains(':')) _facts.Add("geo", $"geo:{latitude},{longitude}");
        else if (one.Name.EndsWith("ANNIVERSARY", StringComparison.Ordinal)) AddEvent("anniversary", one);
        else if (one.Name == "X-ABDATE") AddEvent(LabelOf(one) is "anniversary" ? "anniversary" : FactLabel.Behind("event", LabelOf(one)), one);
        else if (CardProperties.KeyOf(one.Name) is { } key) _facts.Add(FactLabel.Behind(key, LabelOf(one)), one.Text);
        else problems.Add(new ImportProblem(one.Line, $"The notes have no place for {one.Name}, and \"{Shortened(one.Text)}\" is left out."));
    }

    private static string Shortened(string text) => TextStyle.OneLine(text) is { Length: > 60 } and var line ? line[..60].TrimEnd() + "…" : TextStyle.OneLine(text);
}
