using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>
/// Keeps open documents in step with the editor (LSP 3.17, Text Document Synchronization), by their edits. After an edit
/// that cannot be read a document is lost until the client tells of its whole text, or saves it.
/// </summary>
internal sealed class DocumentSyncFeature : IFeature
{
    private const int Incremental = 2;

    public ServerCapabilities Announce(ServerCapabilities capabilities, Session session) =>
        capabilities with { TextDocumentSync = new TextDocumentSyncOptions(OpenClose: true, Incremental, Save: true) };

    public void Register(Routes routes, Server server)
    {
        var workspace = server.Workspace;
        On(routes, server, "textDocument/didOpen", (document, _) =>
        {
            if (JsonText.Find(document.Member("text")) is not { } text) return false;
            workspace.Open(document.Uri, document.Version, text);
            return true;
        });
        On(routes, server, "textDocument/didChange", (document, parameters) =>
        {
            if (ChangesIn(TextDocument.MemberOf(parameters, "contentChanges")) is not { } changes) return false;
            if (!workspace.Edit(document.Uri, document.Version, changes)) server.Log.Write("an edit of a document that is not open is ignored");
            return true;
        });
        On(routes, server, "textDocument/didClose", (document, _) =>
        {
            workspace.Close(document.Uri);
            return true;
        });
        // The configuration is read from the disk, so that it is saved is what matters, watcher or not.
        On(routes, server, "textDocument/didSave", (document, _) =>
        {
            workspace.Saved(document.Uri);
            return true;
        });
    }

    /// <summary>Takes a notification about a document; where it cannot be taken, the document is lost.</summary>
    private static void On(Routes routes, Server server, string method, Func<TextDocument, JsonElement, bool> take) =>
        routes.Change(method, parameters =>
        {
            if (TextDocument.Find(parameters) is not { } document)
            {
                server.Log.Write($"{method} names no document, and is ignored");
                return;
            }
            try
            {
                if (take(document, parameters)) return;
                server.Log.Write($"{method} has no text that can be read, so the document is dropped until it is saved or opened again");
            }
            catch (Exception failure)
            {
                server.Log.WriteFailure(method, failure);
            }
            if (server.Workspace.Lose(document.Uri, document.Version)) TellLost(server, document.Uri);
        });

    private static void TellLost(Server server, string uri) => server.Client.Show(
        MessageType.Warning,
        $"Notes Networking could not follow an edit of {Path.GetFileName(Conversion.DocumentUri.ToPath(uri))}, and says nothing of it for now. Save it, or close and open it again.");

    private static List<ContentChange>? ChangesIn(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array) return null;
        var changes = new List<ContentChange>();
        foreach (var one in list.EnumerateArray())
        {
            if (JsonText.Find(TextDocument.MemberOf(one, "text")) is not { } text) return null;
            var range = TextDocument.MemberOf(one, "range");
            var isWhole = range.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;
            if (!isWhole && RangeIn(range) is null) return null;
            changes.Add(new ContentChange(text, isWhole ? null : RangeIn(range)));
        }
        return changes;
    }

    private static Protocol.Range? RangeIn(JsonElement json)
    {
        try
        {
            return json.Deserialize(ProtocolJson.Default.Range);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The document that a notification is about.</summary>
    private sealed record TextDocument(string Uri, int? Version, JsonElement Json)
    {
        public static TextDocument? Find(JsonElement parameters)
        {
            var json = MemberOf(parameters, "textDocument");
            if (JsonText.Find(MemberOf(json, "uri")) is not { } uri) return null;
            var version = WholeNumber.Find(MemberOf(json, "version"));
            return new TextDocument(uri, version is >= int.MinValue and <= int.MaxValue ? (int)version : null, json);
        }

        public JsonElement Member(string name) => MemberOf(Json, name);

        public static JsonElement MemberOf(JsonElement json, string name) =>
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;
    }
}
