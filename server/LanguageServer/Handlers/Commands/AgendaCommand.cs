using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Who and what is due, as <c>due --format json</c> has it.</summary>
internal sealed class AgendaCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.agenda";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var within = CommandArguments.Read(Id, arguments, "within").Days("within") ?? 0;
        var found = Find(snapshot, within);
        return new CommandOutcome.Answer(Answer(snapshot, found), AgendaSentences.Summary([.. found.Select(entry => entry.Item)], snapshot.Today));
    }

    /// <summary>The entries of all notebooks, each with the one that it is of.</summary>
    public static (NotebookFolder Folder, AgendaItem Item)[] Find(Snapshot snapshot, int within) =>
        [.. snapshot.Folders.SelectMany(folder => Agenda.Of(folder.Notebook, snapshot.Today, within).Select(item => (folder, item)))];

    /// <summary>Entries as they are written.</summary>
    public static JsonElement Answer(Snapshot snapshot, (NotebookFolder Folder, AgendaItem Item)[] entries) => AnswerJson.ToElement<JsonAgendaItem>(
        Array.ConvertAll(entries, entry => AnswerReader.Agenda(entry.Folder.Notebook, entry.Item, snapshot.PlacesIn(entry.Folder))));
}
