using System.Reflection;
using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Answers;

namespace NotesNetworking.CommandLine.Output;

/// <summary>Findings as other programs read them.</summary>
internal static class FindingLogs
{
    private const string Base = "NOTEBOOK";

    /// <summary>A SARIF 2.1.0 log.</summary>
    public static SarifLog Sarif(IReadOnlyList<Finding> findings)
    {
        SarifRule[] rules = [.. Advisor.Rules.Select(rule => new SarifRule(rule.Code, new SarifText($"docs/diagnostics.md, \"{rule.Code}\", says what it looks for and what to do.")))];
        var driver = new SarifDriver("notes-networking", typeof(FindingLogs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion, rules);
        var folders = new Dictionary<string, SarifFolder> { [Base] = new(new SarifText("The notebook's root.")) };
        return new SarifLog("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [new SarifRun(new SarifTool(driver), "utf16CodeUnits", folders, [.. findings.Select(Result)])]);
    }

    /// <summary>A workflow command, by which GitHub shows a finding beside the line, and a line ending.</summary>
    public static string GitHub(Finding finding)
    {
        var command = finding.Diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var (line, column, endLine, endColumn) = finding.Place;
        return $"::{command} file={Property(finding.Note.Path)},line={line},col={column},endLine={endLine},endColumn={endColumn},title={Property(finding.Diagnostic.Code)}::{Data(finding.Diagnostic.Message)}\n";
    }

    private static SarifResult Result(Finding finding)
    {
        var (line, column, endLine, endColumn) = finding.Place;
        var uri = string.Join('/', finding.Note.Path.Split('/').Select(Uri.EscapeDataString));
        var level = finding.Diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
        return new SarifResult(
            finding.Diagnostic.Code, Advisor.Rules.IndexOf(Advisor.Find(finding.Diagnostic.Code)!), level, new SarifText(finding.Diagnostic.Message),
            [new SarifLocation(new SarifPhysicalLocation(new SarifArtifact(uri, Base), new SarifRegion(line, column, endLine, endColumn)))]);
    }

    // What would end a command, or one of its properties.
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
