using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>What looks like people and does not count, and the line that would make it count.</summary>
public class PeopleGuessTests
{
    private static void Check(string files, string expected, string? line)
    {
        var guess = new PeopleGuess(Fixture.Of(files).Notebook());
        string.Join("; ", guess.Folders.Select(folder => $"{folder.Folder}: {folder.Count} by {folder.Why}")).Should().Be(expected);
        guess.Line.Should().Be(line);
    }

    [Fact]
    public void Keys_of_people_in_the_notes_of_a_folder() => Check("""
        # rolodex/Ada Okafor.md
        ---
        birthday: 1985-12-10
        ---
        # rolodex/Bo Ray.md
        ---
        email: bo@ray.example
        ---
        # rolodex/Kiln.md
        # notes/Cleo.md
        ---
        phone: "555"
        ---
        """, "rolodex: 2 by the key birthday and the key email", "people: [\"rolodex/**\"]");

    [Fact]
    public void A_type_a_tag_or_a_folder_that_says_what_kind_of_people() => Check("""
        # x/Ada.md
        ---
        type: client
        ---
        # x/Bo.md
        ---
        tags: [friend]
        ---
        # Friends/Cleo.md
        # Friends/README.md
        """, "x: 2 by the tag friend and type: client; Friends: 1 by the folder's name", "people: [\"x/**\", \"Friends/**\"]");

    [Fact]
    public void Notes_that_others_link_as_people() => Check("""
        # Ada Okafor.md
        # Bo Ray.md
        # Kiln.md
        # 2026-11-02.md
        - Met [[Ada Okafor]]
        - Lunch with [[Bo Ray]]
        - Read [[Kiln]]
        """, ": 2 by links to them as people", "people: [\"*\"]");

    [Fact]
    public void What_counts_now_goes_on_to_count() => Check("""
        # People/Eda.md
        # crm/Ada.md
        # crm/Bo.md
        """, "crm: 2 by the folder's name", "people: [\"People/**\", \"crm/**\"]");

    [Theory]
    [InlineData("# people/ada.md\n# crm/bo.md\n")]
    [InlineData("# notes/kiln.md\n# notes/plan.md\n")]
    [InlineData("# crm/kestrel.md\n---\ntype: company\nemail: a@b.example\n---\n# crm/no.md\n---\ncontact: false\n---\n")]
    [InlineData("# crm/Template.md\n# crm/index.md\n# crm/2026-11-02.md\n")]
    public void Nothing_is_guessed_without_need(string files) => Check(files, "", null);
}
