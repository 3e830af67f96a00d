using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>Whom a link means (docs/format.md, "Mentions and names").</summary>
public class NameResolutionTests
{
    /// <summary>
    /// Every link of every note means what is marked below it: a path without its ending, <c>none</c>,
    /// <c>one or other</c> when it is ambiguous, or <c>date</c>. Links without a mark are not compared.
    /// </summary>
    private static void Check(string fixtureText)
    {
        var fixture = Fixture.Of(fixtureText);
        var notebook = fixture.Notebook();
        foreach (var mark in fixture.Marks)
        {
            var link = notebook.Notes[mark.Path].Links.SingleOrDefault(link => link.Span == mark.Span);
            link.Should().NotBeNull("a link is marked with {0} in {1}; there are {2}", mark.Words, mark.Path, string.Join(", ", notebook.Notes[mark.Path].Links));
            var resolution = notebook.Resolve(link!, mark.Path);
            var found = Notebook.IsDate(link!) ? "date"
                : resolution.IsAmbiguous ? string.Join(" or ", resolution.Candidates.Select(Core.Notes.NotePath.WithoutEnding))
                : resolution.Path is { } path ? Core.Notes.NotePath.WithoutEnding(path) : "none";
            found.Should().Be(mark.Words, "of {0}", link!.Target);
        }
    }

    [Fact]
    public void By_path_file_name_alias_and_slug_in_this_order() => Check("""
        # people/ada-okafor.md
        ---
        name: Dr. Ada Okafor
        aliases: [Addie, "A. O."]
        ---
        # from.md
        [[people/ada-okafor]]
        ^^^^^^^^^^^^^^^^^^^^^ people/ada-okafor
        [[people/ada-okafor.md]]
        ^^^^^^^^^^^^^^^^^^^^^^^^ people/ada-okafor
        [[ada-okafor]]
        ^^^^^^^^^^^^^^ people/ada-okafor
        [[Dr. Ada Okafor]]
        ^^^^^^^^^^^^^^^^^^ people/ada-okafor
        [[addie]] [[A. O.]]
        ^^^^^^^^^ people/ada-okafor
                  ^^^^^^^^^ people/ada-okafor
        [[Ada]]
        ^^^^^^^ none
        """);

    [Fact]
    public void The_first_step_that_finds_anything_decides() => Check("""
        # people/a.md
        ---
        name: Sam
        aliases: [River]
        ---
        # people/b.md
        ---
        name: River
        ---
        # people/Sam.md
        ---
        name: Other
        ---
        # people/lee kim.md
        ---
        name: Kim
        ---
        # people/c.md
        ---
        aliases: lee-kim
        ---
        # from.md
        [[Sam]] is a file before a name,
        ^^^^^^^ people/Sam
        [[River]] a name before an alias,
        ^^^^^^^^^ people/b
        [[lee-kim]] an alias before a slug.
        ^^^^^^^^^^^ people/c
        """);

    [Fact]
    public void The_slug_of_the_file_name() => Check("""
        # people/Zoe Hara (Lyon).md
        ---
        name: Zo
        ---
        # from.md
        [[zoe-hara-lyon]] [[ZOE-Hara-Lyon]] [[zoe-hara]]
        ^^^^^^^^^^^^^^^^^ people/Zoe Hara (Lyon)
                          ^^^^^^^^^^^^^^^^^ people/Zoe Hara (Lyon)
                                            ^^^^^^^^^^^^ none
        """);

    [Fact]
    public void More_than_one_match_at_the_same_step_means_none() => Check("""
        # people/a.md
        ---
        name: Max
        aliases: [Maxi]
        ---
        # people/b.md
        ---
        name: max
        aliases: [MAXI, Only]
        ---
        # x/Plan.md
        # y/plan.md
        # from.md
        [[Max]] [[Maxi]] [[only]] [[people/a]]
        ^^^^^^^ people/a or people/b
                ^^^^^^^^ people/a or people/b
                         ^^^^^^^^ people/b
                                  ^^^^^^^^^^^^ people/a
        [[Plan]] [[x/Plan]]
        ^^^^^^^^ x/Plan or y/plan
                 ^^^^^^^^^^ x/Plan
        """);

