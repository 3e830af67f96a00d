using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>The diagnostics of a note in the protocol's form.</summary>
internal static class Diagnostics
{
    /// <summary>Their source, for all of them.</summary>
    public const string Source = "notes-networking";

    /// <summary>What there is to tell of a note; nothing of one on its own, and nothing before its notebook is read,
    /// when every name would be unknown.</summary>
    public static Lsp.Diagnostic[] Of(Snapshot snapshot, NoteView view, Documentation documentation)
    {
        if (view.Folder is not { IsComplete: true } folder) return [];
        return [.. snapshot.Advice.Of(view.Notebook, view.Note, snapshot.Today).Select(diagnostic => Convert(snapshot, folder, view.Note.Lines, diagnostic, documentation))];
    }

    /// <summary>One diagnostic of a note with these lines.</summary>
    public static Lsp.Diagnostic Convert(Snapshot snapshot, NotebookFolder folder, LineMap lines, Diagnostic diagnostic, Documentation documentation) => new(
        Positions.ToRange(lines, diagnostic.Span, snapshot.Session.Encoding),
        SeverityOf(diagnostic.Severity),
        diagnostic.Code,
        Source,
        diagnostic.Message,
        snapshot.Session.ReadsCodeDescriptions && documentation.OfDiagnostic(diagnostic.Code) is { } href ? new Lsp.CodeDescription(href) : null,
        RelatedInformation: snapshot.Session.ReadsRelatedInformation ? Related(snapshot, folder, diagnostic, snapshot.Session.Encoding) : null);

    /// <summary>A name for these diagnostics: the same for equal ones.</summary>
    public static string IdOf(Lsp.Diagnostic[] diagnostics)
    {
        // FNV-1a, 64 bits: enough to tell two states of one note apart.
        var hash = 14695981039346656037UL;
        foreach (var octet in JsonSerializer.SerializeToUtf8Bytes(diagnostics, Lsp.ProtocolJson.Default.DiagnosticArray))
            hash = (hash ^ octet) * 1099511628211UL;
        return hash.ToString("x16");
    }

    private static Lsp.RelatedInformation[]? Related(Snapshot snapshot, NotebookFolder folder, Diagnostic diagnostic, PositionEncoding encoding) =>
        diagnostic.Related.IsEmpty ? null :
        [
            .. from place in diagnostic.Related
               let other = snapshot.Find(folder, place.Path)
               where other is not null
               select new Lsp.RelatedInformation(
                   new Lsp.Location(other.Uri, Positions.ToRange(other.Note.Lines, place.Span, encoding)), place.Message),
        ];

    // LSP counts from 1 for errors to 4 for hints.
    private static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        Severity.Information => 3,
        _ => 4,
    };
}
