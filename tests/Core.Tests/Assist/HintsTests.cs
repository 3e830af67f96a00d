using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist;

public class HintsTests
{
    private const HintKinds All = HintKinds.Mentions | HintKinds.Dates | HintKinds.FollowUps;

    private const string Notes = """
        ---
        met: 2026-11-21
        friend: "[[Bob|him]]"
        ---
        # Ada
        Saw [[Bob]], [[Nobody]] and [[Ada]] on [[2026-11-01]].
        ## 2026-11-20 Call
        - [ ] Send it 📅 2026-12-01 #x
        - [ ] Soon
        - [x] Done 📅 2026-12-01
        - [ ] Old ⏳ 2026-11-29 due:2026-11-22
        # people/bob.md
        ---
        status: resting
        ---
        # Bob
        """;

    /// <summary>The note with the hints of the kinds wanted put in as <c>‹hint›</c>.</summary>
    private static string Show(HintKinds kinds, Func<string, TextSpan>? within = null)
    {
        var fixture = Fixture.Of(Notes);
        var (notebook, source) = (fixture.Notebook(), fixture.Files["people/ada.md"]);
        var hints = Hints.Of(notebook, notebook.Notes["people/ada.md"], source, kinds, within?.Invoke(source.Text) ?? new TextSpan(0, source.Text.Length), Today.Date);
        hints.Should().BeInAscendingOrder(hint => hint.Offset);
        return TextEdit.Apply(source.Text, hints.Select(hint => TextEdit.Insert(hint.Offset, $"‹{hint.Label}›")));
    }

    private static string[] Shown(HintKinds kinds) => [.. Show(kinds).Split('\n').Where(line => line.Contains('‹', StringComparison.Ordinal))];

    [Fact]
    public void Behind_an_open_follow_up_stands_how_far_away_it_is() => Shown(HintKinds.FollowUps).Should().Equal(
        "- [ ] Send it 📅 2026-12-01 #x‹in 9 days›",
        "- [ ] Old ⏳ 2026-11-29 due:2026-11-22‹today›");

    [Fact]
    public void Behind_a_mention_stands_how_the_contact_stands() => Shown(HintKinds.Mentions).Should().Equal(
        "friend: \"[[Bob|him]]\"‹resting›",
        "Saw [[Bob]]‹resting›, [[Nobody]] and [[Ada]]‹in touch› on [[2026-11-01]].");

    [Fact]
    public void Behind_a_date_stands_how_far_away_it_is() => Shown(HintKinds.Dates).Should().Equal(
        "met: 2026-11-21‹yesterday›",
        "Saw [[Bob]], [[Nobody]] and [[Ada]] on [[2026-11-01]]‹3 weeks ago›.",
        "## 2026-11-20‹2 days ago› Call",
        "- [ ] Send it 📅 2026-12-01‹in 9 days› #x",
        "- [x] Done 📅 2026-12-01‹in 9 days›",
        "- [ ] Old ⏳ 2026-11-29‹in 7 days› due:2026-11-22‹today›");

    [Fact]
    public void A_follow_ups_date_is_told_once() => Shown(All).Should().HaveCount(7)
        .And.Contain("- [ ] Send it 📅 2026-12-01 #x‹in 9 days›").And.Contain("- [ ] Old ⏳ 2026-11-29‹in 7 days› due:2026-11-22‹today›");

    [Fact]
    public void Only_those_within_the_stretch_are_given() => Show(All, text =>
        TextSpan.FromBounds(text.IndexOf("## 2026", StringComparison.Ordinal), text.IndexOf(" Call", StringComparison.Ordinal)))
        .Split('\n').Where(line => line.Contains('‹', StringComparison.Ordinal)).Should().Equal("## 2026-11-20‹2 days ago› Call");

    [Fact]
    public void None_are_wanted() => Shown(HintKinds.None).Should().BeEmpty();
}
