using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Assist;

public class SymbolSearchTests
{
    private const string Notes = """
        # people/ada.md
        ---
        aliases: [Addie]
        company: Kestrel
        tags: [Climbing]
        ---
        # Ada Okafor
        ## 2026-11-20 Call: [[venue]]
        ## 2026-11-21 Lunch, venue again
        - [ ] Venue map
        - [x] Venues seen
        ## Venues
        # people/bob.md
        ---
        tags: [climbing, work]
        ---
        # Bob Adams
        ## 2026-01-01 Call
        # people/templates/ada.md
        # {{ada}}
        ## Venues of all
        # ideas.md
        - [ ] the venue of nobody
        # Old venues
        words #climbing and #WORK
        """;

    /// <summary>What fits, the best first: <c>Kind name in container: the words of the place</c>.</summary>
    private static void Check(string query, params string[] expected)
    {
        var fixture = Fixture.Of(Notes);
        SymbolSearch.Find([fixture.Notebook()], query)
            .Select(found => $"{found.Kind} {found.Name} in {found.Container}: {fixture.Files[found.Path].Slice(found.Span)}").Should().Equal(expected);
    }

    [Fact]
    public void All_kinds_are_found_and_among_equals_what_is_open_and_new_comes_first() => Check("venue",
        "FollowUp Venue map in Ada Okafor: Venue map",
        "Heading Venues in Ada Okafor: Venues",
        "FollowUp Venues seen in Ada Okafor: Venues seen",
        "Conversation 2026-11-21 Lunch, venue again in Ada Okafor: 2026-11-21 Lunch, venue again",
        "Conversation 2026-11-20 Call: venue in Ada Okafor: 2026-11-20 Call: [[venue]]",
        "Heading Old venues in ideas: Old venues");

    [Fact]
    public void The_beginning_of_a_name_comes_before_that_of_a_later_word() =>
        Check("ada", "Contact Ada Okafor in Kestrel: Ada Okafor", "Contact Bob Adams in : Bob Adams");

    [Fact]
    public void An_alias_finds_its_contact() => Check("addie", "Contact Addie (Ada Okafor) in Kestrel: Ada Okafor");

    [Theory]
    [InlineData("climb")]
    [InlineData("#CLIMB")]
    [InlineData(" #climb ")]
    public void A_tag_is_told_once_at_the_first_note_that_has_it(string query) => Check(query, "Tag climbing in 3 notes: climbing");

    [Fact]
    public void A_date_finds_a_conversation() => Check("2026-01", "Conversation 2026-01-01 Call in Bob Adams: 2026-01-01 Call");

    [Fact]
    public void Letters_in_order_find_a_name() => Check("okf", "Contact Ada Okafor in Kestrel: Ada Okafor");

    [Fact]
    public void Nothing_typed_gives_contacts_first_those_you_talk_with_lately_before_others() =>
        SymbolSearch.Find([Fixture.Of(Notes).Notebook()], "").Select(found => found.Name)
            .Should().StartWith(["Ada Okafor", "Bob Adams", "climbing", "WORK"]).And.HaveCount(11);

    [Fact]
    public void Several_notebooks_are_one_list()
    {
        var other = Fixture.Of("# people/adam.md\n# Ada\n## 2026-11-21\n## 2026-11-22\n");
        SymbolSearch.Find([Fixture.Of(Notes).Notebook(), other.Notebook()], "ada").Select(found => found.Name).Should().Equal("Ada", "Ada Okafor", "Bob Adams");
    }

    [Fact]
    public void Of_very_many_the_best_are_given()
    {
        var many = string.Concat(Enumerable.Range(0, SymbolSearch.Most + 50).Select(i => $"# people/n{i:D4}.md\n# X Nia {i:D4}\n"));
        var found = SymbolSearch.Find([Fixture.Of(many + "# people/nia.md\n# Nia\n").Notebook()], "nia");
        found.Length.Should().Be(SymbolSearch.Most);
        found.Select(symbol => symbol.Name).Should().StartWith(["Nia", "X Nia 0000", "X Nia 0001"]);
    }

    [Fact]
    public void It_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        FluentActions.Invoking(() => SymbolSearch.Find([Fixture.Of(Notes).Notebook()], "x", stop.Token)).Should().Throw<OperationCanceledException>();
    }
}
