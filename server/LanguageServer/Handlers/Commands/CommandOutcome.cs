using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers.Commands;

/// <summary>What a command comes to: one of the records below.</summary>
internal abstract record CommandOutcome
{
    private CommandOutcome()
    {
    }

    /// <summary>Notes change.</summary>
    /// <param name="Label">What the editor's undo list calls it.</param>
    /// <param name="Edit">The edit for the client to carry out.</param>
    internal sealed record Change(string Label, WorkspaceEdit Edit) : CommandOutcome
    {
        /// <summary>The URI of a note that comes of it, for the client to open; null where there is none.</summary>
        public string? Opens { get; init; }
    }

    /// <summary>A question is answered; no note changes.</summary>
    /// <param name="Value">The answer, of a type that <see cref="ProtocolJson"/> knows.</param>
    /// <param name="Sentence">The same in words, for editors that drop a command's result.</param>
    internal sealed record Answer(object Value, string Sentence) : CommandOutcome;

    /// <summary>Changes around a note.</summary>
    /// <exception cref="RequestException">RequestFailed: they are refused.</exception>
    public static CommandOutcome Of(string label, Snapshot snapshot, NoteView within, EditOutcome outcome) =>
        new Change(label, Edits.ToWorkspaceEdit(snapshot, within, Demand(outcome)));

    /// <summary>A new note in a notebook.</summary>
    /// <exception cref="RequestException">RequestFailed: it is refused.</exception>
    public static CommandOutcome Of(string label, Snapshot snapshot, NotebookFolder within, EditOutcome outcome)
    {
        var edit = Demand(outcome);
        return new Change(label, Edits.ToWorkspaceEdit(snapshot, within, edit))
        {
            Opens = edit.Created is [var made] ? DocumentUri.FromPath(FilePath.Below(within.Root.Folder, made.Path)) : null,
        };
    }

    private static NotebookEdit Demand(EditOutcome outcome) =>
        outcome.Edit ?? throw new RequestException(ErrorCode.RequestFailed, outcome.Refusal!);
}
