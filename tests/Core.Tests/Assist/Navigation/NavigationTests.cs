using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Assist.Navigation;

public class NavigationTests
{
    private delegate IEnumerable<string> Finding(Core.Network.Notebook notebook, Note note, Place place);

    /// <summary>What is found from the cursor is what is marked, in this order of kinds.</summary>
    private static void Check(string fixtureText, Finding find)
    {
        var fixture = Fixture.Of(fixtureText);
        var notebook = fixture.Notebook();
        var note = notebook.Notes[fixture.CursorPath];
        var place = PlaceReader.At(note, fixture.Cursor)!;
        find(notebook, note, place).Should().Equal(fixture.Marks.OrderBy(mark => Order(mark.Words)).ThenBy(mark => mark.Path, StringComparer.Ordinal)
            .Select(mark => $"{mark.Path} {mark.Span} {mark.Words}"));
    }

    private static int Order(string words) => words switch { "declaration" => 0, "with" => 1, _ => 2 };

    private static void CheckDefinition(string fixture) => Check(fixture, (notebook, note, place) =>
        Definitions.Of(notebook, note, place).Select(found => $"{found.Path} {found.Selection} here"));

    private static void CheckDeclaration(string fixture) => Check(fixture, (notebook, note, place) =>
        Definitions.DeclarationsOf(notebook, note, place).Select(found => $"{found.Path} {found.Selection} here"));

    private static void CheckReferences(string fixture) => Check(fixture, (notebook, note, place) =>
        Subject.Of(notebook, note, place) is { } subject
            ? Occurrences.Of(notebook, subject).Select(found => $"{found.Path} {found.Span} {found.Kind.ToString().ToLowerInvariant()}")
            : []);

    [Theory]
    [InlineData("[[Ada$0]]")]
    [InlineData("[[addie$0|her]]")]
    [InlineData("![[people/ada$0]]")]
    [InlineData("[he$0r](people/ada.md)")]
    [InlineData("[[Ada#No such$0 heading]]")]
    [InlineData("---\ndate: 2026-11-01\npeople: [$0Ada]\n---")]
    public void A_link_leads_to_the_name(string link) => CheckDefinition($"# people/ada.md\n---\nname: Ada\n      ^^^ here\naliases: Addie\n---\n# x.md\n{link}\n");

    [Theory]
    [InlineData("[[Ada#Log$0]]")]
    [InlineData("[[Ad$0a#log|x]]")]
    [InlineData("[x](peo$0ple/ada.md#log)")]
    [InlineData("[[Ada#Ada#Log$0]]")]
    public void A_link_to_a_heading_leads_there(string link) => CheckDefinition($"# people/ada.md\n# Ada\n\n## Log\n   ^^^ here\n# x.md\n{link}\n");

    [Theory]
    [InlineData("[[#Call venue for $0 Bob]]")]
    [InlineData("[x](#call-venue-for-bob$0)")]
    [InlineData("[x](#Call%3A%20venue%20for%20$0[[Bob]])")]
    public void A_heading_of_the_note_itself_is_found_without_its_marks(string link) =>
        CheckDefinition($"# people/ada.md\n\n## Call: venue for [[Bob]]\n   ^^^^^^^^^^^^^^^^^^^^^^^ here\n{link.Replace(" $0 ", "$0 ", StringComparison.Ordinal)}\n");

    [Fact]
    public void Another_note_leads_to_its_title_or_its_beginning()
    {
        CheckDefinition("# x.md\n[[plan$0]]\n# plan.md\n# The plan\n  ^^^^^^^^ here\n");
        var fixture = Fixture.Of("# x.md\n[[plan$0]]\n# plan.md\nwords\n");
        var notebook = fixture.Notebook();
        Definitions.Of(notebook, notebook.Notes["x.md"], PlaceReader.At(notebook.Notes["x.md"], fixture.Cursor)!)
            .Should().Equal(new Destination("plan.md", default, default));
    }

    [Fact]
    public void An_ambiguous_link_leads_to_all_candidates() => CheckDefinition("""
        # people/a.md
        # Ada
          ^^^ here
        # people/b.md
        # Ada
          ^^^ here
        # x.md
        [[Ada$0]]
        """);

    [Fact]
    public void A_tag_leads_to_all_its_places() => CheckDefinition("""
        # people/ada.md
        ---
        tags: [climbing]
               ^^^^^^^^ here
        ---
        # x.md
        #climbing/outdoor and #Climbing$0 and #climbingwall
         ^^^^^^^^ here
                               ^^^^^^^^ here
        """);

