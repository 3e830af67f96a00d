using CsCheck;
using NotesNetworking.Core.Network;
using static NotesNetworking.Core.Tests.Network.CheckStanding;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>The natural level (docs/format.md, "What is derived", Rhythm and Interval).</summary>
public class RhythmTests
{
    private const string Now = "2026-11-22";

    /// <summary>The rhythm of conversations a number of days ago.</summary>
    private static void CheckRhythm(string expected, params int[] days) => Check(Ago(Now, "", days), expected, Now);

    [Fact]
    public void From_four_episodes_that_span_eight_weeks()
    {
        CheckRhythm("rhythm: 20 ± 0 of 4, interval: 30", 60, 40, 20, 0);
        CheckRhythm("rhythm: 18 ± 0 of 4", 56, 36, 18, 0);
        CheckRhythm("rhythm: none", 55, 36, 18, 0);
        CheckRhythm("rhythm: none", 90, 40, 0);
        CheckRhythm("rhythm: none");
    }

    [Fact]
    public void Days_less_than_three_apart_are_one_episode_dated_by_its_last_day()
    {
        CheckRhythm("rhythm: 20 ± 0 of 4, conversations: 6", 62, 61, 60, 40, 20, 0);
        CheckRhythm("rhythm: none", 61, 60, 59, 0);
        CheckRhythm("rhythm: 20 ± 0.5 of 5", 64, 61, 40, 20, 0);
    }

    [Fact]
    public void The_median_and_its_deviation_are_what_odd_gaps_cannot_move()
    {
        CheckRhythm("rhythm: 30 ± 0 of 6, interval: 45, conversations: 6", 390, 360, 330, 300, 30, 0, -1000);
        CheckRhythm("rhythm: 25 ± 5 of 5", 100, 70, 50, 20, 0);
    }

    [Fact]
    public void Three_last_gaps_that_agree_on_another_level_count_alone()
    {
        CheckRhythm("rhythm: 10 ± 0 of 8 recent", 190, 150, 110, 70, 30, 20, 10, 0);
        CheckRhythm("rhythm: 60 ± 0 of 8 recent", 220, 210, 200, 190, 180, 120, 60, 0);
        // 30 is not more than 1.5 times 20, nor 15 less than 20 by more than that.
        CheckRhythm("rhythm: 20 ± 0 of 8", 170, 150, 130, 110, 90, 60, 30, 0);
        // The last three gaps, 5, 10 and 20, do not agree: each must be within a factor of 1.5 of 10.
        CheckRhythm("rhythm: 40 ± 0 of 9", 235, 195, 155, 115, 75, 35, 30, 20, 0);
    }

    [Theory]
    [InlineData(4, 0, 7)]
    [InlineData(10, 0, 15)]
    [InlineData(10, 2.5, 15)]
    [InlineData(10, 3, 16)]
    [InlineData(9, 0, 14)]
    [InlineData(20.5, 0, 31)]
    public void The_interval_leaves_room_for_ordinary_variation_rounded_up(double median, double deviation, int expected) =>
        new Rhythm(4, median, deviation, false).Interval.Should().Be(expected);

    [Theory]
    [InlineData(20.5, 21)]
    [InlineData(20.4, 20)]
    [InlineData(3, 3)]
    public void The_cadence_is_the_rounded_median(double median, int expected) => new Rhythm(4, median, 0, false).Days.Should().Be(expected);

    [Fact]
    public void A_steady_rhythm_is_found_whatever_its_length() =>
        Gen.Select(Gen.Int[19, 200], Gen.Int[4, 12]).Sample((gap, count) =>
        {
            var start = new DateOnly(2020, 1, 1);
            Rhythm.Of(Enumerable.Range(0, count).Select(i => start.AddDays(i * gap))).Should().Be(new Rhythm(count, gap, 0, false));
        }, iter: 300);

    [Fact]
    public void The_interval_is_never_shorter_than_the_median_or_a_week() =>
        Gen.Int[0, 80].Array[3, 12].Sample(gaps =>
        {
            var day = new DateOnly(2020, 1, 1);
            if (Rhythm.Of(gaps.Select(gap => day = day.AddDays(gap))) is not { } rhythm) return;
            rhythm.Interval.Should().BeGreaterThanOrEqualTo(7).And.BeGreaterThanOrEqualTo((int)rhythm.Median);
            rhythm.Median.Should().BeInRange(3, gaps.Max() * 2);
        }, iter: 1_000);
}
