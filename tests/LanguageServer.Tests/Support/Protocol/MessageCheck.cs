using System.Collections.Concurrent;

namespace NotesNetworking.LanguageServer.Tests.Support.Protocol;

/// <summary>
/// Holds all that a server says to LSP 3.17: the shape of every message, and that nothing is sent for which the client must
/// declare something and did not.
/// </summary>
internal sealed class MessageCheck
{
    // What a message of the server needs in the client's capabilities.
    private static readonly Dictionary<string, string> s_needs = new()
    {
        ["window/workDoneProgress/create"] = "window.workDoneProgress",
        ["window/showDocument"] = "window.showDocument.support",
        ["workspace/applyEdit"] = "workspace.applyEdit",
        ["workspace/configuration"] = "workspace.configuration",
        ["workspace/codeLens/refresh"] = "workspace.codeLens.refreshSupport",
        ["workspace/diagnostic/refresh"] = "workspace.diagnostics.refreshSupport",
        ["workspace/inlayHint/refresh"] = "workspace.inlayHint.refreshSupport",
        ["workspace/semanticTokens/refresh"] = "workspace.semanticTokens.refreshSupport",
        ["notesNetworking/didChange"] = "experimental.didChange",
    };

    // The same for members of what it answers and tells, wherever they stand in it.
    private static readonly (string Method, string Member, string[] Needs)[] s_members =
    [
        ("textDocument/publishDiagnostics", "version", ["textDocument.publishDiagnostics.versionSupport"]),
        ("textDocument/publishDiagnostics", "codeDescription", ["textDocument.publishDiagnostics.codeDescriptionSupport", "textDocument.diagnostic.codeDescriptionSupport"]),
        ("textDocument/publishDiagnostics", "relatedInformation", ["textDocument.publishDiagnostics.relatedInformation", "textDocument.diagnostic.relatedInformation"]),
        ("textDocument/diagnostic", "codeDescription", ["textDocument.publishDiagnostics.codeDescriptionSupport", "textDocument.diagnostic.codeDescriptionSupport"]),
        ("textDocument/diagnostic", "relatedInformation", ["textDocument.publishDiagnostics.relatedInformation", "textDocument.diagnostic.relatedInformation"]),
        ("textDocument/definition", "targetUri", ["textDocument.definition.linkSupport"]),
        ("textDocument/declaration", "targetUri", ["textDocument.declaration.linkSupport"]),
        ("textDocument/documentSymbol", "selectionRange", ["textDocument.documentSymbol.hierarchicalDocumentSymbolSupport"]),
        ("textDocument/documentLink", "tooltip", ["textDocument.documentLink.tooltipSupport"]),
        ("textDocument/completion", "insert", ["textDocument.completion.completionItem.insertReplaceSupport"]),
        ("textDocument/codeAction", "isPreferred", ["textDocument.codeAction.isPreferredSupport"]),
        ("textDocument/codeAction", "kind", ["textDocument.codeAction.codeActionLiteralSupport"]),
        ("initialize", "codeActionKinds", ["textDocument.codeAction.codeActionLiteralSupport"]),
        ("initialize", "prepareProvider", ["textDocument.rename.prepareSupport"]),
        ("textDocument/rename", "documentChanges", ["workspace.workspaceEdit.documentChanges", "workspace.workspaceEdit.resourceOperations"]),
        ("textDocument/rename", "changeAnnotations", ["workspace.workspaceEdit.changeAnnotationSupport"]),
    ];

    private readonly ConcurrentDictionary<int, (string Method, string[] Members)> _asked = new();
    private readonly ConcurrentDictionary<string, string> _partial = new();
    private readonly ConcurrentQueue<string> _problems = new();
    private JsonElement _declared;

    /// <summary>Everything that was wrong.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    /// <summary>The client asks.</summary>
    public void Ask(int id, string method, JsonElement parameters)
    {
        var isReturned = method.EndsWith("/resolve", StringComparison.Ordinal) && parameters.ValueKind == JsonValueKind.Object;
        _asked[id] = (method, isReturned ? [.. parameters.EnumerateObject().Select(member => member.Name)] : []);
        if (parameters.ValueKind != JsonValueKind.Object) return;
        if (method == "initialize" && _declared.ValueKind == JsonValueKind.Undefined && parameters.TryGetProperty("capabilities", out var declared)) _declared = declared;
        if (parameters.TryGetProperty("partialResultToken", out var token)) _partial[token.GetRawText()] = method;
    }

    /// <summary>The server says something.</summary>
    public void Take(JsonElement message)
    {
        if (!message.TryGetProperty("jsonrpc", out var version) || version.GetString() != "2.0") Tell("A message", ["does not say that it is JSON-RPC 2.0"]);
        if (message.TryGetProperty("method", out var method)) TakeSaid(method.GetString()!, message);
        else TakeAnswer(message);
    }

