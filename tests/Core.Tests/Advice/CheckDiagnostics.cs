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
    public static void Check(string code, string fixtureText, DateOnly? today = null)
    {
        var fixture = Fixture.Of(fixtureText);
        var notebook = fixture.Notebook();
        var found = notebook.Notes.Values
            .SelectMany(note => Advisor.Advise(notebook, note, today ?? Today.Date).Select(diagnostic => (note.Path, Diagnostic: diagnostic)))
            .Where(pair => pair.Diagnostic.Code == code)
            .OrderBy(pair => pair.Path, StringComparer.Ordinal).ThenBy(pair => pair.Diagnostic.Span.Start).ToArray();
        var marks = fixture.Marks.OrderBy(mark => mark.Path, StringComparer.Ordinal).ThenBy(mark => mark.Span.Start).ToArray();

        found.Select(f => (f.Path, f.Diagnostic.Span)).Should().Equal(marks.Select(m => (m.Path, m.Span)),
            "these were found: {0}", string.Join("; ", found.Select(f => $"{f.Path} {f.Diagnostic.Span} {f.Diagnostic.Message}")));
        foreach (var (one, mark) in found.Zip(marks))
            $"{one.Diagnostic.Severity.ToString().ToLowerInvariant()}: {one.Diagnostic.Message}".Should().StartWith(mark.Words);
    }
}
