using System.Collections.Immutable;

namespace NotesNetworking.Core.Network;

/// <summary>Lines under a heading.</summary>
public readonly record struct CountedPart(string Heading, ImmutableArray<string> Lines);

/// <summary>A notebook's numbers in words; what there is none of is left out.</summary>
public static class StatisticsSentences
{
    private const string NoChannel = "no channel given";

    /// <summary>The numbers, under headings.</summary>
    public static IEnumerable<CountedPart> Of(Statistics statistics)
    {
        yield return new CountedPart($"{Words.Count(statistics.Contacts, "contact")} in {Words.Count(statistics.Notes, "note")}",
        [
            Line(statistics.States.Where(state => state.Number > 0).Select(state => $"{state.Number} {Words.State(state.Of)}")),
            Line(statistics.Stages.Where(stage => stage.Number > 0).Select(stage => $"{stage.Number} {Words.Stage(stage.Of)}")),
        ]);
        yield return new CountedPart(Words.Count(statistics.Conversations, "conversation"),
        [
            Line(statistics.Channels.Select(channel => $"{channel.Number} {(channel.Of.Length == 0 ? NoChannel : channel.Of)}")),
            .. statistics.Months.Select(month => $"{month.Of:yyyy-MM}  {month.Number,3}"),
        ]);
        yield return new CountedPart(Words.Count(statistics.IOwe + statistics.TheyOwe, "open follow-up"), [$"{statistics.IOwe} of yours, {statistics.TheyOwe} of theirs"]);
        if (statistics.Capacity is { Promised: > 0, Month: { } month } capacity)
            yield return new CountedPart("Room", [$"The cadences come to {Words.Count((int)Math.Round(capacity.Promised, MidpointRounding.AwayFromZero), "conversation")} a month; the fullest month, {month:yyyy-MM}, held {capacity.BestMonth}"]);
    }

    private static string Line(IEnumerable<string> counts) => string.Join(" · ", counts) is { Length: > 0 } line ? line : "none";
}
