namespace NotesNetworking.Core.Network;

/// <summary>Why a history has no rhythm.</summary>
public enum RhythmLack
{
    /// <summary>It has one.</summary>
    Nothing,

    /// <summary>It has too few episodes, however many conversations these hold.</summary>
    Episodes,

    /// <summary>Its episodes all lie in too short a time.</summary>
    Time,
}

/// <summary>
/// The natural level at which two people talk, from the history (docs/format.md, "What follows from it"). The median and
/// the median absolute deviation are what a few odd gaps cannot move; the longest pause is what silence is held against.
/// </summary>
/// <param name="Episodes">How many episodes it is taken from.</param>
/// <param name="Median">Median gap between episodes, in days.</param>
/// <param name="Deviation">Median absolute deviation from it, in days.</param>
/// <param name="Longest">The longest of the last 24 gaps, in days; an exceptional one counts as twice the next longest.</param>
/// <param name="IsRecent">True when the last three gaps agree on another level than the whole history: the median and its deviation are theirs.</param>
public readonly record struct Rhythm(int Episodes, double Median, double Deviation, int Longest, bool IsRecent)
{
    /// <summary>Below so many episodes there is no rhythm to be seen.</summary>
    public const int FewestEpisodes = 4;

    /// <summary>Conversations over fewer days than this show no rhythm either.</summary>
    public const int ShortestHistory = 8 * 7;

    private const int SameEpisode = 3;
    private const double Agreement = 1.5;
    private const int Remembered = 24;
    private const int MostOfNext = 2;
    private const int ShortestInterval = 7;
    private const double Room = 1.5;

    /// <summary>
    /// Days after which silence is more than ordinary variation: one and a half times the longest pause, rounded up, and at least 7.
    /// (Why this and not a multiple of the median: tests/benchmarks/README.md.)
    /// </summary>
    public int Interval => Math.Max(ShortestInterval, (int)Math.Ceiling(Room * Longest));

    /// <summary>The median as whole days, at least one.</summary>
    public int Days => Math.Max(1, (int)Math.Round(Median, MidpointRounding.AwayFromZero));

    /// <summary>
    /// The rhythm of a history, oldest first; null below four episodes or eight weeks. Conversations less than three
    /// days apart are one episode, dated by its last day.
    /// </summary>
    public static Rhythm? Of(IEnumerable<DateOnly> dates) => Of(dates, out _);

    /// <inheritdoc cref="Of(IEnumerable{DateOnly})"/>
    /// <param name="dates">The days of the conversations.</param>
    /// <param name="lack">Why there is no rhythm.</param>
    public static Rhythm? Of(IEnumerable<DateOnly> dates, out RhythmLack lack)
    {
        var episodes = new List<DateOnly>();
        foreach (var date in dates)
        {
            if (episodes.Count > 0 && date.DayNumber - episodes[^1].DayNumber < SameEpisode) episodes[^1] = date;
            else episodes.Add(date);
        }
        lack = episodes.Count < FewestEpisodes ? RhythmLack.Episodes : episodes[^1].DayNumber - episodes[0].DayNumber < ShortestHistory ? RhythmLack.Time : RhythmLack.Nothing;
        if (lack != RhythmLack.Nothing) return null;

        var gaps = episodes.Zip(episodes.Skip(1), (a, b) => (double)(b.DayNumber - a.DayNumber)).ToArray();
        var whole = Middle(gaps);
        var last = gaps[^3..];
        var recent = Middle(last);
        var agree = last.All(gap => gap <= recent * Agreement && gap * Agreement >= recent);
        var differ = recent > whole * Agreement || whole > recent * Agreement;
        return agree && differ
            ? new Rhythm(episodes.Count, recent, Spread(last, recent), LongestOf(gaps), true)
            : new Rhythm(episodes.Count, whole, Spread(gaps, whole), LongestOf(gaps), false);
    }

    private static int LongestOf(double[] gaps)
    {
        var (longest, next) = (0.0, 0.0);
        foreach (var gap in gaps.AsSpan(Math.Max(0, gaps.Length - Remembered)))
            (longest, next) = gap > longest ? (gap, longest) : (longest, Math.Max(next, gap));
        return (int)Math.Min(longest, MostOfNext * next);
    }

    private static double Spread(double[] gaps, double median) => Middle([.. gaps.Select(gap => Math.Abs(gap - median))]);

    private static double Middle(double[] values)
    {
        var sorted = values.Order().ToArray();
        var half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
