using System.Collections.Immutable;

namespace NotesNetworking.Simulation;

/// <summary>All judges on the same histories, and what is claimed of the rule.</summary>
internal sealed class Trial
{
    /// <summary>The number that the reported population is drawn from. The rule was chosen on populations drawn from others.</summary>
    public const ulong Seed = 2026;

    /// <summary>So many relationships of each behaviour, drawn from a seed.</summary>
    public Trial(int each, ulong seed)
    {
        Histories = Population.Of(each, seed);
        var standings = Judge.StandingsOf(Histories);
        Rule = Judge.Rule(standings);
        FirstRule = Judge.FirstRule(standings);
        Simple = [Judge.Fixed(30), Judge.Fixed(90), Judge.Mean(Histories, 1)];
        Tunings = [Tuning.Fixed, Tuning.Mean(Histories)];
    }

    /// <summary>The histories.</summary>
    public ImmutableArray<History> Histories { get; }

    /// <summary>What Core says.</summary>
    public Judge Rule { get; }

    /// <summary>What Core said before the numbers were known.</summary>
    public Judge FirstRule { get; }

    /// <summary>The judges that the rule has to be better than.</summary>
    public ImmutableArray<Judge> Simple { get; }

    /// <summary>The same ones, with another threshold.</summary>
    public ImmutableArray<Tuning> Tunings { get; }

    /// <summary>The score of a judge.</summary>
    public Score Of(Judge judge, Counting? counting = null, Behaviour? only = null) => Score.Of(judge, Histories, counting ?? new(), only);

    /// <summary>A tuned judge that notices as much as the rule, and how many false alarms the rule has for one of its.</summary>
    public (Judge Judge, Score Score, double Share) AtEqualRecall(Tuning tuning, Counting counting)
    {
        var rule = Of(Rule, counting);
        var judge = tuning.AtRecall(rule.Recall, Histories, counting);
        var score = Of(judge, counting);
        return (judge, score, (double)rule.FalseAlarms / score.FalseAlarms);
    }

    /// <summary>The claims that do not hold: none, if all is well.</summary>
    /// <param name="share">How many false alarms the rule may have at most for one of a judge that notices as much.</param>
    public IEnumerable<string> BrokenClaims(double share = 1.0 / 3)
    {
        var counting = new Counting();
        var rule = Of(Rule).F1;
        foreach (var judge in Simple.Concat(Tunings.Select(tuning => tuning.AtBestF1(Histories, counting))))
            if (Of(judge).F1 >= rule) yield return $"F1 of {judge.Name} is {Of(judge).F1:0.000}, that of the rule {rule:0.000}";
        foreach (var tuning in Tunings)
            if (AtEqualRecall(tuning, counting) is var equal && equal.Share > share)
                yield return $"at equal recall the rule has {equal.Share:0.00} of the false alarms of {equal.Judge.Name}";
    }
}
