using CsCheck;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Settings;
using static NotesNetworking.Core.Tests.Network.CheckStanding;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>The natural level (docs/format.md, "What follows from it", Rhythm and Interval).</summary>
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
        CheckRhythm("rhythm: 30 ± 0 of 6, conversations: 6", 390, 360, 330, 300, 30, 0, -1000);
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

    [Fact]
    public void A_quicker_level_is_seen_at_once_and_a_longer_pause_is_not_yet_forgotten() =>
        CheckRhythm("rhythm: 10 ± 0 of 8 recent, longest: 40, interval: 60, cadence: 10 rhythm", 190, 150, 110, 70, 30, 20, 10, 0);

    [Fact]
    public void The_longest_pause_counts_as_at_most_twice_the_next_longest()
    {
        CheckRhythm("longest: 40", 100, 80, 40, 20, 0);
        CheckRhythm("longest: 39", 99, 79, 40, 20, 0);
        CheckRhythm("longest: 40", 365, 345, 40, 20, 0);
        CheckRhythm("longest: 50", 365, 345, 320, 40, 20, 0);
        CheckRhythm("longest: 300", 660, 640, 340, 40, 20, 0);
    }

    [Fact]
    public void Pauses_before_the_last_24_are_forgotten()
    {
        var last24 = Enumerable.Range(0, 25).Select(i => i * 10).ToArray();
        CheckRhythm("longest: 10, interval: 15", [345, 325, 305, 285, 265, .. last24.Reverse(), -1]);
        CheckRhythm("longest: 25, interval: 38", [345, 325, 305, 285, 265, .. last24.Reverse().Where(day => day != 100), -1]);
    }

    [Theory]
    [InlineData(3, 7)]
    [InlineData(4, 7)]
    [InlineData(5, 8)]
    [InlineData(20, 30)]
    [InlineData(21, 32)]
    public void The_interval_is_half_again_as_long_as_the_longest_pause_rounded_up(int longest, int expected) =>
        new Rhythm(4, 3, 0, longest, false).Interval.Should().Be(expected);

    [Theory]
    [InlineData(20.5, 21)]
    [InlineData(20.4, 20)]
    [InlineData(3, 3)]
    public void The_cadence_is_the_rounded_median(double median, int expected) => new Rhythm(4, median, 0, 30, false).Days.Should().Be(expected);

    [Fact]
    public void A_steady_rhythm_is_found_whatever_its_length() =>
        Gen.Select(Gen.Int[19, 200], Gen.Int[4, 40]).Sample((gap, count) =>
            Rhythm.Of(Enumerable.Range(0, count).Select(i => s_start.AddDays(i * gap))).Should().Be(new Rhythm(count, gap, 0, gap, false)), iter: 300);

    [Fact]
    public void The_interval_is_never_shorter_than_a_week_or_the_longest_pause() => s_histories.Sample(dates =>
    {
        if (Rhythm.Of(dates) is not { } rhythm) return;
        rhythm.Interval.Should().BeGreaterThanOrEqualTo(7).And.BeGreaterThanOrEqualTo(rhythm.Longest);
        rhythm.Median.Should().BeInRange(3, 160);
    }, iter: 1_000);

    [Fact]
    public void The_median_of_up_to_24_gaps_makes_nobody_due() => s_histories.Sample(dates =>
    {
        if (Rhythm.Of(dates) is { IsRecent: false } rhythm && dates.Length <= 25) ((double)rhythm.Interval).Should().BeGreaterThan(rhythm.Median);
    }, iter: 1_000);

    [Fact]
    public void Another_beginning_moves_nothing_but_the_dates() => Gen.Select(s_histories, Gen.Int[-5000, 5000]).Sample((dates, days) =>
    {
        Rhythm.Of(dates.Select(date => date.AddDays(days))).Should().Be(Rhythm.Of(dates));
        var (here, there) = (StandingOf(dates, dates[^1].AddDays(40)), StandingOf([.. dates.Select(date => date.AddDays(days))], dates[^1].AddDays(40 + days)));
        there.Should().Be(here with { LastContact = here.LastContact!.Value.AddDays(days), Due = here.Due!.Value.AddDays(days) });
    }, iter: 200);

    [Fact]
    public void A_date_that_comes_twice_changes_nothing() => Gen.Select(s_histories, Gen.Int[0, 100]).Sample((dates, which) =>
    {
        var twice = dates[which % dates.Length];
        Rhythm.Of(dates.Append(twice).Order()).Should().Be(Rhythm.Of(dates));
    }, iter: 500);

    [Fact]
    public void Nobody_is_due_on_the_day_of_a_conversation() => Gen.Select(s_histories, Gen.Int[0, 400]).Sample((dates, later) =>
    {
        var day = dates[^1].AddDays(later);
        StandingOf([.. dates, day], day).State.Should().Be(ContactState.InTouch);
    }, iter: 300);

    private static readonly DateOnly s_start = new(2020, 1, 1);

    /// <summary>Three to forty dates, in order, up to 80 days apart; some on the same day.</summary>
    private static readonly Gen<DateOnly[]> s_histories = Gen.Int[0, 80].Array[3, 40].Select(gaps =>
    {
        var day = s_start;
        return gaps.Select(gap => day = day.AddDays(gap)).ToArray();
    });

    private static Standing StandingOf(DateOnly[] dates, DateOnly today)
    {
        var text = $"# Ada\n{string.Concat(dates.Select(date => $"## {DateReader.Write(date)}\n"))}";
        var note = NoteParser.Parse("people/ada.md", text, NotebookSettings.Default);
        return Standing.Of(Core.Network.Notebook.Create(NotebookSettings.Default, [note]).RelationshipWith(note.Path), NotebookSettings.Default, today);
    }
}
