using System.Text.Encodings.Web;

namespace NotesNetworking.LanguageServer.Answers;

/// <summary>A log of findings (SARIF 2.1.0, 3.13).</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs)
{
    /// <summary>The JSON text and a line ending.</summary>
    public string Write() => JsonSerializer.Serialize(this, SarifJson.Relaxed.SarifLog) + "\n";
}

/// <summary>One run of a tool (3.14). Columns count UTF-16 code units.</summary>
internal sealed record SarifRun(
    SarifTool Tool, string ColumnKind, IReadOnlyDictionary<string, SarifFolder> OriginalUriBaseIds, IReadOnlyList<SarifResult> Results);

/// <summary>The tool (3.18).</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The tool's own part and all its rules (3.19).</summary>
internal sealed record SarifDriver(string Name, string Version, IReadOnlyList<SarifRule> Rules);

/// <summary>A rule and where it is explained (3.49).</summary>
internal sealed record SarifRule(string Id, SarifText Help);

/// <summary>Words (3.11, 3.12).</summary>
internal sealed record SarifText(string Text);

/// <summary>What paths are relative to (3.14.14). Its place on this machine is nobody's business.</summary>
internal sealed record SarifFolder(SarifText Description);

/// <summary>One finding (3.27).</summary>
internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations);

/// <summary>Where it is (3.28).</summary>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

/// <summary>The note and the place in it (3.29).</summary>
internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

/// <summary>A note's relative URI (3.4).</summary>
internal sealed record SarifArtifact(string Uri, string UriBaseId);

/// <summary>A stretch (3.30): lines and columns from 1, the end exclusive.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJson : JsonSerializerContext
{
    public static SarifJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
