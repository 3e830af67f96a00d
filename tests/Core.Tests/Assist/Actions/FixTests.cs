using NotesNetworking.Core.Assist.Actions;
using static NotesNetworking.Core.Tests.Assist.Actions.CheckActions;

namespace NotesNetworking.Core.Tests.Assist.Actions;

/// <summary>Each quick fix: what it offers, and what it makes of a note.</summary>
public class FixTests
{
    private const string Late = "---\ncontact-frequency: 2w\n---\n# Ada\n\n## 2026-10-01\n\n## 2026-09-03\n\n## 2026-08-06\n\n## 2026-07-09\n";

    [Fact]
    public void Overdue_offers_to_log_to_rest_and_to_adopt_the_rhythm() =>
        FixesOf("contact/overdue", Late).Should().Equal("Log a conversation with Ada today", "Let Ada rest until 2027-02-22", "Adopt your natural rhythm, every month");

    [Fact]
    public void Overdue_log() => CheckFix("contact/overdue", "Log a conversation with Ada today", Late, Late.Replace("## 2026-10-01", "## 2026-11-22\n\n## 2026-10-01", StringComparison.Ordinal));

    [Fact]
    public void Overdue_rest() => CheckFix("contact/overdue", "Let Ada rest until 2027-02-22", Late, Late.Replace("2w\n", "2w\nsnooze-until: 2027-02-22\n", StringComparison.Ordinal));

    [Fact]
    public void Overdue_adopt() => CheckFix("contact/overdue", "Adopt your natural rhythm, every month", Late, Late.Replace("2w\n", "1m\n", StringComparison.Ordinal));

    [Fact]
    public void The_rhythm_is_not_offered_where_it_is_the_measure_already() =>
        FixesOf("contact/overdue", Late.Replace("---\ncontact-frequency: 2w\n---\n", "", StringComparison.Ordinal)).Should().HaveCount(2);

    [Fact]
    public void Due_soon_offers_to_log() =>
        FixesOf("contact/due-soon", "---\ncontact-frequency: 2w\n---\n# Ada\n\n## 2026-11-09\n").Should().Equal("Log a conversation with Ada today");

    [Theory]
    [InlineData("---\r\nname: Ada\r\nlastContact: 2026-01-01 # old\r\nrole: x\r\n---\r\n## 2026-11-01\r\n", "---\r\nname: Ada\r\nrole: x\r\n---\r\n## 2026-11-01\r\n")]
    [InlineData("---\nlast-contact: 2027-01-01\n---\n", "---\n---\n")]
    public void A_last_contact_that_is_contradicted_is_removed(string before, string after) =>
        CheckFix("contact/last-contact-contradiction", "Remove last-contact", before, after);

    [Theory]
    [InlineData("---\nlast_call: 2026-01-01 # old\n---\n## 2026-11-01\n", "---\nlast_call: 2026-11-01 # old\n---\n## 2026-11-01\n")]
    [InlineData("# Ada\n\n- **Last Contact:** [[2026-01-01]]\n\n## 2026-11-01\n", "# Ada\n\n- **Last Contact:** [[2026-11-01]]\n\n## 2026-11-01\n")]
    public void A_last_contact_that_is_contradicted_can_move_to_the_newest_conversation(string before, string after) =>
        CheckFix("contact/last-contact-contradiction", "Move it to 2026-11-01", before, after);

    private const string Task = "# Ada\n- [ ] Send it 📅 2026-11-20 ^id\n- [ ] Other\n";

    [Fact]
    public void An_overdue_follow_up_is_done() => CheckFix("follow-up/overdue", "Mark as done", Task, Task.Replace("[ ] Send it 📅 2026-11-20", "[x] Send it 📅 2026-11-20 ✅ 2026-11-22", StringComparison.Ordinal));

    [Fact]
    public void An_overdue_follow_up_gets_a_week() => CheckFix("follow-up/overdue", "Due in a week, 2026-11-29", Task, Task.Replace("2026-11-20", "2026-11-29", StringComparison.Ordinal));

    [Fact]
    public void One_that_is_due_today_can_be_done() => FixesOf("follow-up/due-today", "- [ ] Send it 📅 2026-11-22\n").Should().Equal("Mark as done");

