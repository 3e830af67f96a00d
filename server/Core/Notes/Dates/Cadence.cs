namespace NotesNetworking.Core.Notes.Dates;

/// <summary>How often to be in touch, as written in <c>contact-frequency</c> (docs/format.md, "How often").</summary>
/// <param name="Days">Days between conversations, at least one; null for "never".</param>
public readonly record struct Cadence(int? Days)
{
    /// <summary>No reminders wanted.</summary>
    public static Cadence Never => new(null);

    /// <summary>True when no reminders are wanted.</summary>
    public bool IsNever => Days is null;

    /// <summary>What <see cref="Parse"/> reads, for messages.</summary>
    public const string Accepted = "10d, 2w, 3m, 1y, weekly, monthly, quarterly, twice a year, yearly, a number of days, or never";

    /// <summary>The frequencies that most contacts need, the most frequent first.</summary>
    public static IEnumerable<string> Common { get; } = ["weekly", "every 2 weeks", "monthly", "every 6 weeks", "quarterly", "twice a year", "yearly", "never"];

    /// <summary>Reads a frequency in any form that people write; null when it is none, or cannot be meant.</summary>
    public static Cadence? Parse(string text) => Read(text, null, out var cadence) == CadenceReading.Cadence ? cadence : null;

    /// <summary>Reads a frequency in any form that people write.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit of a number that has none, such as <c>weeks</c>; null for days.</param>
    /// <param name="cadence">The cadence, where it is one.</param>
    public static CadenceReading Read(string text, string? unit, out Cadence cadence) => CadenceReader.Read(text, unit, out cadence);

    /// <summary>True for a text that can only say how often, whatever its key: not "Sunday", "none" or "45".</summary>
    internal static bool SaysHowOften(string text) => CadenceReader.SaysHowOften(text);

    /// <summary>
    /// A number of days as people write a cadence: <c>10d</c>, <c>5w</c>, <c>3m</c>, <c>2y</c>, rounded to the unit that
    /// suits its size, the same in which it is said.
    /// </summary>
    /// <param name="days">At least one.</param>
    public static string Write(int days) => days switch
    {
        7 => "1w",
        < 14 => $"{days}d",
        >= 28 and <= 31 => "1m",
        < 7 * 13 => $"{(int)Math.Round(days / 7.0)}w",
        >= 360 and <= 370 => "1y",
        < 2 * 365 => $"{(int)Math.Round(days / 30.4375)}m",
        _ => $"{(int)Math.Round(days / 365.25)}y",
    };
}
