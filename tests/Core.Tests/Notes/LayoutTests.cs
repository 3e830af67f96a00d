using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Notes;

/// <summary>What other programs keep, and how their notes read.</summary>
public class LayoutTests
{
    private static NotebookLayout Of(params string[] files) =>
        NotebookLayout.Of(files.Where(file => NotePath.IsNote(file)), [.. files.Where(file => NotebookLayout.IsMarker(file))]);

    private static Note Parse(string path, string text, params string[] files) =>
        NoteParser.Parse(path, text, NotebookSettings.Default with { Layout = Of([path, .. files]) });

    private const string Logseq = "logseq/config.edn";
    private const string Dendron = "dendron.yml";

    [Theory]
    [InlineData("pages/Ada.md", true, "logseq/config.edn")]
    [InlineData("pages/Ada.md", true, "journals/2026_11_02.md")]
    [InlineData("pages/Ada.md", false, "x/journals/2026_11_02.md")]
    [InlineData("x/pages/Ada.md", true, "x/journals/2026_11_02.md")]
    [InlineData("notes/Ada.md", false, "x/journals/a.md", "x/pages/b.md")]
    [InlineData("pages/Ada.md", false, "diary/2026_11_02.md")]
    [InlineData("pages/Ada.md", false, "logseq/tips.md")]
    public void A_Logseq_graph_is_known_by_its_folders(string path, bool expected, params string[] files) => Of([path, .. files]).IsLogseq(path).Should().Be(expected);

    [Fact]
    public void Layouts_are_values()
    {
        Of("pages/a.md", "journals/b.md").Should().Be(Of("journals/c.md", "pages/d.md", "x.md"));
        Of("pages/a.md").Should().Be(NotebookLayout.Plain);
        Of("pages/a.md", Logseq).With(["x.md"]).Should().Be(Of(Logseq));
        Of("pages/a.md", "journals/b.md").With(["pages/a.md"]).Should().Be(NotebookLayout.Plain);
        (Of(Dendron) == Of(Logseq)).Should().BeFalse();
    }

    [Theory]
    [InlineData("days/05-09-2026.md", DayOrder.DayFirst, "days/23-09-2026.md")]
    [InlineData("days/05-09-2026.md", DayOrder.MonthFirst, "days/09-23-2026 Ada.md")]
    [InlineData("days/05-09-2026.md", DayOrder.Unknown, "days/09-23-2026.md", "days/23-09-2026.md")]
    [InlineData("days/05-09-2026.md", DayOrder.Unknown, "other/23-09-2026.md")]
    [InlineData("days/2026-09-23.md", DayOrder.Unknown)]
    public void The_order_of_days_is_that_of_the_folders_files(string path, DayOrder expected, params string[] files)
    {
        Of([path, .. files]).OrderOf(path).Should().Be(expected);
        Of([path, .. files]).Equals(Of([.. files, path])).Should().BeTrue();
    }

    [Theory]
    [InlineData("type:: person\ncompany:: [[Kestrel Labs]]\n\n- Potter\n")]
    [InlineData("- type:: person\n  company:: [[Kestrel Labs]]\n- Potter\n")]
    [InlineData("\ntags:: speaker, [[person]]\ncompany:: Kestrel Labs\n")]
    [InlineData("tags:: person, #speaker\r\ncompany:: Kestrel Labs\r\n")]
    public void A_pages_properties_are_its_front_matter(string text)
    {
        var contact = Parse("pages/Ada Okafor.md", text, Logseq).Contact!;
        (contact.Name, contact.Sign, contact.Companies.Single().Text).Should().Be(("Ada Okafor", ContactSign.Property, "Kestrel Labs"));
        NoteParser.Parse("pages/Ada Okafor.md", text, NotebookSettings.Default).Contact.Should().BeNull("it is in no graph");
    }

    [Theory]
    [InlineData("- Potter\n- type:: person\n")]
    [InlineData("Potter\ntype:: person\n")]
    [InlineData("type:: company\n")]
    [InlineData("type::person\n")]
    public void Not_every_property_makes_a_contact(string text) => Parse("pages/Ada Okafor.md", text, Logseq).Contact.Should().BeNull();

    [Fact]
    public void Values_are_read_as_in_front_matter()
    {
        var contact = Parse("pages/Ada.md", "type:: person\nalias:: Addie, [[Okafor, A.]]\nbirthday:: [[1985-12-10]]\nfriend:: [[Bo]], [[Cleo]]\n", Logseq).Contact!;
        contact.Aliases.Select(alias => alias.Text).Should().Equal("Addie", "Okafor, A.");
        contact.Birthday!.Value.Value.Should().Be(new Birthday(1985, 12, 10));
        contact.Relations.Select(relation => relation.Target.Text).Should().Equal("Bo", "Cleo");
    }

    [Theory]
    [InlineData("pages/Person___Ada Okafor.md", "Ada Okafor")]
    [InlineData("pages/People___Work___Ada.md", "Ada")]
    [InlineData("pages/Projects___Kiln.md", null)]
    [InlineData("pages/People.md", null)]
    public void A_Logseq_page_below_people_is_a_contact(string path, string? name) => Parse(path, "- x\n", Logseq).Contact?.Name.Should().Be(name);

    [Theory]
    [InlineData("vault/people.ada-okafor.md", "", "ada-okafor")]
    [InlineData("vault/people.ada-okafor.md", "---\ntitle: Ada Okafor\n---\n", "Ada Okafor")]
    [InlineData("vault/people.work.ada.md", "---\ntitle: Ada\n---\n", "Ada")]
    [InlineData("vault/people.md", "---\ntitle: People\n---\n", null)]
    [InlineData("vault/user.md", "", null)]
    [InlineData("vault/peoples.ada.md", "", null)]
    [InlineData("vault/people.2026.11.02.md", "", null)]
    public void A_Dendron_note_below_people_is_a_contact(string path, string text, string? name)
    {
        var contact = Parse(path, text, Dendron).Contact;
        (contact?.Name).Should().Be(name);
        NoteParser.Parse(path, text, NotebookSettings.Default).Contact.Should().BeNull("it is in no workspace");
    }

    [Theory]
    [InlineData("vault/daily.journal.2026.09.12.md")]
    [InlineData("vault/meet.kiln.2026.09.12.md")]
    public void A_Dendron_note_may_be_named_by_a_day(string path) => DateReader.Write(Parse(path, "", Dendron).FileDate!.Value).Should().Be("2026-09-12");

    [Fact]
    public void A_files_day_takes_the_order_of_its_folder() =>
        Parse("days/05-09-2026.md", "", "days/23-09-2026.md").FileDate.Should().Be(new DateOnly(2026, 9, 5));
}
