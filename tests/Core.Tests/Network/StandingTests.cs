using NotesNetworking.Core.Notes.Dates;
using static NotesNetworking.Core.Tests.Network.CheckStanding;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>Last contact, cadence and state (docs/format.md, "What follows from it").</summary>
public class StandingTests
{
    private const string Now = "2026-11-22";

    private static void CheckAgo(int days, string frontMatter, string expected) => Check(Ago(Now, frontMatter, days), expected, Now);

    [Fact]
    public void The_last_contact_is_the_newest_conversation_not_after_today() => Check("""
        ---
        type: person
        ---
        ## 2026-11-23 Lunch
        ## 2026-11-22 Call
        ## 2026-10-01 Call
        """, "last: 2026-11-22, conversations: 2");

    [Theory]
    [InlineData("2026-11-05", "last: 2026-11-05, conversations: 1")]
    [InlineData("2026-10-01", "last: 2026-11-01, conversations: 1")]
    [InlineData("2026-11-23", "last: 2026-11-01, conversations: 1")]
    public void A_last_contact_written_by_hand_moves_it_if_it_is_newer_and_has_been(string written, string expected) => Check($"""
        ---
        type: person
        last-contact: {written}
        ---
        ## 2026-11-01 Call
        """, expected);

    [Fact]
    public void A_last_contact_written_by_hand_enters_no_rhythm() =>
        Check(Ago(Now, "last-contact: 2026-11-22", 120, 80, 40), "rhythm: none, conversations: 3, last: 2026-11-22", Now);

    [Theory]
    [InlineData("contact-frequency: 5 weeks\ntags: family", "cadence: 35 own")]
    [InlineData("contact-frequency: never\ntags: family", "cadence: never never")]
    [InlineData("tags: [climbing, family, other]", "cadence: 14 tag")]
    [InlineData("tags: [Climbing]", "cadence: 61 tag")]
    [InlineData("tags: [nobody]", "cadence: never tag")]
    [InlineData("tags: [nobody, climbing]", "cadence: 61 tag")]
    [InlineData("tags: other", "cadence: 20 rhythm")]
    public void The_cadence_is_the_own_then_the_shortest_by_tag_then_the_rhythm(string frontMatter, string expected) => Check(
        $"# notes-networking.yaml\ncadence: {{default: 1y, family: 2w, climbing: 2m, nobody: never}}\n# people/ada.md\n{Ago(Now, frontMatter, 60, 40, 20, 0)}",
        expected.Replace("never never", "never own", StringComparison.Ordinal), Now);

    [Theory]
    [InlineData("cadence: {default: 1y}", "cadence: 365 default")]
    [InlineData("cadence: {family: 2w}", "cadence: 91 built in")]
    [InlineData("me: Jo", "cadence: 91 built in")]
    public void Then_the_configurations_default_then_three_months(string configuration, string expected) =>
        Check($"# notes-networking.yaml\n{configuration}\n# people/ada.md\n{Ago(Now, "", 3)}", expected, Now);

    [Fact]
    public void With_a_rhythm_the_interval_is_longer_than_the_cadence_with_any_other_it_is_the_cadence()
    {
        Check(Ago(Now, "", 60, 40, 20, 0), "cadence: 20 rhythm, interval: 30, due: 2026-12-22", Now);
        Check(Ago(Now, "cadence: 20", 60, 40, 20, 0), "cadence: 20 own, interval: 20, due: 2026-12-12", Now);
    }

    [Theory]
    [InlineData(100, 85, "in touch")]
    [InlineData(100, 86, "due soon")]
    [InlineData(100, 99, "due soon")]
    [InlineData(100, 100, "due")]
    [InlineData(100, 200, "due")]
    [InlineData(100, 201, "long due")]
    [InlineData(365, 350, "in touch")]
    [InlineData(365, 351, "due soon")]
    [InlineData(7, 4, "in touch")]
    [InlineData(7, 5, "due soon")]
    [InlineData(7, 7, "due")]
    [InlineData(7, 14, "due")]
    [InlineData(7, 15, "long due")]
    [InlineData(40, 33, "in touch")]
    [InlineData(40, 34, "due soon")]
    [InlineData(100, 0, "in touch")]
    public void The_state_by_the_day(int cadence, int silence, string expected) =>
        CheckAgo(silence, $"cadence: {cadence}", $"state: {expected}, due: {DateReader.Write(DateReader.Parse(Now)!.Value.AddDays(cadence - silence))}");

    [Fact]
    public void Due_goes_by_the_interval_of_the_rhythm()
    {
        Check(Ago(Now, "", 89, 69, 49, 29), "interval: 30, state: due soon", Now);
        Check(Ago(Now, "", 90, 70, 50, 30), "interval: 30, state: due", Now);
        Check(Ago(Now, "", 120, 100, 80, 60), "interval: 30, state: due", Now);
        Check(Ago(Now, "", 121, 101, 81, 61), "interval: 30, state: long due", Now);
    }

