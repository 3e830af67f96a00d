using CsCheck;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>Invariant 2 of docs/architecture.md: changed step by step equals built anew, and what a change touches is known.</summary>
public class NotebookChangeTests
{
    private static readonly (NotebookSettings Settings, Note Note) s_configured = SettingsReader.Read("me: [Jo]\ncadence: {default: 1w}\n");

    private static readonly Gen<string> s_path = Gen.OneOf(
        "people/ada.md", "people/bob.md", "people/cleo.md", "team/ada.md", "people/2026-11-01 Ada.md", "daily/2026-11-02.md",
        "meetings/plan.md", "notes/Ada.md", "people/Bob Stone.md", "templates/day.md", "x/@Ada.md", "@Bob.md");

    private static readonly Gen<string> s_name = Gen.OneOf(
        "Ada", "Bob", "Cleo", "ada", "people/ada", "team/ada", "Bob Stone", "bob-stone", "@Ada", "@Bob", "Addie", "plan", "2026-11-02", "Jo", "nobody", "Bob Stome", "Stone Bob", "Bob stone", "ADA");

    private static readonly Gen<string> s_frontMatter = Gen.Select(s_name, s_name, s_name, Gen.Int[0, 11], (a, b, c, kind) => kind switch
    {
        0 => "",
        1 => $"---\ntype: person\nname: {a.TrimStart('@')}\n---\n",
        2 => $"---\ntype: person\nname: {a.TrimStart('@')}\naliases: [\"{b}\", \"{c}\"]\n---\n",
        3 => $"---\nfriend: \"[[{a}]]\"\nintroduced-by: {b.TrimStart('@')}\naliases: \"{c}\"\n---\n",
        4 => $"---\ndate: 2026-11-03\npeople: [\"[[{a}]]\", \"[[{b}]]\"]\n---\n",
        5 => "---\ntype: person\n# a line more\n---\n",
        7 => $"---\ntype: person\nbirthday: 04/07/1979\n---\n# {a}\n",
        8 => $"---\ntype: person\nbirthday: 11/12/1985\n---\n",
        9 => $"---\ntype: person\nbirthday: 13/12/1985\n---\n",
        10 => $"---\ntype: person\nbirthday: 12/13/1985\n---\n",
        6 => $"---\ntype: person\nlast-contact: 2026-01-01\ncadence: 2w\n---\n# {a}\n",
        _ => $"# {a}\n",
    });

    private static readonly Gen<string> s_line = Gen.Select(s_name, s_name, Gen.Int[0, 16], (a, b, kind) => kind switch
    {
        0 => $"## 2026-11-01 Call with [[{a}]]\n",
        1 => $"## 2026-10-05 → Lunch\nThere with [[{a}]] and [[{b}]].\n",
        2 => $"- [ ] Ask [[{a}]] 📅 2026-11-05\n",
        3 => $"- [ ] Ping [[{a}]] {b}\n",
        4 => $"Met [[{a}]].\n\n",
        5 => $"See [her](../people/{Uri.EscapeDataString(a)}.md) and ![[{b}]].\n\n",
        6 => $"## [[{a}]]\n",
        7 => $"- Lunch with [[{a}]] about [[{b}]]\n",
        8 => "## Log\n- 2026-09-01: a letter\n",
        9 => $"Words #{NameKey.Slug(a)} and #circle/{NameKey.Slug(b)}\n\n",
        10 => $"## 2026-10-06 → Email with [[{b}]]\nDear {a}, after three lovely years I am leaving the office in spring to work on my own, and would love to stay in touch.\n",
        11 => $"## 2026-10-06 → Email\nDear {a}, after three lovely years I am leaving the office in spring to work on my own, and would love to stay in touch.\n",
        12 => $"- [ ] [[{a}]] to send [[{b}]] the list 📅 2026-11-05\n",
        13 => $"- [ ] {a}: send it 📅 2026-11-05\n- [ ] @{b} Send it\n",
        14 => $"## Actions\n- [ ] Send it to [[{b}]] — {a}\n- [ ] Send it (owner: {b})\n",
        15 => $"- [ ] Waiting for {a} 🔁 every full moon\n",
        _ => "- [ ] Check in 📅 2026-11-22\n",
    });

    internal static readonly Gen<(string Path, string? Text)> Change = Gen.Select(
        s_path, s_frontMatter, s_line.Array[0, 4], Gen.Int[0, 4],
        (path, frontMatter, lines, kind) => (path, kind == 0 ? null : frontMatter + string.Concat(lines)));