    [Theory]
    [InlineData("# Ada\n\n## 2026-11-01 Call with [[Bo]]\n", "# people/bo.md\n# Bo\n")]
    [InlineData("---\nfriend: \"[[@Bo|B.]]\"\n---\n# Ada\n", "# people/bo.md\n# Bo\n")]
    [InlineData("---\nintroduced-by: \"[[Bo]]\"\n---\n# Ada\n", "# people/bo.md\n# Bo\n")]
    [InlineData("# Ada\n\n## 2026-11-01 Call with [[people/work/Bo]]\n", "# people/work/Bo.md\n# Bo\n")]
    [InlineData("# Ada\n\n## 2026-11-01 Call with [Bo](work/bo.md)\n", "# people/work/bo.md\n# Bo\n")]
    public void An_unknown_contact_gets_a_note_and_the_link_stays(string before, string after) => CheckFix("mention/unknown", "Make a note for Bo", before, after);

    [Theory]
    [InlineData("Said [[Ada Okfor]]\n", "Said [[Ada Okafor]]\n")]
    [InlineData("## 2026-11-01 Call with [[Ada|her]]\n", "## 2026-11-01 Call with [[Ada Okafor|her]]\n")]
    [InlineData("Said [[Okafor Ada]]\n", "Said [[Ada Okafor]]\n")]
    [InlineData("Said [[Ada Okfor#Talks]]\n", "Said [[Ada Okafor#Talks]]\n")]
    [InlineData("---\nfriend: [\"[[Ada Okfor]]\"]\n---\n", "---\nfriend: [\"[[Ada Okafor]]\"]\n---\n")]
    [InlineData("Said [Ada Okafo](x.md)\n", "Said [Ada Okafo](a/okafor.md)\n")]
    public void The_nearest_name_replaces_the_unknown_one(string before, string after) =>
        CheckFix("mention/unknown", "Change to Ada Okafor", $"# people/bo.md\n{before}# people/a/okafor.md\n# Ada Okafor\n", $"# people/bo.md\n{after}");

    [Fact]
    public void At_most_three_near_names_are_offered_the_nearest_and_most_familiar_first() =>
        FixesOf("mention/unknown", "Said [[Anna Ber]]\n# people/1.md\n# Anna Berk\n# people/2.md\n# Anna Berg\n## 2026-11-01\n# people/3.md\n# Anna Beer\n# people/4.md\n# Anne Bert\n# people/5.md\n# Zoë\n")
            .Should().Equal("Change to Anna Berg", "Change to Anna Beer", "Change to Anna Berk", "Make a note for Anna Ber");

    [Theory]
    [InlineData("## 2026-11-01 Call with [[Bo]]\n", "## 2026-11-01 Call with [[people/x/bo|Bo]]\n")]
    [InlineData("## 2026-11-01 Call with [[Bo|him]]\nAnd with [[Bo#Talk]]\n", "## 2026-11-01 Call with [[people/x/bo|him]]\nAnd with [[Bo#Talk]]\n")]
    [InlineData("## Log\n\n| Date | Who |\n|---|---|\n| 2026-11-01 | call with [[Bo]] |\n", "## Log\n\n| Date | Who |\n|---|---|\n| 2026-11-01 | call with [[people/x/bo\\|Bo]] |\n")]
    [InlineData("---\nfriend: \"[[Bo]]\"\n---\n", "---\nfriend: \"[[people/x/bo]]\"\n---\n")]
    public void An_ambiguous_link_names_one_by_the_path_and_shows_what_it_showed(string before, string after)
    {
        var fixture = $"{before}# people/y/bo.md\n# Bo Lund\n# people/x/bo.md\n# Bo Ray\n";
        FixesOf("mention/ambiguous", fixture).Should().Equal("Mean people/x/bo.md", "Mean people/y/bo.md");
        CheckFix("mention/ambiguous", "Mean people/x/bo.md", fixture, after);
    }

    [Fact]
    public void Conversations_out_of_order_are_sorted() => CheckFix(
        "conversation/out-of-order", "Sort the conversations, newest first",
        "# Ada\n\n## 2026-11-01\nnew\n\n## 2026-09-01\nold\n\n## 2026-10-01\nmiddle\n\n## 2026-08-01\n",
        "# Ada\n\n## 2026-11-01\nnew\n\n## 2026-10-01\nmiddle\n\n## 2026-09-01\nold\n\n## 2026-08-01\n");

