using System.Collections.Immutable;
using System.Text;
using NotesNetworking.Core.Exchange.Import;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Exchange;

/// <summary>
/// Contacts as vCards. A card does not say when it was last changed (<c>REV</c>): the notes do not either.
/// </summary>
public static class CardText
{
    /// <summary>All contacts of a notebook but the owner, by name.</summary>
    public static string Of(Notebook notebook, CardVersion version = CardVersion.Four)
    {
        var text = new StringBuilder();
        var writer = new CardWriter(text, version);
        foreach (var relationship in notebook.Relationships)
            if (!notebook.IsMe(relationship.Contact.Name)) Write(notebook, relationship.Note, writer, version);
        return text.ToString();
    }

    private static void Write(Notebook notebook, Note note, CardWriter card, CardVersion version)
    {
        var contact = note.Contact!;
        card.Begin();
        card.Id("UID", "", StableId.Of(note));
        card.Text("FN", contact.Name);
        var name = NameParts(note);
        card.List("N", ';', [name.Family, name.Given, name.Additional, name.Prefix, name.Suffix]);
        if (!contact.Aliases.IsEmpty) card.List("NICKNAME", ',', contact.Aliases.Select(alias => alias.Text));
        // A department is of the one company that there is.
        if (contact.Companies is [var only]) card.List("ORG", ';', [only.Text, .. Texts(note, "department")]);
        else foreach (var company in contact.Companies) card.Text("ORG", company.Text);
        if (contact.Role is { } role)
        {
            card.Text("TITLE", role);
            foreach (var function in Texts(note, "function").Where(function => function != role).Distinct()) card.Text("ROLE", function);
        }
        foreach (var (label, value) in Labelled(note, ContactKey.Email, contact.Emails)) card.Text("EMAIL", value, label);
        foreach (var (label, value) in Labelled(note, ContactKey.Phone, contact.Phones)) card.Text("TEL", value, label);
        Addresses(note, contact, card);
        if (contact.Birthday is { Value: var born }) card.Birthday(born);
        foreach (var relation in contact.Relations) Relate(notebook, relation, card);
        var tags = contact.Tags.Where(tag => !ContactMark.IsPersonTag(tag)).ToArray();
        if (tags.Length > 0) card.List("CATEGORIES", ',', tags);
        if (contact.About.Length > 0) card.Text("NOTE", PlainText.Of(contact.About));
        foreach (var entry in EntriesOf(note)) Keep(entry, card, version);
        card.End();
    }

    /// <summary>Properties that the notes only keep.</summary>
    private static void Keep(YamlEntry entry, CardWriter card, CardVersion version)
    {
        var (key, label) = FactLabel.Part(entry.Key);
        label = FactLabel.Of(label);
        foreach (var text in TextsOf(entry.Value))
        {
            if (key.Equals("anniversary", StringComparison.OrdinalIgnoreCase)) card.Event(text, CardWriter.Anniversary);
            else if (key.Equals("event", StringComparison.OrdinalIgnoreCase) && (label is not null || CardDate.Read(text) is not null)) card.Event(text, label);
            else if (CardProperties.Of(key, version) is not { } property) return;
            else if (property == "GEO" && version == CardVersion.Three) card.List(property, ';', text.Replace("geo:", "", StringComparison.OrdinalIgnoreCase).Split(','));
            else if (CardProperties.IsUri(key)) card.Uri(property, text, label);
            else card.Text(property, text, label);
        }
    }

    // Where a town is known of an address, the whole of it stands in the place of the street: telephones show it there.
    private static void Addresses(Note note, Contact contact, CardWriter card)
    {
        var whole = EntriesOf(note).Select(entry => (FactLabel.Part(entry.Key), entry.Value))
            .Where(entry => KeyName.Fold(entry.Item1.Key) == "address")
            .SelectMany(entry => TextsOf(entry.Value).Select(text => (Label: FactLabel.Of(entry.Item1.Label), Text: text))).ToList();
        var labels = new List<string?>();
        foreach (var town in contact.Locations)
        {
            var at = whole.FindIndex(address => FactList.Names(address.Text, town));
            card.List("ADR", ';', ["", "", at < 0 ? "" : whole[at].Text, town, "", "", ""], at < 0 ? null : whole[at].Label);
            if (at < 0) continue;
            labels.Add(whole[at].Label);
            whole.RemoveAt(at);
        }
        // Addresses of one label are of one key, and come back together.
        labels.AddRange(whole.Select(address => address.Label));
        foreach (var (label, text) in whole.OrderBy(address => labels.IndexOf(address.Label))) card.List("ADR", ';', ["", "", text, "", "", "", ""], label);
    }

    /// <summary>The values of a key with their labels, those of one label together.</summary>
    private static IEnumerable<(string? Label, string Value)> Labelled(Note note, ContactKey key, IEnumerable<string> values)
    {
        var labels = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var entry in EntriesOf(note))
            if (FactLabel.Of(FactLabel.Part(entry.Key).Label) is { } label && ContactKey.Find(entry.Key) == key)
                foreach (var text in TextsOf(entry.Value)) labels.TryAdd(text, label);
        return values.Distinct(StringComparer.OrdinalIgnoreCase).Select(value => (Label: labels.GetValueOrDefault(value), Value: value)).GroupBy(one => one.Label).SelectMany(group => group);
    }

    private static void Relate(Notebook notebook, Relation relation, CardWriter card)
    {
        var other = notebook.ResolveContact(relation.Target.Text).Path is { } path && notebook.Notes[path].Contact is not null ? notebook.Notes[path] : null;
        card.Relation(relation.Key, other is null ? null : StableId.Of(other), other?.Contact!.Name ?? relation.Target.Text);
    }

    /// <summary>The parts of the name as the front matter has them, where it has both names or spells the whole; else a guess.</summary>
    private static ImportedName NameParts(Note note)
    {
        string Part(string key) => Texts(note, key).FirstOrDefault() ?? "";
        var parts = new ImportedName(Part("last-name"), Part("first-name"), Part("additional-name"), Part("name-prefix"), Part("name-suffix"));
        var name = note.Contact!.Name;
        var isWhole = parts is { Family.Length: > 0, Given.Length: > 0 } || (!parts.IsEmpty && NameWords.Of(parts.Whole).Order().SequenceEqual(NameWords.Of(name).Order()));
        return isWhole ? parts : ImportedName.Guess(name);
    }

    private static ImmutableArray<YamlEntry> EntriesOf(Note note) => note.FrontMatter?.Document.Entries ?? [];

    private static IEnumerable<string> Texts(Note note, string key) =>
        EntriesOf(note).Where(entry => KeyName.Fold(entry.Key) == KeyName.Fold(key)).SelectMany(entry => TextsOf(entry.Value));

    private static IEnumerable<string> TextsOf(YamlValue value) => value switch
    {
        YamlScalar { Text: var text } when text.Trim().Length > 0 => [text.Trim()],
        YamlList list => list.Items.SelectMany(TextsOf),
        _ => [],
    };
}