    [Theory]
    [InlineData("", "state: new, due: none")]
    [InlineData("met: 2026-11-01\ncadence: 30", "state: new, due: 2026-12-01")]
    [InlineData("met: 2026-01-01\ncadence: 30", "state: new, due: 2026-01-31")]
    [InlineData("met: 2026-01-01", "state: new, due: 2026-04-02, cadence: 91 built in")]
    [InlineData("cadence: monthly", "state: new, due: 2026-11-22, cadence: 30 own")]
    [InlineData("cadence: TBD", "state: new, due: none, cadence: 91 built in")]
    [InlineData("cadence: as needed", "state: resting, rest: never, due: none")]
    public void New_without_a_conversation_also_when_due(string frontMatter, string expected) => Check(Ago(Now, frontMatter), expected, Now);

    [Theory]
    [InlineData("snooze-until: 2026-11-23", "state: resting, rest: snoozed, due: none")]
    [InlineData("snooze-until: 2026-11-22", "state: due, rest: none")]
    [InlineData("status: resting", "state: resting, rest: status, due: none")]
    [InlineData("status: archived", "state: resting, rest: status, due: none")]
    [InlineData("status: inactive", "state: resting, rest: status")]
    [InlineData("status: busy", "state: due, rest: none")]
    [InlineData("status: active\ncadence: never", "state: resting, rest: never, due: none, interval: none")]
    public void Resting_comes_before_all_others(string frontMatter, string expected)
    {
        CheckAgo(100, frontMatter, expected);
        if (expected.StartsWith("state: resting", StringComparison.Ordinal)) Check(Ago(Now, frontMatter + "\nmet: 2026-01-01"), "state: resting, due: none", Now);
    }

    [Theory]
    [InlineData("→ → →", "one sided")]
    [InlineData("← → → →", "one sided")]
    [InlineData("x → → →", "one sided")]
    [InlineData("↔ → → → →", "one sided")]
    [InlineData("→ →", "none")]
    [InlineData("→ → → ←", "none")]
    [InlineData("→ → → ↔", "none")]
    [InlineData("→ → → x", "none")]
    [InlineData("→ x → →", "none")]
    public void Resting_when_the_last_three_or_more_all_began_with_me(string sides, string rest)
    {
        var day = DateReader.Parse(Now)!.Value.AddDays(-100);
        var headings = sides.Split(' ').Select(side => $"## {DateReader.Write(day = day.AddDays(1))} {(side == "x" ? "Call" : side)}\n");
        Check($"# Ada\n{string.Concat(headings)}", $"rest: {rest}, state: {(rest == "none" ? "due" : "resting")}", today: "2026-12-30");
    }

    [Theory]
    [InlineData("2026-11-22", "state: due, due: 2026-11-22")]
    [InlineData("2026-11-01", "state: due, due: 2026-11-01")]
    [InlineData("2026-09-23", "state: due, due: 2026-09-23")]
    [InlineData("2026-09-22", "state: long due, due: 2026-09-22")]
    [InlineData("2026-11-23", "state: due soon, due: 2026-11-23")]
    [InlineData("2026-11-27", "state: due soon, due: 2026-11-27")]
    [InlineData("2026-11-28", "state: in touch, due: 2026-11-28")]
    [InlineData("soon", "state: long due, due: 2026-09-12")]
    [InlineData("weekly", "state: long due, due: 2026-09-12")]
    public void A_planned_day_counts_whatever_the_cadence(string next, string expected) => CheckAgo(101, $"cadence: 30\nnext-contact: {next}", expected);

    [Theory]
    [InlineData("next-contact: 2026-11-22", 1, "state: due, due: 2026-11-22")]
    [InlineData("next-contact: 2026-11-21", 1, "state: in touch, due: 2026-12-21")]
    [InlineData("next-contact: 2026-11-20\nlast-contact: 2026-11-20", 50, "state: in touch, due: 2026-12-20")]
    public void It_counts_until_a_contact_on_that_day_or_later(string frontMatter, int days, string expected) => CheckAgo(days, "cadence: 30\n" + frontMatter, expected);

    [Theory]
    [InlineData("status: resting", "state: resting, rest: status, due: none")]
    [InlineData("snooze-until: 2026-12-24", "state: resting, rest: snoozed, due: none")]
    [InlineData("cadence: never", "state: due, rest: none, due: 2026-11-10")]
    [InlineData("cadence: ad hoc", "state: due, rest: none, due: 2026-11-10")]
    public void Resting_comes_before_a_planned_day_but_no_cadence_does_not(string frontMatter, string expected) =>
        CheckAgo(100, $"next-contact: 2026-11-10\n{frontMatter}", expected);

    [Theory]
    [InlineData("2026-11-10", "state: due, due: 2026-11-10")]
    [InlineData("2026-11-25", "state: due soon, due: 2026-11-25")]
    [InlineData("2027-11-25", "state: new, due: 2027-11-25")]
    public void A_planned_day_counts_before_the_first_conversation(string next, string expected) => Check(Ago(Now, $"next-contact: {next}"), expected, Now);

    [Fact]
    public void One_sidedness_ends_on_the_day_they_reach_out()
    {
        const string text = "# Ada\n## 2026-01-01 →\n## 2026-02-01 →\n## 2026-03-01 →\n## 2026-12-01 ←\n";
        Check(text, "rest: one sided", today: "2026-11-30");
        Check(text, "rest: none, state: in touch", today: "2026-12-01");
    }
}
