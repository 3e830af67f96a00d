using System.Text;

namespace NotesNetworking.Simulation;

/// <summary>The tables of a trial, as they stand in tests/benchmarks/README.md.</summary>
internal static class Report
{
    private static readonly (string Name, Counting Counting)[] s_countings =
    [
        ("as above", new()),
        ("in time is within 1 ordinary pause", new(Patience: 1)),
        ("in time is within 2 ordinary pauses", new(Patience: 2)),
        ("in time is within 3 ordinary pauses", new(Patience: 3)),
        ("with the beginnings", new(WithBeginnings: true)),
        ("with one-sided ones given up", new(WithOneSidedEnds: true)),
        ("noticed at any time in the four years", new(Patience: null)),
    ];

    /// <summary>All tables, in Markdown.</summary>
    public static string Of(Trial trial)
    {
        var text = new StringBuilder();
        Overall(trial, text);
        Equal(trial, text);
        Behaviours(trial, text, "Lapses noticed in time", score => score.Lapsed == 0 ? "–" : Percent(score.Recall));
        Behaviours(trial, text, "False alarms per contact and year", score => Two(score.FalseAlarmsPerYear));
        Behaviours(trial, text, "Median days until noticed", score => Days(score.Delay));
        return text.ToString().TrimEnd('\n');
    }

    private static void Overall(Trial trial, StringBuilder text)
    {
        text.Append("| judge | precision | recall | F1 | false alarms per contact and year | median days until noticed |\n|---|---|---|---|---|---|\n");
        var best = trial.Tunings.Select(tuning => tuning.AtBestF1(trial.Histories, new()));
        foreach (var (judge, note) in trial.Simple.Select(judge => (judge, ""))
                     .Concat(best.Select(judge => (judge, " (best F1 there is)"))).Append((trial.FirstRule, " (the rule before)")).Append((trial.Rule, "")))
        {
            var score = trial.Of(judge);
            text.Append($"| {judge.Name}{note} | {Percent(score.Precision)} | {Percent(score.Recall)} | {Two(score.F1)} | {Two(score.FalseAlarmsPerYear)} | {Days(score.Delay)} |\n");
        }
        text.Append('\n');
    }

    private static void Equal(Trial trial, StringBuilder text)
    {
        text.Append("| what counts | recall | F1 of the rule | false alarms of the rule | fixed interval with that recall | mean gap with that recall |\n|---|---|---|---|---|---|\n");
        foreach (var (name, counting) in s_countings)
        {
            var rule = trial.Of(trial.Rule, counting);
            var others = trial.Tunings.Select(tuning => trial.AtEqualRecall(tuning, trial.Rule, counting))
                .Select(equal => $"{equal.Judge.Name}: {Two(equal.Score.FalseAlarmsPerYear)}, the rule has {Percent(equal.Share)} of it");
            text.Append($"| {name} | {Percent(rule.Recall)} | {Two(rule.F1)} | {Two(rule.FalseAlarmsPerYear)} | {string.Join(" | ", others)} |\n");
        }
        text.Append('\n');
    }

    private static void Behaviours(Trial trial, StringBuilder text, string title, Func<Score, string> show)
    {
        var judges = trial.Simple.Append(trial.FirstRule).Append(trial.Rule).ToArray();
        text.Append($"| {title} | {string.Join(" | ", judges.Select(judge => judge.Name))} |\n|---|{string.Concat(judges.Select(_ => "---|"))}\n");
        foreach (var behaviour in Enum.GetValues<Behaviour>())
            text.Append($"| {Name(behaviour)} | {string.Join(" | ", judges.Select(judge => show(trial.Of(judge, only: behaviour))))} |\n");
        text.Append('\n');
    }

    private static string Name(Behaviour behaviour) => behaviour == Behaviour.OneSided ? "one-sided" : behaviour.ToString().ToLowerInvariant();

    private static string Percent(double share) => FormattableString.Invariant($"{100 * share:0} %");

    private static string Two(double number) => FormattableString.Invariant($"{number:0.00}");

    private static string Days(double? days) => days is { } number ? FormattableString.Invariant($"{number:0}") : "–";
}
