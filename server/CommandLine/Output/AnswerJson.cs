using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;
using NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.CommandLine.Output;

/// <summary>A place in a note, zero-based, in UTF-16 units as in LSP.</summary>
internal sealed record JsonPosition(int Line, int Character);

/// <summary>A stretch of a note; the end is exclusive.</summary>
internal sealed record JsonRange(JsonPosition Start, JsonPosition End);

/// <summary>One finding of <c>check</c>.</summary>
internal sealed record JsonDiagnostic(string Code, string Severity, string Path, JsonRange Range, string Message);

/// <summary>One contact of <c>list</c>.</summary>
internal sealed record JsonContact(
    string Name, string Path, IReadOnlyList<string> Aliases, IReadOnlyList<string> Company, string? Role, IReadOnlyList<string> Tags, string Stage,
    string State, string? LastContact, string? Due, int? CadenceDays, string CadenceSource, int Conversations, int OpenFollowUps);

/// <summary>One entry of <c>due</c>.</summary>
internal sealed record JsonAgendaItem(
    string Kind, string Name, string Date, int DaysLate, string Reason, IReadOnlyList<string> TalkAbout, string Path, int Line);

/// <summary>The shapes that <c>--format json</c> writes (docs/cli.md): one document, camelCase.</summary>
[JsonSerializable(typeof(IReadOnlyList<JsonDiagnostic>))]
[JsonSerializable(typeof(IReadOnlyList<JsonContact>))]
[JsonSerializable(typeof(IReadOnlyList<JsonAgendaItem>))]
[JsonSerializable(typeof(IntroductionPath))]
[JsonSerializable(typeof(NetworkAnswer))]
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

    /// <summary>Writes one document and a line ending.</summary>
    public static void Write<T>(TextWriter output, IReadOnlyList<T> answer) => WriteOne(output, answer);

    /// <inheritdoc cref="Write"/>
    public static void WriteOne<T>(TextWriter output, T answer) =>
        output.Write(JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)s_context.GetTypeInfo(typeof(T))!) + "\n");
}