    private static readonly Gen<(NotebookSettings, (string Path, string? Text)[])> s_series = Gen.Select(Gen.OneOf(NotebookSettings.Default, s_configured.Settings), Change.Array[1, 14]);

    [Fact]
    public void After_any_series_of_changes_a_notebook_answers_as_one_built_anew() => s_series.Sample((settings, changes) =>
    {
        var notebook = Notebook.Create(settings, FixedNotes(settings));
        foreach (var change in changes)
        {
            notebook = Apply(notebook, change).Notebook;
            NotebookDump.Of(notebook); // so that what it remembers could go stale
            Network(notebook);
        }
        var anew = Anew(settings, changes);

        Compare(NotebookDump.Of(notebook), NotebookDump.Of(anew)).Should().BeEmpty();
        Network(notebook).Should().Equal(Network(anew));
        notebook.Relationships.Select(r => r.Path).Should().Equal(anew.Relationships.Select(r => r.Path));
        notebook.IsAboutPeople.Should().Be(anew.IsAboutPeople);
        foreach (var tag in s_tags)
            notebook.NotesTagged(tag).Should().Equal(anew.Notes.Values.Where(note => HasTag(note, tag)).Select(note => note.Path).Order(StringComparer.Ordinal));
    }, iter: 60);

    /// <summary>Whom each contact knows, and who could introduce me to them.</summary>
    private static string[] Network(Notebook notebook)
    {
        var ties = new Ties(notebook, Today.Date);
        var neighbours = ties.Contacts.Order(StringComparer.Ordinal)
            .SelectMany(path => ties.NeighboursOf(path).Order().Select(known => $"{path} knows {known.Other} {known.Days}"));
        return [.. neighbours, .. ties.Contacts.Order(StringComparer.Ordinal).Select(path => Introduction.ToContact(notebook, path, Today.Date).Sentence)];
    }

    [Fact]
    public void Every_note_whose_answers_differ_after_a_change_is_among_those_affected() => s_series.Sample((settings, changes) =>
    {
        var notebook = Notebook.Create(settings, FixedNotes(settings));
        foreach (var change in changes)
        {
            var before = NotebookDump.Of(notebook, withPlaces: false);
            var (after, affected, _) = Apply(notebook, change);
            Compare(before, NotebookDump.Of(after, withPlaces: false)).Where(difference => !affected.Contains(difference.Path))
                .Should().BeEmpty("{0} changed to {1}", change.Path, change.Text);
            notebook = after;
        }
    }, iter: 60);

    [Fact]
    public void Prose_concerns_its_own_note_alone() => Gen.Select(s_series, s_path, Gen.OneOf("Words", "Words and more.\n\nA stone", "☕")).Sample((series, path, prose) =>
    {
        var (settings, changes) = series;
        changes = [.. changes.Where(change => change.Text is null || change.Path != path), (path, "# Plan\n\nWords.\n\n## 2026-11-01 Call with [[Ada]]\n- [ ] Ask [[Bob]]\n")];
        var notebook = changes.Aggregate(Notebook.Create(settings, FixedNotes(settings)), (notebook, change) => Apply(notebook, change).Notebook);
        NotebookDump.Of(notebook);

        changes[^1].Text = changes[^1].Text!.Replace("Words", prose, StringComparison.Ordinal);
        var (after, affected, isNews) = Apply(notebook, changes[^1]);
        isNews.Should().BeFalse();
        affected.Should().Equal(path);
        var anew = Anew(settings, changes);
        Compare(NotebookDump.Of(after), NotebookDump.Of(anew)).Should().BeEmpty();
    }, iter: 60);

    // Lines that stand for themselves, wherever they stand.
    private static readonly Gen<(string Text, string[] Names)> s_apart = Gen.Select(s_name, s_name, Gen.Int[0, 6], (a, b, kind) => kind switch
    {
        0 => ($"- Lunch with [[{a}]] about [[{b}]]\n", new[] { a, b }),
        1 => ($"- [ ] Ask [[{a}]] 📅 2026-11-05\n", [a]),
        2 => ($"- [ ] [[{a}]] to send [[{b}]] the list\n", [a, b]),
        3 => ($"- See [her](../people/{Uri.EscapeDataString(a)}.md) and ![[{b}]].\n", [a, b]),
        4 => ($"- Words on [[{a}|her]] #circle\n", [a]),
        5 => ($"- Called [[{a}]] [gave:: a book]\n", [a]),
        _ => ("- Words.\n", []),
    });

