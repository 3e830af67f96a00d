using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>One page on a contact before a meeting, as Markdown.</summary>
internal sealed class BriefCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.brief";

    private const int TitleLevel = 1;

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var view = CommandArguments.Read(Id, arguments, "uri").FindContact(snapshot);
        var page = Brief.Of(view.Notebook, view.Note.Path, snapshot.Today);
        return new CommandOutcome.Answer(page.ToMarkdown(TitleLevel), page.ToPlainText());
    }
}
