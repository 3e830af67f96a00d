using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Dates;

public class DateFinderTests
{
    [Theory]
    [InlineData("on 2026-08-02, 2026/08/03 and 2 Aug 2026.", "2026-08-02|2026/08/03|2 Aug 2026")]
    [InlineData("2026-08-02T14:30 (2026.08.03)", "2026-08-02|2026.08.03")]
    [InlineData("due:2026-08-02 @due(2026-08-03) 📅2026-08-04", "2026-08-02|2026-08-03|2026-08-04")]
    [InlineData("`2026-08-02` ``a ` 2026-08-03`` 2026-08-04 `2026-08-05", "2026-08-04|2026-08-05")]
    [InlineData("x2026-08-02 12026-08-02 2026-08-021 2026-08-02x a/2026-08-02 2026-08-02/b 2026-08-02-x -2026-08-02", "")]
    [InlineData("on September 3rd, 2026, or Sat, Sep. 5 2026 and 9/13/2026", "September 3rd, 2026|Sep. 5 2026|9/13/2026")]
    [InlineData("v2.9.2026.1 a 5/9/2026 Pesto 5, 2026 mark 5, 2026", "")]
    [InlineData("2026-02-30 2026-13-01 2026 08", "")]
    [InlineData("", "")]
    public void Dates_among_words_are_found(string text, string expected)
    {
        var found = DateFinder.In($"x{text}x", new TextSpan(1, text.Length));
        string.Join('|', found.Select(date => $"x{text}x".Substring(date.Span.Start, date.Span.Length))).Should().Be(expected);
    }
}
