using CsCheck;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Network;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist;

/// <summary>Searching the tables gives what going through all symbols of all notes gives.</summary>
public class SymbolTableTests
{
    private sealed record Found(MatchQuality Quality, int Order, double Weight, string Name, string Path, TextSpan Span, SymbolKind Kind);

    private static readonly string[] s_typed = ["", "a", "ad", "2026", "2026-11", "call", "cl", "walk ca", "venue", "v", "#wor", "work", "nobody", "log", "é"];

    private static readonly Gen<(string Path, string? Text)> s_note =
        from path in Gen.OneOf("people/ada.md", "people/bob.md", "ideas.md", "log/2026-11-20.md", "people/templates/ada.md")
        from name in Gen.OneOf("Ada Okafor", "Bob Adams", "Café work")
        from lines in Gen.OneOf(
            "## 2026-11-20 Call: [[venue]]", "## 2026-11-2 Walk", "## 2026-11-20 Café, *walk*", "- [ ] Venue map", "- [x] Call [[Ada Okafor]]", "- [ ] Bob: call",
            "words #work and #Work/new", "#CALL #work", "## Log", "### Venues of Ada", "> ## Quoted", "## 2026-11-19").Array[0, 7]
        from isGone in Gen.Int[0, 6]
        select (path, isGone == 0 ? null : $"# {name}\n{string.Join('\n', lines)}\n");

    [Fact]
    public void After_any_changes_the_tables_find_what_a_plain_scan_finds() =>
        Gen.Select(Gen.OneOf(s_note, NotebookChangeTests.Change).Array[0, 8], Gen.OneOf(s_note, NotebookChangeTests.Change).Array[1, 8]).Sample((first, then) =>
        {
            var notebook = Core.Network.Notebook.Create(NotebookSettings.Default, first.Where(change => change.Text is not null).Select(Parse));
            foreach (var typed in s_typed) Check(notebook, typed);
            foreach (var change in then)
            {
                notebook = change.Text is null ? notebook.Without(change.Path).Notebook : notebook.With(Parse(change)).Notebook;
                foreach (var typed in s_typed) Check(notebook, typed);
            }
        }, iter: 60);

    [Fact]
    public void Where_more_fit_than_are_given_the_best_are_given()
    {
        static string Text(int i) => $"# Nia {i}\n## 2026-{1 + (i % 12):D2}-{1 + (i % 28):D2} {(i % 3 == 0 ? "Call" : "A walk, called it a day")}\n- [{(i % 2 == 0 ? ' ' : 'x')}] Call {i % 5}\n## Calls {i % 9}\n";
        var notebook = Core.Network.Notebook.Create(NotebookSettings.Default, Enumerable.Range(0, SymbolSearch.Most).Select(i => Parse(($"people/{i}.md", Text(i)))));
        for (var i = 0; i < 40; i++) notebook = notebook.With(Parse(($"people/{i * 17}.md", Text(i * 31)))).Notebook;
        foreach (var typed in new[] { "call", "cl", "c", "a", "ca 1", "2026", "nia", "walk", "day it" }) Check(notebook, typed);
    }

    private static void Check(Notebook notebook, string typed) =>
        SymbolSearch.Find([notebook], typed).Select(found => (found.Kind, found.Name, found.Path, found.Span)).Where(found => found.Kind != SymbolKind.Contact)
            .Should().Equal(Scan(notebook, SearchKey.Of(typed.TrimStart('#')), SymbolSearch.Find([notebook], typed).Count(found => found.Kind == SymbolKind.Contact)), typed);

    // What is searched by the contacts' names has a table, and tests, of its own.
    private static IEnumerable<(SymbolKind, string, string, TextSpan)> Scan(Notebook notebook, string typed, int contacts)
    {
        var worst = typed.Length < 2 ? MatchQuality.Initials : MatchQuality.Fuzzy;
        var all = notebook.Notes.Values.Where(note => !note.IsTemplate).SelectMany(note => Symbol.In(notebook, note).Select(symbol => (note.Path, Symbol: symbol)))
            .Where(one => one.Symbol.Kind != SymbolKind.Contact).ToArray();
        var tags = all.Where(one => one.Symbol.Kind == SymbolKind.Tag).GroupBy(one => NameKey.Of(one.Symbol.Name)).Select(group =>
        {
            var (path, symbol) = group.OrderBy(one => one.Path, StringComparer.Ordinal).ThenBy(one => one.Symbol.Span.Start).First();
            return new Found(NameMatch.Of(typed, SearchKey.Of(symbol.Name), worst), 1, group.DistinctBy(one => one.Path).Count(), symbol.Name, path, symbol.Span, symbol.Kind);
        });
        var others = all.Where(one => one.Symbol.Kind != SymbolKind.Tag).Select(one => new Found(
            NameMatch.Of(typed, SearchKey.Of(one.Symbol.Name), worst), OrderOf(one.Symbol), one.Symbol.Record?.Date.DayNumber ?? 0, one.Symbol.Name, one.Path, one.Symbol.Selection, one.Symbol.Kind));
        return tags.Concat(others).Where(found => found.Quality != MatchQuality.None)
            .OrderBy(found => found.Quality).ThenBy(found => found.Order).ThenByDescending(found => found.Weight)
            .ThenBy(found => found.Name, StringComparer.OrdinalIgnoreCase).ThenBy(found => found.Path, StringComparer.Ordinal).ThenBy(found => found.Span.Start)
            .Take(SymbolSearch.Most - contacts).Select(found => (found.Kind, found.Name, found.Path, found.Span));
    }

    private static int OrderOf(Symbol symbol) => symbol.Kind switch
    {
        SymbolKind.FollowUp when symbol.FollowUp!.State == FollowUpState.Open => 2,
        SymbolKind.Conversation => 3,
        SymbolKind.Heading => 4,
        _ => 5,
    };

    private static Note Parse((string Path, string? Text) change) => NoteParser.Parse(change.Path, change.Text!, NotebookSettings.Default);
}
