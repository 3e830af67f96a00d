using System.Globalization;
using System.Text;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Exchange;

/// <summary>
/// What is due as all-day events of a calendar (RFC 5545). Their ids do not change with the date, so that a calendar
/// which reads the file again moves an event and does not add another.
/// </summary>
public static class CalendarText
{
    // Any leap year will do: without a year, a birthday has been since.
    private const int SomeLeapYear = 2000;

    /// <summary>A calendar.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="agenda">What to put in it.</param>
    /// <param name="today">The day; someone due before it is due on it.</param>
    /// <param name="alarmHour">The hour of the day, 0 to 23, at which each event reminds; null for no reminders.</param>
    public static string Of(Notebook notebook, IEnumerable<AgendaItem> agenda, DateOnly today, int? alarmHour = null)
    {
        var text = new StringBuilder();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        void Line(string property, string value) => text.Append(ContentLine.Fold($"{property}:{value}"));

        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//Notes Networking//notes-networking//EN");
        foreach (var item in agenda)
        {
            var happening = Read(notebook, item, today);
            // Two follow-ups of a note may have the same words.
            var count = ids[happening.Id] = ids.GetValueOrDefault(happening.Id) + 1;
            Line("BEGIN", "VEVENT");
            Line("UID", StableId.Of(count == 1 ? happening.Id : string.Create(CultureInfo.InvariantCulture, $"{happening.Id}\n{count}")));
            Line("DTSTAMP", Date(today) + "T000000Z");
            Line("DTSTART;VALUE=DATE", Date(happening.Day));
            if (happening.Rule is { } rule) Line("RRULE", rule);
            Line("SUMMARY", ContentLine.Escape(happening.Summary));
            if (happening.Description.Length > 0) Line("DESCRIPTION", ContentLine.Escape(happening.Description));
            Line("TRANSP", "TRANSPARENT");
            if (alarmHour is { } hour)
            {
                Line("BEGIN", "VALARM");
                Line("ACTION", "DISPLAY");
                Line("DESCRIPTION", ContentLine.Escape(happening.Summary));
                Line("TRIGGER", string.Create(CultureInfo.InvariantCulture, $"PT{hour}H"));
                Line("END", "VALARM");
            }
            Line("END", "VEVENT");
        }
        Line("END", "VCALENDAR");
        return text.ToString();
    }

    /// <summary>An event: what it is known by, its day, the rule by which it comes again, and its words.</summary>
    private readonly record struct Happening(string Id, DateOnly Day, string? Rule, string Summary, string Description);

    private static Happening Read(Notebook notebook, AgendaItem item, DateOnly today)
    {
        var note = notebook.Notes[item.Path];
        switch (item.Kind)
        {
            case AgendaKind.Birthday:
                var born = note.Contact!.Birthday!.Value.Value;
                return new($"birthday\n{StableId.Of(note)}", new DateOnly(born.Year ?? SomeLeapYear, born.Month, born.Day), RuleOf(born), CalendarSentences.Birthday(item.Name), "");
            case AgendaKind.FollowUp:
                var followUp = note.FollowUps.First(each => each.Span == item.Span);
                var words = PlainText.Of(followUp.Text);
                return new($"follow-up\n{item.Path}\n{words}", item.Date, null, CalendarSentences.FollowUp(item.Name, words, notebook.IsTheirs(note, followUp)), "");
            default:
                return new($"contact\n{StableId.Of(note)}", item.Date < today ? today : item.Date, null, CalendarSentences.Contact(item.Name), string.Join('\n', item.TalkAbout.Prepend(item.Reason)));
        }
    }

    // 29 February counts as the 28th in other years: it is the month's last day.
    private static string RuleOf(Birthday born) => born is { Month: 2, Day: 29 } ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY";

    private static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
