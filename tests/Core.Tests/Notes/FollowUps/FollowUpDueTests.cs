using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Notes.FollowUps;

/// <summary>When a follow-up is due in the words of daily use, and what is no due date.</summary>
public class FollowUpDueTests
{
    private static FollowUp? Read(string text) => NoteParser.Parse("people/ada.md", text, NotebookSettings.Default).FollowUps.SingleOrDefault();

    [Theory]
    [InlineData("Send the list by 2026-11-20")]
    [InlineData("Send the list by 2026-11-20.")]
    [InlineData("Send the list, by 2026-11-20")]
    [InlineData("Send the list by 20 Nov 2026")]
    [InlineData("Send the list by [[2026-11-20]]")]
    [InlineData("Send the list by [[2026-11-20|Friday]]")]
    [InlineData("Send the list due 2026-11-20")]
    [InlineData("Send the list Due: 2026-11-20")]
    [InlineData("Send the list due on 2026-11-20")]
    [InlineData("Send the list due by [[2026-11-20]]")]
    [InlineData("Send the list (due 2026-11-20)")]
    [InlineData("Send the list (due: 2026-11-20)")]
    [InlineData("Send the list (by 2026-11-20)")]
    [InlineData("Send the list (due by 2026-11-20)")]
    [InlineData("Send the list [due: 2026-11-20]")]
    [InlineData("Send the list [due 2026-11-20]")]
    [InlineData("Send the list [due::[[2026-11-20]]]")]
    [InlineData("Send the list [deadline:: 2026-11-20]")]
    [InlineData("Send the list deadline 2026-11-20")]
    [InlineData("Send the list no later than 2026-11-20")]
    [InlineData("Send the list @2026-11-20")]
    [InlineData("Send the list 📅 2026-11-20 at 9:00")]
    [InlineData("Send the list @2026-11-20 09:00")]
    [InlineData("Send the list (@2026-11-20 09:00)")]
    [InlineData("Send the list @{2026-11-20} @@{09:00}")]
    [InlineData("Send the list ⏰ 2026-11-20")]
    [InlineData("Send the list 📅2026-11-20 09:00")]
    [InlineData("Send the list 📅 2026-11-20T09:00")]
    [InlineData("Send the list 📅 2026-11-20.")]
    [InlineData("Send the list 📅 2026-11-20 🆔 abc123 ⛔ def456")]
    [InlineData("Send the list [[2026-11-20]]")]
    [InlineData("Send the list [[2026-11-20]].")]
    [InlineData("Send the list — [[2026-11-20]] #home")]
    [InlineData("📅 2026-11-20 Send the list")]
    [InlineData("📅 2026-11-20 ⏫ Send the list")]
    [InlineData("[due:: 2026-11-20] Send the list")]
    [InlineData("By 2026-11-20: Send the list")]
    [InlineData("Send the list bis 2026-11-20")]
    [InlineData("Send\n      the list\n      📅 2026-11-20")]
    [InlineData("Send the list by\n  2026-11-20")]
    public void Due(string words)
    {
        var followUp = Read($"- [ ] {words}\n");
        (followUp?.Text, followUp?.Due?.Value).Should().Be(("Send the list", new DateOnly(2026, 11, 20)));
        var written = followUp!.Due!.Value.Span;
        DateReader.Parse($"- [ ] {words}".AsSpan(written.Start, written.Length)).Should().Be(new DateOnly(2026, 11, 20));
    }

    [Theory]
    [InlineData("Posters by 2026-11-20 — Bo", "Posters — Bo", "2026-11-20")]
    [InlineData("Posters by 2026-11-20 (Bo Ray)", "Posters (Bo Ray)", "2026-11-20")]
    [InlineData("Posters 📅 2026-11-20 - [[Bo]]", "Posters - [[Bo]]", "2026-11-20")]
    [InlineData("Posters by 2026-11-20 — pay Bo", "Posters by 2026-11-20 — pay Bo", null)]
    [InlineData("Posters by 2026-11-20 for Bo", "Posters by 2026-11-20 for Bo", null)]
    public void Below_a_heading_for_actions_a_name_may_stand_after_the_day(string task, string words, string? due)
    {
        var followUp = Read($"# Ada\n## Actions\n- [ ] {task}\n")!;
        (followUp.Text, followUp.Due is { } day ? DateReader.Write(day.Value) : null).Should().Be((words, due));
        Read($"# Ada\n- [ ] {task}\n")!.Due.Should().Be(null);
    }