    [Theory]
    [InlineData("[[Ada$0]]", 0)]
    [InlineData("[[Nobody$0]]", 0)]
    public void A_name_that_no_note_bears_leads_nowhere(string link, int count)
    {
        var fixture = Fixture.Of($"# x.md\n{link}\n");
        var notebook = fixture.Notebook();
        Definitions.Of(notebook, notebook.Notes["x.md"], PlaceReader.At(notebook.Notes["x.md"], fixture.Cursor)!).Should().HaveCount(count);
    }

    [Fact]
    public void An_alias_leads_to_the_name_and_is_declared_where_it_stands()
    {
        CheckDefinition("---\nname: Ada\n      ^^^ here\naliases: [Addie$0]\n---\n");
        CheckDeclaration("---\nname: Ada\naliases: [Addie$0]\n          ^^^^^ here\n---\n");
        CheckDeclaration("# people/ada.md\n---\nname: Ada\naliases: [Addie]\n          ^^^^^ here\n---\n# x.md\n[[addie$0]]\n");
        CheckDeclaration("# people/ada.md\n---\nname: Ada\n      ^^^ here\naliases: [Addie]\n---\n# x.md\n[[ada$0]]\n");
    }

    [Fact]
    public void References_to_a_contact_are_with_first_then_about() => CheckReferences("""
        # people/ada.md
        ---
        name: Ada Okafor
              ^^^^^^^^^^ declaration
        aliases: [Addie]
                  ^^^^^ declaration
        ---
        # Ada Okafor
        I am [[Addie]].
               ^^^^^ about
        # people/bob.md
        ---
        friend: "[[Ada Okafor]]"
                   ^^^^^^^^^^ about
        introduced-by: Addie
                       ^^^^^ about
        ---
        # Bob
        ## 2026-11-02 Call
        With [[Ada Okafor$0|Ada]], about [[Eve]].
               ^^^^^^^^^^ with
        # daily/2026-11-03.md
        - Lunch with [[people/ada]] about [[Ada Okafor#Log]]
                       ^^^^^^^^^^ with
                                            ^^^^^^^^^^ about
        # meetings/m.md
        ---
        date: 2026-11-04
        people: ["[[Ada Okafor]]"]
                    ^^^^^^^^^^ with
        ---
        `[[Ada Okafor]]` [her](../people/ada.md)
                               ^^^^^^^^^^^^^^^^ about
        """);

    [Fact]
    public void References_to_an_alias_are_those_by_that_alias() => CheckReferences("""
        # people/ada.md
        ---
        name: Ada
        aliases: [Addie$0, Countess]
                  ^^^^^ declaration
        ---
        # x.md
        [[Ada]] [[addie]] [[Countess]]
                  ^^^^^ about
        """);

    [Fact]
    public void References_to_a_heading_are_the_links_to_it() => CheckReferences("""
        # people/ada.md
        # Ada

        ## Lo$0g
           ^^^ declaration
        See [[#log]] and [[#Ada]].
               ^^^ about
        # x.md
        [[Ada#Log]] [[Ada]] [x](people/ada.md#log) [[Bob#Log]]
              ^^^ about
                                              ^^^ about
        # people/bob.md
        # Bob

        ## Log
        """);

    [Fact]
    public void References_to_a_name_that_is_no_note_are_the_links_that_wait_for_it() => CheckReferences("""
        # x.md
        [[Eve]] and [[eve$0|her]], not [[Ada]].
          ^^^ about
                      ^^^ about
        # y.md
        ![[Eve]]
           ^^^ about
        """);

    [Fact]
    public void Followable_links_are_those_that_lead_somewhere()
    {
        var fixture = Fixture.Of("""
            # people/ada.md
            ---
            name: Ada
            ---
            ## 2026-11-20 Call
            # notes/x.md
            [[Ada]] [[Ada#2026-11-20 Call]] [[Nobody]] [[plan]] ![[photo.png]] [[#Nothing]]
            # plan.md
            # The *plan*
            """);
        var notebook = fixture.Notebook();
        FollowableLink.In(notebook, notebook.Notes["notes/x.md"], Today.Date).Select(link => $"{string.Join(" or ", link.Paths)} {link.At.Start}: {link.Tip}").Should().Equal(
            "people/ada.md 0: Ada · Last talked 2 days ago (2026-11-20) · next in 13 weeks (2027-02-19)",
            "people/ada.md 21: Ada · 2026-11-20 Call",
            "plan.md 0: The plan",
            "photo.png or notes/photo.png 0: photo.png",
            "notes/x.md 0: x");
    }
}
