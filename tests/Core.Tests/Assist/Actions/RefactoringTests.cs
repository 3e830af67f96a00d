using NotesNetworking.Core.Assist.Actions;
using static NotesNetworking.Core.Tests.Assist.Actions.CheckActions;

namespace NotesNetworking.Core.Tests.Assist.Actions;

/// <summary>What can be done where nothing is wrong.</summary>
public class RefactoringTests
{
    [Theory]
    [InlineData("$0# Ada\n")]
    [InlineData("---\nty$0pe: person\n---\n# Ada\n")]
    public void At_a_contacts_head_one_can_log_and_rest(string fixture) =>
        ActionsAt(fixture).Should().Equal("Log a conversation with Ada today", "Let Ada rest until 2027-02-22");

    [Fact]
    public void On_a_conversation_one_can_log_another() => CheckAction(
        "Log a conversation with Ada today", ActionKind.Rewrite, "# Ada\n\n## 2026-11-$001\n", "# Ada\n\n## 2026-11-22\n\n## 2026-11-01\n");

    [Fact]
    public void On_a_link_one_can_log_in_the_other_note() => CheckAction(
        "Log a conversation with Bo today", ActionKind.Rewrite, "# notes.md\nSaw [[B$0o]]\n# people/bo.md\n# Bo\n", "# people/bo.md\n# Bo\n\n## 2026-11-22\n");

    [Fact]
    public void In_the_midst_of_the_text_there_is_nothing_to_offer() => ActionsAt("# Ada\n\nShe likes $0tea.\n").Should().BeEmpty();

    [Fact]
    public void An_open_follow_up_is_done_or_postponed()
    {
        ActionsAt("# Ada\n- [ ] se$0nd\n").Should().Equal("Mark as done", "Due in a week, 2026-11-29");
        ActionsAt("# Ada\n- [x] se$0nd\n").Should().BeEmpty();
        CheckAction("Due in a week, 2026-11-29", ActionKind.Rewrite, "# Ada\n- [ ] se$0nd\n", "# Ada\n- [ ] send 📅 2026-11-29\n");
        CheckAction("Mark as done", ActionKind.Rewrite, "# Ada\n- [ ] send$0\n", "# Ada\n- [x] send ✅ 2026-11-22\n");
    }

    [Fact]
    public void Selected_words_and_list_items_become_follow_ups()
    {
        CheckAction("New follow-up, due 2026-11-29: send the slides", ActionKind.Rewrite, "# Ada\n\nI'll send the slides.$0\n", "# Ada\n\nI'll send the slides.\n\n- [ ] send the slides 📅 2026-11-29\n", "send the slides");
        CheckAction("Make this a follow-up, due 2026-11-29", ActionKind.Rewrite, "# Ada\r\n\r\n  * send$0 it  \r\n", "# Ada\r\n\r\n  * [ ] send it 📅 2026-11-29  \r\n");
        ActionsAt("# notes.md\n- send$0 it\n").Should().BeEmpty("it is no contact's note");
        ActionsAt("# Ada\n## Log\n- 2026-11-01: te$0a\n").Should().NotContain(title => title.Contains("follow-up"));
    }

    [Theory]
    [InlineData("2026-11-29", false)]
    [InlineData("2026-11-28", true)]
    [InlineData("2026-11-30", true)]
    public void What_is_due_in_a_week_is_not_postponed_to_that_day(string due, bool isOffered) =>
        ActionsAt($"# Ada\n- [ ] se$0nd 📅 {due}\n").Should().Equal(isOffered ? ["Mark as done", "Due in a week, 2026-11-29"] : ["Mark as done"]);

    [Theory]
    [InlineData("- Plans for C#", "Plans for C#", "Plans for C#")]
    [InlineData("> 3. Plans for [[Bo|the girl]]", "Plans for the girl", "Plans for [[Bo|the girl]]")]
    [InlineData("| Plans | for `June` |", "Plans, for June", "Plans, for `June`")]
    [InlineData("| see [[Bo\\|her]] | then 2 * 3 |", "see her, then 2 * 3", "see [[Bo|her]], then 2 * 3")]
    public void Words_become_a_follow_up_without_the_marks_of_their_line(string line, string title, string task) => CheckAction(
        $"New follow-up, due 2026-11-29: {title}", ActionKind.Rewrite, $"# Ada\n\n{line}$0\n", $"# Ada\n\n{line}\n\n- [ ] {task} 📅 2026-11-29\n", line);

    [Fact]
    public void Of_a_heading_the_words_are_taken() => CheckAction(
        "New follow-up, due 2026-11-29: Plans for June", ActionKind.Rewrite, "# Ada\n\n## Plans for **June** ##$0\n",
        "# Ada\n\n- [ ] Plans for **June** 📅 2026-11-29\n\n## Plans for **June** ##\n", "## Plans for **June** ##");

    [Fact]
    public void Titles_are_no_longer_than_a_menu_shows()
    {
        var words = string.Join(' ', Enumerable.Repeat("longish words", 14));
        ActionsAt($"# Ada\n\n{words}$0\n", words).Should().Contain("New follow-up, due 2026-11-29: longish words longish words longish words longish words…");
        var name = string.Join(' ', Enumerable.Repeat("Longname", 40)) + " 👩‍💻 the Second";
        ActionsAt($"# {name}\n\n## 2026-11-$001\n").Should().NotBeEmpty().And.OnlyContain(title => title.Length <= 121);
    }

