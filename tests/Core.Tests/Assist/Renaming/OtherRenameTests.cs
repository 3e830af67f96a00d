using NotesNetworking.Core.Assist.Renaming;
using NotesNetworking.Core.Tests.Fixtures;
using static NotesNetworking.Core.Tests.Assist.Renaming.RenamedNotebook;

namespace NotesNetworking.Core.Tests.Assist.Renaming;

public class OtherRenameTests
{
    [Fact]
    public void An_alias_is_renamed_on_its_own()
    {
        CheckRename("# people/ada.md\n---\nname: Ada\naliases: [\"Addie$0\", Countess]\n---\n# x.md\n[[Ada]] [[addie|x]] [[Countess]]\n", "A. L.",
            "# people/ada.md\n---\nname: Ada\naliases: [\"A. L.\", Countess]\n---\n# x.md\n[[Ada]] [[A. L.|x]] [[Countess]]");
        CheckRefusal("# people/ada.md\n---\nname: Ada\naliases: Addie$0\n---\n# people/eve.md\n# Eve\n", "Eve", "\"Eve\" is already a name of people/eve.md.");
    }

    [Fact]
    public void A_tag_follows_in_front_matter_and_body_with_those_nested_in_it()
    {
        CheckRename("""
            # a.md
            ---
            tags: [climbing, "#climbing/outdoor", other]
            ---
            #Climbing$0 and #climbing/a/b and #climbingwall and `#climbing`
            # b.md
            ---
            tag: x, climbing
            ---
            words
            """, "sport/climb", """
            # a.md
            ---
            tags: [sport/climb, "#sport/climb/outdoor", other]
            ---
            #sport/climb and #sport/climb/a/b and #climbingwall and `#climbing`
            # b.md
            ---
            tag: x, sport/climb
            ---
            words
            """);
        CheckRename("# a.md\n#a/b$0 #a #a/b/c\n", "#x", "# a.md\n#x #a #x/c");
    }

    [Fact]
    public void A_tag_that_cannot_be_is_refused()
    {
        CheckRefusal("# a.md\n#a$0\n", "a b", "\"a b\" cannot be a tag: use letters, digits, _ and -, with / between a tag and one nested in it.");
        CheckRefusal("# a.md\n#a$0\n", "1984", "\"1984\" cannot be a tag: use letters, digits, _ and -, with / between a tag and one nested in it.");
        CheckRefusal("# a.md\n---\ntags: [person$0]\n---\n", "human", "The tag decides whether a.md is a contact, and that would change.");
        CheckRefusal("# a.md\n---\ntags: [human$0]\n---\n", "person", "The tag decides whether a.md is a contact, and that would change.");
        CheckRefusal("# notes-networking.yaml\ncadence: {family: 2w}\n# a.md\n#family$0\n", "kin", "The configuration gives #family a cadence: change it there first.");
        CheckRefusal("# a.md\n---\ntags: \"family$0 \\u0061\"\n---\n", "kin", "The front matter of a.md cannot be edited safely.");
    }

    [Fact]
    public void A_heading_takes_its_links_along() => CheckRename("""
        # people/ada.md
        # Ada

        ## Venue: the$0 talk
        [[#Venue the talk]] [x](#venue-the-talk)
        ### Notes
        # people/bob.md
        ---
        friend: "[[Ada#Venue: the talk]]"
        ---
        [[Ada#Venue: the talk|shown]] ![[Ada#Venue the talk#Notes]] [y](ada.md#Venue%20the%20talk) [[Ada#Notes]] [[Ada]]
        """, "Place: a [[Talk]]", """
        # people/ada.md
        # Ada

        ## Place: a [[Talk]]
        [[#Place a Talk]] [x](#place-a-talk)
        ### Notes
        # people/bob.md
        ---
        friend: "[[Ada#Place: a Talk]]"
        ---
        [[Ada#Place: a Talk|shown]] ![[Ada#Place a Talk#Notes]] [y](ada.md#Place%20a%20Talk) [[Ada#Notes]] [[Ada]]
        """);

    [Fact]
    public void A_heading_is_renamed_from_a_link_to_it() =>
        CheckRename("# a.md\n## One\n# b.md\n[[a#On$0e]]\n", "Two", "# a.md\n## Two\n# b.md\n[[a#Two]]");

    [Fact]
    public void A_heading_that_links_could_not_tell_is_refused()
    {
        CheckRefusal("# a.md\n## Two\n\n## One$0\n# b.md\n[[a#One]]\n", "Two", "In a.md, links could not tell \"Two\" from another heading.");
        CheckRefusal("# a.md\n## One$0\n\n## Two\n# b.md\n[[a#Two]]\n", "two", "In a.md, links could not tell \"two\" from another heading.");
        CheckRename("# a.md\n## Two\n\n## One$0\n# b.md\n[[a#Two]]\n", "Two", "# a.md\n## Two\n\n## Two\n# b.md\n[[a#Two]]");
        CheckRefusal("# a.md\n## One$0\n", " ", "A name needs at least one letter.");
    }

    [Fact]
    public void The_heading_that_says_the_name_again_is_the_name() =>
        CheckRename("# people/x.md\n---\nname: Ada\n---\n# Ada$0\n# y.md\n[[Ada#Ada]]\n", "Eve", "# people/x.md\n---\nname: Eve\n---\n# Eve\n# y.md\n[[Eve#Eve]]");

    [Theory]
    [InlineData("# people/ada.md\n# Ada\n# x.md\n[[A$0da|her]]\n", "Ada", "Ada")]
    [InlineData("# people/ada.md\n---\nname: Ada\n---\n# x.md\n[[people/$0ada]]\n", "people/ada", "Ada")]
    [InlineData("---\nname: \"Ada$0\"\n---\n", "Ada", "Ada")]
    [InlineData("# people/ada.md\n# Ada\n## Log\n# x.md\n[[Ada#lo$0g]]\n", "log", "Log")]
    [InlineData("#a/b$0\n", "a/b", "a/b")]
    [InlineData("---\nname: Ada\naliases: 'Addie$0'\n---\n", "Addie", "Addie")]
    public void What_there_is_to_rename_is_said_before(string fixtureText, string words, string name)
    {
        var fixture = Fixture.Of(fixtureText);
        var notebook = fixture.Notebook();
        var place = Rename.Prepare(notebook, notebook.Notes[fixture.CursorPath], fixture.Cursor);
        place.Refusal.Should().BeNull();
        fixture.CursorText.Slice(place.Span).Should().Be(words);
        place.Name.Should().Be(name);
    }

    [Fact]
    public void The_first_line_of_a_contact_named_by_its_file_is_no_name()
    {
        var fixture = Fixture.Of("# people/ada.md\nwo$0rds\n");
        var notebook = fixture.Notebook();
        Rename.Prepare(notebook, notebook.Notes["people/ada.md"], fixture.Cursor).Refusal.Should().Be("There is nothing here to rename.");
    }
}