    private void TakeSaid(string method, JsonElement message)
    {
        var known = message.EnumerateObject().Select(member => member.Name).Except(["jsonrpc", "id", "method", "params"]);
        Tell(method, known.Select(name => $"has \"{name}\" beside its parameters"));
        var isDeclared = method == "client/registerCapability" || !s_needs.TryGetValue(method, out var need) || Declares(need);
        if (!isDeclared) Tell(method, ["is sent to a client that did not declare it"]);
        if (method.StartsWith("notesNetworking/", StringComparison.Ordinal)) return;
        if (Shapes.Find("sent", method) is not { } shape)
        {
            Tell(method, ["is not in the specification"]);
            return;
        }
        var hasParameters = message.TryGetProperty("params", out var parameters);
        if (shape.ValueKind != JsonValueKind.Null) Tell(method, hasParameters ? Shapes.Check(parameters, shape, "params") : ["has no parameters"]);
        CheckMembers(method, parameters);
        if (method == "$/progress") CheckProgress(parameters);
        if (method == "client/registerCapability") CheckRegistrations(parameters);
    }

    private void TakeAnswer(JsonElement message)
    {
        Tell("An answer", message.EnumerateObject().Select(member => member.Name).Except(["jsonrpc", "id", "result", "error"]).Select(name => $"has a member \"{name}\""));
        if (message.TryGetProperty("result", out var result) == message.TryGetProperty("error", out var error)) Tell("An answer", ["has a result and an error, or neither"]);
        if (error.ValueKind == JsonValueKind.Object)
        {
            var isRight = error.TryGetProperty("code", out var code) && code.TryGetInt32(out _) && error.TryGetProperty("message", out var words) && words.ValueKind == JsonValueKind.String;
            if (!isRight) Tell("An error", ["has no code and message"]);
            if (error.GetRawText() is var text && (text.Contains("System.", StringComparison.Ordinal) || text.Contains("NotesNetworking.", StringComparison.Ordinal))) Tell("An error", [$"names a type: {text}"]);
        }
        if (result.ValueKind == JsonValueKind.Undefined || !message.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.Number || !_asked.TryGetValue(id.GetInt32(), out var asked)) return;
        // What the client adds to an item of ours comes back to it.
        var own = asked.Members.Select(name => $"result.{name} is not in the specification");
        if (Shapes.Find("results", asked.Method) is { } shape) Tell($"The answer to {asked.Method}", Shapes.Check(result, shape, "result").Except(own));
        CheckMembers(asked.Method, result);
    }

    private void CheckProgress(JsonElement parameters)
    {
        var value = parameters.GetProperty("value");
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("kind", out var kind))
        {
            var type = kind.GetString() switch { "begin" => "WorkDoneProgressBegin", "report" => "WorkDoneProgressReport", _ => "WorkDoneProgressEnd" };
            Tell("$/progress", Shapes.Check(value, Shapes.Find("types", type)!.Value, "value"));
        }
        else if (!_partial.TryGetValue(parameters.GetProperty("token").GetRawText(), out var method)) Tell("$/progress", ["has a token that nobody gave"]);
        else if (Shapes.Find("partialResults", method) is not { } shape) Tell("$/progress", [$"brings parts of {method}, which has none"]);
        else Tell($"A part of {method}", Shapes.Check(value, shape, "value"));
    }

    private void CheckRegistrations(JsonElement parameters)
    {
        foreach (var one in parameters.GetProperty("registrations").EnumerateArray())
        {
            var method = one.GetProperty("method").GetString()!;
            if (!Declares($"{method.Replace('/', '.')}.dynamicRegistration")) Tell(method, ["is registered with a client that did not declare it"]);
            if (one.TryGetProperty("registerOptions", out var options) && Shapes.Find("registrationOptions", method) is { } shape) Tell(method, Shapes.Check(options, shape, "registerOptions"));
        }
    }

    private void CheckMembers(string method, JsonElement value)
    {
        foreach (var (of, member, needs) in s_members)
            if (of == method && !needs.Any(Declares) && Has(value, member)) Tell(method, [$"has \"{member}\", which the client did not declare"]);
    }

    private static bool Has(JsonElement value, string member) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(one => one.Name is not ("data" or "arguments") && (one.Name == member || Has(one.Value, member))),
        JsonValueKind.Array => value.EnumerateArray().Any(one => Has(one, member)),
        _ => false,
    };

    private bool Declares(string path)
    {
        var at = _declared;
        foreach (var name in path.Split('.'))
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at)) return false;
        return at.ValueKind is JsonValueKind.True or JsonValueKind.Object or JsonValueKind.Array;
    }

    private void Tell(string what, IEnumerable<string> problems)
    {
        foreach (var problem in problems) _problems.Enqueue($"{what}: {problem}");
    }
}
