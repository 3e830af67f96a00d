using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Network;

/// <summary>A number of something.</summary>
/// <param name="Of">What is counted.</param>
/// <param name="Number">How many of it.</param>
public readonly record struct Tally<T>(T Of, int Number);

/// <summary>A notebook in numbers: what there is, not how well one does.</summary>
public sealed record Statistics
{
    private const int LastMonths = 12;

    /// <summary>Notes, the configuration and templates left out.</summary>
    public required int Notes { get; init; }

    /// <summary>Contacts by state, in the order of <see cref="ContactState"/>; every state is there.</summary>
    public required ImmutableArray<Tally<ContactState>> States { get; init; }

    /// <summary>Contacts by stage, in the order of <see cref="Stage"/>; every stage is there.</summary>
    public required ImmutableArray<Tally<Stage>> Stages { get; init; }

    /// <summary>Conversations so far, each once however many took part.</summary>
    public required int Conversations { get; init; }

    /// <summary>Those of the last twelve calendar months, by the first day of the month, oldest first, this month last.</summary>
    public required ImmutableArray<Tally<DateOnly>> Months { get; init; }

    /// <summary>All of them by channel, the most frequent first; empty for none given.</summary>
    public required ImmutableArray<Tally<string>> Channels { get; init; }

    /// <summary>Open follow-ups of mine.</summary>
    public required int IOwe { get; init; }

    /// <summary>Open follow-ups of others.</summary>
    public required int TheyOwe { get; init; }

    /// <summary>What the cadences promise, and what there ever was room for.</summary>
    public required Capacity Capacity { get; init; }

    /// <summary>Contacts in all.</summary>
    public int Contacts => States.Sum(state => state.Number);

    /// <summary>The numbers of a notebook on a day.</summary>
    public static Statistics Of(Notebook notebook, DateOnly today)
    {
        var standings = new List<Standing>();
        foreach (var path in notebook.ContactPaths) standings.Add(notebook.StandingWith(path, today));
        var conversations = PastConversations.Of(notebook, today);
        var open = OpenFollowUp.AllOf(notebook, today).ToLookup(one => one.IsTheirs);
        var thisMonth = new DateOnly(today.Year, today.Month, 1);
        return new Statistics
        {
            Notes = notebook.Notes.Values.Count(note => !note.IsTemplate && Core.Notes.NotePath.IsNote(note.Path)),
            States = CountEach(standings, standing => standing.State),
            Stages = CountEach(standings, standing => standing.Stage),
            Conversations = conversations.Length,
            Months =
            [
                .. Enumerable.Range(1 - LastMonths, LastMonths).Where(back => thisMonth.Year * 12 + thisMonth.Month + back > 12).Select(thisMonth.AddMonths)
                    .Select(month => new Tally<DateOnly>(month, conversations.Count(one => one.Date.Year == month.Year && one.Date.Month == month.Month))),
            ],
            Channels =
            [
                .. conversations.GroupBy(one => one.Channel ?? "", StringComparer.Ordinal).Select(group => new Tally<string>(group.Key, group.Count()))
                    .OrderByDescending(channel => channel.Number).ThenBy(channel => channel.Of, StringComparer.Ordinal),
            ],
            IOwe = open[false].Count(),
            TheyOwe = open[true].Count(),
            Capacity = Capacity.Of(notebook, today),
        };
    }

    private static ImmutableArray<Tally<T>> CountEach<T>(List<Standing> standings, Func<Standing, T> of) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new Tally<T>(value, standings.Count(standing => of(standing).Equals(value))))];
}
