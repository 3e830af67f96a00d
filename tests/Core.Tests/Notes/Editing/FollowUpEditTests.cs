using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Editing;

public class FollowUpEditTests
{
    private static FollowUp Parse(string text) => NoteParser.Parse("people/ada.md", text, NotebookSettings.Default).FollowUps[0];

    [Theory]
    [InlineData("- [ ] Send the notes 📅 2026-11-20", "- [x] Send the notes 📅 2026-11-20 ✅ 2026-11-22")]
    [InlineData("* [/] Send the notes [due:: 2026-11-20]", "* [x] Send the notes [due:: 2026-11-20] [completion:: 2026-11-22]")]
    [InlineData("- [ ] Send the notes ^id1", "- [x] Send the notes ✅ 2026-11-22 ^id1")]
    [InlineData("- [ ] Send due:2026-11-20\r\nrest", "- [x] Send due:2026-11-20 ✅ 2026-11-22\r\nrest")]
    [InlineData("  - [ ] Water 🔁 every 2 weeks 📅 2026-11-20\n", "  - [ ] Water 🔁 every 2 weeks 📅 2026-12-04\n  - [x] Water 🔁 every 2 weeks 📅 2026-11-20 ✅ 2026-11-22\n")]
    [InlineData("- [ ] Water 🔁 every 2 weeks when done 📅 2026-11-20", "- [ ] Water 🔁 every 2 weeks when done 📅 2026-12-06\n- [x] Water 🔁 every 2 weeks when done 📅 2026-11-20 ✅ 2026-11-22")]
    [InlineData("- [ ] Rent [repeat:: every month] [due:: 2026-01-31]", "- [ ] Rent [repeat:: every month] [due:: 2026-02-28]\n- [x] Rent [repeat:: every month] [due:: 2026-01-31] [completion:: 2026-11-22]")]
    [InlineData("- [ ] Odd rule 🔁 when the moon is full 📅 2026-11-20", "- [x] Odd rule 🔁 when the moon is full 📅 2026-11-20 ✅ 2026-11-22")]
    public void Completing(string before, string after) =>
        TextEdit.Apply(before, FollowUpEdit.Complete(before, Parse(before), Today.Date)).Should().Be(after);

    [Theory]
    [InlineData("- [ ] Send 📅 2026-11-20 #x", "- [ ] Send 📅 2026-11-29 #x")]
    [InlineData("- [ ] Send @due(2026-11-20)", "- [ ] Send @due(2026-11-29)")]
    [InlineData("- [ ] Send ^id", "- [ ] Send due:2026-11-29 ^id")]
    public void Postponing(string before, string after) =>
        TextEdit.Apply(before, [FollowUpEdit.Postpone(before, Parse(before), Today.Date.AddDays(7), FollowUpStyle.TodoTxt)]).Should().Be(after);

    [Theory]
    [InlineData("every day", "2026-02-01", "2026-02-02")]
    [InlineData("weekly", "2026-02-01", "2026-02-08")]
    [InlineData("2w", "2026-02-01", "2026-03-24")]
    [InlineData("+2w", "2026-02-01", "2026-02-15")]
    [InlineData("every 3 months", "2026-11-30", "2027-02-28")]
    [InlineData("every year", "2024-02-29", "2025-02-28")]
    [InlineData("every month when done", "2026-02-01", "2026-04-10")]
    public void The_next_day_of_a_rule(string rule, string due, string next) =>
        Recurrence.Parse(rule)!.Value.Next(DateOnly.Parse(due), new DateOnly(2026, 3, 10)).Should().Be(DateOnly.Parse(next));
}
