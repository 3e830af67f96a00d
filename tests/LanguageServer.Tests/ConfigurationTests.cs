using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class ConfigurationTests
{
    private static readonly object s_off = new { codeLens = new { enabled = false } };

    private static async Task<bool> HasLensesAsync(TestServer server) =>
        (await server.LensesAsync("people/ada.md")).ValueKind == JsonValueKind.Array;

    [Fact]
    public async Task A_client_that_answers_is_asked_at_the_start_and_after_each_change()
    {
        await using var server = TestServer.Start("# people/ada.md\n# Ada\n");
        object? settings = s_off;
        server.Client.Answer("workspace/configuration", request =>
        {
            request.GetProperty("items")[0].GetProperty("section").GetString().Should().Be("notesNetworking");
            return new[] { settings };
        });
        await server.InitializeAsync(new { workspace = new { configuration = true, codeLens = new { refreshSupport = true } } });
        await server.ReadyAsync();
        while (await HasLensesAsync(server)) await server.Client.WaitForAsync("workspace/configuration");

        settings = null;
        await server.Client.NotifyAsync("workspace/didChangeConfiguration", new { settings = (object?)null });
        while (!await HasLensesAsync(server)) await server.Client.WaitForAsync("workspace/configuration");
    }

    [Fact]
    public async Task A_client_that_does_not_answer_sends_its_settings()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n");
        (await HasLensesAsync(server)).Should().BeTrue();
        await server.Client.NotifyAsync("workspace/didChangeConfiguration", new { settings = new { notesNetworking = s_off } });
        (await HasLensesAsync(server)).Should().BeFalse();
        server.Client.Received.Should().NotContain(message => message.GetProperty("method").GetString() == "workspace/configuration");
    }

    [Theory]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"notesNetworking\":7}")]
    [InlineData("{\"notesNetworking\":{\"codeLens\":[]}}")]
    [InlineData("{\"notesNetworking\":{\"codeLens\":{\"enabled\":\"no\"}}}")]
    public async Task Settings_of_another_shape_are_as_by_default(string settings)
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n");
        await server.Client.NotifyAsync("workspace/didChangeConfiguration", new { settings = JsonDocument.Parse(settings).RootElement });
        (await HasLensesAsync(server)).Should().BeTrue();
    }

    [Fact]
    public async Task A_client_that_must_be_asked_to_tell_of_changes_is_asked()
    {
        await using var server = await TestServer.OnAsync("# Ada", new { workspace = new { didChangeConfiguration = new { dynamicRegistration = true } } });
        var registration = (await server.Client.WaitForAsync("client/registerCapability")).GetProperty("registrations")[0];
        registration.GetProperty("method").GetString().Should().Be("workspace/didChangeConfiguration");
        registration.GetProperty("registerOptions").GetProperty("section").GetString().Should().Be("notesNetworking");
    }
}
