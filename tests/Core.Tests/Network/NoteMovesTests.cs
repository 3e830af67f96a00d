using CsCheck;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>What a keystroke costs those who are named in the note: counted, not timed.</summary>
public class NoteMovesTests
{
    private const int People = 400;
    private const string Hub = "daily/2026-11-02.md";

    private static readonly string s_hub = string.Concat(Enumerable.Range(0, People).Select(i => $"- Words on [[Person {i}]]\n")) + "\nA line.\n";

    private static Note Parse(string path, string text) => NoteParser.Parse(path, text, NotebookSettings.Default);

    private static Notebook Start() => Notebook.Create(NotebookSettings.Default,
        [Parse(Hub, s_hub), .. Enumerable.Range(0, People).Select(i => Parse($"people/person-{i}.md", $"---\ntype: person\n---\n# Person {i}\n\n## 2026-10-0{1 + i % 9} Call\n"))]);

    [Fact]
    public void A_letter_in_a_note_that_names_everybody_changes_nobody()
    {
        var notebook = Start();
        var before = notebook.Relationships.ToArray();
        var standing = notebook.StandingWith("people/person-7.md", Today.Date);
        for (var letter = 0; letter < 300; letter++)
        {
            var (next, affected, isNews) = notebook.With(Parse(Hub, s_hub + new string('x', letter)));
            affected.Should().Equal(Hub);
            isNews.Should().BeFalse();
            next.ContactsChangedSince(notebook).Should().BeEmpty();
            notebook = next;
        }
        notebook.StandingWith("people/person-7.md", Today.Date).Should().BeSameAs(standing);
        // It only moved where nothing stands that tells of them.
        notebook.Relationships.Select(one => one.Familiarity).Should().Equal(before.Select(one => one.Familiarity));
    }

    [Theory]
    [InlineData("A line.", "A line on [[Person 7]].", 7)]
    [InlineData("A line.", "- [ ] Ask [[Person 8]] 📅 2026-11-05", 8)]
    [InlineData("A line.", "- Lunch with [[Person 9]]", 9)]
    [InlineData("- Words on [[Person 0]]\n", "", 0)]
    public void One_more_line_changes_the_one_of_whom_it_speaks(string before, string after, int person)
    {
        var notebook = Start();
        foreach (var relationship in notebook.Relationships) notebook.StandingWith(relationship.Path, Today.Date);
        var text = s_hub.Replace(before, after, StringComparison.Ordinal);
        var (next, affected, isNews) = notebook.With(Parse(Hub, text));
        affected.Should().BeEquivalentTo([Hub, $"people/person-{person}.md"]);
        isNews.Should().BeTrue();
        next.ContactsChangedSince(notebook).Should().Equal($"people/person-{person}.md");
        // And all know where they are named now.
        foreach (var relationship in next.Relationships)
            foreach (var mention in relationship.Mentions)
                text[mention.Link.Span.Start..mention.Link.Span.End].Should().Be($"[[{relationship.Contact.Name}]]");
    }

    [Fact]
    public void What_a_letter_allocates_does_not_grow_with_the_notebook()
    {
        const string text = "# Day\n\n- Words on [[Person 1]]\n- [ ] Ask [[Person 2]]\n";
        long Allocated(int people)
        {
            var notebook = Notebook.Create(NotebookSettings.Default, Enumerable.Range(0, people).Select(i => Parse($"people/person-{i}.md", $"# Person {i}\n")).Append(Parse("notes/day.md", text)));
            var letters = Enumerable.Range(0, 20).Select(i => Parse("notes/day.md", text + new string('x', i))).ToArray();
            notebook = notebook.With(letters[0]).Notebook;
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var letter in letters) notebook = notebook.With(letter).Notebook;
            return (GC.GetAllocatedBytesForCurrentThread() - before) / letters.Length;
        }
        Allocated(100);
        var (few, many) = (Allocated(100), Allocated(2000));
        few.Should().BeLessThan(32_000);
        many.Should().BeLessThan(few + few / 4);
    }

    [Fact]
    public void What_was_replaced_since_a_moment_is_known_on_every_way_to_a_snapshot() => Gen.Int[0, 5].Array[0, 40].Sample(steps =>
    {
        var start = NoteMoves.None();
        var all = new List<NoteMoves> { start };
        foreach (var step in steps) all.Add(all[^1].Then($"{step}"));
        for (var from = 0; from < all.Count; from++)
        {
            var since = all[^1].Since(all[from]);
            since.Should().NotBeNull();
            steps[from..].Select(step => $"{step}").Should().BeSubsetOf(since!);
            if (from < all.Count - 1) continue;
            since.Should().BeEmpty();
        }
        // Two ways from one moment.
        var (one, other) = (all[^1].Then("one"), all[^1].Then("other"));
        one.Since(other).Should().BeEquivalentTo("one", "other");
    });

    [Fact]
    public void Of_very_many_none_is_known()
    {
        var (start, now) = (NoteMoves.None(), NoteMoves.None());
        now = Enumerable.Range(0, 1000).Aggregate(start, (moves, i) => moves.Then($"{i}"));
        now.Since(start).Should().BeNull();
    }
}
