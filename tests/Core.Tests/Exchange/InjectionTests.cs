using System.Text.Json;
using CsCheck;
using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Exchange;

/// <summary>Whatever a note says, it says in the lines that are its own: no value, key or label begins another.</summary>
public class InjectionTests
{
    private static readonly string[] s_ends = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\u001c", "\0", "\\", "\\n", ":", ";", ",", "\"", "^n", "=", "\t", " ", "]", "é", "🐟"];

    private static readonly Gen<string> s_text = Gen.Select(Gen.OneOf("", "urn:x", "urn:uuid:1", "https://x", "geo:1,2", "2010-06-12", "a"),
        Gen.OneOf(Gen.OneOf(s_ends), Gen.OneOf("EMAIL:x@example.org", "END:VCARD", "BEGIN:VEVENT", "TYPE=a")).Array[0, 8], (start, rest) => start + string.Concat(rest));

    private static readonly string[] s_keys =
    [
        "uid", "role", "company", "department", "email", "phone", "location", "address", "url", "impp", "geo", "x-skype", "anniversary", "event[a]", "friend", "tags", "aliases", "function",
        "first-name", "last-name", "additional-name", "name-prefix",
    ];

    private static Notebook NotebookOf(string name, IEnumerable<(string Key, string Value)> entries) => Notebook.Create(NotebookSettings.Default,
        [NoteParser.Parse("people/a.md", $"---\n\"type\": person\n\"name\": {JsonSerializer.Serialize("A" + name)}\n{string.Concat(entries.Select(one => $"{JsonSerializer.Serialize(one.Key)}: {JsonSerializer.Serialize(one.Value)}\n"))}---\n\nWords.\n", NotebookSettings.Default)]);

    // As the most generous reader would part them.
    private static string[] LinesOf(string text) => text.Replace("\r\n ", "").Split(["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f", "\u001c"], StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void A_card_has_the_lines_that_its_values_have() => Gen.Select(Gen.OneOf(s_keys), s_text, Gen.OneOf(CardVersion.Four, CardVersion.Three)).Sample(
        (key, value, version) =>
        {
            // The same note with a harmless value has as many lines.
            var plain = CardText.Of(NotebookOf("da", [(key, Harmless(key, value))]), version);
            LinesOf(CardText.Of(NotebookOf("da", [(key, value)]), version)).Length.Should().BeLessThanOrEqualTo(LinesOf(plain).Length);
            LinesOf(CardText.Of(NotebookOf(value, []), version)).Length.Should().BeLessThanOrEqualTo(LinesOf(CardText.Of(NotebookOf("da", []), version)).Length);
        },
        iter: 4000);

    [Fact]
    public void Nor_does_a_label_begin_another() => s_text.Sample(
        label =>
        {
            var lines = LinesOf(CardText.Of(NotebookOf("da", [($"phone[{label}]", "555-0100")])));
            lines.Length.Should().BeLessThanOrEqualTo(LinesOf(CardText.Of(NotebookOf("da", [("phone[Boat]", "555-0100")]))).Length);
            lines.Should().OnlyContain(line => !line.StartsWith("EMAIL:") && !line.StartsWith("BEGIN:VEVENT"));
        },
        iter: 2000);

    [Fact]
    public void A_calendar_has_the_lines_that_its_events_have() => s_text.Sample(
        words =>
        {
            var notebook = Notebook.Create(NotebookSettings.Default, [NoteParser.Parse("people/a.md", $"---\ntype: person\nname: {JsonSerializer.Serialize("A" + words)}\nmet-at: {JsonSerializer.Serialize(words)}\nbirthday: --06-12\n---\n\n- [ ] Send {words} 📅 2026-11-20\n", NotebookSettings.Default)]);
            var today = new DateOnly(2026, 11, 22);
            var agenda = Agenda.Of(notebook, today, 365).ToArray();
            var lines = LinesOf(CalendarText.Of(notebook, agenda, today));
            lines.Count(line => line == "BEGIN:VEVENT").Should().Be(agenda.Length);
            lines.Should().OnlyContain(line => new[] { "BEGIN:", "END:", "VERSION:", "PRODID:", "UID:", "DTSTAMP:", "DTSTART;", "RRULE:", "SUMMARY:", "DESCRIPTION:", "TRANSP:" }.Any(line.StartsWith));
        },
        iter: 1000);

    [Fact]
    public void An_id_that_only_begins_as_one_is_text() =>
        CardText.Of(NotebookOf("da", [("uid", "urn:x\nEMAIL:evil@example.org")])).Should().Contain("\r\nUID;VALUE=text:urn:x\\nEMAIL:evil@example.org\r\n");

    private static string Harmless(string key, string value) => value.Trim().Length == 0 ? "" : key switch
    {
        "tags" => string.Join(' ', value.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries).Select((_, i) => $"t{i}")),
        "event[a]" => "2010-06-12",
        _ => "harmless",
    };
}
