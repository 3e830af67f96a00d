using System.Text.Json.Serialization.Metadata;

namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>Whole numbers, also those that a client writes as 1.0.</summary>
internal class IntegerConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetInt32(out var number)) return number;
            if (reader.TryGetDouble(out var real) && Math.Floor(real) == real && real is >= int.MinValue and <= int.MaxValue) return (int)real;
        }
        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>Whole numbers from 0 on (LSP 3.17, uinteger).</summary>
internal sealed class UnsignedConverter : IntegerConverter
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        base.Read(ref reader, typeToConvert, options) is >= 0 and var number ? number : throw new JsonException();
}

/// <summary>A list without gaps: to the library, null is an entry of any list.</summary>
internal sealed class ListConverter<T> : JsonConverter<T[]>
    where T : class
{
    public override T[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException();
        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var entries = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) entries.Add(JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException());
        return [.. entries];
    }

    public override void Write(Utf8JsonWriter writer, T[] value, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var entry in value) JsonSerializer.Serialize(writer, entry, type);
        writer.WriteEndArray();
    }
}

/// <summary>A URI of any scheme (LSP 3.17, DocumentUri).</summary>
internal sealed class UriConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } uri && IsUri(uri) ? uri : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool IsUri(string text) => text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && char.IsAsciiLetter(text[0]) && text.AsSpan(0, colon).ContainsAnyExcept(s_scheme) is false;

    private static readonly System.Buffers.SearchValues<char> s_scheme =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
