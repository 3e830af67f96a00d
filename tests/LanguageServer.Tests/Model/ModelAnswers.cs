using System.Collections.Immutable;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Tests.Model;

/// <summary>What an editor can ask about a workspace, and what it is answered.</summary>
internal sealed class ModelAnswers
{
    private static readonly string[] s_ofNotes =
        ["textDocument/diagnostic", "textDocument/codeLens", "textDocument/documentSymbol", "textDocument/documentLink", "textDocument/semanticTokens/full", "textDocument/foldingRange", "textDocument/formatting"];

    private static readonly string[] s_atPlaces =
    [
        "textDocument/hover", "textDocument/completion", "textDocument/definition", "textDocument/documentHighlight", "textDocument/prepareRename", "textDocument/prepareCallHierarchy",
        "textDocument/linkedEditingRange",
    ];

    private static readonly string[] s_ofAll = ["notesNetworking/agenda", "notesNetworking/people", "notesNetworking/followUps"];

    private static readonly string[] s_words = ["", "a", "bo", "ston", "zoe", "dov"];

    /// <summary>The answers that editors keep until they are told to ask again.</summary>
    public static ImmutableArray<string> Kept { get; } = ["textDocument/codeLens", "textDocument/inlayHint", "textDocument/semanticTokens/full", "textDocument/diagnostic"];

    public Dictionary<(string Method, string Of), string> All { get; } = [];

    /// <summary>Asks a server all there is to ask.</summary>
    /// <param name="server">The server, all of whose notebooks are read.</param>
    /// <param name="documents">The full paths, as clients name them, and texts of open documents.</param>
    /// <param name="seed">Which places in them are asked about.</param>
    public static ModelAnswers Of(ModelServer server, IReadOnlyDictionary<string, string> documents, int seed)
    {
        var answers = new ModelAnswers();
        var snapshot = server.Snapshot;
        foreach (var folder in snapshot.Folders)
            answers.All[("notes", folder.Root.Folder)] = string.Join('\n', folder.Notebook.Notes.Keys.Order(StringComparer.Ordinal));
        // In no particular order.
        foreach (var report in JsonDocument.Parse(server.Ask("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() })).RootElement.GetProperty("items").EnumerateArray())
            answers.All[("workspace/diagnostic", report.GetProperty("uri").GetString()!)] = report.GetRawText();
        foreach (var method in s_ofAll) answers.Ask(server, method, "", new { });
        foreach (var word in s_words) answers.Ask(server, "workspace/symbol", word, new { query = word });
        var closed = from folder in snapshot.Folders from path in folder.Notebook.Notes.Keys select FilePath.Below(folder.Root.Folder, path);
        foreach (var path in closed.Concat(documents.Keys).Distinct().Order(StringComparer.Ordinal))
            answers.AskOf(server, path, documents.GetValueOrDefault(path) ?? ModelDisk.TextAt(path) ?? "", new Random(seed));
        return answers;
    }

    private void AskOf(ModelServer server, string path, string text, Random random)
    {
        var textDocument = new { uri = DocumentUri.FromPath(path) };
        var map = LineMap.Of(text);
        object Place(int offset) => map.ToPosition(offset, server.Snapshot.Session.Encoding) is var (line, character) ? new { line, character } : throw new InvalidOperationException();
        var range = new { start = new { line = 0, character = 0 }, end = new { line = 1000, character = 0 } };
        foreach (var method in s_ofNotes) Ask(server, method, path, new { textDocument, options = new { tabSize = 2, insertSpaces = true } });
        Ask(server, "textDocument/inlayHint", path, new { textDocument, range });
        Ask(server, "textDocument/codeAction", path, new { textDocument, range, context = new { diagnostics = Array.Empty<object>() } });
        Ask(server, "notesNetworking/person", path, new { textDocument.uri });
        if (random.Next(4) == 0) Ask(server, "notesNetworking/statistics", path, new { textDocument.uri });
        if (random.Next(4) == 0) Ask(server, "notesNetworking/dashboard", path, new { textDocument.uri });
        for (var i = 0; i < 2; i++)
        {
            var at = random.Next(text.Length + 1);
            var position = Place(at);
            foreach (var method in s_atPlaces) Ask(server, method, $"{path} {at}", new { textDocument, position });
            Ask(server, "textDocument/references", $"{path} {at}", new { textDocument, position, context = new { includeDeclaration = true } });
            Ask(server, "textDocument/selectionRange", $"{path} {at}", new { textDocument, positions = new[] { position } });
            Ask(server, "textDocument/rename", $"{path} {at}", new { textDocument, position, newName = "Ada Lind" });
        }
    }

    private void Ask(ModelServer server, string method, string of, object parameters)
    {
        var answer = server.Ask(method, parameters);
        // Each answer of this kind has a number of its own.
        All[(method, of)] = method == "textDocument/semanticTokens/full" ? answer[..Math.Max(answer.IndexOf("\"resultId\"", StringComparison.Ordinal), 0)] : answer;
    }
}
