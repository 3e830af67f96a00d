using System.Collections.Immutable;

namespace NotesNetworking.Simulation;

/// <summary>The other two ways to judge, at their best: with a threshold chosen by one who knows the truth.</summary>
/// <param name="Name">What is tuned.</param>
/// <param name="With">The judge with a threshold, counted in steps from 1.</param>
/// <param name="Steps">How many thresholds there are to choose from.</param>
internal sealed record Tuning(string Name, Func<int, Judge> With, int Steps)
{
    /// <summary>One interval for everyone, of up to four years.</summary>
    public static Tuning Fixed { get; } = new("fixed interval", Judge.Fixed, Population.LastDay);

    /// <summary>A multiple of the mean gap, up to twenty times.</summary>
    public static Tuning Mean(ImmutableArray<History> histories) => new("mean gap", step => Judge.Mean(histories, step / 50.0), 1000);

    /// <summary>The threshold with the fewest false alarms, that is the greatest, whose recall is at least as high.</summary>
    public Judge AtRecall(double recall, ImmutableArray<History> histories, Counting counting)
    {
        var (low, high) = (1, Steps);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Score.Of(With(middle), histories, counting).Recall >= recall) low = middle;
            else high = middle - 1;
        }
        return With(low);
    }

    /// <summary>The threshold with the highest F1, to the nearest ten steps.</summary>
    public Judge AtBestF1(ImmutableArray<History> histories, Counting counting) => Enumerable.Range(1, Steps / Coarse).AsParallel().AsOrdered()
        .Select(step => With(step * Coarse)).Select(judge => (Judge: judge, Score.Of(judge, histories, counting).F1)).MaxBy(tuned => tuned.F1).Judge;

    private const int Coarse = 10;
}