    [Theory]
    [InlineData("Met [[Jo D$0oe]].\n", null, "Met [[Jo Doe]].\n")]
    [InlineData("Met Jo D$0oe there.\n", null, "Met [[Jo Doe]] there.\n")]
    [InlineData("Met$0 old Jo Doe there.\n", "Jo Doe", "Met old [[Jo Doe]] there.\n")]
    public void Somebody_who_is_named_gets_a_note_and_a_link(string before, string? selected, string after)
    {
        const string Others = "# people/ada.md\n# Ada\n";
        var made = "# people/jo-doe.md\n# Jo Doe\n";
        CheckAction("Make a note for Jo Doe", ActionKind.Extract, $"# notes.md\n{before}{Others}", before.Contains("[[") ? made : $"# notes.md\n{after}{made}", selected);
    }

    [Theory]
    [InlineData("Met A$0da there.\n", null)]
    [InlineData("The$0re she was.\n", null)]
    [InlineData("`Met Jo D$0oe there.`\n", null)]
    [InlineData("Met [[2026-11-$001]].\n", null)]
    [InlineData("![[Jo D$0oe]]\n", null)]
    [InlineData("Met$0 Jo | Doe\n", "Jo | Doe")]
    [InlineData("Met$0 Ada there.\n", "Ada")]
    public void Nobody_else_does(string text, string? selected) =>
        ActionsAt($"# notes.md\n{text}# people/ada.md\n# Ada\n", selected).Should().NotContain(title => title.StartsWith("Make a note"));

    private const string Known = "# people/okafor.md\n---\naliases: [Ada]\n---\n# Ada Okafor\n# people/bo.md\n# Bo\n# people/x/bo.md\n# Bo\n";

    [Theory]
    [InlineData("Met Ada Ok$0afor.\n", "Ada Okafor", "Met [[Ada Okafor]].\n")]
    [InlineData("Met A$0da, twice.\n", "Ada", "Met [[Ada]], twice.\n")]
    [InlineData("| who |\n|---|\n| A$0da |\n", "Ada", "| who |\n|---|\n| [[Ada]] |\n")]
    [InlineData("[gave:: tea to A$0da]\n", "Ada", "[gave:: tea to [[Ada]]]\n")]
    public void A_bare_name_is_linked(string before, string name, string after) =>
        CheckAction($"Link {name}", ActionKind.Rewrite, $"# notes.md\n{before}{Known}", $"# notes.md\n{after}");

    [Theory]
    [InlineData("`A$0da`\n")]
    [InlineData("```\nA$0da\n```\n")]
    [InlineData("%% A$0da %%\n")]
    [InlineData("[[A$0da]]\n")]
    [InlineData("[A$0da](https://example.org)\n")]
    [InlineData("#A$0da\n")]
    [InlineData("https://example.org/A$0da\n")]
    [InlineData("A$0da@example.org\n")]
    [InlineData("a$0da\n")]
    [InlineData("A$0dam\n")]
    [InlineData("B$0o\n")]
    [InlineData("---\nx: A$0da\n---\n")]
    public void No_code_no_link_no_part_of_a_word_and_nobody_ambiguous(string text) =>
        ActionsAt($"# notes.md\n{text}{Known}").Should().NotContain(title => title.StartsWith("Link "));

    [Fact]
    public void All_names_of_a_note_are_linked() => CheckAction(
        "Link 3 names in this note", ActionKind.LinkNames,
        $"# notes.md\n# With Ada\n\nAda Okafor and [[Ada]] in `Ada`.\r\nAda$0\n{Known}",
        "# notes.md\n# With [[Ada]]\n\n[[Ada Okafor]] and [[Ada]] in `Ada`.\r\n[[Ada]]\n");

    [Fact]
    public void The_notes_own_contact_is_not_linked_to_itself() => ActionsAt("# Ada\n\nAda sa$0id\n").Should().BeEmpty();

    [Fact]
    public void Conversations_can_be_sorted_from_anywhere() => CheckAction(
        "Sort the conversations, oldest first", ActionKind.SortConversations,
        "# Ada$0\n\ntext\n\n## 2026-08-01\n\n## 2026-10-01\nc\n\n## 2026-09-01\nb\n\n## 2026-11-01\n",
        "# Ada\n\ntext\n\n## 2026-08-01\n\n## 2026-09-01\nb\n\n## 2026-10-01\nc\n\n## 2026-11-01\n");

    [Fact]
    public void Front_matter_can_be_normalised_from_anywhere() => CheckAction(
        "Normalise the front matter", ActionKind.NormaliseFrontMatter, "---\nCity: Leeds\n---\n\nwords$0\n", "---\nlocation: Leeds\n---\n\nwords\n");

    [Fact]
    public void A_template_is_left_alone() => ActionsAt("# templates/person.md\n---\ntype: person\n---\n# Na$0me\n").Should().BeEmpty();
}
