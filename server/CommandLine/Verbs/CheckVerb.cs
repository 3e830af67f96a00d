using System.CommandLine;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Answers;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>check</c>: all diagnostics of the notebook, or of the files and folders given.</summary>
internal static class CheckVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Notes or folders to check (default: all)", Arity = ArgumentArity.ZeroOrMore };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "Exit with 1 when there is a finding of this severity or a higher one",
            HelpName = "error|warning|information|hint",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "information", "hint");
        var staged = new Option<bool>("--staged") { Description = "Check what is about to be committed, as git's index has it; what only time brings is left out" };
        var verb = new Command("check", "Says what in the notes asks for attention") { paths, failOn, staged };
        var options = NotebookOptions.AddTo(verb, "text", "json", "sarif", "github");
        verb.SetAction(parsed =>
        {
            StagedNotebook? index = null;
            var request = parsed.GetValue(staged)
                ? options.Read(parsed, root => (index = StagedNotebook.Read(root.Folder)).Notebook)
                : options.Read(parsed);
            var findings = Find(request, parsed.GetValue(paths) ?? [], index?.Changed);
            if (request.Format == "json") AnswerJson.Write(output, findings.ConvertAll(ToJson));
            else if (request.Format == "sarif") output.Write(FindingLogs.Sarif(findings).Write());
            else if (request.Format == "github") output.Write(string.Concat(findings.Select(FindingLogs.GitHub)));
            else WriteText(findings, output, error);
            var limit = Enum.Parse<Severity>(parsed.GetValue(failOn)!, ignoreCase: true);
            var since = request.Notebook.Settings.Since;
            bool IsNew(Finding finding) => Advisor.Find(finding.Diagnostic.Code)?.Since > since;
            WriteNew(findings.FindAll(IsNew), since, error);
            return findings.Exists(finding => finding.Diagnostic.Severity >= limit && !IsNew(finding)) ? ExitCode.Found : ExitCode.Fine;
        });
        return verb;
    }

    private static List<Finding> Find(NotebookRequest request, string[] paths, IReadOnlySet<string>? staged)
    {
        var wanted = Array.ConvertAll(paths, request.PathOf);
        return
        [
            .. AllCores.Map(
                request.Notebook.Notes.Values.Where(note => (wanted.Length == 0 || wanted.Any(path => Covers(path, note.Path))) && staged?.Contains(note.Path) != false)
                    .OrderBy(note => note.Path, StringComparer.Ordinal),
                note => Advisor.Advise(request.Notebook, note, request.Today).Select(diagnostic => new Finding(note, diagnostic)).ToArray())
                .SelectMany(findings => findings)
                // A commit never fails for the calendar.
                .Where(finding => staged is null || Advisor.Find(finding.Diagnostic.Code)?.IsOfTime != true),
        ];
    }

    private static bool Covers(string wanted, string path) =>
        wanted == "." || path == wanted || path.StartsWith(wanted + "/", StringComparison.Ordinal);

    // Nobody's checks fail after an upgrade for a reason that they cannot see.
    private static void WriteNew(List<Finding> findings, Version since, TextWriter error)
    {
        if (findings.Count == 0) return;
        var codes = findings.Select(finding => finding.Diagnostic.Code).Distinct().Order(StringComparer.Ordinal);
        var newest = findings.Max(finding => Advisor.Find(finding.Diagnostic.Code)!.Since);
        error.Write($"New kinds of findings after {since}, which do not fail yet: {string.Join(", ", codes)}. With \"since: {newest}\" in {NotebookSettings.FileName} they count.\n");
    }

    private static void WriteText(List<Finding> findings, TextWriter output, TextWriter error)
    {
        foreach (var finding in findings)
            output.Write($"{finding.Note.Path}:{finding.Place.Line}:{finding.Place.Column}: {finding.Severity}: {finding.Diagnostic.Message} [{finding.Diagnostic.Code}]\n");
        var counts = findings.GroupBy(finding => finding.Diagnostic.Severity).OrderByDescending(group => group.Key)
            .Select(group => Core.Network.Words.Count(group.Count(), group.Key == Severity.Information ? "note" : group.First().Severity));
        error.Write(findings.Count == 0 ? "Nothing asks for attention.\n" : $"{string.Join(", ", counts)}.\n");
    }

    private static JsonDiagnostic ToJson(Finding finding) => new(
        finding.Diagnostic.Code, finding.Severity, finding.Note.Path,
        AnswerPlaces.None.RangeOf(finding.Note, finding.Diagnostic.Span), finding.Diagnostic.Message);
}
