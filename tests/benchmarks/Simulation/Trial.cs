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

    /// <summary>A tuned judge that notices as much as a rule, and how many false alarms that has for one of the judge's.</summary>
    public (Judge Judge, Score Score, double Share) AtEqualRecall(Tuning tuning, Judge rule, Counting counting)
    {
        var score = Of(rule, counting);
        var judge = tuning.AtRecall(score.Recall, Histories, counting);
        var equal = Of(judge, counting);
        return (judge, equal, (double)score.FalseAlarms / equal.FalseAlarms);
    }

    /// <summary>The claims that do not hold of a rule: none, if all is well.</summary>
    /// <param name="rule">What is claimed to be better than the others.</param>
    /// <param name="share">How many false alarms it may have at most for one of a judge that notices as much.</param>
    public IEnumerable<string> BrokenClaims(Judge rule, double share = 1.0 / 3)
    {
        var counting = new Counting();
        var best = Of(rule).F1;
        foreach (var judge in Simple.Concat(Tunings.Select(tuning => tuning.AtBestF1(Histories, counting))))
            if (Of(judge).F1 >= best) yield return $"F1 of {judge.Name} is {Of(judge).F1:0.000}, that of {rule.Name} {best:0.000}";
        foreach (var tuning in Tunings)
            if (AtEqualRecall(tuning, rule, counting) is var equal && equal.Share > share)
                yield return $"at equal recall {rule.Name} has {equal.Share:0.00} of the false alarms of {equal.Judge.Name}";
    }
}
