using CsCheck;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Editing;

/// <summary>Facts are set where they stand, and the last contact moves with a conversation.</summary>
public class FactEditTests
{
    private static Note Parse(string text) => NoteParser.Parse("people/x.md", text, NotebookSettings.Default);

    [Theory]
    [InlineData("# x\n", "---\ncontact-frequency: 5w\n---\n# x\n")]
    [InlineData("---\ncadence: 2w\n---\nFrequency: 3m\n", "---\ncadence: 5w\n---\nFrequency: 3m\n")]
    [InlineData("---\ncadence:\n---\nFrequency: 3m\n", "---\ncadence:\n---\nFrequency: 5w\n")]
    [InlineData("---\ntype: person\n---\n- **Frequency:** monthly <!-- sic -->\n", "---\ntype: person\n---\n- **Frequency:** 5w <!-- sic -->\n")]
    [InlineData("Frequency:: monthly\r\nRole:: x\r\n", "Frequency:: 5w\r\nRole:: x\r\n")]
    [InlineData("Frequency: *monthly*", "Frequency: *5w*")]
    [InlineData("[frequency:: monthly] and more", "[frequency:: 5w] and more")]
    [InlineData("Frequency:", "Frequency: 5w")]
    [InlineData("- **Frequency:** \n", "- **Frequency:** 5w\n")]
    [InlineData("Frequency: ?\n", "Frequency: 5w\n")]
    [InlineData("| Frequency | monthly |\n|---|---|\n", "| Frequency | 5w |\n|---|---|\n")]
    public void A_fact_is_set_where_it_stands(string text, string expected) =>
        TextEdit.Apply(text, [FactEdit.Set(Parse(text), text, ContactKey.Frequency, "5w")!.Value]).Should().Be(expected);

    [Theory]
    [InlineData("Last contact: 2026-05-01 by phone\n", "Last contact: 2026-06-01\n")]
    [InlineData("Last contact: [[2026-05-01]]\n", "Last contact: [[2026-06-01]]\n")]
    [InlineData("---\nlast_contact: \"[[2026-05-01|May]]\" # x\n---\n", "---\nlast_contact: \"[[2026-06-01]]\" # x\n---\n")]
    [InlineData("---\nlastContact: 2026-05-01T10:00:00\n---\n", "---\nlastContact: 2026-06-01\n---\n")]
    [InlineData("---\nlast-contact:\n---\n", "---\nlast-contact: 2026-06-01\n---\n")]
    [InlineData("---\nlast_call: 2026-01-01\nlast_visit: 2026-02-01\n---\n", "---\nlast_call: 2026-01-01\nlast_visit: 2026-06-01\n---\n")]
    [InlineData("---\nlast_contact: 12.05.2026\n---\n", "---\nlast_contact: 01.06.2026\n---\n")]
    [InlineData("---\nlast_contact: \"12.05.2026\" # x\n---\n", "---\nlast_contact: \"01.06.2026\" # x\n---\n")]
    [InlineData("Last contact:: [[2026_05_12]]\n", "Last contact:: [[2026_06_01]]\n")]
    [InlineData("Last contact:: [[Daily/2026-05-12|in May]]\n", "Last contact:: [[Daily/2026-06-01]]\n")]
    [InlineData("Last contact:: [[May 12th, 2026]]\n", "Last contact:: [[June 1st, 2026]]\n")]
    [InlineData("- **Last contact:** 3.5.2026, by phone\n", "- **Last contact:** 1.6.2026\n")]
    [InlineData("| Last contact | 12 May 2026 |\n|---|---|\n", "| Last contact | 1 June 2026 |\n|---|---|\n")]
    [InlineData("---\nlast-contact: 20260512\n---\n", "---\nlast-contact: 20260601\n---\n")]
    [InlineData("---\nlast-contact: 2026/05/12\n---\n", "---\nlast-contact: 2026/06/01\n---\n")]
    [InlineData("---\nlast-contact: 13/05/2026\n---\n", "---\nlast-contact: 2026-06-01\n---\n")]
    [InlineData("Last contact: 2026-06-02\n", null)]
    [InlineData("Last contact: 2026-06-01\n", null)]
    [InlineData("---\nlast-contact: last summer\n---\n", null)]
    [InlineData("# x\n", null)]
    public void The_last_contact_moves_forward_where_it_stands_and_is_never_added(string text, string? expected)
    {
        var edit = FactEdit.MoveLastContact(Parse(text), text, new DateOnly(2026, 6, 1));
        (edit is null ? null : TextEdit.Apply(text, [edit.Value])).Should().Be(expected);
    }

