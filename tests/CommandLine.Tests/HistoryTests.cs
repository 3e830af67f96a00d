using NotesNetworking.CommandLine.Tests.Support;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>Histories of several clones that the real git merges with our driver.</summary>
public class HistoryTests
{
    private const string Note = "people/ada.md";

    /// <summary>What one clone does to the note on one day: each a thing of its own, or the same thing that others do.</summary>
    private static string Edit(string text, string who, int day)
    {
        var date = $"2026-12-{day:00}";
        text = text.Insert(text.IndexOf("\n## ", StringComparison.Ordinal) + 1, $"## {date} Call {who}\n\nAbout {who}.\n\n");
        text = text.Replace("- [ ] Start\n", $"- [ ] Start\n- [ ] Ask {who} {day}\n", StringComparison.Ordinal);
        text = text.Replace($"- [ ] Ask {who} {day - 1}\n", $"- [x] Ask {who} {day - 1} ✅ {date}\n", StringComparison.Ordinal);
        return text.Replace("]\n---", $", {who}{day}]\n---", StringComparison.Ordinal);
    }

    private static Clone[] Clones(int count, out Clone origin)
    {
        var first = new Clone();
        first[Note] = "---\ntags: [start]\n---\n# Ada\n\nLikes tea.\n\n- [ ] Start\n\n## 2026-11-01 Call\n\nx\n\n## 2026-10-01 Walk\n";
        first.Commit();
        origin = first;
        return [.. Enumerable.Range(0, count).Select(_ => new Clone(first).UseDriver())];
    }

    [Fact]
    public void Three_clones_that_meet_in_different_orders_end_the_same_with_nothing_lost()
    {
        var clones = Clones(3, out var origin);
        try
        {
            for (var day = 1; day <= 2; day++)
                foreach (var (clone, who) in clones.Zip(["anne", "ben", "cleo"]))
                {
                    clone[Note] = Edit(clone[Note], who, day);
                    clone.Commit();
                }
            foreach (var clone in clones) clone.Git("branch", "own");
            int[][] orders = [[1, 2], [2, 0], [0, 1]];
            foreach (var (clone, order) in clones.Zip(orders))
                foreach (var other in order)
                {
                    clone.Git("fetch", "--quiet", clones[other].Folder, "own");
                    clone.Git("merge", "--quiet", "--no-edit", "FETCH_HEAD");
                }

            var merged = clones[0][Note];
            clones[1][Note].Should().Be(merged);
            clones[2][Note].Should().Be(merged);
            foreach (var who in new[] { "anne", "ben", "cleo" })
                merged.Should().ContainAll(
                    $"## 2026-12-01 Call {who}\n\nAbout {who}.\n", $"## 2026-12-02 Call {who}\n\nAbout {who}.\n", $"- [x] Ask {who} 1 ✅ 2026-12-02\n", $"- [ ] Ask {who} 2\n", $"{who}1", $"{who}2");
        }
        finally
        {
            foreach (var clone in clones.Append(origin)) clone.Dispose();
        }
    }

    [Fact]
    public void Two_clones_that_merge_both_ways_day_by_day_stay_identical_with_nothing_lost()
    {
        const int days = 4;
        var clones = Clones(2, out var origin);
        try
        {
            for (var day = 1; day <= days; day++)
            {
                foreach (var (clone, who) in clones.Zip(["anne", "ben"]))
                {
                    clone[Note] = Edit(clone[Note], who, day);
                    clone.Commit();
                    clone.Git("branch", "--force", "own");
                }
                // Both merge what the other had before: the next day's merge then has two bases, as in life.
                foreach (var (clone, other) in clones.Zip(clones.Reverse()))
                {
                    clone.Git("fetch", "--quiet", other.Folder, "own");
                    clone.Git("merge", "--quiet", "--no-edit", "FETCH_HEAD");
                }
                clones[0][Note].Should().Be(clones[1][Note], "day {0} is merged on both sides", day);
            }
            var facts = clones[0][Note].Split('\n');
            facts.Count(line => line.StartsWith("## 2026-12", StringComparison.Ordinal)).Should().Be(2 * days);
            facts.Count(line => line.StartsWith("- [x] Ask", StringComparison.Ordinal)).Should().Be(2 * (days - 1));
            facts.Count(line => line.StartsWith("- [ ] Ask", StringComparison.Ordinal)).Should().Be(2);
            facts[1].Split(',').Should().HaveCount(1 + 2 * days);
        }
        finally
        {
            foreach (var clone in clones.Append(origin)) clone.Dispose();
        }
    }
}
