using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Advice;

/// <summary>The one helper of all diagnostics' tests.</summary>
internal static class CheckDiagnostics
{
    /// <summary>
    /// The diagnostics of one code, in all files, are exactly those marked. A mark's words are the beginning of
    /// "severity: message".
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="fixtureText">The notebook.</param>
    /// <param name="today">The day, where it is another than usual.</param>
    /// <param name="configuration">What is told at the very beginning of the configuration file, which no mark can point at.</param>
    public static void Check(string code, string fixtureText, DateOnly? today = null, string? configuration = null)
    {
        var fixture = Fixture.Of(fixtureText);
        var notebook = fixture.Notebook();
        var found = notebook.Notes.Values
            .SelectMany(note => Advisor.Advise(notebook, note, today ?? Today.Date).Select(diagnostic => (note.Path, Diagnostic: diagnostic)))
            .Where(pair => pair.Diagnostic.Code == code)
            .OrderBy(pair => pair.Path, StringComparer.Ordinal).ThenBy(pair => pair.Diagnostic.Span.Start).ToArray();
        var marks = fixture.Marks.OrderBy(mark => mark.Path, StringComparer.Ordinal).ThenBy(mark => mark.Span.Start).ToArray();

        if (configuration is not null)
        {
            var (_, whole) = found.Should().ContainSingle(f => f.Path == "notes-networking.yaml").Subject;
            $"{whole.Severity.ToString().ToLowerInvariant()}: {whole.Message}".Should().StartWith(configuration);
            found = [.. found.Where(f => f.Path != "notes-networking.yaml")];
        }
        found.Select(f => (f.Path, f.Diagnostic.Span)).Should().Equal(marks.Select(m => (m.Path, m.Span)),
            "these were found: {0}", string.Join("; ", found.Select(f => $"{f.Path} {f.Diagnostic.Span} {f.Diagnostic.Message}")));
        foreach (var (one, mark) in found.Zip(marks))
            $"{one.Diagnostic.Severity.ToString().ToLowerInvariant()}: {one.Diagnostic.Message}".Should().StartWith(mark.Words);
    }
}
