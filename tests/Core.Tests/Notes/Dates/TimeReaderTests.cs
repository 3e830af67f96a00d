using System.Globalization;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Tests.Notes.Dates;

public class TimeReaderTests
{
    /// <summary>The time at the beginning of a text as <c>14:30|rest</c>, or null.</summary>
    private static void Check(string text, string? expected) =>
        (TimeReader.Read(text, out var time, out var length) ? $"{time.ToString("HH:mm", CultureInfo.InvariantCulture)}|{text[length..]}" : null)
            .Should().Be(expected);

    [Theory]
    [InlineData("14:30", "14:30|")]
    [InlineData("9:05 Call", "09:05| Call")]
    [InlineData("00:00", "00:00|")]
    [InlineData("23:59:59 x", "23:59| x")]
    [InlineData("14:30Z", "14:30|Z")]
    [InlineData("2:30pm", "14:30|")]
    [InlineData("2:30 PM, call", "14:30|, call")]
    [InlineData("2pm", "14:00|")]
    [InlineData("12am", "00:00|")]
    [InlineData("12pm", "12:00|")]
    [InlineData("12:15am", "00:15|")]
    public void A_time_in_every_spelling(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("")]
    [InlineData("14")]
    [InlineData("14:3")]
    [InlineData("24:00")]
    [InlineData("14:60")]
    [InlineData("14:305")]
    [InlineData("13pm")]
    [InlineData("0am")]
    [InlineData("2 pmore")]
    [InlineData("3 amazing things")]
    [InlineData("14:30ish")]
    [InlineData("noon")]
    [InlineData(" 14:30")]
    public void Not_a_time(string text) => Check(text, null);
}
