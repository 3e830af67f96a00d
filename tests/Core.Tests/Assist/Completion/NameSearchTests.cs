using CsCheck;
using NotesNetworking.Core.Assist.Completion;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Tests.Network;

namespace NotesNetworking.Core.Tests.Assist.Completion;

/// <summary>What completion keeps for many snapshots never goes stale.</summary>
public class NameSearchTests
{
    private static readonly string[] s_typed = ["", "a", "ad", "bo", "bs", "on", "addie", "plan", "2026"];

    [Fact]
    public void After_any_changes_names_and_words_are_found_as_in_a_notebook_built_anew() =>
        Gen.Select(NotebookChangeTests.Change.Array[0, 8], NotebookChangeTests.Change.Array[1, 8]).Sample((first, then) =>
        {
            var notebook = Core.Network.Notebook.Create(NotebookSettings.Default, first.Where(change => change.Text is not null).Select(Parse));
            notebook.Prepare(CancellationToken.None);
            var now = first.Where(change => change.Text is not null).GroupBy(change => change.Path).ToDictionary(group => group.Key, group => group.Last());
            foreach (var change in then)
            {
                notebook = change.Text is null ? notebook.Without(change.Path).Notebook : notebook.With(Parse(change)).Notebook;
                if (change.Text is null) now.Remove(change.Path);
                else now[change.Path] = change;
                Answers(notebook).Should().Equal(Answers(Core.Network.Notebook.Create(NotebookSettings.Default, now.Values.Select(Parse))));
            }
        });

    [Fact]
    public void The_best_are_those_that_sorting_all_would_give() => Gen.Int[0, 40].Array[0, 60].Select(Gen.Int[1, 12]).Sample((ages, most) =>
    {
        var notes = ages.Select((age, i) => NoteParser.Parse($"people/{i}.md", $"# Nia {i % 7}\n## {Dates(age)} Call\n", NotebookSettings.Default));
        var notebook = Core.Network.Notebook.Create(NotebookSettings.Default, notes);
        var all = notebook.Relationships.OrderByDescending(r => r.Familiarity).ThenBy(r => r.Contact.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Path, StringComparer.Ordinal);
        NameSearch.Contacts(notebook, "n", most).Select(found => found.Note.Path).Should().Equal(all.Take(most).Select(r => r.Path));
    });

    private static string Dates(int age) => Today.Date.AddDays(-7 * age).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Note Parse((string Path, string? Text) change) => NoteParser.Parse(change.Path, change.Text!, NotebookSettings.Default);

    private static string[] Answers(Notebook notebook) =>
    [
        .. s_typed.SelectMany(typed => NameSearch.Contacts(notebook, typed, 3).Concat(NameSearch.Others(notebook, typed, 3)).Select(found => $"{typed}: {found.Note.Path} {found.Alias} {found.Quality}")),
        .. Vocabulary.Keys.SelectMany(key => Vocabulary.Of(notebook, key).Select(word => $"{key.Canonical}: {word}").Order()),
        .. Enum.GetValues<KeySpellings.Place>().SelectMany(place => KeySpellings.Of(notebook, place, "").Select(key => $"{place} {key.Key}: {string.Join(", ", key)}").Order()),
    ];
}