    [Theory]
    [InlineData("---\nsnooze-until: 12.05.2026\n---\n", "---\nsnooze-until: 01.06.2026\n---\n")]
    [InlineData("---\nsnoozed_until: \"[[2026-05-12]]\"\n---\n", "---\nsnoozed_until: \"[[2026-06-01]]\"\n---\n")]
    [InlineData("---\nsnooze-until: [[2026-05-12]]\n---\n", "---\nsnooze-until: [[2026-06-01]]\n---\n")]
    [InlineData("Snooze until: 12 May 2026\n", "Snooze until: 1 June 2026\n")]
    [InlineData("---\nsnooze-until: in spring\n---\n", "---\nsnooze-until: 2026-06-01\n---\n")]
    [InlineData("---\nsnooze-until:\n---\n", "---\nsnooze-until: 2026-06-01\n---\n")]
    public void A_day_takes_the_spelling_of_the_day_that_stands_there(string text, string expected) =>
        TextEdit.Apply(text, [FactEdit.Set(Parse(text), text, ContactKey.SnoozeUntil, "2026-06-01")!.Value]).Should().Be(expected);

    [Fact]
    public void Logging_a_newer_conversation_moves_it_in_the_same_edit()
    {
        const string text = "---\nlast_contact: 2026-05-01\n---\n# x\n";
        string Log(DateOnly date) => TextEdit.Apply(text, ConversationEdit.Log(Parse(text), text, NotebookSettings.Default, date, "Call"));
        Log(new DateOnly(2026, 6, 1)).Should().Be("---\nlast_contact: 2026-06-01\n---\n# x\n\n## 2026-06-01 Call\n");
        Log(new DateOnly(2026, 4, 1)).Should().Be("---\nlast_contact: 2026-05-01\n---\n# x\n\n## 2026-04-01 Call\n");
    }

    private static readonly Gen<DateOnly> s_day = Gen.Int[700_000, 750_000].Select(DateOnly.FromDayNumber);

    private static readonly Gen<(ContactKey Key, string Value)> s_fact = Gen.OneOf(
        s_day.Select(day => (ContactKey.LastContact, DateReader.Write(day))),
        s_day.Select(day => (ContactKey.NextContact, DateReader.Write(day))),
        s_day.Select(day => (ContactKey.SnoozeUntil, DateReader.Write(day))),
        s_day.Select(day => (ContactKey.Met, DateReader.Write(day))),
        Gen.Int[1, 36_500].Select(days => (ContactKey.Frequency, Cadence.Write(days))),
        Gen.OneOf(["active", "resting", "archived"]).Select(word => (ContactKey.Status, word)),
        Gen.String[Gen.Char["abc xyz|&'"], 1, 12].Where(text => text.Trim().Length > 0 && !text.Contains("  ", StringComparison.Ordinal) && char.IsLetter(text.Trim()[0]) && text.Trim().Length == text.Length)
            .Select(text => (ContactKey.Role, text)));

    private static readonly Gen<string> s_shape = Gen.OneOf(
        "- **{0}:** {1}\n", "* {0}: {1}\n", "**{0}**: {1}\n", "{0}:: {1}\n", "{0}: {1}\r\n", "- _{0}_: {1}", "> [!info] Ada\n> {0}:: {1}\n",
        "| {0} | {1} |\n|---|---|\n| Tea | oolong |\n", "## Details\n\n- {0}: {1}\n", "{0}: <!-- here -->\n");

    private static readonly Gen<string> s_before = Gen.OneOf("", "2026-01-01", "monthly", "resting", "?", "TBD", "-");

    /// <summary>Setting a fact of the body, and reading it back, is the identity; nothing else changes.</summary>
    [Fact]
    public void What_is_set_is_read_back() => Gen.Select(s_fact, s_shape, s_before).Sample((fact, shape, before) =>
    {
        var text = "# x\n\n" + string.Format(shape, fact.Key.Canonical, before);
        var note = Parse(text);
        note.Fields.Should().ContainSingle("of {0}", text);
        var result = TextEdit.Apply(text, [FactEdit.Set(note, text, fact.Key, fact.Value)!.Value]);
        var after = Parse(result);
        Read(after.Contact!, fact.Key).Should().Be(Canonical(fact), "of {0}", result);
        after.FrontMatter.Should().BeNull();
        (after.Contact! with { LastContact = null, NextContact = null, SnoozeUntil = null, Met = null, Cadence = null, Status = default, Role = null })
            .Should().BeEquivalentTo(note.Contact! with { LastContact = null, NextContact = null, SnoozeUntil = null, Met = null, Cadence = null, Status = default, Role = null });
    });

    private static string Canonical((ContactKey Key, string Value) fact) => fact.Key == ContactKey.Frequency ? $"{Cadence.Parse(fact.Value)!.Value.Days}" : fact.Value;

    private static string? Read(Contact contact, ContactKey key) => key.Canonical switch
    {
        "last-contact" => Write(contact.LastContact),
        "next-contact" => Write(contact.NextContact),
        "snooze-until" => Write(contact.SnoozeUntil),
        "met" => Write(contact.Met),
        "contact-frequency" => contact.Cadence is { } cadence ? $"{cadence.Value.Days}" : null,
        "status" => contact.Status.ToString().ToLowerInvariant(),
        _ => contact.Role?.Replace("\\|", "|", StringComparison.Ordinal),
    };

    private static string? Write(Spanned<DateOnly>? date) => date is { } day ? DateReader.Write(day.Value) : null;
}
