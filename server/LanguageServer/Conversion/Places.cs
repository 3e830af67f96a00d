using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>Places in the notes of a notebook, in the protocol's form.</summary>
internal static class Places
{
    /// <summary>What stands at a position of a note; null where there is nothing of meaning.</summary>
    public static Place? At(Snapshot snapshot, NoteView view, Lsp.Position position) =>
        PlaceReader.At(view.Note, view.Note.Lines.ToOffset(Positions.ToLinePosition(position), snapshot.Session.Encoding));

    /// <summary>A place in a note of the notebook that another note is in; null when the note is there no more.</summary>
    public static Lsp.Location? ToLocation(Snapshot snapshot, NoteView within, string path, TextSpan span) =>
        snapshot.Beside(within, path) is { } other
            ? new Lsp.Location(other.Uri, Positions.ToRange(other.Note.Lines, span, snapshot.Session.Encoding))
            : null;

    /// <summary>A place to go to, from a place in a note.</summary>
    public static Lsp.DefinitionPlace? ToDefinition(Snapshot snapshot, NoteView from, Place origin, Destination destination, bool asLink)
    {
        if (snapshot.Beside(from, destination.Path) is not { } other) return null;
        var encoding = snapshot.Session.Encoding;
        var selection = Positions.ToRange(other.Note.Lines, destination.Selection, encoding);
        if (!asLink) return new Lsp.DefinitionPlace { Uri = other.Uri, Range = selection };
        return new Lsp.DefinitionPlace
        {
            OriginSelectionRange = Positions.ToRange(from.Note.Lines, origin.Span, encoding),
            TargetUri = other.Uri,
            TargetRange = Positions.ToRange(other.Note.Lines, destination.Span, encoding),
            TargetSelectionRange = selection,
        };
    }
}
