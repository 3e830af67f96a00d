namespace NotesNetworking.Core.Tests.Assist.Completion;

public class FrontMatterSuggestionTests
{
    private const string Others = """

        # people/ada.md
        ---
        company: "[[Kestrel]]"
        location: Lisbon
        tags: [family, climbing]
        ---
        # Ada Okafor
        ## 2026-11-20 Call
        # people/bob.md
        ---
        aliases: [Bobby]
        company: Harbor & Sons
        location: Lisbon
        tags: climbing
        ---
        # Bob Adams
        """;

    private static void Check(string text, params string[] expected) => CheckCompletion.Check($"# people/cleo.md\n{text}{Others}", expected);

    private static string[] Labels(string text, bool isAsked = true) => CheckCompletion.Labels($"# people/cleo.md\n{text}{Others}", isAsked);

    [Fact]
    public void Keys_that_the_note_does_not_have_in_their_canonical_spelling() => Check("---\ncompany: x\nco$0\n---\n", "colleague: colleague: ", "co-worker: co-worker: ", "contact-frequency: contact-frequency: ");

    [Fact]
    public void Keys_found_by_another_spelling() => Check("---\nbday$0\n---\n", "birthday: birthday: ");

    [Fact]
    public void A_key_that_has_its_colon_keeps_its_value() => Check("---\nsta$0te: x\n---\n", "status: status: x", "stage: stage: x");

    [Fact]
    public void With_what_they_mean() =>
        CheckCompletion.Complete("# people/cleo.md\n---\nsnooze$0\n---\n", out _, out _).Items.Single().Documentation.Should().Be("The contact rests until this day.");

    [Fact]
    public void Those_present_in_any_spelling_are_left_out() => Labels("---\nlastContact: 2026-01-01\nnickname: C\n$0\n---\n").Should().NotContain(["last-contact", "aliases"]).And.Contain("status");

    [Fact]
    public void While_the_second_fence_is_still_to_come() => Check("---\ntype: person\nsnoo$0", "snooze-until: snooze-until: ");

    [Fact]
    public void Keys_of_a_meeting_in_notes_that_are_no_contacts() => CheckCompletion.Labels("# notes/plan.md\n---\n$0\n---\n").Should().Equal("type", "date", "people", "channel", "tags");

    [Theory]
    [InlineData("---\ncompany: x # st$0\n---\n")]
    [InlineData("---\n# sta$0\n---\n")]
    [InlineData("---\nmine:\n  sta$0\n---\n")]
    [InlineData("---\nname: sta$0\n---\n")]
    [InlineData("---\na: b\n---$0\n")]
    [InlineData("Words\n---\nsta$0\n---\n")]
    [InlineData("---\n\nJust words here\nsta$0\n")]
    public void Nowhere_else(string text) => Check(text);

    [Theory]
    [InlineData("status: $0", "status: active|status: resting|status: archived")]
    [InlineData("status:$0", "status: active|status: resting|status: archived")]
    [InlineData("status: re$0", "status: resting")]
    [InlineData("status: \"re$0\"", "status: \"resting\"")]
    [InlineData("stage: conv$0erse # now", "stage: converse # now|stage: convert # now")]
    [InlineData("cadence: every 2$0", "cadence: every 2 weeks")]
    [InlineData("type: p$0", "type: person")]
    public void Values_are_the_known_words(string line, string expected) =>
        CheckCompletion.Complete($"# people/cleo.md\n---\n{line}\n---\n", out var source, out _).Items
            .Select(item => Core.Text.TextEdit.Apply(source.Text, [item.Edit]).Split('\n')[1]).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("company: $0", "Harbor & Sons: company: \"Harbor & Sons\"|Kestrel: company: \"[[Kestrel]]\"")]
    [InlineData("org: [x, kes$0]", "Kestrel: org: [x, \"[[Kestrel]]\"]")]
    [InlineData("company: \"[[ha$0", "Harbor & Sons: company: \"[[Harbor & Sons]]\"")]
    [InlineData("location: $0", "Lisbon: location: Lisbon")]
    [InlineData("tags: [x, cl$0im, y]", "climbing: tags: [x, climbing, y]")]
    [InlineData("tags: $0", "climbing: tags: climbing|family: tags: family")]
    [InlineData("tags: x, fa$0m y", "family: tags: x, family y")]
    public void Values_are_those_that_the_notebook_uses_the_most_used_first(string line, string expected) => Check($"---\n{line}\n---\n", expected.Split('|'));

    [Theory]
    [InlineData("introduced-by: ok$0", "Ada Okafor: introduced-by: \"[[Ada Okafor]]\"")]
    [InlineData("introduced-by: \"[[ok$0\"", "Ada Okafor: introduced-by: \"[[Ada Okafor]]\"")]
    [InlineData("introduced-by: '[[ok$0]]'", "Ada Okafor: introduced-by: '[[Ada Okafor]]'")]
    [InlineData("introduced-by: [[ok$0]]", "Ada Okafor: introduced-by: \"[[Ada Okafor]]\"")]
    [InlineData("friend: [\"[[Bob]]\", ok$0]", "Ada Okafor: friend: [\"[[Bob]]\", \"[[Ada Okafor]]\"]")]
    [InlineData("friend: [ok$0, Bob]", "Ada Okafor: friend: [\"[[Ada Okafor]]\", Bob]")]
    [InlineData("friend: bobby$0", "Bobby (Bob Adams): friend: \"[[Bob Adams|Bobby]]\"")]
    [InlineData("boss: [[ok$0", "Ada Okafor: boss: \"[[Ada Okafor]]\"")]
    public void Contacts_where_they_are_wanted_as_links_in_right_quotes(string line, string expected) => Check($"---\n{line}\n---\n", expected);

    [Fact]
    public void Contacts_as_items_of_a_list_below() => Check("---\nfriend:\n  - \"[[Bob]]\"\n  - ok$0\nrole: x\n---\n", "Ada Okafor:   - \"[[Ada Okafor]]\"");

    [Fact]
    public void People_of_a_meeting() => CheckCompletion.Check($"# notes/plan.md\n---\ndate: 2026-11-20\nattendees: [ok$0]\n---\n{Others}", "Ada Okafor: attendees: [\"[[Ada Okafor]]\"]");

    [Fact]
    public void Dates_where_the_value_is_one() => Check("---\nmet: last f$0\n---\n", "last friday: met: 2026-11-20");

    [Fact]
    public void Days_to_come_where_the_contact_rests_until_then() => Check("---\nsnooze-until: mon$0\n---\n", "monday: snooze-until: 2026-11-23");

    [Theory]
    [InlineData("---\n$0\n---\n")]
    [InlineData("---\ntags: $0\n---\n")]
    [InlineData("---\nfriend: $0\n---\n")]
    [InlineData("---\nmet: $0\n---\n")]
    public void Where_Enter_may_be_meant_for_a_new_line_nothing_comes_unasked(string text) => Labels(text, isAsked: false).Should().BeEmpty();

    [Fact]
    public void A_value_of_a_few_words_comes_at_the_space() => Labels("---\nstage: $0\n---\n", isAsked: false).Should().Equal("connect", "converse", "convert");

    [Fact]
    public void In_lines_that_end_with_CRLF() => Check("---\r\nstatus: re$0\r\n---\r\n", "resting: status: resting");
}
