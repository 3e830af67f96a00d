using System.Text.Json;
using CsCheck;
using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Exchange.Import;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Exchange;

/// <summary>What goes out and comes into an empty notebook goes out again as it was (docs/exchange.md).</summary>
public class RoundTripTests
{
    private static readonly string[] s_names =
    [
        "Ada Okafor", "Łukasz Zieliński", "陳怡君", "Sean O'Brien", "Zoë, the elder", "Ada \"Addie\" K.", "Madonna", "J. R. R. Tolkien", "Ann; Lee", "true", "2026",
        "-dash-", "Kim 🐟 Fisher", "null", "Émile", "x: y", "Pim <Ray>", "Con", "Kim Jr.", "Anna van der Berg", "Nagy Eszter",
    ];

    private static readonly Gen<string> s_words = Gen.OneOf<string>(
        Gen.OneOf("Kestrel Labs", "a, b", "c; d", "back\\slash", "say \"so\"", "naïve", "🐟", "it's", "# hash", "- dash", "x: y", "[link]", "{brace}", "true", "007", "%", "@at", "a\\nb", "*star*", "_under_", "`code`", "<tag>", "|", "!", "&amp"),
        Gen.String[Gen.Char.AlphaNumeric, 1, 90]);

    private static readonly Gen<string?> s_key = Gen.Select(
        Gen.OneOf(
            "aliases", "company", "role", "email", "phone", "location", "birthday", "uid", "x-skype", "url", "tags", "phone[work]", "phone[Boat shed]", "email[home]", "address", "address[work]",
            "department", "function", "anniversary", "event[Graduation]", "hobby", "url[blog]"),
        s_words.Array[1, 3], Gen.Int[1, 28], (key, values, day) => key switch
        {
            "birthday" => $"birthday: {(day % 2 == 0 ? "1984" : "-")}-{day % 12 + 1:00}-{day:00}",
            // A household has one address between them.
            "email" => $"email: {JsonSerializer.Serialize(values.Select((_, i) => $"p{day % 3}.{i}@example.org"))}",
            // An alias that is the name says nothing.
            "aliases" => $"aliases: {JsonSerializer.Serialize(values.Select(value => $"aka {value}").Distinct(StringComparer.OrdinalIgnoreCase))}",
            "tags" => $"tags: [person, tag{day}, \"t/{day}\"]",
            "url" => $"url: https://example.org/{day}?q=a,b;c",
            "email[home]" => $"email[home]: {JsonSerializer.Serialize($"h{day % 3}@example.org")}",
            "anniversary" or "event[Graduation]" => $"{key}: 2010-{day % 12 + 1:00}-{day:00}",
            "url[blog]" => $"url[blog]: https://example.org/blog/{day}",
            "role" or "uid" or "x-skype" => $"{key}: {JsonSerializer.Serialize(values[0])}",
            // Two that differ in nothing but case are one.
            _ => (string?)$"{key}: {JsonSerializer.Serialize(values.Distinct(StringComparer.OrdinalIgnoreCase))}",
        });

    private static readonly Gen<(string Keys, string About, int Friend)> s_contact = Gen.Select(
        s_key.Array[0, 6], s_words.Array[0, 4], Gen.Int[-1, 4],
        (keys, about, friend) => (string.Concat(keys.DistinctBy(key => key!.Split(':')[0]).Select(key => key + "\n")), string.Join("\n\n", about), friend));

    /// <summary>Notes of contacts whose names and ids differ, some of them friends of another.</summary>
    private static readonly Gen<Dictionary<string, string>> s_notes = Gen.Select(Gen.Shuffle(s_names), s_contact.Array[1, 5], (names, contacts) =>
        contacts.Select((contact, i) =>
        {
            var friend = contact.Friend >= 0 && contact.Friend != i && contact.Friend < contacts.Length ? $"friend: {JsonSerializer.Serialize($"[[note {contact.Friend}]]")}\n" : "";
            var keys = contact.Keys.Replace("uid: \"", $"uid: \"{i} ");
            if (names[i] == "Anna van der Berg") keys += "first-name: Anna\nlast-name: van der Berg\n";
            if (names[i] == "Kim Jr.") keys += "first-name: Kim\nname-suffix: Jr.\n";
            if (names[i] == "Nagy Eszter") keys += "first-name: Eszter\nadditional-name: Mária\nlast-name: Nagy\nname-prefix: Dr.\n";
            return KeyValuePair.Create($"people/note {i}.md", $"---\ntype: person\nname: {JsonSerializer.Serialize(names[i])}\n{keys}{friend}---\n\n{contact.About}\n");
        }).ToDictionary());

    private static Core.Network.Notebook Notebook(Dictionary<string, string> notes) =>
        Core.Network.Notebook.Create(NotebookSettings.Default, [.. notes.Select(note => NoteParser.Parse(note.Key, note.Value, NotebookSettings.Default))]);

    [Fact]
    public void Cards() => s_notes.Sample(
        notes =>
        {
            var cards = CardText.Of(Notebook(notes));
            CardText.Of(Notebook(ImportPlanTests.Import([], cards, CardReader.Read))).Should().Be(cards);
        },
        iter: 500);

    [Fact]
    public void Cards_of_version_3() => s_notes.Sample(
        notes =>
        {
            var cards = CardText.Of(Notebook(notes), CardVersion.Three);
            CardText.Of(Notebook(ImportPlanTests.Import([], cards, CardReader.Read)), CardVersion.Three).Should().Be(cards);
        },
        iter: 500);

    [Fact]
    public void Tables() => s_notes.Sample(
        notes =>
        {
            var table = TableText.Of(Notebook(notes));
            TableText.Of(Notebook(ImportPlanTests.Import([], table, TableReader.Read))).Should().Be(table);
        },
        iter: 500);
}
