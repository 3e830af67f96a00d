using NotesNetworking.Core.Network;

namespace NotesNetworking.LanguageServer.Answers;

/// <summary>Conversations of a month: <c>2026-11</c>.</summary>
internal sealed record JsonMonth(string Month, int Conversations);

/// <summary>Conversations by a channel; null for none given.</summary>
internal sealed record JsonChannel(string? Channel, int Conversations);

/// <summary>Open follow-ups by side.</summary>
internal sealed record JsonOpen(int IOwe, int TheyOwe);

/// <summary>Conversations a month that the cadences promise, and the most that a month held, each once for each contact.</summary>
internal sealed record JsonCapacity(double Promised, int BestMonth, string? Month);

/// <summary>The answer of <c>stats</c>: states and stages by their names in <c>list</c>, months oldest first.</summary>
internal sealed record JsonStatistics(
    int Notes, int Contacts, IReadOnlyDictionary<string, int> States, IReadOnlyDictionary<string, int> Stages, int Conversations,
    IReadOnlyList<JsonMonth> Months, IReadOnlyList<JsonChannel> Channels, JsonOpen OpenFollowUps, JsonCapacity Capacity);

/// <summary>A notebook's numbers in the shape of <c>stats</c>.</summary>
internal static class StatisticsReader
{
    /// <summary>The numbers.</summary>
    public static JsonStatistics Read(Statistics statistics) => new(
        statistics.Notes, statistics.Contacts, ByName(statistics.States), ByName(statistics.Stages), statistics.Conversations,
        [.. statistics.Months.Select(month => new JsonMonth(MonthOf(month.Of), month.Number))],
        [.. statistics.Channels.Select(channel => new JsonChannel(channel.Of.Length == 0 ? null : channel.Of, channel.Number))],
        new JsonOpen(statistics.IOwe, statistics.TheyOwe),
        new JsonCapacity(Math.Round(statistics.Capacity.Promised, 1), statistics.Capacity.BestMonth, statistics.Capacity.Month is { } best ? MonthOf(best) : null));

    private static string MonthOf(DateOnly month) => month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<string, int> ByName<T>(ImmutableArray<Tally<T>> tallies) where T : struct, Enum =>
        tallies.ToDictionary(tally => JsonNamingPolicy.CamelCase.ConvertName(tally.Of.ToString()), tally => tally.Number);
}
