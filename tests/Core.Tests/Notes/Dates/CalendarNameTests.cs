using CsCheck;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Tests.Notes.Dates;

public class CalendarNameTests
{
    [Theory]
    [InlineData("2026-09-12")]
    [InlineData("Daily/2026-09-12")]
    [InlineData("2026/09/12")]
    [InlineData("2026-09-11-Friday")]
    [InlineData("Sep 11th, 2026")]
    [InlineData("September 11th, 2026")]
    [InlineData("Saturday, 12 September 2026")]
    [InlineData("20260911")]
    [InlineData("2026_09_12")]
    [InlineData("05/09/2026")]
    [InlineData("05-09-2026")]
    [InlineData("2026年9月12日")]
    [InlineData("December 5th")]
    [InlineData("5 Dec")]
    [InlineData("2026")]
    [InlineData("Journal/2026")]
    [InlineData("2026-09")]
    [InlineData("2026/09")]
    [InlineData("2026-09-September")]
    [InlineData("September 2026")]
    [InlineData("Sept. 2026")]
    [InlineData("2026 Septiembre")]
    [InlineData("2026年9月")]
    [InlineData("2026-W37")]
    [InlineData("2026-W37-5")]
    [InlineData("2026W37")]
    [InlineData("W37 2026")]
    [InlineData("Week 37, 2026")]
    [InlineData("KW37 2026")]
    [InlineData("Weekly/2026-W37")]
    [InlineData("2026-Q3")]
    [InlineData("Q3 2026")]
    [InlineData("2026-H1")]
    [InlineData("../daily/2026-09-12.md")]
    public void A_name_that_is_a_time(string target) => CalendarName.IsTime(target).Should().BeTrue();

    [Theory]
    [InlineData("Ada Okafor")]
    [InlineData("April")]
    [InlineData("May")]
    [InlineData("April O'Neil")]
    [InlineData("Sunday")]
    [InlineData("today")]
    [InlineData("12")]
    [InlineData("3.5")]
    [InlineData("16-9")]
    [InlineData("1984 Orwell")]
    [InlineData("Ada 2026")]
    [InlineData("2026-09-12 Kiln")]
    [InlineData("2026 plans")]
    [InlineData("smith2020")]
    [InlineData("Weekend 2026")]
    [InlineData("Q3")]
    [InlineData("3026")]
    [InlineData("Agent 007")]
    [InlineData("Henry 8")]
    [InlineData("people/Ada")]
    [InlineData("")]
    public void A_name_that_is_not_a_time(string target) => CalendarName.IsTime(target).Should().BeFalse();

    [Theory]
    [InlineData("Daily/2026-09-12", true)]
    [InlineData("2026-W37", false)]
    [InlineData("05/09/2026", false)]
    public void Only_one_day_has_a_date(string target, bool expected) => CalendarName.DayOf(target).HasValue.Should().Be(expected);

    [Fact]
    public void Every_text_is_a_time_or_not() => Gen.OneOf(Gen.String, Gen.OneOf("2026", "W", "37", "-", " ", "/", "Sep", "年", "Q", "3").Array[0, 6].Select(string.Concat))
        .Sample(text => { CalendarName.IsTime(text); });
}
