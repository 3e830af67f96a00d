using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Exchange;

public class CalendarTextTests
{
    private const string Ada = """
        # people/ada.md
        ---
        type: person
        birthday: 1984-02-29
        contact-frequency: 10d
        ---
        # Ada
        ## 2026-11-01 Lunch
        - [ ] Send, soon 📅 2026-12-01
        - [ ] Send, soon 📅 2026-12-02
        """;

    private static string Calendar(string fixture, DateOnly today, int? alarm = null)
    {
        var notebook = Fixture.Of(fixture).Notebook();
        return CalendarText.Of(notebook, Agenda.Of(notebook, today, 400), today, alarm);
    }

    private static string[] Values(string calendar, string property) =>
        [.. calendar.Replace("\r\n ", "").Split("\r\n").Where(line => line.StartsWith(property, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(':') + 1)..])];

    [Fact]
    public void Who_and_what_is_due_are_all_day_events()
    {
        var calendar = Calendar(Ada, new(2026, 11, 22));

        Values(calendar, "SUMMARY").Should().Equal("Talk with Ada", @"Send\, soon (Ada)", @"Send\, soon (Ada)", "Birthday of Ada");
        Values(calendar, "DTSTART;VALUE=DATE").Should().Equal("20261122", "20261201", "20261202", "19840229");
        Values(calendar, "RRULE").Should().Equal("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1");
        Values(calendar, "DTSTAMP").Distinct().Should().Equal("20261122T000000Z");
        calendar.Should().NotContain("VALARM");
    }

    [Fact]
    public void Ids_differ_from_each_other_and_stay_from_day_to_day()
    {
        var ids = Values(Calendar(Ada, new(2026, 11, 22)), "UID");

        ids.Should().OnlyHaveUniqueItems().And.HaveCount(4);
        Values(Calendar(Ada, new(2026, 11, 25)), "UID").Should().BeEquivalentTo(ids);
        Values(Calendar(Ada.Replace("2026-12-01", "2026-12-24"), new(2026, 11, 22)), "UID").Should().BeEquivalentTo(ids);
    }

    [Fact]
    public void An_alarm_is_at_its_hour() => Values(Calendar(Ada, new(2026, 11, 22), 9), "TRIGGER").Should().Equal("PT9H", "PT9H", "PT9H", "PT9H");

    [Fact]
    public void A_birthday_without_a_year_comes_each_year() =>
        Values(Calendar("# people/ada.md\n---\ntype: person\nbirthday: --06-30\n---\n# Ada\n", new(2026, 11, 22)), "RRULE").Should().Equal("FREQ=YEARLY");
}
