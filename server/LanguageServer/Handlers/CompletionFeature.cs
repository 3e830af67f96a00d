using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Assist.Completion;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary><c>textDocument/completion</c> and <c>completionItem/resolve</c>.</summary>
internal sealed class CompletionFeature : IFeature
{
    private const int Invoked = 1;

    /// <summary>What opens a link, its target, a name, a tag, a value in quotes. No colon and no line's end: after these one
    /// types on, or Enter.</summary>
    private static readonly string[] s_triggers = ["[", "(", "@", "#", "\""];

    /// <summary>
    /// Letters, for all that has no mark of its own: front-matter keys, channels, dates; and the space that ends "with". Most
    /// editors ask at letters by themselves, and would ask at each of them in prose if told to. VS Code does not in Markdown.
    /// </summary>
    private static readonly string[] s_letters = [.. s_triggers, .. " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(c => c.ToString())];

    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) =>
        capabilities with { CompletionProvider = new CompletionOptions(session.CompletesAtLetters ? s_letters : s_triggers, ResolveProvider: true) };

    public void Register(Routes routes, Server server)
    {
        routes.Read("textDocument/completion", json => json.CompletionParams, json => json.CompletionList, Complete);
        routes.ReadWhole("completionItem/resolve", json => json.CompletionItem, json => json.CompletionItem, Resolve);
    }

    private static CompletionList? Complete(Snapshot snapshot, CompletionParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { Open.Text: var text } view) return null;
        var offset = text.Lines.ToOffset(Positions.ToLinePosition(request.Position), snapshot.Session.Encoding);
        var isAsked = request.Context is null or { TriggerKind: Invoked };
        var found = Completer.At(new CompletionPlace(view.Notebook, view.Note, text, offset, snapshot.Today, isAsked));
        return Completions.ToList(found, text.Lines, snapshot, view);
    }

    private static CompletionItem Resolve(Snapshot snapshot, CompletionItem item, CancellationToken cancellationToken)
    {
        if (item.Data is not { ValueKind: JsonValueKind.Object } data) return item;
        var reference = Routes.Parse(data, ProtocolJson.Default.NoteReference, "completionItem/resolve");
        if (snapshot.Find(reference.Uri) is not { Note.Contact: not null } view) return item;
        var card = ContactCard.Of(view.Notebook, view.Note.Path, snapshot.Today);
        var markdown = snapshot.Session.ReadsMarkdown;
        return item with { Documentation = MarkupContent.Of(markdown ? card.ToMarkdown() : card.ToPlainText(), markdown) };
    }
}
