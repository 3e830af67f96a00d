using CsCheck;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Tests.Notes.Dates;

public class CadenceTests
{
    [Theory]
    [InlineData("10d", 10)]
    [InlineData("2w", 14)]
    [InlineData("1m", 30)]
    [InlineData("3m", 91)]
    [InlineData("6m", 183)]
    [InlineData("12m", 365)]
    [InlineData("1y", 365)]
    [InlineData("2y", 730)]
    [InlineData("6 weeks", 42)]
    [InlineData("6 Weeks", 42)]
    [InlineData("1 month", 30)]
    [InlineData("every 2 weeks", 14)]
    [InlineData("every week", 7)]
    [InlineData("every month", 30)]
    [InlineData("every 3 months", 91)]
    [InlineData("Every-2-Weeks", 14)]
    [InlineData("weekly", 7)]
    [InlineData("Monthly", 30)]
    [InlineData("quarterly", 91)]
    [InlineData("twice a year", 183)]
    [InlineData("yearly", 365)]
    [InlineData("45", 45)]
    [InlineData(" 45 ", 45)]
    [InlineData("45 days", 45)]
    [InlineData("every 10 days", 10)]
    public void A_frequency_in_every_form_in_days(string text, int days) => (Cadence.Parse(text)?.Days).Should().Be(days);

    [Theory]
    [InlineData("never")]
    [InlineData(" Never ")]
    public void Never_asks_for_no_reminders(string text) => Cadence.Parse(text).Should().Be(Cadence.Never);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0d")]
    [InlineData("-5")]
    [InlineData("-2w")]
    [InlineData("1.5m")]
    [InlineData("sometimes")]
    [InlineData("every")]
    [InlineData("every now and then")]
    [InlineData("2 x")]
    [InlineData("w2")]
    [InlineData("2w 3d")]
    [InlineData("101y")]
    [InlineData("99999999999d")]
    [InlineData("2147483647w")]
    public void What_is_no_frequency(string text) => Cadence.Parse(text).Should().BeNull();

    [Theory]
    [InlineData(1, "1d")]
    [InlineData(7, "1w")]
    [InlineData(10, "10d")]
    [InlineData(14, "2w")]
    [InlineData(30, "1m")]
    [InlineData(34, "5w")]
    [InlineData(91, "3m")]
    [InlineData(365, "1y")]
    [InlineData(800, "2y")]
    public void Writes_a_number_of_days_as_people_do(int days, string expected) => Cadence.Write(days).Should().Be(expected);

    [Fact]
    public void What_is_written_is_read_as_the_days_to_the_nearest_unit() =>
        Gen.Int[1, 36500].Sample(days => Cadence.Parse(Cadence.Write(days)) is { Days: { } read } && Math.Abs(read - days) <= (days < 2 * 365 ? 16 : 210));
}
