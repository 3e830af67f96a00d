using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>The one helper of the tests on what is derived.</summary>
internal static class CheckStanding
{
    /// <summary>
    /// How it stands with Ada on a day: each of the facts named before a colon in <paramref name="expected"/> is as it
    /// says. Facts: state, rest, last, due, cadence, interval, stage, conversations, rhythm, longest.
    /// </summary>
    public static void Check(string fixtureText, string expected, string? today = null)
    {
        var notebook = Fixture.Of(fixtureText).Notebook();
        var day = today is null ? Today.Date : DateReader.Parse(today)!.Value;
        var standing = Standing.Of(notebook.RelationshipWith("people/ada.md"), notebook.Settings, day);
        foreach (var fact in expected.ReplaceLineEndings("\n").Split([", ", "\n"], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = fact[..fact.IndexOf(':', StringComparison.Ordinal)];
            $"{name}: {Describe(standing, name)}".Should().Be(fact, "on {0} of {1}", day, fixtureText);
        }
    }

    /// <summary>A contact's note with conversations a number of days before a day.</summary>
    public static string Ago(string today, string frontMatter, params int[] days)
    {
        var from = DateReader.Parse(today)!.Value;
        var headings = days.Select(day => $"## {DateReader.Write(from.AddDays(-day))}\n");
        return $"---\ntype: person\n{frontMatter}\n---\n# Ada\n{string.Concat(headings)}";
    }

    private static string Describe(Standing standing, string name) => name switch
    {
        "state" => Words(standing.State),
        "rest" => Words(standing.Rest),
        "last" => Write(standing.LastContact),
        "due" => Write(standing.Due),
        "cadence" => $"{standing.CadenceDays?.ToString() ?? "never"} {Words(standing.CadenceSource)}",
        "interval" => standing.IntervalDays?.ToString() ?? "none",
        "stage" => Words(standing.Stage),
        "conversations" => standing.Conversations.ToString(),
        "rhythm" => standing.Rhythm is { } rhythm ? FormattableString.Invariant($"{rhythm.Median} ± {rhythm.Deviation} of {rhythm.Episodes}{(rhythm.IsRecent ? " recent" : "")}") : "none",
        "longest" => standing.Rhythm?.Longest.ToString() ?? "none",
        _ => throw new ArgumentException($"no fact {name}", nameof(name)),
    };

    private static string Words(Enum value) => string.Concat(value.ToString().Select(c => char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString())).Trim();

    private static string Write(DateOnly? date) => date is { } day ? DateReader.Write(day) : "none";
}
