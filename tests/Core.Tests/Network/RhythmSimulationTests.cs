using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Simulation;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>A small run of the simulation whose tables stand in tests/benchmarks/README.md.</summary>
public class RhythmSimulationTests
{
    // A third is claimed of the whole run; among so few, chance moves that by a few hundredths.
    private const double Share = 0.4;

    private static readonly Trial s_trial = new(each: 50, Trial.Seed);

    [Fact]
    public void The_rule_notices_who_has_lapsed_and_leaves_the_others_in_peace() => s_trial.BrokenClaims(s_trial.Rule, Share).Should().BeEmpty();

    [Fact]
    public void The_same_is_not_true_of_the_rule_before() => s_trial.BrokenClaims(s_trial.FirstRule, Share).Should().HaveCountGreaterThan(2);

    /// <summary>What the simulation takes for granted to be quick: between two conversations, nothing changes but the silence.</summary>
    [Fact]
    public void Judged_day_by_day_the_first_due_day_is_the_one_judged_after_the_last_conversation()
    {
        var histories = Population.Of(1, Trial.Seed);
        var rule = Judge.Rule(Judge.StandingsOf(histories));
        foreach (var (history, i) in histories.Select((history, i) => (history, i)))
            FirstDueDays(history).Should().Equal(history.Days.Select((_, j) => rule.Interval(i, j) is var days && days < history.SilenceAfter(j).Days ? days : (int?)null), "of {0}", history);
    }

    private static ImmutableArray<int?> FirstDueDays(History history)
    {
        var note = NoteParser.Parse("people/ada.md", history.ToNote("Ada"), NotebookSettings.Default);
        var relationship = Core.Network.Notebook.Create(NotebookSettings.Default, [note]).RelationshipWith(note.Path);
        bool IsDue(int day) => Standing.Of(relationship, NotebookSettings.Default, History.FirstDay.AddDays(day)).IsDue;
        return [.. history.Days.Select((day, j) => Enumerable.Range(0, history.SilenceAfter(j).Days).Cast<int?>().FirstOrDefault(silence => IsDue(day + silence!.Value)))];
    }

    [Fact]
    public void The_same_seed_draws_the_same_people() =>
        Population.Of(2, 7).Select(history => history.ToNote("Ada")).Should().Equal(Population.Of(2, 7).Select(history => history.ToNote("Ada")));

    [Fact]
    public void A_silence_with_an_alarm_is_one_true_or_false_alarm()
    {
        // Ten conversations every 20 days, then one after 60, then none: it has lapsed, and a pause of 25 days was ordinary.
        ImmutableArray<int> days = [.. Enumerable.Range(0, 10).Select(i => i * 20), 240];
        ImmutableArray<History> histories = [new(Behaviour.Steady, days, [.. days.Select(_ => (Core.Notes.Conversations.Side?)null)], true, 25, 400)];

        var score = Score.Of(Judge.Fixed(30), histories, new Counting());
        (score.Noticed, score.FalseAlarms, score.Lapsed, score.Delay).Should().Be((1, 1, 1, 30));
        score.Years.Should().BeApproximately(180 / 365.25, 1e-9, "it is judged from the fourth conversation, on day 60");
        (score.Precision, score.Recall, score.F1).Should().Be((0.5, 1, 2.0 / 3));

        Score.Of(Judge.Fixed(60), histories, new Counting()).FalseAlarms.Should().Be(0, "the conversation came on the day on which the alarm would have");
        Score.Of(Judge.Fixed(38), histories, new Counting()).Noticed.Should().Be(0, "that is too late");
        Score.Of(Judge.Fixed(38), histories, new Counting(Patience: null)).Noticed.Should().Be(1);
        Score.Of(Judge.Fixed(161), histories, new Counting(Patience: null)).Noticed.Should().Be(0, "the last day watched is 400");
        Score.Of(Judge.Fixed(10), histories, new Counting()).FalseAlarms.Should().Be(7);
        Score.Of(Judge.Fixed(10), histories, new Counting(WithBeginnings: true)).FalseAlarms.Should().Be(10);
    }
}
