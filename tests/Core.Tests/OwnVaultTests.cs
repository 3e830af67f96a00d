using System.Text.Json;
using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests;

/// <summary>
/// Three vaults as different people keep them (tests/vaults), and beside each what a careful person says of it (expect.json). The
/// program must say the same: nothing may lack, and nothing may be there that the person does not say.
/// </summary>
public class OwnVaultTests
{
    private static readonly string s_root = Path.Combine(Docs.Root, "tests", "vaults");

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    /// <summary>What is said of a vault.</summary>
    /// <param name="Contacts">Each contact by name.</param>
    /// <param name="Findings">What <c>check</c> finds, <c>path: code</c>.</param>
    private sealed record Reading(SortedDictionary<string, Person> Contacts, string[] Findings);

    /// <summary>What is said of a contact: how things stand, the days on which one talked, and what is open, with its day.</summary>
    private sealed record Person(string State, string? Birthday, JsonElement? Every, string[]? Talks, string[]? Mine, string[]? Theirs);

    public static TheoryData<string> Vaults => new(Directory.GetDirectories(s_root).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Vaults))]
    public void A_vault_says_what_a_person_reads_in_it(string vault)
    {
        var expected = JsonSerializer.Deserialize<Reading>(File.ReadAllText(Path.Combine(s_root, vault, "expect.json")), s_json)!;

        var notebook = NotebookOf(Path.Combine(s_root, vault));

        notebook.Notes.Values.Count(note => NotePath.IsNote(note.Path)).Should().BeInRange(20, 40);
        Lines(notebook).Should().Equal(Lines(expected));
    }

    private static Notebook NotebookOf(string root)
    {
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        var (settings, configuration) = SettingsReader.Read(File.ReadAllText(Path.Combine(root, NotebookSettings.FileName)));
        var notes = files.Where(file => NotePath.IsNote(file)).ToArray();
        settings = settings with { Layout = NotebookLayout.Of(notes, [.. files.Where(file => NotebookLayout.IsMarker(file))]) };
        return Notebook.Create(settings, [configuration, .. notes.Select(path => NoteParser.Parse(path, File.ReadAllText(Path.Combine(root, path)).ReplaceLineEndings("\n"), settings))]);
    }

    private static IEnumerable<string> Lines(Reading reading) => reading.Contacts.SelectMany(contact => Lines(contact.Key, contact.Value))
        .Concat(reading.Findings.Select(finding => "finding " + finding)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string name, Person person) =>
    [
        $"{name} is {person.State}",
        .. person.Birthday is { } birthday ? [$"{name}, born {birthday}"] : Array.Empty<string>(),
        .. person.Every is { } every ? [$"{name}, every {every}"] : Array.Empty<string>(),
        .. (person.Talks ?? []).Select(talk => $"{name}, talk {talk}"),
        .. (person.Mine ?? []).Select(followUp => $"{name}, mine {followUp}"),
        .. (person.Theirs ?? []).Select(followUp => $"{name}, theirs {followUp}"),
    ];

    private static IEnumerable<string> Lines(Notebook notebook) => notebook.Relationships.SelectMany(relationship => Lines(notebook, relationship))
        .Concat(notebook.Notes.Values.SelectMany(note => Advisor.Advise(notebook, note, Today.Date).Select(found => $"finding {note.Path}: {found.Code}")))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(Notebook notebook, Relationship relationship)
    {
        var (contact, name) = (relationship.Contact, relationship.Contact.Name);
        yield return $"{name} is {JsonNamingPolicy.CamelCase.ConvertName(Standing.Of(relationship, notebook.Settings, Today.Date).State.ToString())}";
        if (contact.Birthday is { } born) yield return $"{name}, born {born.Value.Write()}";
        if (contact.Cadence is { } cadence) yield return $"{name}, every {cadence.Value.Days?.ToString() ?? "never"}";
        foreach (var conversation in relationship.ConversationsUntil(Today.Date)) yield return $"{name}, talk {DateReader.Write(conversation.Date)} {conversation.Channel}".TrimEnd();
        foreach (var (_, followUp, isTheirs) in relationship.OpenFollowUps(Today.Date))
            yield return $"{name}, {(isTheirs ? "theirs" : "mine")} {(followUp.Due is { } due ? DateReader.Write(due.Value) + " " : "")}{Sentences.Plain(notebook, followUp.Text)}";
    }
}
