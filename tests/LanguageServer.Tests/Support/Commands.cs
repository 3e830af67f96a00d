namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>Commands as a client sends them.</summary>
internal static class Commands
{
    /// <summary>Runs a command of ours, named without its prefix; its result.</summary>
    public static Task<JsonElement> RunAsync(this TestServer server, string command, params object?[] arguments) =>
        server.Client.RequestAsync("workspace/executeCommand", new { command = "notesNetworking." + command, arguments });

    /// <summary>The code of the error that a command is answered with.</summary>
    public static Task<int> ErrorOfAsync(this TestServer server, string command, params object?[] arguments) =>
        server.Client.ErrorOfAsync("workspace/executeCommand", new { command = "notesNetworking." + command, arguments });

    /// <summary>The text of a note after the edits of a plain <c>changes</c> edit, made by lines and characters alone.</summary>
    public static string Apply(this TestServer server, JsonElement edit, string path, string text)
    {
        foreach (var one in edit.GetProperty("changes").GetProperty(server.Uri(path)).EnumerateArray().OrderByDescending(one => OffsetOf(text, one, "start")))
            text = text[..OffsetOf(text, one, "start")] + one.GetProperty("newText").GetString() + text[OffsetOf(text, one, "end")..];
        return text;
    }

    private static int OffsetOf(string text, JsonElement edit, string end)
    {
        var position = edit.GetProperty("range").GetProperty(end);
        var offset = 0;
        for (var line = position.GetProperty("line").GetInt32(); line > 0; line--) offset = text.IndexOf('\n', offset) + 1;
        return offset + position.GetProperty("character").GetInt32();
    }
}
