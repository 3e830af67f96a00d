using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Assist;

public class LinkedNamesTests
{
    /// <summary>The words that change as one with those at the cursor, each with its line.</summary>
    private static void Check(string text, params string[] expected)
    {
        var fixture = Fixture.Of(text);
        LinkedNames.At(fixture.Notebook().Notes[fixture.CursorPath], fixture.CursorText, fixture.Cursor)
            .Select(span => $"{fixture.CursorText.Lines.LineAt(span.Start)}: {fixture.CursorText.Slice(span)}").Should().Equal(expected);
    }

    [Theory]
    [InlineData("---\nname: Ada$0 O\n---\n# Ada O\n")]
    [InlineData("---\nname: Ada O\n---\n# $0Ada O\n")]
    [InlineData("---\nname: \"Ada O$0\" # she\n---\n# Ada O #\n")]
    [InlineData("---\r\nname: $0Ada O\r\n---\r\n# Ada O\r\n")]
    public void The_name_and_the_h1_change_as_one(string text) => Check(text, "1: Ada O", "3: Ada O");

    [Theory]
    [InlineData("---\nname: Ada O$0\n---\n# Ada\n")]
    [InlineData("---\nname: Ada O\nrole: x$0\n---\n# Ada O\n")]
    [InlineData("---\nname: Ada O$0\n---\n## Ada O\n")]
    [InlineData("# Ada$0\n")]
    [InlineData("---\nname: \"Ada \\\"O\\\"$0\"\n---\n# Ada \"O\"\n")]
    [InlineData("---\nfirst-name: Ada$0\nlast-name: O\n---\n# Ada O\n")]
    [InlineData("# x.md\n---\nname: Ada$0\n---\n# Ada\n")]
    public void Elsewhere_nothing_does(string text) => Check(text);
}
