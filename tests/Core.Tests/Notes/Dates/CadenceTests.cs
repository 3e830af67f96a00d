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
}
