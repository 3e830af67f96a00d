namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>What the client declares (LSP 3.17, ClientCapabilities). What is null, or not what it should be, is not declared:
/// clients write an empty object as a list, or null, and would have no server at all.</summary>
/// <param name="declared">As it came.</param>
internal readonly struct ClientCapabilities(JsonElement? declared)
{
    /// <summary>Whether this is declared with <c>true</c>.</summary>
    public bool Has(params ReadOnlySpan<string> path) => Find(path).ValueKind == JsonValueKind.True;

    /// <summary>Whether there is an object of its own for this.</summary>
    public bool Knows(params ReadOnlySpan<string> path) => Find(path).ValueKind == JsonValueKind.Object;

    /// <summary>The texts of a list; none where there is no list.</summary>
    public string[] Texts(params ReadOnlySpan<string> path) =>
        [.. Items(path).Where(one => one.ValueKind == JsonValueKind.String).Select(Rpc.JsonText.Find).OfType<string>()];

    /// <summary>The whole numbers of a list; none where there is no list.</summary>
    public long[] Numbers(params ReadOnlySpan<string> path) => [.. Items(path).Select(Rpc.WholeNumber.Find).OfType<long>()];

    /// <summary>A whole number; null for anything else.</summary>
    public long? Number(params ReadOnlySpan<string> path) => Rpc.WholeNumber.Find(Find(path));

    private JsonElement[] Items(ReadOnlySpan<string> path) => Find(path) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private JsonElement Find(ReadOnlySpan<string> path)
    {
        var at = declared ?? default;
        foreach (var name in path)
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at)) return default;
        return at;
    }
}
