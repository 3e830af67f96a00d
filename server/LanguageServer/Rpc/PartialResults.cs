using System.Text.Json.Serialization.Metadata;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>Answers in pieces, for a client that gave a token for them (LSP 3.17, Partial Result Progress).</summary>
internal static class PartialResults
{
    /// <summary>How many items come together.</summary>
    public const int Chunk = 200;

    /// <summary>True where the client gave a token for pieces.</summary>
    public static bool IsGiven(JsonElement? token, out JsonElement given)
    {
        given = token ?? default;
        return given.ValueKind is JsonValueKind.String or JsonValueKind.Number;
    }

    /// <summary>Sends items as they are found.</summary>
    /// <param name="client">Who asked.</param>
    /// <param name="token">The client's token; null when it wants the whole answer.</param>
    /// <param name="items">The items, lazily.</param>
    /// <param name="wrap">Makes a piece of the answer of some items.</param>
    /// <param name="type">How a piece is written.</param>
    /// <returns>What the answer itself must hold: all without a token, and with one nothing, as the specification asks.</returns>
    public static TItem[] Send<TItem, TPiece>(
        Client client, JsonElement? token, IEnumerable<TItem> items, Func<TItem[], TPiece> wrap, JsonTypeInfo<TPiece> type)
    {
        if (!IsGiven(token, out var given)) return [.. items];
        foreach (var chunk in items.Chunk(Chunk)) client.Progress(given, JsonSerializer.SerializeToElement(wrap(chunk), type));
        return [];
    }
}
