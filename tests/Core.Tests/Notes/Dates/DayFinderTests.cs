using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Dates;

public class DayFinderTests
{
    private static readonly DateOnly s_told = new(2026, 11, 4);

    private static IEnumerable<string> Find(string text) =>
        DayFinder.In(text, new TextSpan(0, text.Length), s_told).Select(day => $"{DateReader.Write(day.Value)} {text.Substring(day.Span.Start, day.Span.Length)}");

    [Theory]
    [InlineData("On 18 November he hears.", "2026-11-18 18 November")]
    [InlineData("the 13th of December", "2026-12-13 13th of December")]
    [InlineData("1st Dec", "2026-12-01 1st Dec")]
    [InlineData("November 28, the opening", "2026-11-28 November 28")]
    [InlineData("Nov. 28", "2026-11-28 Nov. 28")]
    [InlineData("December 3rd, 2027!", "2027-12-03 December 3rd, 2027")]
    [InlineData("(12 to 20 December)", "2026-12-12 12 to 20 December")]
    [InlineData("17 and 18 September 2027", "2027-09-17 17 and 18 September 2027")]
    [InlineData("12–20 December", "2026-12-12 12–20 December")]
    [InlineData("by 15 January", "2027-01-15 15 January")]
    [InlineData("on 3 September", "2026-09-03 3 September")]
    [InlineData("2026-12-01 or 2 Dec 2026", "2026-12-01 2026-12-01;2026-12-02 2 Dec 2026")]
    [InlineData("on 18\nNovember", "2026-11-18 18\nNovember")]
    [InlineData("5.12 and 6 May", "2026-05-06 6 May")]
    public void Days_are_found_in_the_nearest_year(string text, string days) => Find(text).Should().Equal(days.Split(';'));

    [Theory]
    [InlineData("the 3 may come")]
    [InlineData("18 marches")]
    [InlineData("32 December")]
    [InlineData("30 February")]
    [InlineData("118 November")]
    [InlineData("v1.18 November")]
    [InlineData("November 2026")]
    [InlineData("November 18:30")]
    [InlineData("18 Novembers")]
    [InlineData("`18 November`")]
    [InlineData("12 to Bremen")]
    [InlineData("12 to 20")]
    [InlineData("29 February 2027")]
    [InlineData("18")]
    [InlineData("")]
    public void What_is_no_day_is_left_alone(string text) => Find(text).Should().BeEmpty();

    [Fact]
    public void A_leap_day_is_in_a_year_that_has_it() =>
        DayFinder.In("29 February", new TextSpan(0, 11), new DateOnly(2027, 11, 4)).Single().Value.Should().Be(new DateOnly(2028, 2, 29));
}
