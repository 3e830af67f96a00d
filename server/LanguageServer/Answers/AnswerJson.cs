using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace NotesNetworking.LanguageServer.Answers;

/// <summary>How answers are written, to the terminal by <c>--format json</c> and to editors by requests of our own: one
/// document, camelCase, dates as <c>2026-11-22</c>, null where there is none.</summary>
[JsonSerializable(typeof(IReadOnlyList<JsonDiagnostic>))]
[JsonSerializable(typeof(IReadOnlyList<JsonContact>))]
[JsonSerializable(typeof(IReadOnlyList<JsonAgendaItem>))]
[JsonSerializable(typeof(IReadOnlyList<JsonMention>))]
[JsonSerializable(typeof(IReadOnlyList<JsonOpenFollowUp>))]
[JsonSerializable(typeof(JsonDate))]
[JsonSerializable(typeof(JsonIntroduction))]
[JsonSerializable(typeof(JsonNetwork))]
[JsonSerializable(typeof(JsonPerson))]
[JsonSerializable(typeof(IReadOnlyList<JsonPerson>))]
[JsonSerializable(typeof(JsonBrief))]
[JsonSerializable(typeof(JsonStatistics))]
[JsonSerializable(typeof(JsonChange))]
[JsonSerializable(typeof(JsonDashboard))]
[JsonSerializable(typeof(JsonImport))]
[JsonSerializable(typeof(JsonOverview))]
[JsonSerializable(typeof(JsonPeopleRows))]
[JsonSerializable(typeof(JsonFollowUpRows))]
[JsonSerializable(typeof(JsonFollowUpRow))]
[JsonSerializable(typeof(JsonRowChanges))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    private static readonly AnswerJson s_context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        // Names in any script are written as they are: the output is a UTF-8 file, not a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static readonly AnswerJson s_embedded = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Names in any script as they are, but none of the characters by which HTML could end the document: <, > and &.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>Writes one document and a line ending.</summary>
    public static void Write<T>(TextWriter output, IReadOnlyList<T> answer) => WriteOne(output, answer);

    /// <inheritdoc cref="Write"/>
    public static void WriteOne<T>(TextWriter output, T answer) => output.Write(JsonSerializer.Serialize(answer, TypeOf<T>()) + "\n");

    /// <summary>The same document as an editor gets it.</summary>
    public static JsonElement ToElement<T>(IReadOnlyList<T> answer) => ToOneElement(answer);

    /// <inheritdoc cref="ToElement"/>
    public static JsonElement ToOneElement<T>(T answer) => JsonSerializer.SerializeToElement(answer, TypeOf<T>());

    /// <summary>The same document in one line that can stand in a web page.</summary>
    public static string ToEmbedded<T>(T answer) => JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)s_embedded.GetTypeInfo(typeof(T))!);

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)s_context.GetTypeInfo(typeof(T))!;
}
