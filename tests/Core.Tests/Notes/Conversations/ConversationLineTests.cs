using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

public class ConversationLineTests
{
    /// <summary>What the first line of a note opens with: date, time, channel and text, or <c>none</c>.</summary>
    private static void Check(string source, string expected)
    {
        var length = source.IndexOf('\n') is >= 0 and var end ? end : source.Length;
        var line = ConversationLine.Read(source, new TextSpan(0, length), new Channels([]));
        var time = line.Time is { } at ? $" {at:HH:mm}" : "";
        var found = line.Reading == DateReading.None ? "none"
            : $"{(line.Reading == DateReading.Date ? DateReader.Write(line.Date) : "no such date")}{time} {line.Channel ?? "-"}: {source.AsSpan(line.TextSpan.Start, line.TextSpan.Length)}";
        found.Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-11-12 video: plans", "2026-11-12 video: plans")]
    [InlineData("2026-11-12T09:30:00Z video: plans", "2026-11-12 09:30 video: plans")]
    [InlineData("2026-11-12T09:30:00+01:00 video: plans", "2026-11-12 09:30 video: plans")]
    [InlineData("2026-11-12 09:30-10:15 video: plans", "2026-11-12 09:30 video: plans")]
    [InlineData("**Wed 2026-09-23** — call", "2026-09-23 call: ")]
    [InlineData("2026-09-23 Wednesday: call", "2026-09-23 call: ")]
    [InlineData("2026-09-23 (Wed) 14:00 call", "2026-09-23 14:00 call: ")]
    [InlineData("(2026-09-21) call", "2026-09-21 call: ")]
    [InlineData("[2026-09-21]: call", "2026-09-21 call: ")]
    [InlineData("[[2026-07-12-Sunday]] walk", "2026-07-12 walk: ")]
    [InlineData("[[Daily/2026-08-12|12 Aug]] 9:00 call: glaze", "2026-08-12 09:00 call: glaze")]
    [InlineData("[[Sep 19th, 2026]] call", "2026-09-19 call: ")]
    [InlineData("[12 Aug](../daily/2026-08-12.md) call", "2026-08-12 call: ")]
    [InlineData("Samstag, 12. September 2026: call", "2026-09-12 call: ")]
    [InlineData("2026年9月12日 call", "2026-09-12 call: ")]
    [InlineData("09/13/2026 call", "2026-09-13 call: ")]
    [InlineData("05/09/2026 call\n- 13/09/2026 walk", "2026-09-05 call: ")]
    [InlineData("05/09/2026 call\n- 09/13/2026 walk", "2026-05-09 call: ")]
    [InlineData("2026-02-30 call", "no such date call: ")]
    public void A_dated_line(string source, string expected) => Check(source, expected);

    [Theory]
    [InlineData("05/09/2026 call")]
    [InlineData("05/09/2026 call\n- 13/09/2026 walk\n- 09/13/2026 tea")]
    [InlineData("[[Ada]] called on 2026-09-12")]
    [InlineData("Saturday call")]
    [InlineData("September 2026")]
    [InlineData("20260912 call")]
    [InlineData("2026.09.12.3 released")]
    [InlineData("2026/09/12/notes")]
    [InlineData("[ ] 2026-09-12 call")]
    [InlineData("March on")]
    [InlineData("")]
    public void Not_a_dated_line(string source) => Check(source, "none");
}
