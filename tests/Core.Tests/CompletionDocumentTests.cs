using System.Text.RegularExpressions;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests;

/// <summary>Every date of docs/completion.md is read as the document says.</summary>
public partial class CompletionDocumentTests
{
    [Fact]
    public void Each_date_reads_as_documented()
    {
        var rows = DateRow().Matches(Docs.Read("completion.md"));
        rows.Count.Should().BeGreaterThan(10);
        foreach (Match row in rows)
            foreach (var typed in row.Groups[1].Value.Split("`, `"))
                DateReader.Write(PlainDate.Parse(typed, Today.Date, DateDirection.Future)!.Value).Should().Be(row.Groups[2].Value, "\"{0}\" is typed", typed);
    }

    [GeneratedRegex(@"^\| `(.+)` \| (\d{4}-\d{2}-\d{2}) \|$", RegexOptions.Multiline)]
    private static partial Regex DateRow();
}
