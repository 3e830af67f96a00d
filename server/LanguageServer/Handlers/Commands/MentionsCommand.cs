using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Where else a contact is mentioned.</summary>
internal sealed class MentionsCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.mentions";

    private const int MostTold = 5;

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        var view = CommandArguments.Read(Id, arguments, "uri").FindContact(snapshot);
        var relationship = view.Notebook.RelationshipWith(view.Note.Path);
        var mentions = AnswerReader.Mentions(view.Notebook, relationship, snapshot.PlacesAround(view)).ToArray();
        return new CommandOutcome.Answer(AnswerJson.ToElement<JsonMention>(mentions), MentionSentences.Summary(relationship.Contact.Name, [.. mentions.Select(mention => (mention.Path, mention.Line))], MostTold));
    }
}
