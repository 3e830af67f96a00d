using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>Takes the editor's settings: asks for them where the client answers (LSP 3.17, <c>workspace/configuration</c>),
/// else reads what <c>workspace/didChangeConfiguration</c> brings.</summary>
internal sealed class ConfigurationFeature : IFeature
{
    private const string Changed = "workspace/didChangeConfiguration";

    public void Register(Routes routes, Server server)
    {
        server.Initialized += () =>
        {
            if (server.Session.AnswersConfiguration) _ = AskAsync(server);
            if (server.Session.TellsConfiguration) _ = RegisterAsync(server);
        };
        routes.Change(Changed, change =>
        {
            if (server.Session.AnswersConfiguration) _ = AskAsync(server);
            else if (Member(Member(change, "settings"), ClientSettings.Section) is { ValueKind: not JsonValueKind.Undefined } section)
                server.Workspace.Configure(ClientSettings.Of(section));
        });
    }

    private static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;

    private static async Task AskAsync(Server server)
    {
        if (await server.Client.ConfigurationAsync(ClientSettings.Section).ConfigureAwait(false) is { } section)
            server.Post("taking settings", () => server.Workspace.Configure(ClientSettings.Of(section)));
    }

    private static Task RegisterAsync(Server server)
    {
        var options = new ConfigurationOptions(ClientSettings.Section);
        return server.Client.RegisterAsync(
            new Registration("settings", Changed, JsonSerializer.SerializeToElement(options, ProtocolJson.Default.ConfigurationOptions)));
    }
}
