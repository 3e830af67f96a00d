using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>Symbols in the protocol's form.</summary>
internal static class Symbols
{
    // A client that does not say which kinds it knows has those up to Array (LSP 3.17, "symbolKind").
    private const int String = 15, Array = 18;

    /// <summary>An outline as a tree.</summary>
    public static Lsp.DocumentSymbol[] ToTree(ImmutableArray<OutlineItem> items, LineMap lines, Session session) =>
    [
        .. items.Select(item => new Lsp.DocumentSymbol(
            item.Name,
            item.Detail.Length == 0 ? null : item.Detail,
            KindOf(item.Kind, session.DocumentSymbolKinds),
            Positions.ToRange(lines, item.Span, session.Encoding),
            Positions.ToRange(lines, item.Selection, session.Encoding),
            item.Children.IsEmpty ? null : ToTree(item.Children, lines, session))),
    ];

    /// <summary>An outline as a list, each entry with the name of what it stands in.</summary>
    public static IEnumerable<Lsp.SymbolInformation> ToList(
        ImmutableArray<OutlineItem> items, string uri, LineMap lines, Session session, string? container = null) =>
        items.SelectMany(item => ToList(item.Children, uri, lines, session, item.Name).Prepend(new Lsp.SymbolInformation(
            item.Name, KindOf(item.Kind, session.DocumentSymbolKinds), new Lsp.Location(uri, Positions.ToRange(lines, item.Span, session.Encoding)), container)));

    /// <summary>What was found in the notebooks of a snapshot.</summary>
    public static Lsp.SymbolInformation ToInformation(Snapshot snapshot, FoundSymbol found)
    {
        var view = snapshot.Find(snapshot.Folders.First(folder => folder.Notebook == found.Notebook), found.Path)!;
        return new Lsp.SymbolInformation(
            found.Name,
            KindOf(found.Kind, snapshot.Session.WorkspaceSymbolKinds),
            new Lsp.Location(view.Uri, Positions.ToRange(view.Note.Lines, found.Span, snapshot.Session.Encoding)),
            found.Container.Length == 0 ? null : found.Container);
    }

    // LSP's kinds are a programmer's (LSP 3.17, SymbolKind): Class, Event, Boolean for what is done or not, String as
    // VS Code's Markdown has headings, Key.
    private static int KindOf(SymbolKind kind, ImmutableArray<long> known)
    {
        var number = KindOf(kind);
        var isKnown = known.IsEmpty ? number <= Array : known.Contains(number);
        return isKnown ? number : String;
    }

    private static int KindOf(SymbolKind kind) => kind switch
    {
        SymbolKind.Contact => 5,
        SymbolKind.Conversation => 24,
        SymbolKind.FollowUp => 17,
        SymbolKind.Heading => String,
        _ => 20,
    };
}
