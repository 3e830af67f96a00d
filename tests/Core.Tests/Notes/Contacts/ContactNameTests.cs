using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Tests.Notes.Contacts;

/// <summary>What a contact is called (docs/format.md, "The name").</summary>
public class ContactNameTests
{
    private static void Check(string file, string text, string name, string? alias = null, string? role = null)
    {
        var contact = NoteParser.Parse($"people/{file}.md", text, NotebookSettings.Default).Contact!;
        (contact.Name, contact.HeadingAlias?.Value, contact.Role).Should().Be((name, alias, role), "of {0} with {1}", file, text);
        text.AsSpan(contact.NameSpan.Start, contact.NameSpan.Length).ToString().Should().Be(
            text.Contains(name, StringComparison.Ordinal) && name != file ? name : text[contact.NameSpan.Start..contact.NameSpan.End]);
    }

    [Theory]
    [InlineData("x", "name: Ada Okafor", "Ada Okafor")]
    [InlineData("x", "first-name: Ada\nlast-name: Okafor", "Ada Okafor")]
    [InlineData("x", "given-name: Ada\nsurname: Okafor", "Ada Okafor")]
    [InlineData("x", "name: Ada\nlast name: Okafor", "Ada Okafor")]
    [InlineData("x", "name: Ada van Okafor\nlast name: Okafor", "Ada van Okafor")]
    [InlineData("x", "name: Addie\nfirst name: Ada\nlast name: Okafor", "Addie")]
    [InlineData("x", "name:\n  first: Ada\n  last: Okafor", "Ada Okafor")]
    [InlineData("x", "name: {given: Ada, family: Okafor}", "Ada Okafor")]
    [InlineData("x", "name: {first: Ada}", "Ada")]
    [InlineData("x", "FN: Ada Okafor", "Ada Okafor")]
    [InlineData("x", "N.GN: Ada\nN.FN: Okafor", "Ada Okafor")]
    public void The_front_matters_name_is_the_name(string file, string frontMatter, string name) =>
        NoteParser.Parse($"people/{file}.md", $"---\n{frontMatter}\n---\n# Other\n", NotebookSettings.Default).Contact!.Name.Should().Be(name);

    [Theory]
    [InlineData("ada", "title: Ada Okafor", "Ada Okafor", null)]
    [InlineData("okafor-ada", "title: Ada Okafor", "Ada Okafor", null)]
    [InlineData("Ada", "title: Ada Okafor", "Ada Okafor", null)]
    [InlineData("ada-okafor", "title: Head of Glaze", "ada-okafor", "Head of Glaze")]
    [InlineData("Ada Okafor", "title: Potter", "Ada Okafor", "Potter")]
    [InlineData("202609121030", "title: Ada Okafor", "Ada Okafor", null)]
    [InlineData("k7x2", "title: Ada Okafor", "Ada Okafor", null)]
    [InlineData("8fq1", "title: Ada Okafor", "Ada Okafor", null)]
    [InlineData("xkzt", "title: Ada Okafor", "Ada Okafor", null)]
    [InlineData("K7X2QP", "title: Ada Okafor", "Ada Okafor", null)]
    [InlineData("ada2", "title: Head of Glaze", "ada2", "Head of Glaze")]
    [InlineData("adam", "title: Head of Glaze", "adam", "Head of Glaze")]
    [InlineData("Bjrn", "title: Head of Glaze", "Bjrn", "Head of Glaze")]
    [InlineData("mum", "title: Head of Glaze", "mum", "Head of Glaze")]
    [InlineData("Person - Ada Okafor", "title: Ada Okafor\nrole: Potter", "Ada Okafor", "Potter")]
    [InlineData("ada", "name: Ada Okafor\ntitle: Head of Glaze", "Ada Okafor", "Head of Glaze")]
    public void A_title_is_the_name_where_it_resembles_the_files(string file, string frontMatter, string name, string? role) =>
        Check(file, $"---\n{frontMatter}\n---\n", name, role: role);

    [Fact]
    public void A_title_that_the_heading_contradicts_is_the_role() =>
        Check("202609121030", "---\ntitle: Head of Glaze\n---\n# Ada Okafor\n", "Ada Okafor", role: "Head of Glaze");

    [Theory]
    [InlineData("Ada", "# Ada Okafor\n", "Ada Okafor", null)]
    [InlineData("Okafor, Ada", "# Ada Okafor\n", "Ada Okafor", null)]
    [InlineData("Zoe Lund", "# Zoë Lund\n", "Zoë Lund", null)]
    [InlineData("mum", "# Grace Okafor\n", "Grace Okafor", null)]
    [InlineData("202609121030", "# Grace Okafor\n", "Grace Okafor", null)]
    [InlineData("Mum", "# Grace Okafor\n", "Mum", "Grace Okafor")]
    [InlineData("Mum", "# Grace\n", "Mum", null)]
    [InlineData("Mum", "# a walk in the woods\n", "Mum", null)]
    [InlineData("Cleo Lund", "# About\n", "Cleo Lund", null)]
    [InlineData("Bo Ray", "# Open Quests\n", "Bo Ray", null)]
    [InlineData("Ada Okafor", "Potter.\n\n# 25 November\n", "Ada Okafor", null)]
    [InlineData("ada", "# 25 November\n", "ada", null)]
    [InlineData("ada", "# Notes\n", "ada", null)]
    [InlineData("ada", "## Log\n\n# Podcasts\n", "ada", null)]
    [InlineData("Ada Okafor", "# Ada Okafor #person #potter", "Ada Okafor", null)]
    public void A_heading_is_the_name_an_alias_or_neither(string file, string text, string name, string? alias) => Check(file, text, name, alias);

    [Theory]
    [InlineData("@Ada Okafor", "", "Ada Okafor")]
    [InlineData("Person: Ada Okafor", "", "Ada Okafor")]
    [InlineData("Contact - Ada Okafor", "", "Ada Okafor")]
    [InlineData("Person___Ada Okafor", "", "Ada Okafor")]
    [InlineData("👤 Ada Okafor", "", "Ada Okafor")]
    [InlineData("Eda Fox", "# Person: Eda Fox\n", "Eda Fox")]
    [InlineData("Eda Fox", "# @Eda Fox\n", "Eda Fox")]
    [InlineData("Person-Ada", "", "Person-Ada")]
    [InlineData("Ada - Person", "", "Ada - Person")]
    [InlineData("Dr - Ada", "", "Dr - Ada")]
    public void A_prefix_is_no_part_of_the_name(string file, string text, string name) => Check(file, text, name);

    [Theory]
    [InlineData("Ada Okafor", "okafor ada", true)]
    [InlineData("Zoë", "zoe-lund", true)]
    [InlineData("O'Brien Tom", "Tom OBrien", false)]
    [InlineData("Ada Okafor", "Ada Lund", false)]
    [InlineData("", "Ada", false)]
    [InlineData("…", "—", false)]
    public void Names_resemble_each_other_by_their_words(string one, string other, bool expected)
    {
        PlainWords.Resemble(one, other).Should().Be(expected);
        PlainWords.Resemble(other, one).Should().Be(expected);
    }
}
