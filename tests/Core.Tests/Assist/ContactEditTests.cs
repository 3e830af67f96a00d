using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist;

public class ContactEditTests
{
    private const string History = "## 2026-11-01\n## 2026-10-04\n## 2026-09-06\n## 2026-08-09\n";

    private static NoteText Read(string text)
    {
        var fixture = Fixture.Of(text);
        return new NoteText(fixture.Notebook().Notes["people/ada.md"], fixture.Files["people/ada.md"]);
    }

    private static void Check(EditOutcome outcome, string before, string after) =>
        TextEdit.Apply(before, outcome.Edit!.Edits.Single().Edits).Should().Be(after);

    [Theory]
    [InlineData("---\ntype: person # kept\n---\n", "---\ntype: person # kept\nsnooze-until: 2027-02-22\n---\n")]
    [InlineData("---\nsnoozed-until: 2026-01-01\n---\n", "---\nsnoozed-until: 2027-02-22\n---\n")]
    public void To_rest_until_a_day(string before, string after) =>
        Check(ContactEdit.Rest(Read(before), Today.Date.AddMonths(ContactEdit.RestMonths), Today.Date), before, after);

    [Theory]
    [InlineData("---\r\nstate: active\r\n---\r\n", "---\r\nstate: resting\r\n---\r\n")]
    [InlineData("---\nname: Ada\n---\n", "---\nname: Ada\nstatus: resting\n---\n")]
    public void To_rest_with_no_end(string before, string after) => Check(ContactEdit.Rest(Read(before), null, Today.Date), before, after);

    [Fact]
    public void A_day_that_has_passed_is_refused() =>
        ContactEdit.Rest(Read("x\n"), Today.Date, Today.Date).Refusal.Should().Contain("2026-11-22");

    [Fact]
    public void Front_matter_that_cannot_be_read_is_left_alone() =>
        ContactEdit.Rest(Read("---\na: [\n---\n"), null, Today.Date).Refusal.Should().Contain("cannot be read");

    [Theory]
    [InlineData("---\nname: Ada\n---\n", "---\nname: Ada\ncontact-frequency: 1m\n---\n")]
    [InlineData("---\ncadence: weekly\n---\n", "---\ncadence: 1m\n---\n")]
    public void The_natural_rhythm_becomes_the_contacts_own(string before, string after)
    {
        var text = Read(before + History);
        Check(ContactEdit.AdoptRhythm(text, StandingOf(before + History)), before + History, after + History);
    }

    [Fact]
    public void Without_a_rhythm_there_is_nothing_to_adopt() =>
        ContactEdit.AdoptRhythm(Read("## 2026-11-01\n"), StandingOf("## 2026-11-01\n")).Refusal.Should().Contain("no rhythm yet");

    private static Standing StandingOf(string text)
    {
        var notebook = Fixture.Of(text).Notebook();
        return Standing.Of(notebook.RelationshipWith("people/ada.md"), notebook.Settings, Today.Date);
    }
}
