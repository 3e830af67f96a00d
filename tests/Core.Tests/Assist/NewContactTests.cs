using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Assist;

/// <summary>A new contact's note is made as the notebook keeps its others.</summary>
public class NewContactTests
{
    /// <summary>The path and the text of the note that is made; reading it back gives the contact.</summary>
    private static (string Path, string Text) Create(string fixture, string name, params (ContactKey, string)[] facts)
    {
        var notebook = Fixture.Of(fixture).Notebook();
        var outcome = NewContact.Create(notebook, name, facts);
        outcome.Refusal.Should().BeNull();
        var (path, text) = outcome.Edit!.Created.Single();
        var next = notebook.With(NoteParser.Parse(path, text, notebook.Settings)).Notebook;
        next.Notes[path].Contact!.Name.Should().Be(name.Trim());
        next.Resolve(name).Path.Should().Be(path, "a link by the name finds it");
        return (path, text);
    }

    [Theory]
    [InlineData("# README.md\nwords\n", "people/Jo Doe.md", "---\ntype: person\n---\n\n# Jo Doe\n")]
    [InlineData("# people/Ada.md\n# Ada\n", "people/Jo Doe.md", "# Jo Doe\n")]
    [InlineData("# crm/Ada Lo.md\n---\ntype: person\n---\n", "crm/Jo Doe.md", "---\ntype: person\n---\n\n# Jo Doe\n")]
    [InlineData("# crm/ada-lo.md\n---\ntags: [person/client, x]\n---\n# Ada Lo\n", "crm/jo-doe.md", "---\ntags: [person]\n---\n\n# Jo Doe\n")]
    [InlineData("# @Ada Lo.md\n---\ntags:\n  - '#people'\n---\n# Ada Lo\n", "@Jo Doe.md", "---\ntags: [people]\n---\n\n# Jo Doe\n")]
    [InlineData("# a/Ada.md\n---\ncategories:\n  - \"[[People]]\"\nname: Ada\n---\n", "a/Jo Doe.md", "---\ncategories: [\"[[People]]\"]\nname: Jo Doe\n---\n\n# Jo Doe\n")]
    [InlineData("# a/Ada.md\n---\nfileClass: Person\n---\n# b/Bo.md\n---\ntype: person\n---\n# b/Cy.md\n---\ntype: person\n---\n", "b/Jo Doe.md", "---\ntype: person\n---\n\n# Jo Doe\n")]
    [InlineData("# people/Ada Lo/Ada Lo.md\n# Ada Lo\n# people/Ada Lo/letters.md\n# people/Bo Ray/Bo Ray.md\n", "people/Jo Doe.md", "# Jo Doe\n")]
    [InlineData("# c/Cy.md\n---\ntype: person\n---\n# b/Bo.md\n---\ntype: person\n---\n# d/Di.md\n---\nclass: person\n---\n# e/Ed.md\n---\nclass: person\n---\n", "b/Jo Doe.md", "---\nclass: person\n---\n\n# Jo Doe\n")]
    public void In_the_folder_the_style_and_with_the_mark_of_most_others(string fixture, string path, string text) =>
        Create(fixture, "Jo Doe").Should().Be((path, text));

    [Fact]
    public void What_is_known_stands_in_the_front_matter() =>
        Create("# people/Ada.md\n# Ada\n", "Jo", (ContactKey.Company, "Café: Nord"), (ContactKey.IntroducedBy, "Ada"), (ContactKey.Tags, "#work, tea")).Text
            .Should().Be("---\ncompany: \"Café: Nord\"\nintroduced-by: \"[[Ada]]\"\ntags: [work, tea]\n---\n\n# Jo\n");

    [Theory]
    [InlineData("", "*needs a name*")]
    [InlineData("Ada", "*has a note already: people/Ada.md*")]
    [InlineData(" ada ", "*has a note already*")]
    [InlineData("Bo", "*Several notes*people/x/Bo.md*")]
    [InlineData("Jo", "*is you*")]
    [InlineData("AC/DC", "*cannot hold a name with /*")]
    [InlineData("What?", "*cannot hold ?*")]
    [InlineData("A [b]", "*cannot hold a name with [*")]
    [InlineData(".hidden", "*no name for a file*")]
    [InlineData("con", "*Windows*")]
    public void A_name_that_is_taken_or_fits_no_file_is_refused(string name, string reason)
    {
        var notebook = Fixture.Of("# notes-networking.yaml\nme: [Jo]\n# people/Ada.md\n# Ada\n# people/Bo.md\n# Bo\n# people/x/Bo.md\n# Bo\n").Notebook();
        var outcome = NewContact.Create(notebook, name);
        outcome.Edit.Should().BeNull();
        outcome.Refusal.Should().Match(reason);
    }

    [Fact]
    public void A_file_that_differs_in_case_alone_is_in_the_way()
    {
        var notebook = Fixture.Of("# people/jo doe.md\n# Someone else\n").Notebook();
        NewContact.At(notebook, "people/Jo Doe.md", "Jo Doe").Refusal.Should().Match("*people/jo doe.md already*");
    }
}
