using System.Text;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>What only the published binary can show: that ahead-of-time compilation left nothing out, and that the
/// process's own streams and exit codes are right.</summary>
public sealed class NativeBinaryTests
{
    [Theory]
    [InlineData("lsp")]
    [InlineData("lsp", "--stdio")]
    [InlineData("--stdio")]
    [InlineData("lsp", "--today", "2026-11-22", "--clientProcessId=1")]
    public async Task Every_feature_works_in_the_native_binary(params string[] arguments)
    {
        using var folder = new TempFolder("# people/ada.md\n# Ada Lovelace\n\n## 2026-11-20 Call with [[Nobody]]\n");
        using var server = new NativeServer(arguments);
        server.Client.Answer("workspace/applyEdit", _ => new { applied = true });
        server.Client.Answer("workspace/configuration", _ => new object?[] { null });
        await server.Client.RequestAsync("initialize", new
        {
            processId = Environment.ProcessId,
            workspaceFolders = new[] { new { uri = DocumentUri.FromPath(folder.Path), name = "notes" } },
            initializationOptions = new { today = "2026-11-22" },
            capabilities = new
            {
                general = new { positionEncodings = new[] { "utf-8", "utf-16" } },
                window = new { workDoneProgress = true },
                workspace = new { applyEdit = true, configuration = true, workspaceEdit = new { documentChanges = true }, didChangeWatchedFiles = new { dynamicRegistration = true } },
            },
        });
        await server.Client.NotifyAsync("initialized", new { });
        await server.Client.WaitForAsync("client/registerCapability");
        await server.Client.WaitForAsync("$/progress", step => step.GetProperty("value").GetProperty("kind").GetString() == "end");
        var published = await server.Client.WaitForAsync("textDocument/publishDiagnostics");
        published.GetProperty("diagnostics")[0].GetProperty("code").GetString().Should().Be("mention/unknown");

        var ada = new { uri = DocumentUri.FromPath(folder["people/ada.md"]) };
        var bob = new { uri = DocumentUri.FromPath(folder["people/bob.md"]) };
        await server.Client.NotifyAsync("textDocument/didOpen", new { textDocument = new { bob.uri, languageId = "markdown", version = 1, text = "# Bob\n" } });
        await server.Client.NotifyAsync("textDocument/didChange", new
        {
            textDocument = new { bob.uri, version = 2 },
            contentChanges = new[] { new { range = new { start = new { line = 1, character = 0 }, end = new { line = 1, character = 0 } }, text = "🌱 @ada" } },
        });
        var list = await server.Client.RequestAsync("textDocument/completion", new { textDocument = bob, position = new { line = 1, character = 9 } });
        var item = list.GetProperty("items")[0];
        item.GetProperty("textEdit").GetProperty("newText").GetString().Should().Be("[[Ada Lovelace]]");
        item.GetProperty("textEdit").GetProperty("range").GetProperty("start").GetProperty("character").GetInt32().Should().Be(5);
        (await server.Client.RequestAsync("completionItem/resolve", item)).GetProperty("documentation").GetProperty("value").GetString().Should().Contain("2 days ago");
        (await server.Client.RequestAsync("textDocument/codeLens", new { textDocument = ada }))[0].GetProperty("command").GetProperty("title").GetString().Should().Contain("2 days ago");
        (await server.Client.RequestAsync("textDocument/diagnostic", new { textDocument = ada })).GetProperty("kind").GetString().Should().Be("full");
        await server.Client.RequestAsync("workspace/executeCommand", new { command = "notesNetworking.logConversation", arguments = new[] { ada } });
        await server.Client.WaitForAsync("workspace/applyEdit");

        (await server.Client.ErrorOfAsync("no/such")).Should().Be(-32601);
        await server.Client.RequestAsync("shutdown");
        await server.Client.NotifyAsync("exit");
        (await server.EndedAsync()).Should().Be(0);
        (await server.Log).Should().BeEmpty();
    }

    [Fact]
    public async Task A_cancelled_request_and_a_broken_message_are_answered()
    {
        using var server = new NativeServer("lsp");
        await server.Client.SendContentAsync(Encoding.UTF8.GetBytes("{broken"));
        (await server.Client.WaitForErrorWithoutIdAsync()).GetProperty("code").GetInt32().Should().Be(-32700);
        await server.Client.NotifyAsync("$/cancelRequest", new { id = 99 });
        await server.Client.RequestAsync("initialize", new { capabilities = new { } });
        server.Client.Close();
        (await server.EndedAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_broken_header_is_skipped()
    {
        using var server = new NativeServer("lsp");
        await server.Client.SendBytesAsync(Encoding.ASCII.GetBytes("Content-Length: x\r\n\r\n"));
        (await server.Client.WaitForErrorWithoutIdAsync()).GetProperty("code").GetInt32().Should().Be(-32700);
        await server.Client.RequestAsync("initialize", new { capabilities = new { } });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_reads_no_more_ends_the_process(bool says)
    {
        using var process = NativeServer.StartProcess("lsp");
        Say("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
        process.StandardOutput.BaseStream.ReadByte();
        process.StandardOutput.Close();
        if (says) Say("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"no/such\"}");
        await process.WaitForExitAsync().WaitAsync(WireClient.Deadline);
        process.ExitCode.Should().Be(1, "its input is open, and yet nobody would hear its answers");

        void Say(string message)
        {
            process.StandardInput.Write($"Content-Length: {message.Length}\r\n\r\n{message}");
            process.StandardInput.Flush();
        }
    }
}
