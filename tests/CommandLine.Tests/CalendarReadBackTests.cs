using Ical.Net;
using Ical.Net.DataTypes;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>The calendars that we write, as a library that others wrote reads them.</summary>
public class CalendarReadBackTests
{
    private static readonly string s_example = Path.Combine(Docs.Root, "examples", "notebook");

    private static async Task<Calendar> ExampleAsync(params string[] arguments)
    {
        var output = new StringWriter();
        (await Terminal.RunAsync([.. arguments, "--format", "ics", "--notebook", s_example, "--today", "2026-11-22"], output, TextWriter.Null)).Should().Be(0);
        return Calendar.Load(output.ToString())!;
    }

    private static DateOnly DayOf(CalDateTime? start) => DateOnly.FromDateTime(start!.Value);

    [Fact]
    public async Task Every_event_is_an_all_day_event_of_its_own()
    {
        var events = (await ExampleAsync("export")).Events;

        events.Should().HaveCountGreaterThan(60);
        events.Should().OnlyContain(one => one.IsAllDay && !one.Start!.HasTime && one.Summary!.Length > 0 && one.Alarms.Count == 0);
        events.Select(one => one.Uid).Should().OnlyHaveUniqueItems();
        (await ExampleAsync("export", "--alarm", "9h")).Events.Should().OnlyContain(one => one.Alarms.Single().Trigger!.Duration!.Value.Hours == 9)
            .And.HaveSameCount(events).And.OnlyContain(one => events.Any(other => other.Uid == one.Uid));
    }

    [Fact]
    public async Task The_events_are_who_and_what_is_due()
    {
        var notebook = NotebookLoader.Load(NotebookRoot.Named(s_example)).Notebook;
        var agenda = Agenda.Of(notebook, Today.Date, within: 30);

        var events = (await ExampleAsync("due", "--within", "30d")).Events;

        // A birthday has been since the day of birth, and comes each year; whom one is late to talk with, one talks with today.
        events.Select(one => one.RecurrenceRule is null ? DayOf(one.Start) : DayOf(one.GetOccurrences(new CalDateTime(2026, 11, 22)).First().Period.StartTime))
            .Should().Equal(agenda.Select(item => item.Kind == AgendaKind.Contact && item.Date < Today.Date ? Today.Date : item.Date));
        events.Select(one => one.Description?.Split('\n')[0]).Should().Equal(agenda.Select(item => item.Kind == AgendaKind.Contact ? item.Reason : null));
        events.Zip(agenda).Should().OnlyContain(pair => pair.First.Summary!.Contains(pair.Second.Name));
    }

    [Fact]
    public async Task Words_arrive_as_they_were_written()
    {
        const string promise = @"Ask: the ""small"" press, or both; C:\new, 🐟 and a line that goes on for so long that no seventy-five octets hold it, 陳怡君";
        var result = await Transcript.RunAsync($"# people/ada.md\n# Ada, Okafor; x\n- [ ] {promise} 📅 2026-12-01\n", "export", "--format", "ics");

        var followUp = Calendar.Load(result.Output)!.Events.Should().ContainSingle().Subject;

        followUp.Summary.Should().Be($"{promise} (Ada, Okafor; x)");
        DayOf(followUp.Start).Should().Be(new DateOnly(2026, 12, 1));
    }

    [Fact]
    public async Task Born_on_a_leap_day_one_has_a_birthday_each_year()
    {
        var result = await Transcript.RunAsync("# people/ada.md\n---\nbirthday: 1984-02-29\n---\n# Ada\n", "export", "--format", "ics");

        Calendar.Load(result.Output)!.Events.Single().GetOccurrences(new CalDateTime(2026, 1, 1)).Take(3)
            .Select(occurrence => DayOf(occurrence.Period.StartTime)).Should().Equal(new DateOnly(2026, 2, 28), new DateOnly(2027, 2, 28), new DateOnly(2028, 2, 29));
    }
}
