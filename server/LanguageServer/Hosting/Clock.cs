using System.Globalization;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>The one place that knows what day it is.</summary>
/// <param name="time">The system's time, or a test's.</param>
/// <param name="today">The day to take for today; null for the system's.</param>
internal sealed class Clock(TimeProvider time, DateOnly? today = null)
{
    private DateOnly? _fixed = today;

    /// <summary>Today, in local time, or the day that <c>--today</c> or <c>initializationOptions.today</c> fixed.</summary>
    public DateOnly Today => _fixed ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>Fixes today to an ISO date; anything else leaves the system's.</summary>
    public void Fix(string? date)
    {
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) _fixed = day;
    }
}
