using System.Text;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>Messages that are odd, as they stand on the wire: each is answered as JSON-RPC and LSP say, or logged without its
/// contents, and the server lives.</summary>
public sealed class WireFaultTests
{
    private const string Ada = "# people/ada.md\n# Ada Okafor\n\n## 2026-11-20 Call with [[Bob]]\n# people/bob.md\n# Bob\n";

    private static async Task LivesAsync(TestServer server)
    {
        (await server.Client.RequestAsync("textDocument/documentSymbol", new { textDocument = server.Document("people/bob.md") })).GetArrayLength().Should().Be(1);
        server.Log.Should().NotContain("Okafor").And.NotContain("people/", "what is odd is logged without its contents").And.NotContain("   at ");
    }

    private static async Task<int> CodeAsync(TestServer server, string id) =>
        (await server.Client.WaitForAnswerAsync(id)).TryGetProperty("error", out var error) ? error.GetProperty("code").GetInt32() : 0;

    [Theory]
    [InlineData("textDocument/didOpen", "null")]
    [InlineData("textDocument/didOpen", "{}")]
    [InlineData("textDocument/didOpen", "[]")]
    [InlineData("textDocument/didOpen", "{\"textDocument\":null}")]
    [InlineData("textDocument/didOpen", "{\"textDocument\":{\"uri\":5,\"text\":\"x\",\"version\":1}}")]
    [InlineData("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"people/ada.md\",\"text\":\"x\",\"version\":1}}")]
    [InlineData("textDocument/didChange", "null")]
    [InlineData("textDocument/didChange", "{\"textDocument\":{},\"contentChanges\":[]}")]
    [InlineData("textDocument/didChange", "{\"textDocument\":{\"uri\":\"file:///never/opened.md\",\"version\":2},\"contentChanges\":[{\"text\":\"x\"}]}")]
    [InlineData("textDocument/didClose", "{}")]
    [InlineData("textDocument/didClose", "{\"textDocument\":{\"uri\":null}}")]
    [InlineData("textDocument/didClose", "{\"textDocument\":{\"uri\":\"file:///never/opened.md\"}}")]
    [InlineData("textDocument/didSave", "null")]
    [InlineData("textDocument/didSave", "7")]
    [InlineData("workspace/didChangeConfiguration", "null")]
    [InlineData("workspace/didChangeConfiguration", "{\"settings\":null}")]
    [InlineData("workspace/didChangeConfiguration", "{\"settings\":{\"notesNetworking\":{\"codeLens\":5,\"inlayHints\":[]}}}")]
    [InlineData("workspace/didChangeWatchedFiles", "null")]
    [InlineData("workspace/didChangeWatchedFiles", "{\"changes\":{}}")]
    [InlineData("workspace/didChangeWatchedFiles", "{\"changes\":[null,5,{\"uri\":null,\"type\":9},{\"uri\":\"nonsense\",\"type\":1}]}")]
    [InlineData("workspace/didChangeWorkspaceFolders", "{\"event\":null}")]
    [InlineData("workspace/didChangeWorkspaceFolders", "{\"event\":{\"added\":[null,{\"uri\":\"x:y\",\"name\":null}],\"removed\":null}}")]
    [InlineData("workspace/didRenameFiles", "{\"files\":[null,{\"oldUri\":\"file:///a.md\"}]}")]
    [InlineData("workspace/didCreateFiles", "{\"files\":5}")]
    [InlineData("workspace/didDeleteFiles", "{\"files\":[{\"uri\":7}]}")]
    [InlineData("initialized", "5")]
    [InlineData("$/cancelRequest", "null")]
    [InlineData("$/cancelRequest", "{\"id\":[]}")]
    [InlineData("$/cancelRequest", "{\"id\":\"unknown\"}")]
    [InlineData("$/of/somebody", "{\"a\":[null]}")]
    [InlineData("no/such", "{\"Okafor\":1}")]
    public async Task An_odd_notification_is_ignored(string method, string parameters)
    {
        await using var server = await TestServer.OnAsync(Ada);
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","method":"{{{{method}}}}","params":{{{{parameters}}}}}""");
        await LivesAsync(server);
        server.Client.Received.Count(one => one.TryGetProperty("error", out _)).Should().Be(0, "a notification gets no answer");
    }

    [Fact]
    public async Task The_good_entries_of_an_odd_list_count()
    {
        await using var server = await TestServer.OnAsync(Ada);
        server.Folder.Write("people/cleo.md", "# Cleo\n\n## 2026-11-20 with [[Nobody]]\n");
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[null,{"uri":"{{{{server.Uri("people/cleo.md")}}}}","type":1},5]}}""");
        (await server.CodesAsync("people/cleo.md")).Should().Contain("mention/unknown");
    }

    [Theory]
    [InlineData("\"version\":null")]
    [InlineData("\"version\":\"x\"")]
    [InlineData("\"version\":1.5")]
    [InlineData("\"version\":1e300")]
    [InlineData("\"languageId\":null")]
    public async Task A_document_is_opened_and_edited_without_a_version_that_can_be_read(string member)
    {
        await using var server = await TestServer.OnAsync(Ada, more: new GateFeature());
        var uri = server.Uri("people/ada.md");
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{{uri}}}}",{{{{member}}}},"text":"one"}}}""");
        (await server.TextAsync("people/ada.md")).Should().Be("one");
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{uri}}}}",{{{{member}}}}},"contentChanges":[{"range":{"start":{"line":0.0,"character":3},"end":{"line":0,"character":3.0}},"text":" two"}]}}""");
        (await server.TextAsync("people/ada.md")).Should().Be("one two");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    [InlineData("[{\"text\":null}]")]
    [InlineData("[{\"text\":5}]")]
    [InlineData("[{\"text\":\"a\"},{\"text\":\"b\",\"range\":{}}]")]
    [InlineData("[{\"text\":\"a\",\"range\":{\"start\":{\"line\":-1,\"character\":0},\"end\":{\"line\":0,\"character\":0}}}]")]
    [InlineData("[{\"text\":\"a\",\"range\":{\"start\":{\"line\":0.5,\"character\":0},\"end\":{\"line\":1,\"character\":0}}}]")]
    [InlineData("[{\"text\":\"a\",\"range\":{\"start\":{\"line\":0,\"character\":99999999999},\"end\":{\"line\":1,\"character\":0}}}]")]
    public async Task After_an_edit_that_cannot_be_read_a_document_is_dropped_until_its_text_is_told_again(string changes)
    {
        await using var server = await TestServer.OnAsync(Ada, more: new GateFeature());
        await server.OpenAsync("people/ada.md", "one");
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{server.Uri("people/ada.md")}}}}","version":2},"contentChanges":{{{{changes}}}}}}""");
        (await server.TextAsync("people/ada.md")).Should().BeNull("its places are others in the editor");
        (await server.Client.WaitForAsync("window/showMessage")).GetProperty("message").GetString().Should().Contain("could not follow an edit of ada.md");

        // An edit of what is not known says nothing; the whole text says it all, and from there on edits count.
        await server.Client.NotifyAsync("textDocument/didChange", new { textDocument = new { uri = server.Uri("people/ada.md"), version = 3 }, contentChanges = new[] { Insertion(0, 0, "x") } });
        (await server.TextAsync("people/ada.md")).Should().BeNull();
        await server.Client.NotifyAsync("textDocument/didChange", new { textDocument = new { uri = server.Uri("people/ada.md"), version = 4 }, contentChanges = new object[] { new { text = "two" }, Insertion(0, 3, "!") } });
        (await server.TextAsync("people/ada.md")).Should().Be("two!");
        server.Client.Received.Count(one => one.TryGetProperty("method", out var method) && method.GetString() == "window/showMessage").Should().Be(1);
        await LivesAsync(server);
    }

    [Theory]
    [InlineData("save")]
    [InlineData("open")]
    public async Task A_dropped_document_comes_back_when_it_is_saved_or_opened_again(string how)
    {
        await using var server = await TestServer.OnAsync(Ada, more: new GateFeature());
        await server.OpenAsync("people/ada.md", "one");
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{server.Uri("people/ada.md")}}}}","version":2},"contentChanges":[{}]}}""");
        if (how == "save")
        {
            server.Folder.Write("people/ada.md", "two");
            await server.Client.NotifyAsync("textDocument/didSave", new { textDocument = server.Document("people/ada.md") });
        }
        else
        {
            await server.CloseAsync("people/ada.md");
            await server.OpenAsync("people/ada.md", "two");
        }
        await server.Client.NotifyAsync("textDocument/didChange", new { textDocument = new { uri = server.Uri("people/ada.md"), version = 3 }, contentChanges = new[] { Insertion(0, 3, " three") } });
        (await server.TextAsync("people/ada.md")).Should().Be("two three");
    }

    [Fact]
    public async Task Nothing_is_written_into_a_dropped_document()
    {
        await using var server = await TestServer.OnAsync(Ada, new { workspace = new { workspaceEdit = new { documentChanges = true, resourceOperations = new[] { "rename" } } } });
        await server.OpenAsync("people/ada.md", "# Ada Okafor\n\n## 2026-11-20 Call with [[Bob]]\n");
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{server.Uri("people/ada.md")}}}}","version":2},"contentChanges":[{}]}}""");
        var rename = new { textDocument = server.Document("people/bob.md"), position = new { line = 0, character = 3 }, newName = "Robert" };
        (await server.Client.ErrorOfAsync("textDocument/rename", rename)).Should().Be(-32803, "ada.md holds a link to Bob, and what the editor shows there is not known");
    }

    [Theory]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"$\",\"version\":2},\"contentChanges\":[{\"text\":\"half")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"version\":2,\"uri\":\"$\"},\"contentChanges\":[{\"text\":\"\u00FF\"}]}}")]
    public async Task A_broken_message_that_began_as_an_edit_drops_its_document(string message)
    {
        await using var server = await TestServer.OnAsync(Ada, more: new GateFeature());
        await server.OpenAsync("people/ada.md", "one");
        await server.Client.SendContentAsync(Encoding.Latin1.GetBytes(message.Replace("$", server.Uri("people/ada.md"), StringComparison.Ordinal)));
        (await server.Client.WaitForErrorWithoutIdAsync()).GetProperty("code").GetInt32().Should().Be(-32700);
        (await server.TextAsync("people/ada.md")).Should().BeNull();
    }

    [Fact]
    public async Task Half_a_character_is_text_like_any_other()
    {
        await using var server = await TestServer.OnAsync(Ada, more: new GateFeature());
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{{server.Uri("people/ada.md")}}}}","version":1,"text":"# Ada \ud83c \u00e9\"\\\/\b\n"}}}""");
        (await server.TextAsync("people/ada.md")).Should().StartWith("# Ada \uFFFD é\"\\/\b", "no UTF-8 can tell of half a character");
        // Its other half makes it whole.
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{server.Uri("people/ada.md")}}}}","version":2},"contentChanges":[{"text":"\udf31","range":{"start":{"line":0,"character":7},"end":{"line":0,"character":7}}}]}}""");
        (await server.TextAsync("people/ada.md")).Should().StartWith("# Ada 🌱 é");
        await server.LensesAsync("people/ada.md");
        await LivesAsync(server);
    }

    [Theory]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\",\"params\":5", -32602)]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\",\"params\":\"x\"", -32602)]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\",\"params\":false", -32602)]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\",\"params\":null", -32602)]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\",\"params\":[]", -32602)]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":\"textDocument/hover\"", -32602)]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":\"notesNetworking/agenda\",\"params\":1.5", -32602)]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":\"notesNetworking/agenda\",\"params\":null", 0)]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":\"$/no/such\",\"params\":{}", -32601)]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":\"no/such\"", -32601)]
    [InlineData("\"jsonrpc\":\"2.0\",\"method\":7", -32600)]
    [InlineData("\"jsonrpc\":\"2.0\"", -32600)]
    [InlineData("\"jsonrpc\":\"1.0\",\"method\":\"shutdown\"", -32600)]
    [InlineData("\"method\":\"shutdown\"", -32600)]
    public async Task An_odd_request_is_answered_under_its_own_id(string members, int code)
    {
        await using var server = await TestServer.OnAsync(Ada);
        await server.Client.SendTextAsync($$$$"""{"id":"own",{{{{members}}}}}""");
        (await CodeAsync(server, "own")).Should().Be(code);
        await LivesAsync(server);
    }

    [Theory]
    [InlineData("initialize", "{\"capabilities\":{}}")]
    [InlineData("shutdown", "null")]
    [InlineData("initialized", "{}")]
    [InlineData("textDocument/hover", "{}")]
    public async Task What_comes_at_the_wrong_time_or_without_an_id_changes_nothing(string method, string parameters)
    {
        await using var server = await TestServer.OnAsync(Ada, new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } });
        await server.Client.WaitForAsync("client/registerCapability");
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","method":"{{{{method}}}}","params":{{{{parameters}}}}}""");
        await LivesAsync(server);
        server.Client.Received.Count(one => one.TryGetProperty("method", out var said) && said.GetString() == "client/registerCapability").Should().Be(1);
    }

    [Fact]
    public async Task An_initialize_without_an_id_leaves_the_server_to_be_initialized()
    {
        await using var server = TestServer.Start(Ada);
        await server.Client.SendTextAsync("""{"jsonrpc":"2.0","method":"initialize","params":{"capabilities":{}}}""");
        await server.InitializeAsync();
        await server.ReadyAsync();
        await LivesAsync(server);
    }

    [Theory]
    [InlineData("\"result\":null")]
    [InlineData("\"result\":5")]
    [InlineData("\"result\":[]")]
    [InlineData("\"result\":{\"applied\":\"yes\"}")]
    [InlineData("\"result\":{\"applied\":false,\"failureReason\":5}")]
    [InlineData("\"error\":7")]
    [InlineData("\"error\":{\"code\":\"x\",\"message\":null}")]
    [InlineData("\"x\":1")]
    public async Task An_odd_answer_to_our_question_is_an_edit_that_was_not_applied(string answer)
    {
        await using var server = await TestServer.OnAsync(Ada, new { workspace = new { applyEdit = true } });
        server.Client.Leave("workspace/applyEdit");
        var (_, result) = await server.Client.BeginAsync("workspace/executeCommand", new { command = "notesNetworking.logConversation", arguments = new[] { new { uri = server.Uri("people/ada.md") } } });
        var asked = await server.Client.WaitForMessageAsync("workspace/applyEdit", message => message.TryGetProperty("method", out var method) && method.GetString() == "workspace/applyEdit", message => message);
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","id":{{{{asked.GetProperty("id")}}}},{{{{answer}}}}}""");
        var error = await FluentActions.Awaiting(() => result.WaitAsync(WireClient.Deadline)).Should().ThrowAsync<WireErrorException>();
        error.Which.Code.Should().Be(-32803);
        await LivesAsync(server);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[5]")]
    [InlineData("[[null]]")]
    [InlineData("[{\"codeLens\":{\"enabled\":\"no\"},\"inlayHints\":null}]")]
    public async Task Odd_settings_are_those_by_default(string settings)
    {
        await using var server = TestServer.Start(Ada);
        server.Client.Answer("workspace/configuration", _ => JsonDocument.Parse(settings).RootElement);
        await server.InitializeAsync(new { workspace = new { configuration = true } });
        await server.Client.WaitForAsync("workspace/configuration");
        await server.ReadyAsync();
        (await server.LensesAsync("people/ada.md")).GetArrayLength().Should().BePositive();
        await LivesAsync(server);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("true")]
    [InlineData("1.5")]
    [InlineData("1e400")]
    [InlineData("123456789012345678901234567890")]
    public async Task An_id_that_is_none_is_answered_under_null(string id)
    {
        await using var server = await TestServer.OnAsync(Ada);
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","id":{{{{id}}}},"method":"shutdown"}""");
        (await server.Client.WaitForErrorWithoutIdAsync()).GetProperty("code").GetInt32().Should().Be(-32600);
        await LivesAsync(server);
    }

    [Fact]
    public async Task A_second_request_of_an_id_that_waits_is_refused_and_the_first_is_answered()
    {
        var gates = new GateFeature();
        await using var server = await TestServer.OnAsync(Ada, more: gates);
        await server.OpenAsync("people/ada.md", "one");
        var request = $$$$"""{"jsonrpc":"2.0","id":"own","method":"test/gated","params":{"textDocument":{"uri":"{{{{server.Uri("people/ada.md")}}}}"},"position":{"line":1,"character":0}}}""";
        await server.Client.SendTextAsync(request);
        await gates.Reached(1);
        await server.Client.SendTextAsync(request);
        (await CodeAsync(server, "own")).Should().Be(-32600);
        gates.Open(1);
        await server.Client.WaitForMessageAsync("the answer", message => message.TryGetProperty("result", out var result) && GateRequests.TextOf(result) == "one", message => message);
    }

    [Theory]
    [InlineData("textDocument/hover", "{\"position\":{\"line\":0,\"character\":0}}")]
    [InlineData("textDocument/hover", "{\"textDocument\":{\"uri\":\"people/ada.md\"},\"position\":{\"line\":0,\"character\":0}}")]
    [InlineData("textDocument/hover", "{\"textDocument\":{\"uri\":\"\"},\"position\":{\"line\":0,\"character\":0}}")]
    [InlineData("textDocument/hover", "{\"textDocument\":{\"uri\":\"$\"},\"position\":{\"line\":-1,\"character\":0}}")]
    [InlineData("textDocument/hover", "{\"textDocument\":{\"uri\":\"$\"},\"position\":{\"line\":0,\"character\":0.5}}")]
    [InlineData("textDocument/hover", "{\"textDocument\":{\"uri\":\"$\"},\"position\":{\"line\":\"0\",\"character\":0}}")]
    [InlineData("textDocument/hover", "{\"textDocument\":{\"uri\":\"$\"},\"position\":{\"line\":2147483648,\"character\":0}}")]
    [InlineData("textDocument/hover", "{\"textDocument\":{\"uri\":\"$\"},\"position\":null}")]
    [InlineData("textDocument/rename", "{\"textDocument\":{\"uri\":\"$\"},\"position\":{\"line\":0,\"character\":3},\"newName\":\"\\ud800\"}")]
    [InlineData("textDocument/codeAction", "{\"textDocument\":{\"uri\":\"$\"},\"range\":{\"start\":{\"line\":0,\"character\":0}},\"context\":{\"diagnostics\":[]}}")]
    [InlineData("textDocument/codeAction", "{\"textDocument\":{\"uri\":\"$\"},\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}},\"context\":{\"only\":[null]}}")]
    [InlineData("textDocument/selectionRange", "{\"textDocument\":{\"uri\":\"$\"},\"positions\":[null]}")]
    [InlineData("workspace/diagnostic", "{\"previousResultIds\":[null]}")]
    [InlineData("workspace/willRenameFiles", "{\"files\":[null]}")]
    [InlineData("workspace/symbol", "{\"query\":null}")]
    [InlineData("completionItem/resolve", "{\"label\":\"x\",\"data\":{\"uri\":5}}")]
    [InlineData("callHierarchy/incomingCalls", "{\"item\":{\"name\":\"x\",\"kind\":5,\"uri\":\"$\",\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}},\"selectionRange\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}},\"data\":{}}}")]
    [InlineData("codeLens/resolve", "{\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}},\"data\":{\"uri\":5}}")]
    [InlineData("workspace/executeCommand", "{\"command\":null}")]
    [InlineData("workspace/executeCommand", "{\"command\":\"notesNetworking.completeFollowUp\",\"arguments\":[{\"uri\":\"$\",\"line\":-1}]}")]
    [InlineData("workspace/executeCommand", "{\"command\":\"notesNetworking.logConversation\",\"arguments\":[\"$\",1,2,3,4,5,6]}")]
    [InlineData("workspace/executeCommand", "{\"command\":\"notesNetworking.logConversation\",\"arguments\":[{\"uri\":5}]}")]
    [InlineData("workspace/executeCommand", "{\"command\":\"notesNetworking.logConversation\",\"arguments\":{}}")]
    [InlineData("notesNetworking/person", "{\"uri\":[]}")]
    [InlineData("workspace/executeCommand", "{\"command\":\"notesNetworking.completeFollowUp\",\"arguments\":[{\"uri\":\"$\",\"line\":1.5}]}")]
    [InlineData("workspace/executeCommand", "{\"command\":\"notesNetworking.completeFollowUp\",\"arguments\":[{\"uri\":\"$\",\"line\":99999999999}]}")]
    [InlineData("workspace/executeCommand", "{\"command\":\"notesNetworking.logConversation\",\"arguments\":[{\"uri\":\"$\",\"date\":\"\\ud800\"}]}")]
    public async Task A_clients_mistake_is_invalid_parameters(string method, string parameters)
    {
        await using var server = await TestServer.OnAsync(Ada);
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","id":"own","method":"{{{{method}}}}","params":{{{{parameters.Replace("$", server.Uri("people/ada.md"), StringComparison.Ordinal)}}}}}""");
        (await CodeAsync(server, "own")).Should().Be(-32602);
        await LivesAsync(server);
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("file:")]
    [InlineData("file://")]
    [InlineData("file:///")]
    [InlineData("file://elsewhere/a.md")]
    [InlineData("file:///%00.md")]
    [InlineData("file:///%zz%.md")]
    [InlineData("file:///../../a.md")]
    [InlineData("file:///C:/a.md")]
    [InlineData("vscode-notebook-cell:/a#1")]
    [InlineData("http://localhost/a.md")]
    public async Task A_document_that_is_no_file_of_ours_has_nothing_to_tell(string uri)
    {
        await using var server = await TestServer.OnAsync(Ada);
        foreach (var method in new[] { "textDocument/hover", "textDocument/definition", "textDocument/rename" })
            (await server.Client.RequestAsync(method, new { textDocument = new { uri }, position = new { line = 0, character = 0 }, newName = "x" })).ValueKind.Should().Be(JsonValueKind.Null);
        await LivesAsync(server);
    }

    [Fact]
    public async Task A_path_longer_than_any_opens_closes_and_ends_nothing()
    {
        await using var server = await TestServer.OnAsync(Ada);
        foreach (var uri in new[] { $"file:///{new string('a', 400)}.md", $"{server.Uri("people")}/{new string('a', 300)}.md", $"file:///{string.Concat(Enumerable.Repeat("a/", 4000))}x.md" })
        {
            await server.OpenUriAsync(uri, "# X\n");
            await server.Client.RequestAsync("textDocument/hover", new { textDocument = new { uri }, position = new { line = 0, character = 2 } });
            await server.Client.NotifyAsync("textDocument/didClose", new { textDocument = new { uri } });
        }
        await LivesAsync(server);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"window\":null,\"workspace\":{\"applyEdit\":null,\"configuration\":null,\"codeLens\":[],\"workspaceEdit\":{\"resourceOperations\":[null,5]}},\"textDocument\":{\"completion\":{\"completionItem\":{\"snippetSupport\":null,\"documentationFormat\":null}},\"foldingRange\":{\"rangeLimit\":null}},\"general\":{\"positionEncodings\":[null,7]},\"experimental\":null}")]
    [InlineData("{\"workspace\":\"yes\",\"textDocument\":[],\"window\":{\"workDoneProgress\":\"yes\"}}")]
    public async Task A_capability_that_is_null_or_odd_is_not_declared(string capabilities)
    {
        await using var server = TestServer.Start(Ada);
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","id":"own","method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{{{{capabilities}}}}}}""");
        (await server.Client.WaitForAnswerAsync("own")).GetProperty("result").GetProperty("capabilities").GetProperty("positionEncoding").GetString().Should().Be("utf-16");
    }

    [Theory]
    [InlineData("\"capabilities\":5")]
    [InlineData("\"capabilities\":{},\"rootUri\":5")]
    [InlineData("\"capabilities\":{},\"workspaceFolders\":[null]")]
    [InlineData("\"capabilities\":{},\"processId\":\"x\"")]
    public async Task An_initialize_that_is_wrong_is_refused_and_another_one_is_taken(string members)
    {
        await using var server = TestServer.Start(Ada);
        await server.Client.SendTextAsync($$$$"""{"jsonrpc":"2.0","id":"own","method":"initialize","params":{ {{{{members}}}} }}""");
        (await CodeAsync(server, "own")).Should().Be(-32602);
        await server.InitializeAsync();
        await server.ReadyAsync();
        await LivesAsync(server);
    }

    private static object Insertion(int line, int character, string text) =>
        new { range = new { start = new { line, character }, end = new { line, character } }, text };
}
