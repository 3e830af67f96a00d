using CsCheck;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Notes.Dates;

/// <summary>Today is Sunday, 2026-11-22.</summary>
public class PlainDateTests
{
    [Theory]
    [InlineData("today", "2026-11-22")]
    [InlineData(" Tomorrow ", "2026-11-23")]
    [InlineData("yesterday", "2026-11-21")]
    [InlineData("day after tomorrow", "2026-11-24")]
    [InlineData("the day before yesterday", "2026-11-20")]
    [InlineData("friday", "2026-11-27")]
    [InlineData("FRI", "2026-11-27")]
    [InlineData("sunday", "2026-11-22")]
    [InlineData("next friday", "2026-11-27")]
    [InlineData("next sunday", "2026-11-29")]
    [InlineData("last friday", "2026-11-20")]
    [InlineData("last sunday", "2026-11-15")]
    [InlineData("next week", "2026-11-29")]
    [InlineData("last month", "2026-10-22")]
    [InlineData("next year", "2027-11-22")]
    [InlineData("in 2 weeks", "2026-12-06")]
    [InlineData("2 weeks", "2026-12-06")]
    [InlineData("in a month", "2026-12-22")]
    [InlineData("in twelve months", "2027-11-22")]
    [InlineData("3 days ago", "2026-11-19")]
    [InlineData("one year ago", "2025-11-22")]
    [InlineData("0 days ago", "2026-11-22")]
    [InlineData("10 days from now", "2026-12-02")]
    [InlineData("december", "2026-12-01")]
    [InlineData("aug 2", "2027-08-02")]
    [InlineData("2nd august", "2027-08-02")]
    [InlineData("august 2, 2026", "2026-08-02")]
    [InlineData("29 february", "2028-02-29")]
    [InlineData("2026-08-02", "2026-08-02")]
    [InlineData("[[2026-08-02]]", "2026-08-02")]
    [InlineData("2 Aug 2026", "2026-08-02")]
    public void Is_read(string text, string date) => DateReader.Write(PlainDate.Parse(text, Today.Date, DateDirection.Future)!.Value).Should().Be(date);

    [Theory]
    [InlineData("friday", "2026-11-20")]
    [InlineData("sunday", "2026-11-22")]
    [InlineData("december", "2025-12-01")]
    [InlineData("aug 2", "2026-08-02")]
    [InlineData("29 feb", "2024-02-29")]
    public void Without_a_year_or_a_week_it_is_the_nearest_in_the_past_where_that_is_asked_for(string text, string date) =>
        DateReader.Write(PlainDate.Parse(text, Today.Date, DateDirection.Past)!.Value).Should().Be(date);

    [Theory]
    [InlineData("")]
    [InlineData("to")]
    [InlineData("next")]
    [InlineData("next day")]
    [InlineData("in weeks")]
    [InlineData("in 10000 days")]
    [InlineData("in 9999 years")]
    [InlineData("9999 years ago")]
    [InlineData("-2 days ago")]
    [InlineData("30 february")]
    [InlineData("32 august")]
    [InlineData("august 2 some")]
    [InlineData("2026-02-30")]
    [InlineData("sundays")]
    [InlineData("today and more")]
    public void Is_no_date(string text) => PlainDate.Parse(text, Today.Date, DateDirection.Future).Should().BeNull();

    [Fact]
    public void Two_weeks_alone_are_ahead_only_where_the_future_is_asked_for() => PlainDate.Parse("2 weeks", Today.Date, DateDirection.Past).Should().BeNull();

    [Fact]
    public void A_date_as_it_is_written_means_itself_on_every_day() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(Gen.Int[0, DateOnly.MaxValue.DayNumber], Gen.Enum<DateDirection>())
        .Sample((date, today, direction) =>
            PlainDate.Parse(DateReader.Write(DateOnly.FromDayNumber(date)), DateOnly.FromDayNumber(today), direction) == DateOnly.FromDayNumber(date));

    [Fact]
    public void Any_words_on_any_day_are_a_date_or_none() => Gen.OneOf("in", "next", "last", "ago", "9999", "1", "a", "week", "years", "months", "friday", "february", "29", "from", "now", "31st")
        .Array[0, 5].Select(Gen.OneOf<int>(Gen.Int[0, DateOnly.MaxValue.DayNumber], Gen.Const(0), Gen.Const(DateOnly.MaxValue.DayNumber)))
        .Sample((words, today) =>
        {
            var parsing = () => PlainDate.Parse(string.Join(' ', words), DateOnly.FromDayNumber(today), DateDirection.Past);
            parsing.Should().NotThrow();
        });
}