    [Fact]
    public void One_contact_by_several_of_its_own_names_is_no_doubt() => Check("""
        # people/Ada.md
        ---
        name: ada
        aliases: [ADA, Ada]
        ---
        # from.md
        [[Ada]]
        ^^^^^^^ people/Ada
        """);

    [Fact]
    public void Wiki_links_in_every_form() => Check("""
        # people/ada.md
        # Ada Okafor
        # people/@bob.md
        # Bob
        # from.md
        [[Ada Okafor|she]] [[ada#2026-08-02 Call]] [[ada#Log|her log]] ![[ada]]
        ^^^^^^^^^^^^^^^^^^ people/ada
                           ^^^^^^^^^^^^^^^^^^^^^^^ people/ada
                                                   ^^^^^^^^^^^^^^^^^^^ people/ada
                                                                       ^^^^^^^^ people/ada
        [[@Ada Okafor]] [[@ada]] [[@Bob]] [[Bob]]
        ^^^^^^^^^^^^^^^ people/ada
                        ^^^^^^^^ people/ada
                                 ^^^^^^^^ people/@bob
                                          ^^^^^^^ people/@bob
        [[ ada   okafor ]] [[2026-08-02]] [[2026-08-02|Sunday]]
        ^^^^^^^^^^^^^^^^^^ people/ada
                           ^^^^^^^^^^^^^^ date
                                          ^^^^^^^^^^^^^^^^^^^^^ date
        """);

    [Fact]
    public void In_a_table_the_bar_is_escaped() => Check("""
        # people/ada.md
        # Ada
        # from.md
        | Who | What |
        |---|---|
        | [[Ada\|she]] | [[ada]] |
          ^^^^^^^^^^^^ people/ada
                         ^^^^^^^ people/ada
        """);

    [Fact]
    public void A_path_from_the_root_from_here_or_the_end_of_one() => Check("""
        # people/team/ada.md
        # people/ada.md
        # people/team/bob.md
        # team/cleo.md
        # people/from.md
        [[people/team/ada]] [[team/ada]] [[team/bob]] [[PEOPLE/ADA]]
        ^^^^^^^^^^^^^^^^^^^ people/team/ada
                            ^^^^^^^^^^^^ people/team/ada
                                         ^^^^^^^^^^^^ people/team/bob
                                                      ^^^^^^^^^^^^^^ people/ada
        [[./ada]] [[../team/cleo]] [[../../cleo]] [[/people/ada]]
        ^^^^^^^^^ people/ada
                  ^^^^^^^^^^^^^^^^ team/cleo
                                   ^^^^^^^^^^^^^^ none
                                                  ^^^^^^^^^^^^^^^ people/ada
        # x/from.md
        [[team/bob]] [[am/bob]]
        ^^^^^^^^^^^^ people/team/bob
                     ^^^^^^^^^^ none
        """);

    [Fact]
    public void Markdown_links_to_the_file_relative_or_from_the_root() => Check("""
        # people/ada okafor.md
        # Ada
        # people/zoë.md
        # notes/from.md
        [her](../people/ada%20okafor.md) [her](</people/ada okafor.md>) [her](people/ada%20okafor.md#Log)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ people/ada okafor
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ people/ada okafor
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ people/ada okafor
        [z](../people/zo%C3%AB.md) [z](../people/zoë.md "Zoë") [no](okafor.md) [no](../../people/zoë.md)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ people/zoë
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ people/zoë
                                                               ^^^^^^^^^^^^^^^ none
                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ none
        """);

