using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Makes the note of a contact as the notebook keeps its others.</summary>
internal sealed class NewContactCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.newContact";

    private static readonly (string Argument, ContactKey Key)[] s_facts =
    [
        ("tags", ContactKey.Tags), ("company", ContactKey.Company), ("role", ContactKey.Role), ("email", ContactKey.Email), ("phone", ContactKey.Phone),
        ("location", ContactKey.Location), ("metAt", ContactKey.MetAt), ("introducedBy", ContactKey.IntroducedBy),
    ];

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var read = CommandArguments.Read(Id, arguments, "name", "uri");
        var name = read.Needed("name");
        var facts = new List<(ContactKey, string)>();
        foreach (var (argument, key) in s_facts)
            if (read.Text(argument) is { } value) facts.Add((key, value));
        if (read.Date("met", snapshot.Today, DateDirection.Past) is { } met) facts.Add((ContactKey.Met, DateReader.Write(met)));
        var folder = read.Notebook(snapshot);
        return CommandOutcome.Of($"Make a note for {name}", snapshot, folder, NewContact.Create(folder.Notebook, name, facts));
    }
}
