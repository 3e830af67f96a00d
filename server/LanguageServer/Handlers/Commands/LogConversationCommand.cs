using System.Globalization;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>Adds a conversation to a contact's note. One argument, <see cref="LogConversationArguments"/>.</summary>
internal sealed class LogConversationCommand : ICommand
{
    /// <summary>The command's name.</summary>
    public const string Id = "notesNetworking.logConversation";

    public CommandOutcome Run(Snapshot snapshot, JsonElement[] arguments)
    {
        if (arguments is not [var first]) throw new RequestException(ErrorCode.InvalidParams, $"{Id} takes one argument.");
        var request = Routes.Parse(first, ProtocolJson.Default.LogConversationArguments, Id);
        var date = request.Date is null ? snapshot.Today : ParseDate(request.Date);
        if (snapshot.Find(request.Uri) is not { } view || view.Read() is not { Note.Contact: not null } text)
            throw new RequestException(ErrorCode.RequestFailed, $"{request.Uri} is no contact's note.");
        return new CommandOutcome.Change("Log a conversation", Edits.ToWorkspaceEdit(
            snapshot, view, NotebookEdit.Of(text, ConversationEdit.Add(text.Note, text.Source.Text, date, request.Words ?? ""))));
    }

    private static DateOnly ParseDate(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new RequestException(ErrorCode.InvalidParams, $"{date} is no date such as 2026-11-22.");
}
