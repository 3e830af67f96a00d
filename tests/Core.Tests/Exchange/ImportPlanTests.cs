using NotesNetworking.Core.Exchange.Import;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Exchange;

public class ImportPlanTests
{
    internal static ImportPlan PlanOf(Dictionary<string, string> notes, string file, Func<string, ImportedFile>? read = null, ImportAnswers? answers = null)
    {
        var notebook = Core.Network.Notebook.Create(Core.Notes.Settings.NotebookSettings.Default,
            [.. notes.Select(note => NoteParser.Parse(note.Key, note.Value, Core.Notes.Settings.NotebookSettings.Default))]);
        return ImportPlan.Of(notebook, (read ?? CardReader.Read)(file), path => notes.TryGetValue(path, out var text) ? new NoteText(notebook.Notes[path], SourceText.From(text)) : null, _ => false, answers);
    }

    internal static string Card(string name, params string[] lines) => $"BEGIN:VCARD\nFN:{name}\n{string.Concat(lines.Select(line => line + "\n"))}END:VCARD\n";

    /// <summary>Imports, and imports again, which must change nothing more.</summary>
    internal static Dictionary<string, string> Import(Dictionary<string, string> notes, string file, Func<string, ImportedFile>? read = null, ImportAnswers? answers = null)
    {
        var plan = PlanOf(notes, file, read, answers);
        var after = new Dictionary<string, string>(notes);
        foreach (var (path, _, edits) in plan.Edit.Edits) after[path] = TextEdit.Apply(after[path], edits);
        foreach (var (path, text) in plan.Edit.Created) after.Add(path, text);
        PlanOf(after, file, read, answers).Edit.IsEmpty.Should().BeTrue("a second import changes nothing");
        return after;
    }

    [Fact]
    public void Somebody_new_gets_a_note_with_all_that_is_known() => Import([], Card("Ada Okafor", "EMAIL:ada@example.org", "ORG:Kestrel", "CATEGORIES:rowing,tides", "NOTE:# no heading\\nTea.", "UID:u1"))
        .Should().ContainSingle().Which.Should().Be(new KeyValuePair<string, string>("people/Ada Okafor.md",
            "---\ntype: person\ncompany: Kestrel\nemail: ada@example.org\ntags: [rowing, tides]\nuid: u1\n---\n\n# Ada Okafor\n\n\\# no heading\nTea.\n"));

    [Fact]
    public void A_contact_gets_what_is_missing_and_keeps_what_is_there()
    {
        var notes = new Dictionary<string, string> { ["people/ada.md"] = "---\nemail: ada@example.org # work\nbirthday: 1987-12-10\n---\n# Ada\n\nWords.\n" };
        var cards = Card("Ada", "EMAIL:ADA@example.org", "EMAIL:a@example.net", "BDAY:19881210", "TITLE:Lead", "NOTE:Other words.");
        Import(notes, cards)["people/ada.md"].Should().Be("---\nemail: [ada@example.org, a@example.net] # work\nbirthday: 1987-12-10\nrole: Lead\n---\n# Ada\n\nWords.\n");
        PlanOf(notes, cards).Changes.Single().Differs.Should().Equal(new ImportedDifference("birthday", "1987-12-10", "1988-12-10"));
    }

    [Fact]
    public void They_are_known_by_id_then_by_address_then_by_name()
    {
        var notes = new Dictionary<string, string>
        {
            ["people/a.md"] = "---\nuid: u1\n---\n# Ada\n", ["people/b.md"] = "---\nemail: b@example.org\n---\n# Bob\n", ["people/c.md"] = "# Cleo\n",
        };
        PlanOf(notes, Card("Addie", "UID:u1", "TITLE:one") + Card("Robert", "EMAIL:b@example.org", "TITLE:two") + Card("cleo", "TITLE:three"))
            .Changes.Select(change => $"{change.Path} {change.Added.Last().Value}").Should().Equal("people/a.md one", "people/b.md two", "people/c.md three");
    }

    [Fact]
    public void Nobody_is_guessed()
    {
        var notes = new Dictionary<string, string> { ["people/x/Ada.md"] = "# Ada\n", ["people/y/Ada.md"] = "# Ada\n", ["people/b.md"] = "---\nuid: u1\n---\n# Bob\n" };
        var plan = PlanOf(notes, Card("Ada", "TITLE:one") + Card("Bob", "UID:u2", "TITLE:two"));
        plan.Edit.IsEmpty.Should().BeTrue();
        plan.Questions.Select(question => question.Line).Should().Equal(1, 5);
    }

    [Theory]
    [InlineData("Kim Jr.", "Kim Jr")]
    [InlineData("Sally \"Sal\" Ray", "Sally -Sal- Ray")]
    [InlineData("who?", "who-")]
    [InlineData("Con", "_Con")]
    [InlineData("...", "_")]
    public void A_name_that_no_file_can_have_stays_the_contacts_and_the_file_gets_the_nearest(string name, string file) =>
        Import([], Card(name))[$"people/{file}.md"].Should().EndWith($"# {name}\n");

    [Fact]
    public void A_name_that_no_link_could_hold_is_told()
    {
        var plan = PlanOf([], Card("AC/DC"));
        plan.Edit.IsEmpty.Should().BeTrue();
        plan.Problems.Single().Message.Should().Be("AC/DC is left out. A link cannot hold a name with / in it.");
    }

    [Fact]
    public void Two_with_one_address_and_ids_and_names_of_their_own_are_two() =>
        Import([], Card("Ada", "UID:u1", "EMAIL:home@example.org") + Card("Bob", "UID:u2", "EMAIL:home@example.org")).Keys.Should().BeEquivalentTo("people/Ada.md", "people/Bob.md");

    [Fact]
    public void Words_are_the_same_when_they_go_out_again()
    {
        var about = @"# one\n`two` and C:\\temp or a\\*b";
        var notes = Import([], Card("Ada", $"NOTE:{about}"));
        notes["people/Ada.md"].Should().EndWith("\n\\# one\n\\`two` and C:\\temp or a\\\\*b\n");
    }

    [Fact]
    public void Front_matter_that_cannot_be_read_is_left_alone()
    {
        var plan = PlanOf(new() { ["people/ada.md"] = "---\na: [\n---\n# Ada\n" }, Card("Ada", "TITLE:one"));
        plan.Edit.IsEmpty.Should().BeTrue();
        plan.Problems.Single().Message.Should().Contain("people/ada.md cannot be read");
    }

    [Fact]
    public void Two_cards_of_one_person_are_one_and_relations_are_between_notes() =>
        Import([], Card("Ada", "UID:u1", "RELATED;TYPE=friend:u2") + Card("Bob", "UID:u2") + Card("Ada", "UID:u1", "TITLE:Lead"))["people/Ada.md"]
            .Should().Be("---\ntype: person\nfriend: \"[[Bob]]\"\nuid: u1\nrole: Lead\n---\n\n# Ada\n");
}
