using System.CommandLine;
using System.Globalization;

namespace NotesNetworking.CommandLine;

/// <summary>The option of verbs that write a calendar.</summary>
internal static class CalendarOptions
{
    /// <summary>The option <c>--alarm</c>: the hour at which events remind.</summary>
    public static Option<int?> Alarm() => new("--alarm")
    {
        Description = "With --format ics: a reminder at this hour of the day",
        HelpName = "9h",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (text is [.. var digits, 'h'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour < 24) return hour;
            result.AddError($"--alarm takes an hour of the day from 0h to 23h, not '{text}'.");
            return null;
        },
    };

    /// <summary>Refuses a reminder that would go nowhere.</summary>
    /// <exception cref="UsageException">An alarm is asked for, and no calendar.</exception>
    public static void Check(ParseResult parsed, Option<int?> alarm, NotebookRequest request)
    {
        if (parsed.GetValue(alarm) is not null && request.Format != "ics") throw new UsageException("--alarm goes with --format ics.");
    }
}