    [Fact]
    public void Where_a_contact_is_wanted_one_is_meant_before_any_other_note() => Check("""
        # people/Tai.md
        ---
        type: person
        ---
        # inbox/tai.md
        # people/Orla.md
        ---
        type: person
        ---
        # orgs/Orla.md
        # people/x.md
        ---
        name: Kim Vale
        aliases: [Kim]
        ---
        # projects/Kim.md
        # daily/2026-11-01.md
        - Lunch with [[Tai]] and [[Orla]], then with [[kim]] about [[Orla]] and [[Kim]]
                     ^^^^^^^ people/Tai
                                 ^^^^^^^^ people/Orla
                                                     ^^^^^^^ people/x
                                                                   ^^^^^^^^ orgs/Orla or people/Orla
                                                                                ^^^^^^^ projects/Kim
        - Met [[Tai]]
              ^^^^^^^ people/Tai
        - Met [[orgs/Orla]]
              ^^^^^^^^^^^^^ orgs/Orla
        # people/bo.md
        ---
        friend: "[[Orla]]"
                ^^^^^^^^^^ people/Orla
        introduced-by: Tai
                       ^^^ people/Tai
        company: "[[Orla]]"
                 ^^^^^^^^^^ orgs/Orla or people/Orla
        ---
        # meetings/k.md
        ---
        date: 2026-11-02
        people: [Tai, "[[Orla]]", "[[Nobody]]"]
                 ^^^ people/Tai
                      ^^^^^^^^^^ people/Orla
                                  ^^^^^^^^^^^^ none
        ---
        """);

    [Fact]
    public void Of_several_contacts_the_one_who_is_written_just_so() => Check("""
        # people/a/max.md
        ---
        name: Max Lund
        ---
        # people/b/Max.md
        ---
        name: Max Ray
        ---
        # people/c/kim.md
        # Kim
        # people/d/kim.md
        # Kim
        # people/bo.md
        ---
        friend: "[[Max]]"
                ^^^^^^^^^ people/b/Max
        colleague: "[[max]]"
                   ^^^^^^^^^ people/a/max
        mentor: "[[MAX]]"
                ^^^^^^^^^ people/a/max or people/b/Max
        sibling: "[[Kim]]"
                 ^^^^^^^^^ people/c/kim or people/d/kim
        ---
        # Bo
        See [[Max]].
            ^^^^^^^ people/a/max or people/b/Max
        """);

    [Fact]
    public void Front_matter_links_and_plain_names_mean_contacts() => Check("""
        # people/ada.md
        ---
        friend: "[[Bob]]"
                ^^^^^^^^^ people/bob
        mentor: [[people/bob|Bobby]]
                ^^^^^^^^^^^^^^^^^^^^ people/bob
        introduced-by: Bob
                       ^^^ people/bob
        ---
        # people/bob.md
        # Bob
        """);

    [Theory]
    [InlineData("`[[Ada]]`")]
    [InlineData("``[[Ada]] ` ``")]
    [InlineData("```\n[[Ada]]\n```")]
    [InlineData("    [[Ada]]")]
    [InlineData("<!-- [[Ada]] -->")]
    [InlineData("x <!-- [[Ada]] --> y")]
    [InlineData("%% [[Ada]] %%")]
    [InlineData("%%\n[[Ada]]\n%%")]
    [InlineData("x %%[[Ada]]%% y")]
    [InlineData("\\[[Ada]]")]
    [InlineData("[[]]")]
    [InlineData("[[Ada]")]
    [InlineData("[[Ada\n]]")]
    [InlineData("[web](https://example.org/ada.md)")]
    [InlineData("[mail](mailto:ada@example.org)")]
    [InlineData("[pdf](ada.pdf)")]
    [InlineData("![pic](ada.png)")]
    [InlineData("---\nfavourite: \"[[Ada]]\"\n---\n")]
    [InlineData("---\npeople: \"[[Ada]]\"\n---\n")]
    public void What_is_no_mention(string text) =>
        Fixture.Of($"# from.md\n{text}\n# people/ada.md\n# Ada\n").Notebook().RelationshipWith("people/ada.md").Mentions.Should().BeEmpty();

    [Fact]
    public void A_note_that_is_no_contacts_is_found_as_any_other() => Check("""
        # people/ada.md
        # Ada
        # projects/Pier.md
        # The pier
        # from.md
        [[pier]] [[The pier]]
        ^^^^^^^^ projects/Pier
                 ^^^^^^^^^^^^ none
        """);
}
