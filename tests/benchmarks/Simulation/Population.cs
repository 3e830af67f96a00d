using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;

namespace NotesNetworking.Simulation;

/// <summary>Relationships of every behaviour over four years. Half of each behaviour ends at some moment for good, the other half goes on.</summary>
internal static class Population
{
    /// <summary>The last of the four years' days, counted from 0.</summary>
    public const int LastDay = 4 * 365;

    private const int FirstYear = 365;
    private const int ShortestLife = 180;

    /// <summary>So many relationships of each behaviour, each drawn from its own number and the seed.</summary>
    public static ImmutableArray<History> Of(int each, ulong seed) =>
    [
        .. from behaviour in Enum.GetValues<Behaviour>()
           from number in Enumerable.Range(0, each)
           select Draw(behaviour, number % 2 == 1, new Dice(seed * 1_000_003 + (ulong)((int)behaviour * each + number) * 7919)),
    ];

    /// <summary>A pace between a week and half a year.</summary>
    public static double Clamp(double pace) => Math.Clamp(pace, 7, 183);

    private static History Draw(Behaviour behaviour, bool lapses, Dice dice)
    {
        var day = dice.Between(0, FirstYear);
        var end = lapses ? dice.Between(day + ShortestLife, LastDay) : LastDay;
        var gap = Gaps.Of(behaviour, Clamp(dice.LogNormal(30, 0.8)), LastDay, dice);
        var days = ImmutableArray.CreateBuilder<int>();
        var sides = ImmutableArray.CreateBuilder<Side?>();
        for (; day <= end; day += Math.Max(1, (int)Math.Round(gap(day))))
        {
            days.Add(day);
            sides.Add(DrawSide(behaviour, dice));
        }
        return new History(behaviour, days.ToImmutable(), sides.ToImmutable(), lapses, OrdinaryPause(gap, days[^1]), LastDay);
    }

    /// <summary>What 99 of 100 pauses do not exceed: four hundred more are drawn, and the fifth longest is taken.</summary>
    private static int OrdinaryPause(Gaps.Draw gap, int day) =>
        (int)Math.Round(Enumerable.Range(0, 400).Select(_ => gap(day)).OrderDescending().ElementAt(4));

    /// <summary>Where the two take turns, half of the conversations are marked: 25 % begin with me, 20 % with them, 5 % with both.</summary>
    private static Side? DrawSide(Behaviour behaviour, Dice dice) => (behaviour, dice.Uniform()) switch
    {
        (Behaviour.OneSided, < 0.9) => Side.Me,
        (Behaviour.OneSided, _) => Side.Them,
        (_, < 0.25) => Side.Me,
        (_, < 0.45) => Side.Them,
        (_, < 0.5) => Side.Both,
        _ => null,
    };
}