    [Theory]
    [InlineData("Ask about the fair of 2026-11-20")]
    [InlineData("Send the photos from [[2026-11-20]] to her")]
    [InlineData("Send the photos from [[2026-11-20]]")]
    [InlineData("Ask about [[2026-11-20]]")]
    [InlineData("Compare [[2026-11-19]] and [[2026-11-20]]")]
    [InlineData("[[2026-11-20]]")]
    [InlineData("Send the list 2026-11-20")]
    [InlineData("2026-11-20: send the list")]
    [InlineData("by 2026-11-20 or so, send the list, she said")]
    [InlineData("Send the list by Friday")]
    [InlineData("Read the report by Ada (2026)")]
    [InlineData("Send the list (by Ada)")]
    [InlineData("Send the list due")]
    [InlineData("Send it by 2026-11-20 to Bo")]
    [InlineData("Stay until 2026-11-20")]
    [InlineData("Standby 2026-11-20")]
    [InlineData("Send the list @home")]
    [InlineData("Send the list [[due: 2026-11-20]]")]
    public void Not_due(string words)
    {
        var followUp = Read($"- [ ] {words}\n");
        (followUp?.Text, followUp?.Due).Should().Be((words, null));
    }

    [Theory]
    [InlineData("2026-09-12", "by 20 November", "2026-11-20")]
    [InlineData("2026-12-12", "by 10 January", "2027-01-10")]
    [InlineData("2026-09-12", "by November 20", "2026-11-20")]
    [InlineData("2026-09-12", "by 31 November", null)]
    [InlineData("2026-09-12", "about 20 November", null)]
    public void A_day_without_a_year_is_near_the_conversation(string told, string words, string? due) =>
        Read($"# Ada\n## {told} Call\n- [ ] Send the list {words}\n")!.Due?.Value.Should().Be(due is null ? null : DateOnly.Parse(due));

    [Fact]
    public void A_day_without_a_year_outside_of_a_conversation_is_not_due() => Read("# Ada\n- [ ] Send the list by 20 November\n")!.Due.Should().BeNull();

    [Theory]
    [InlineData("- [ ] Send the **list** that\n      we spoke of\n", "Send the **list** that we spoke of")]
    [InlineData("- [ ] Send\n  - [x] nested\n", "Send")]
    [InlineData("- [ ] Send\n  - nested words\n", "Send")]
    [InlineData("- [ ] Send\n\n  another paragraph\n", "Send")]
    [InlineData("- [ ] Send 📅 2026-11-20\n  She wants the glaze ones\n", "Send")]
    [InlineData("- [ ] Send due:2026-11-20 #glaze\nrest\n", "Send")]
    [InlineData("- [ ] Send the #glaze\n  list\n", "Send the #glaze list")]
    [InlineData("- [ ] Send 🔁 every week\n  📅 2026-11-20\n  details\n", "Send")]
    [InlineData("> - [ ] Send\n>   the list\n>   📅 2026-11-20\n", "Send the list")]
    public void A_task_goes_on_over_its_wrapped_lines(string text, string words) =>
        NoteParser.Parse("people/ada.md", text, NotebookSettings.Default).FollowUps[0].Text.Should().Be(words);

    [Theory]
    [InlineData("- [ ] ")]
    [InlineData("- [ ] \n- [ ] ")]
    [InlineData("- [ ] ...")]
    [InlineData("- [ ] …")]
    [InlineData("- [ ] ---")]
    [InlineData("- [ ] ___")]
    [InlineData("- [ ] <task>")]
    [InlineData("- [ ] <task> — <owner>")]
    [InlineData("- [ ] {{task}} {{due}}")]
    [InlineData("- [ ] *task*")]
    [InlineData("- [ ] _next action_")]
    [InlineData("- [ ] *Action item* 📅 2026-11-20")]
    [InlineData("- [ ] 📅 2026-11-20")]
    public void An_empty_slot_is_not_a_task(string text) => Read(text + "\n").Should().BeNull();

    [Theory]
    [InlineData("*Emma*")]
    [InlineData("_the task of the year_")]
    [InlineData("task")]
    [InlineData("<https://kiln.example/list>")]
    [InlineData("🎂")]
    [InlineData("*task* for her")]
    [InlineData("... and the list")]
    public void Words_are_a_task(string words) => Read($"- [ ] {words}\n")!.Text.Should().Be(words);
}
