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
    [InlineData("- [ ] Ring 🔁 every week 🛫 2026-11-18 ⏳ 2026-11-19 📅 2026-11-20", "- [ ] Ring 🔁 every week 🛫 2026-11-25 ⏳ 2026-11-26 📅 2026-11-27\n- [x] Ring 🔁 every week 🛫 2026-11-18 ⏳ 2026-11-19 📅 2026-11-20 ✅ 2026-11-22")]
    [InlineData("- [ ] Ring 🔁 every week ⏳ 2026-11-19", "- [ ] Ring 🔁 every week ⏳ 2026-11-26\n- [x] Ring 🔁 every week ⏳ 2026-11-19 ✅ 2026-11-22")]
    [InlineData("- [ ] Ring 🔁 every week 🛫 2026-11-19", "- [ ] Ring 🔁 every week 🛫 2026-11-26\n- [x] Ring 🔁 every week 🛫 2026-11-19 ✅ 2026-11-22")]
    [InlineData("- [ ] Ring 🔁 every week", "- [ ] Ring 🔁 every week\n- [x] Ring 🔁 every week ✅ 2026-11-22")]
    [InlineData("- [ ] Ring 🔁 every week 🆔 a1 ➕ 2026-11-01 📅 2026-11-20 ^ring", "- [ ] Ring 🔁 every week ➕ 2026-11-22 📅 2026-11-27\n- [x] Ring 🔁 every week 🆔 a1 ➕ 2026-11-01 📅 2026-11-20 ✅ 2026-11-22 ^ring")]
    [InlineData("- [ ] Ring\n  her 🔁 every week\n  📅 2026-11-20\n  - nested", "- [ ] Ring\n  her 🔁 every week\n  📅 2026-11-27\n- [x] Ring\n  her 🔁 every week\n  📅 2026-11-20 ✅ 2026-11-22\n  - nested")]
    [InlineData("- [ ] Send the list by [[2026-11-20]].", "- [x] Send the list by [[2026-11-20]]. ✅ 2026-11-22")]
    public void Completing(string before, string after) =>
        TextEdit.Apply(before, FollowUpEdit.Complete(before, Parse(before), Today.Date).Edits).Should().Be(after);

    [Fact]
    public void A_rule_that_cannot_be_computed_is_not_ticked()
    {
        const string text = "- [ ] Odd rule 🔁 when the moon is full 📅 2026-11-20";
        var refused = FollowUpEdit.Complete(text, Parse(text), Today.Date);
        refused.Edits.Should().BeEmpty();
        refused.Refusal.Should().Be("When \"when the moon is full\" comes again cannot be computed. Change the rule, or tick the box by hand.");
    }

    [Theory]
    [InlineData("- [ ] Send 📅 2026-11-20 #x", "- [ ] Send 📅 2026-11-29 #x")]
    [InlineData("- [ ] Send @due(2026-11-20)", "- [ ] Send @due(2026-11-29)")]
    [InlineData("- [ ] Send by 20 Nov 2026", "- [ ] Send by 2026-11-29")]
    [InlineData("- [ ] Send by [[2026-11-20]]", "- [ ] Send by [[2026-11-29]]")]
    [InlineData("- [ ] Send [[2026-11-20]]", "- [ ] Send [[2026-11-29]]")]
    [InlineData("- [ ] Send [due::[[2026-11-20]]]", "- [ ] Send [due::[[2026-11-29]]]")]
    [InlineData("- [ ] Send (due 2026-11-20)", "- [ ] Send (due 2026-11-29)")]
    [InlineData("- [ ] Send @2026-11-20", "- [ ] Send @2026-11-29")]
    [InlineData("- [ ] 📅 2026-11-20 Send", "- [ ] 📅 2026-11-29 Send")]
    [InlineData("- [ ] Send 📅 2026-11-20 09:00.", "- [ ] Send 📅 2026-11-29 09:00.")]
    [InlineData("- [ ] Send DEADLINE: <2026-11-20 Fri>", "- [ ] Send DEADLINE: <2026-11-29 Sun>")]
    [InlineData("- [ ] Send ^id", "- [ ] Send due:2026-11-29 ^id")]
    public void Postponing(string before, string after) =>
        TextEdit.Apply(before, [FollowUpEdit.Postpone(before, Parse(before), Today.Date.AddDays(7), FollowUpStyle.TodoTxt)]).Should().Be(after);
}