    [Theory]
    [InlineData("contact-frequency: 0", "contact-frequency: never")]
    [InlineData("contact-frequency: '-2 weeks' # ok", "contact-frequency: '2 weeks' # ok")]
    [InlineData("met: 2025-11-31", "met: 2025-11-30")]
    [InlineData("birthday: \"1985-02-30\"", "birthday: \"1985-02-28\"")]
    public void A_bad_value_becomes_the_nearest_that_is_accepted(string before, string after)
    {
        var title = "Change to " + after.Split(": ")[1].Split(" #")[0].Trim('"', '\'');
        CheckFix("front-matter/bad-value", title, $"---\n{before}\n---\n", $"---\n{after}\n---\n");
    }

    [Fact]
    public void A_key_that_was_nearly_typed_becomes_the_key() =>
        CheckFix("front-matter/unknown-key", "Change to birthday", "---\nbirtday: --12-10 # soon\n---\n", "---\nbirthday: --12-10 # soon\n---\n");

    [Fact]
    public void A_key_that_the_note_has_already_is_not_made_twice() =>
        FixesOf("front-matter/unknown-key", "---\nbirthday: --12-10\nbirtday: --12-11\n---\n").Should().BeEmpty();

    private const string Introduced = "# people/ada.md\n---\nmet: 2026-10-01\nintroduced-by: \"[[Bo]]\"\n---\n# Ada\n# people/bo.md\n# Bo\n\n## 2026-09-01\n";

    [Fact]
    public void Whoever_introduced_you_is_told()
    {
        CheckFix("relationship/introduction-loop", "Log a conversation with Bo today, about Ada", Introduced, "# people/bo.md\n# Bo\n\n## 2026-11-22 about [[Ada]]\n\n## 2026-09-01\n");
        FixesOf("relationship/introduction-loop", Introduced.Replace("## 2026-09-01", "## 2026-11-22 about [[Ada]]", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void One_whom_you_met_and_never_talked_with_has_a_first_conversation() =>
        CheckFix("contact/never-talked", "Log a conversation with Ada today", "---\nmet: 2026-01-01\n---\n# Ada\n", "---\nmet: 2026-01-01\n---\n# Ada\n\n## 2026-11-22\n");

    [Fact]
    public void With_a_last_contact_the_first_conversation_moves_it_in_the_same_edit() => CheckFix(
        "contact/overdue", "Log a conversation with Ada today", "---\ncadence: monthly\nlast contact: '2026-01-01'\n---\n# Ada\n",
        "---\ncadence: monthly\nlast contact: '2026-11-22'\n---\n# Ada\n\n## 2026-11-22\n");

    private const string OneSided = "# Ada\n\n## 2026-11-01 ->\n\n## 2026-10-01 ->\n\n## 2026-09-01 ->\n";

    [Fact]
    public void Where_you_always_began_you_may_let_it_rest() =>
        CheckFix("relationship/one-sided", "Let Ada rest until 2027-02-22", OneSided, "---\nsnooze-until: 2027-02-22\n---\n" + OneSided);

    [Fact]
    public void These_codes_have_fixes_and_no_others() =>
        ActionCatalogue.Fixes.SelectMany(fix => fix.Codes).Should().BeEquivalentTo(
        [
            "contact/overdue", "contact/due-soon", "contact/never-talked", "contact/last-contact-contradiction", "follow-up/overdue", "follow-up/due-today",
            "mention/unknown", "mention/ambiguous", "conversation/out-of-order", "front-matter/bad-value", "front-matter/unknown-key",
            "relationship/one-sided", "relationship/introduction-loop",
        ]);

    [Fact]
    public void The_documentation_names_the_fixes_of_each_code_that_has_any()
    {
        var fixable = ActionCatalogue.Fixes.SelectMany(fix => fix.Codes).ToHashSet();
        foreach (var section in Docs.Read("diagnostics.md").Split("\n## ").Skip(1))
            section.Contains("\nQuick fix", StringComparison.Ordinal).Should().Be(fixable.Contains(section.Split('\n')[0]), "of {0}", section);
    }
}