    [Fact]
    public void Only_those_of_whom_a_line_speaks_are_affected_by_it() => Gen.Select(s_series, s_apart.Array[1, 12], s_apart, Gen.Int[0, 11]).Sample((series, lines, line, at) =>
    {
        var (settings, changes) = series;
        const string path = "daily/2026-11-02.md";
        at %= lines.Length;
        (string Text, string[] Names)[] edited = [.. lines[..at], line, .. lines[(at + 1)..]];
        changes = [.. changes.Where(change => change.Path != path), (path, TextOf(lines))];
        var notebook = changes.Aggregate(Notebook.Create(settings, FixedNotes(settings)), (notebook, change) => Apply(notebook, change).Notebook);
        var (after, affected, isNews) = Apply(notebook, (path, TextOf(edited)));

        (isNews || lines[at].Text == line.Text || (lines[at].Names.Length == 0 && line.Names.Length == 0)).Should().BeTrue();
        // One key may stand for several: [[@Ada]] and [[Ada]] are looked at together.
        var keys = lines[at].Names.Concat(line.Names).Select(KeyOf).ToHashSet();
        var alike = lines.Append(line).SelectMany(one => one.Names).Where(name => keys.Contains(KeyOf(name))).ToArray();
        // Which of the notes called @Ada are people's is decided by links, and then those whom they name are told of it.
        if (alike.Any(name => name.StartsWith('@'))) return;
        var spoken = alike.SelectMany(name => new[] { notebook, after }.SelectMany(one => one.NotesNamed(name).Concat(one.NotesNamed(NotePath.StemOf(name))))).Select(note => note.Path);
        affected.Except(spoken).Except([path, NotebookSettings.FileName]).Should().BeEmpty("{0} became {1}", lines[at].Text, line.Text);
        if (!isNews) affected.Should().Equal(path);

        static string KeyOf(string name) => NameKey.Of(NotePath.StemOf(name).TrimStart('@'));

        static string TextOf(IEnumerable<(string Text, string[] Names)> lines) => string.Concat(lines.Select(one => $"## Apart\n\n{one.Text}\n"));
    }, iter: 100);

    [Fact]
    public void A_change_leaves_the_snapshot_before_it_as_it_was() => s_series.Sample((settings, changes) =>
    {
        var first = changes[..(changes.Length / 2)].Aggregate(Notebook.Create(settings, FixedNotes(settings)), (notebook, change) => Apply(notebook, change).Notebook);
        var before = NotebookDump.Of(first);
        foreach (var change in changes[(changes.Length / 2)..]) NotebookDump.Of(Apply(first, change).Notebook);
        Compare(before, NotebookDump.Of(first)).Should().BeEmpty();
    }, iter: 20);

    private static Notebook Anew(NotebookSettings settings, (string Path, string? Text)[] changes)
    {
        var texts = changes.GroupBy(change => change.Path).Select(group => group.Last()).Where(change => change.Text is not null);
        return Notebook.Create(settings, texts.Reverse().Select(change => NoteParser.Parse(change.Path, change.Text!, settings)).Concat(FixedNotes(settings)));
    }

    // What concerns the notebook as a whole is told on the configuration.
    private static Note[] FixedNotes(NotebookSettings settings) => settings.IsConfigured ? [s_configured.Note] : [];

    private static readonly string[] s_tags = ["ada", "Circle", "circle/bob", "nobody"];

    private static bool HasTag(Note note, string tag) => note.Tags.Any(one =>
        NameKey.Of(one.Value) == NameKey.Of(tag) || NameKey.Of(one.Value).StartsWith(NameKey.Of(tag) + "/", StringComparison.Ordinal));

    private static NotebookChange Apply(Notebook notebook, (string Path, string? Text) change) => change.Text is { } text
        ? notebook.With(NoteParser.Parse(change.Path, text, notebook.Settings))
        : notebook.Without(change.Path);

    private static IEnumerable<(string Path, string? One, string? Other)> Compare(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Keys.Union(other.Keys).Select(path => (path, one.GetValueOrDefault(path), other.GetValueOrDefault(path))).Where(pair => pair.Item2 != pair.Item3);
}
