using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Markdown;
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
    [InlineData("[[Ines|people.ines-duarte]]", "people.ines-duarte", null, "Ines")]
    [InlineData("[[Ines Duarte|people.ines-duarte#Plans]]", "people.ines-duarte", "Plans", "Ines Duarte")]
    [InlineData("[[the potter|ines-duarte]]", "ines-duarte", null, "the potter")]
    [InlineData("[[ines|people.ines-duarte]]", "people.ines-duarte", null, "ines")]
    [InlineData("![[ Ines | people.ines-duarte ]]", "people.ines-duarte", null, "Ines")]
    [InlineData("[[people.ines-duarte|Ines]]", "people.ines-duarte", null, "Ines")]
    [InlineData("[[people.ines-duarte#Plans|ines]]", "people.ines-duarte", "Plans", "ines")]
    [InlineData("[[people.ines-duarte]]", "people.ines-duarte", null, null)]
    [InlineData("[[Ines Duarte|The Potter]]", "Ines Duarte", null, "The Potter")]
    public void A_Dendron_link_may_show_its_words_first(string text, string target, string? fragment, string? shown)
    {
        var link = Parse("daily.journal.2026.09.12.md", text, Dendron).Links.Single(link => link.Form != LinkForm.FileName);
        (link.Target, link.Fragment, link.Shown).Should().Be((target, fragment, shown));
        text.Substring(link.TargetSpan.Start, link.TargetSpan.Length).Should().Be(target);
    }

    [Fact]
    public void Elsewhere_the_first_part_is_the_target() => Parse("a.md", "[[Ines|people.ines-duarte]]").Links.Single().Target.Should().Be("Ines");

    [Theory]
    [InlineData("people/Ada Okafor/Ada Okafor.md")]
    [InlineData("people/Ada Okafor/Ada Okafor.md", "people/Ada Okafor/letters.md", "people/Ada Okafor/Gift Ideas.md")]
    [InlineData("people/Ada Okafor/Ada Okafor.md", "people/Ada Okafor/photos/photos.md")]
    [InlineData("people/ada-okafor/ada-okafor.md", "people/ada-okafor/letters.md")]
    [InlineData("people/Ana de la Cruz/Ana de la Cruz.md")]
    [InlineData("people/Mum/Mum.md")]
    [InlineData("people/Mum/Mum.md", "people/Mum/letters.md", "people/Mum/2026-09-12.md")]
    [InlineData("人物/王芳/王芳.md")]
    [InlineData("people/Family/Ada/Ada.md", "people/Family/Family.md")]
    [InlineData("people/work/Ada Okafor/Ada Okafor.md")]
    public void A_person_may_have_a_folder_of_their_own(string path, params string[] files) => Parse(path, "", files).Contact!.Sign.Should().Be(ContactSign.Folder);

    [Theory]
    [InlineData("people/People.md")]
    [InlineData("people/Kontakte/Kontakte.md")]
    [InlineData("people/Family/Family.md", "people/Family/Ada.md")]
    [InlineData("people/Family/Family.md")]
    [InlineData("people/Work Friends/Work Friends.md")]
    [InlineData("people/Wren Ltd/Wren Ltd.md")]
    [InlineData("people/Rowers/Rowers.md", "people/Rowers/Ada.md")]
    [InlineData("people/Kiln Circle/Kiln Circle.md")]
    [InlineData("people/Wren Pottery/Wren Pottery.md", "people/Wren Pottery/Ada Okafor.md", "people/Wren Pottery/Bob Ray.md")]
    [InlineData("people/2026/2026.md")]
    [InlineData("notes/Ada Okafor/Ada Okafor.md")]
    [InlineData("Ada Okafor/Ada Okafor.md")]
    public void A_note_named_as_a_folder_of_several_is_nobodys(string path, params string[] files) => Parse(path, "", files).Contact.Should().BeNull();

    [Theory]
    [InlineData("people/Ada Okafor/letters.md", false, "people/Ada Okafor/Ada Okafor.md")]
    [InlineData("people/Ada Okafor/letters/Bob Ray.md", false, "people/Ada Okafor/Ada Okafor.md")]
    [InlineData("people/Ada Okafor/photos/photos.md", false, "people/Ada Okafor/Ada Okafor.md")]
    [InlineData("people/Mum/letters.md", false, "people/Mum/Mum.md")]
    [InlineData("people/Ada Okafor/letters.md", true)]
    [InlineData("people/Family/Ada.md", true, "people/Family/Family.md")]
    [InlineData("people/Wren Pottery/Ada Okafor.md", true, "people/Wren Pottery/Wren Pottery.md")]
    [InlineData("people/Ada.md", true, "people/People.md")]
    [InlineData("Ada Okafor/people/Bob Ray.md", true, "Ada Okafor/Ada Okafor.md")]
    public void Other_notes_in_a_persons_folder_are_about_them(string path, bool expected, params string[] files)
    {
        (Parse(path, "", files).Contact is not null).Should().Be(expected);
        Parse(path, "---\ntype: person\n---\n", files).Contact.Should().NotBeNull("it says so");
    }

    [Fact]
    public void The_configuration_says_which_folders_are_those_above()
    {
        static bool Is(string path, string people) =>
            NoteParser.Parse(path, "", NotebookSettings.Default with { Layout = Of(path), People = new NoteFolders(new GlobSet([people])) }).Contact is not null;
        Is("crm/Ada Okafor/Ada Okafor.md", "crm/**").Should().BeTrue();
        Is("crm/crm.md", "crm/**").Should().BeFalse();
        Is("Ada Okafor/Ada Okafor.md", "Ada Okafor/**").Should().BeFalse();
        Is("people/Ada Okafor/Ada Okafor.md", "crm/**").Should().BeFalse();
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
