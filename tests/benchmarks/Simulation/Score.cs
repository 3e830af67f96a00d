using System.Collections.Immutable;

namespace NotesNetworking.Simulation;

/// <summary>What counts.</summary>
/// <param name="Patience">
/// A lapse is noticed in time while the silence is no longer than so many of the pauses that are still ordinary for this
/// relationship (<see cref="History.OrdinaryPause"/>); null for any time within the four years.
/// </param>
/// <param name="WithBeginnings">True when also the silences count before there are four conversations over eight weeks.</param>
/// <param name="WithOneSidedEnds">True when it is a lapse, too, that I gave up where they never began a conversation.</param>
internal sealed record Counting(double? Patience = 1.5, bool WithBeginnings = false, bool WithOneSidedEnds = false);

/// <summary>
/// How a judge did. An alarm is a silence in which it said "due": one, however long that lasts. In the silence of a lapse
/// it is true, and the lapse is noticed, unless it comes too late; in any other silence it is false, since a conversation
/// came or was still to come.
/// </summary>
internal sealed record Score
{
    /// <summary>Relationships that lapsed.</summary>
    public required int Lapsed { get; init; }

    /// <summary>Lapses that were noticed in time.</summary>
    public required int Noticed { get; init; }

    /// <summary>Alarms in silences that were none of a lapse.</summary>
    public required int FalseAlarms { get; init; }

    /// <summary>Years for which the relationships were judged while they were alive, all together.</summary>
    public required double Years { get; init; }

    /// <summary>Median days from the last conversation to the alarm, of the lapses noticed; null when none was.</summary>
    public required double? Delay { get; init; }

    /// <summary>How much of the alarms was true.</summary>
    public double Precision => Noticed == 0 ? 0 : (double)Noticed / (Noticed + FalseAlarms);

    /// <summary>How many of the lapses were noticed.</summary>
    public double Recall => (double)Noticed / Lapsed;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => 2.0 * Noticed / (Noticed + FalseAlarms + Lapsed);

    /// <summary>False alarms for each year that a contact was judged while it was alive.</summary>
    public double FalseAlarmsPerYear => FalseAlarms / Years;

    /// <summary>The score of a judge on all histories, or on those of a behaviour.</summary>
    public static Score Of(Judge judge, ImmutableArray<History> histories, Counting counting, Behaviour? only = null)
    {
        var (lapsed, falseAlarms, years, delays) = (0, 0, 0.0, new List<int>());
        for (var i = 0; i < histories.Length; i++)
        {
            var history = histories[i];
            var isLeftOut = history.Behaviour == Behaviour.OneSided && history.HasLapsed && !counting.WithOneSidedEnds;
            if (isLeftOut || (only is { } behaviour && history.Behaviour != behaviour)) continue;
            var first = counting.WithBeginnings ? 0 : history.FirstJudged;
            years += history.YearsFrom(first);
            for (var j = first; j < history.Days.Length; j++)
            {
                var interval = judge.Interval(i, j);
                var silence = history.SilenceAfter(j);
                if (!silence.IsLapse) falseAlarms += interval < silence.Days ? 1 : 0;
                else
                {
                    lapsed++;
                    if (counting.Patience is { } patience ? interval <= patience * history.OrdinaryPause : interval < silence.Days) delays.Add(interval);
                }
            }
        }
        delays.Sort();
        return new Score
        {
            Lapsed = lapsed,
            Noticed = delays.Count,
            FalseAlarms = falseAlarms,
            Years = years,
            Delay = delays.Count == 0 ? null : (delays[(delays.Count - 1) / 2] + delays[delays.Count / 2]) / 2.0,
        };
    }
}
