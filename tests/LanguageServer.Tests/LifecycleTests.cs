using System.Diagnostics;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class LifecycleTests
{
    [Fact]
    public async Task Initialize_tells_the_name_the_version_and_every_provider_whatever_the_client_declares()
    {
        await using var server = TestServer.Start();
        var result = await server.Client.RequestAsync("initialize", new { processId = (int?)null, rootUri = (string?)null, capabilities = new { } });

        result.GetProperty("serverInfo").GetProperty("name").GetString().Should().Be("notes-networking");
        result.GetProperty("serverInfo").GetProperty("version").GetString().Should().MatchRegex(@"^\d+\.\d+\.\d+$");
        var capabilities = result.GetProperty("capabilities");
        capabilities.GetProperty("textDocumentSync").GetProperty("change").GetInt32().Should().Be(2);
        foreach (var provider in new[] { "completionProvider", "codeLensProvider", "diagnosticProvider", "executeCommandProvider" })
            capabilities.TryGetProperty(provider, out _).Should().BeTrue(provider);
    }

    [Theory]
    [InlineData(null, "utf-16")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8,utf-16", "utf-8")]
    [InlineData("utf-16,utf-8", "utf-16")]
    [InlineData("utf-32", "utf-16")]
    [InlineData("utf-32,utf-8", "utf-8")]
    public async Task The_first_encoding_that_both_know_is_taken(string? offered, string taken)
    {
        await using var server = TestServer.Start();
        var result = await server.InitializeAsync(new { general = new { positionEncodings = offered?.Split(',') } });
        result.GetProperty("capabilities").GetProperty("positionEncoding").GetString().Should().Be(taken);
    }

    [Fact]
    public async Task A_request_before_initialize_is_refused_and_a_notification_is_dropped()
    {
        await using var server = TestServer.Start();
        await server.OpenAsync("ada.md", "# Ada");
        (await server.Client.ErrorOfAsync("textDocument/codeLens", new { textDocument = server.Document("ada.md") })).Should().Be(-32002);
        (await server.Client.ErrorOfAsync("shutdown")).Should().Be(-32002);
        await server.InitializeAsync();
        (await server.LensesAsync("ada.md")).ValueKind.Should().Be(JsonValueKind.Null, "the document was never opened");
    }

    [Fact]
    public async Task A_second_initialize_is_refused()
    {
        await using var server = TestServer.Start();
        await server.InitializeAsync();
        (await server.Client.ErrorOfAsync("initialize", new { capabilities = new { } })).Should().Be(-32600);
    }

    [Fact]
    public async Task An_unknown_request_is_answered_and_an_unknown_notification_ignored()
    {
        await using var server = TestServer.Start();
        await server.InitializeAsync();
        await server.Client.NotifyAsync("$/setTrace", new { value = "off" });
        await server.Client.NotifyAsync("no/such");
        (await server.Client.ErrorOfAsync("no/such", new { })).Should().Be(-32601);
    }

    [Fact]
    public async Task Parameters_of_another_shape_are_refused()
    {
        await using var server = TestServer.Start();
        await server.InitializeAsync();
        (await server.Client.ErrorOfAsync("textDocument/codeLens", new { textDocument = 5 })).Should().Be(-32602);
        (await server.Client.ErrorOfAsync("textDocument/codeLens", new { })).Should().Be(-32602);
        (await server.Client.ErrorOfAsync("textDocument/codeLens")).Should().Be(-32602);
    }

    [Fact]
    public async Task After_shutdown_requests_are_refused_and_exit_is_orderly()
    {
        await using var server = TestServer.Start();
        await server.InitializeAsync();
        (await server.Client.RequestAsync("shutdown")).ValueKind.Should().Be(JsonValueKind.Null);
        (await server.Client.ErrorOfAsync("textDocument/codeLens", new { textDocument = server.Document("a.md") })).Should().Be(-32600);
        await server.Client.NotifyAsync("exit");
        (await server.Ended.WaitAsync(WireClient.Deadline)).Should().Be(0);
    }

    [Fact]
    public async Task Exit_without_shutdown_is_not_orderly()
    {
        await using var server = TestServer.Start();
        await server.InitializeAsync();
        await server.Client.NotifyAsync("exit");
        (await server.Ended.WaitAsync(WireClient.Deadline)).Should().Be(1);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task The_server_ends_when_the_client_closes_its_stream(bool afterShutdown, int exitCode)
    {
        await using var server = TestServer.Start();
        await server.InitializeAsync();
        if (afterShutdown) await server.Client.RequestAsync("shutdown");
        server.Client.Close();
        (await server.Ended.WaitAsync(WireClient.Deadline)).Should().Be(exitCode);
    }

    [Fact]
    public async Task The_server_ends_with_its_parent()
    {
        using var parent = Process.Start(OperatingSystem.IsWindows() ? new ProcessStartInfo("ping", "-n 600 127.0.0.1") : new ProcessStartInfo("sleep", "600"))!;
        await using var server = TestServer.Start();
        await server.Client.RequestAsync("initialize", new { processId = parent.Id, capabilities = new { } });
        server.Ended.IsCompleted.Should().BeFalse();
        parent.Kill();
        (await server.Ended.WaitAsync(WireClient.Deadline)).Should().Be(1);
        server.Log.Should().Contain($"{parent.Id} has ended");
    }
}
