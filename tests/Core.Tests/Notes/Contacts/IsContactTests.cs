using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Notes.Contacts;

/// <summary>Which notes are contacts' (docs/format.md, "Contacts").</summary>
public class IsContactTests
{
    private static void Check(string path, string text, bool expected) =>
        (NoteParser.Parse(path, text, NotebookSettings.Default).Contact is not null).Should().Be(expected, "of {0} with {1}", path, text);

    [Theory]
    [InlineData("type: person")]
    [InlineData("type: Contact")]
    [InlineData("Type: PERSON")]
    [InlineData("type: \"[[person]]\"")]
    [InlineData("type: [[Person]]")]
    [InlineData("type: [note, person]")]
    [InlineData("type:\n  - note\n  - \"[[Contact]]\"")]
    [InlineData("fileClass: person")]
    [InlineData("fileClass: [person, x]")]
    [InlineData("type: note\nfileClass: person")]
    [InlineData("tags: person")]
    [InlineData("tags: [x, People]")]
    [InlineData("tags: contact")]
    [InlineData("tags: contacts")]
    [InlineData("tags: \"#person\"")]
    [InlineData("tags: [\"#person/client\"]")]
    [InlineData("tags: friends people/climbing")]
    [InlineData("tag: person")]
    [InlineData("tags: x\ntag: person")]
    [InlineData("categories: People")]
    [InlineData("categories: [\"[[Contacts]]\"]")]
    [InlineData("categories:\n  - \"[[People]]\"")]
    public void By_its_front_matter(string frontMatter) => Check("notes/ada.md", $"---\n{frontMatter}\n---\n", true);

    [Theory]
    [InlineData("type: meeting")]
    [InlineData("type: persona")]
    [InlineData("tags: personal")]
    [InlineData("tags: x/person")]
    [InlineData("tags: #person")]
    [InlineData("categories: Books")]
    [InlineData("name: Ada")]
    [InlineData("# type: person")]
    public void Not_by_words_like_these(string frontMatter) => Check("notes/ada.md", $"---\n{frontMatter}\n---\n", false);

    [Theory]
    [InlineData("people/ada.md", true)]
    [InlineData("People/Ada.md", true)]
    [InlineData("crm/contacts/team/ada.md", true)]
    [InlineData("people/ada.markdown", true)]
    [InlineData("people.md", false)]
    [InlineData("notes/ada.md", false)]
    [InlineData("peoples/ada.md", false)]
    [InlineData("people/README.md", false)]
    [InlineData("people/Readme.md", false)]
    [InlineData("people/index.md", false)]
    [InlineData("people/_index.md", false)]
    [InlineData("people/People.md", false)]
    [InlineData("people/team/team.md", false)]
    [InlineData("people/team/people.md", true)]
    [InlineData("people/templates/ada.md", false)]
    [InlineData("people/{{name}}.md", false)]
    public void By_its_path(string path, bool expected) => Check(path, "", expected);

    [Theory]
    [InlineData("templates/person.md")]
    [InlineData("_Templates/person.md")]
    [InlineData("people/_templates/person.md")]
    [InlineData("notes/{{title}}.md")]
    [InlineData("notes/<% tp.file.title %>.md")]
    public void A_template_never(string path) => Check(path, "---\ntype: person\n---\n", false);

    [Fact]
    public void A_readme_that_says_so_itself_is_one() => Check("people/README.md", "---\ntype: person\n---\n", true);
}
