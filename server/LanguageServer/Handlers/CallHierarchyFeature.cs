using NotesNetworking.Core.Assist;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>Call hierarchy (LSP 3.17): who introduced whom. Incoming is who introduced a contact, or could; outgoing is
/// whom the contact introduced.</summary>
internal sealed class CallHierarchyFeature : IFeature
{
    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) => capabilities with { CallHierarchyProvider = true };

    public void Register(Routes routes, Server server)
    {
        routes.ReadWhole("textDocument/prepareCallHierarchy", json => json.DocumentPositionParams, json => json.CallHierarchyItemArray, Prepare);
        routes.ReadWhole("callHierarchy/incomingCalls", json => json.CallHierarchyParams, json => json.CallHierarchyIncomingCallArray, (snapshot, request, _) =>
            Find(snapshot, request) is not { } view
                ? null
                : [.. IntroductionCalls.To(view.Notebook, view.Note, snapshot.Today).Select(call => CallHierarchies.ToIncoming(snapshot, view, call))]);
        routes.ReadWhole("callHierarchy/outgoingCalls", json => json.CallHierarchyParams, json => json.CallHierarchyOutgoingCallArray, (snapshot, request, _) =>
            Find(snapshot, request) is not { } view
                ? null
                : [.. IntroductionCalls.By(view.Notebook, view.Note).Select(call => CallHierarchies.ToOutgoing(snapshot, view, call))]);
    }

    private static CallHierarchyItem[]? Prepare(Snapshot snapshot, DocumentPositionParams request, CancellationToken cancellationToken)
    {
        if (snapshot.Find(request.TextDocument.Uri) is not { } view) return null;
        var offset = view.Note.Lines.ToOffset(Positions.ToLinePosition(request.Position), snapshot.Session.Encoding);
        return IntroductionCalls.At(view.Notebook, view.Note, offset) is { } contact ? [CallHierarchies.ToItem(snapshot, view, contact)] : null;
    }

    // The note may have gone, or ceased to be a contact's, since the item was given out.
    private static NoteView? Find(Snapshot snapshot, CallHierarchyParams request)
    {
        var uri = request.Item.Data is { ValueKind: JsonValueKind.Object } data
            ? Routes.Parse(data, ProtocolJson.Default.NoteReference, "callHierarchy").Uri
            : request.Item.Uri;
        return snapshot.Find(uri) is { Note.Contact: not null } view ? view : null;
    }
}
