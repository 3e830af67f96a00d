using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests;

/// <summary>
/// An example of a document: files in fences named by their paths, and the fence after them with what is read. The six
/// contacts of <see cref="s_cast"/> are in each example's notebook, but for those that the example has itself.
/// </summary>
internal sealed record DocumentExample(IReadOnlyList<(string Path, string Text)> Files, string Reads)
{
    private static readonly string[] s_cast = ["Ada Okafor", "Bob Ray", "Cleo Marsh", "Dora Lind", "Emil Holt", "Fay Moss"];

    /// <summary>The examples of a document, in order.</summary>
    public static IEnumerable<DocumentExample> Of(string document)
    {
        var files = new List<(string, string)>();
        foreach (var (info, text) in Docs.FencesOf(document))
        {
            if (info == "reads")
            {
                yield return new DocumentExample([.. files], text);
                files.Clear();
            }
            else if (info.IndexOf(' ') is > 0 and var space && info[..space] is "markdown" or "yaml") files.Add((info[(space + 1)..], text));
            else files.Clear();
        }
    }

    /// <summary>What is read of the files, as the fence has it.</summary>
    public string Read()
    {
        var notes = Files.Where(file => NotePath.IsNote(file.Path)).ToArray();
        var settings = NotebookSettings.Default;
        foreach (var (path, text) in Files)
        {
            if (path != NotebookSettings.FileName) continue;
            (settings, var configuration) = SettingsReader.Read(text);
            configuration.Problems.Should().BeEmpty();
        }
        settings = settings with { Layout = NotebookLayout.Of(notes.Select(note => note.Path), [.. Files.Select(file => file.Path).Where(path => NotebookLayout.IsMarker(path))]) };
        var parsed = notes.Select(note => NoteParser.Parse(note.Path, note.Text, settings)).ToArray();
        var known = parsed.Select(note => note.IfContact ?? note).Where(note => note.Contact is not null)
            .SelectMany(note => note.Contact!.Aliases.Select(alias => alias.Text).Append(note.Contact.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var cast = s_cast.Where(name => !known.Contains(name) && !known.Contains(FirstNameOf(name)))
            .Select(name => NoteParser.Parse($"cast/{name}.md", $"---\ntype: person\naliases: [{FirstNameOf(name)}]\n---\n", settings));
        var notebook = Core.Network.Notebook.Create(settings, [.. parsed, .. cast]);
        return string.Join('\n', parsed.SelectMany(note => Describe(notebook, notebook.Notes[note.Path])));
    }

    private static string FirstNameOf(string name) => name[..name.IndexOf(' ')];

    private static IEnumerable<string> Describe(Core.Network.Notebook notebook, Note note)
    {
        note.Problems.Should().BeEmpty();
        if (note.IsTemplate) yield return "template";
        foreach (var line in note.Contact is { } contact ? Describe(contact) : []) yield return line;
        foreach (var record in note.Conversations)
        {
            var with = record.With.Select(link => notebook.ContactOf(link, note.Path)).OfType<Note>().Where(one => one.Path != note.Path)
                .Select(one => one.Contact!.Name).Distinct().ToArray();
            if (record.WithOwnContact || with.Length > 0) yield return Describe(record, with);
        }
        foreach (var target in note.Links.Where(link => link.Role == LinkRole.Mention && !Core.Network.Notebook.IsDate(link)).Select(link => link.Target).Distinct())
            yield return $"mention {target}";
        foreach (var followUp in note.FollowUps)
        {
            var ownership = Core.Network.Ownership.Of(notebook, note, followUp);
            if (!ownership.Contacts.IsEmpty || ownership.Owner == Core.Network.Owner.Somebody) yield return Describe(followUp, ownership.Owner);
        }
    }

    private static IEnumerable<string> Describe(Contact contact)
    {
        yield return $"contact {contact.Name}{List(", also ", [.. contact.Aliases.Select(a => a.Text), .. contact.HeadingAlias is { } alias ? new[] { alias.Value } : []])}"
            + $"{List(", at ", contact.Companies.Select(c => c.Text))}{List(", introduced by ", contact.IntroducedBy.Select(c => c.Text))}"
            + (contact.Birthday is { } day ? $", birthday {day.Value.Write()}" : "");
        if (contact.Role is { } role) yield return $"role {role}";
        if (!contact.Emails.IsEmpty) yield return List("email ", contact.Emails);
        if (!contact.Phones.IsEmpty) yield return List("phone ", contact.Phones);
        if (!contact.Tags.IsEmpty) yield return List("tags ", contact.Tags);
        foreach (var relation in contact.Relations) yield return $"{relation.Key.Canonical} {relation.Target.Text}";
        if (contact.Met is { } met) yield return $"met {DateReader.Write(met.Value)}";
        if (contact.LastContact is { } last) yield return $"last contact {DateReader.Write(last.Value)}";
        if (contact.Cadence is { } cadence) yield return cadence.Value.Days is { } days ? $"every {days} days" : "never due";
        if (contact.NextContact is { } next) yield return $"next contact {DateReader.Write(next.Value)}{(contact.NextReason is { } reason ? $": {reason}" : "")}";
        if (contact.Status != ContactStatus.Active) yield return $"status {contact.Status.ToString().ToLowerInvariant()}";
    }

    private static string Describe(ConversationRecord record, IEnumerable<string> with)
    {
        var time = record.Time is { } at ? $" {at:HH:mm}" : "";
        var channel = record.Channel is { } by ? " " + by : "";
        var from = record.From switch { Side.Me => ", begun by me", Side.Them => ", begun by them", Side.Both => ", begun by both", _ => "" };
        var text = record.Text.Length == 0 ? "" : ": " + record.Text;
        var fields = record.Fields.IsEmpty ? "" : $" ({string.Join(", ", record.Fields.Select(field => field.Key))})";
        return $"conversation {DateReader.Write(record.Date)}{time}{channel}{from}{List(", with ", with)}{text}{fields}";
    }

    private static string Describe(FollowUp followUp, Core.Network.Owner owner) =>
        $"follow-up {followUp.State.ToString().ToLowerInvariant()}, {(owner switch { Core.Network.Owner.Me => "mine", Core.Network.Owner.Them => "theirs", _ => "somebody's" })}"
        + $"{(followUp.Due is { } due ? $", due {DateReader.Write(due.Value)}" : "")}{(followUp.Scheduled is { } on ? $", scheduled {DateReader.Write(on.Value)}" : "")}"
        + $"{(followUp.Repeats is { } rule ? $", repeats {rule.Value}" : "")}: {followUp.Text}";

    private static string List(string before, IEnumerable<string> values) => string.Join(", ", values) is { Length: > 0 } list ? before + list : "";
}
