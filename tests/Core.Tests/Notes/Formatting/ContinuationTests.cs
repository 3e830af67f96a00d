using NotesNetworking.Core.Notes.Formatting;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Formatting;

public class ContinuationTests
{
    /// <summary>The note with the cursor in a line just begun, and as it is then; null where nothing is done.</summary>
    private static void Check(string text, string? expected)
    {
        var fixture = Fixture.Of(text.ReplaceLineEndings("\n"));
        var note = fixture.Notebook().Notes[fixture.CursorPath];
        var edits = Continuation.After(note, fixture.CursorText, fixture.Cursor, Today.Date);
        if (expected is null) edits.Should().BeEmpty();
        else TextEdit.Apply(fixture.CursorText.Text, edits).Should().Be(expected.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("- 2026-01-01: a\n- 2026-02-01: b\n$0\n", "- 2026-01-01: a\n- 2026-02-01: b\n- 2026-11-22: \n")]
    [InlineData("* 2026-01-01 a\n* 2026-02-01 b\n$0", "* 2026-01-01 a\n* 2026-02-01 b\n* 2026-11-22 ")]
    [InlineData("- 2026-01-01 – a\n- 2026-02-01 – b 🌱\n  $0\n\n## Next\n", "- 2026-01-01 – a\n- 2026-02-01 – b 🌱\n- 2026-11-22 – \n\n## Next\n")]
    [InlineData("- 2026-01-01: a\n- 2026-02-01: b\n- $0\n", "- 2026-01-01: a\n- 2026-02-01: b\n- 2026-11-22: \n")]
    [InlineData("- 2026-01-01: a\n- 2026-11-22: b\n$0\n", "- 2026-01-01: a\n- 2026-11-22: b\n- 2026-11-22: \n")]
    public void A_log_kept_newest_last_goes_on_with_today(string log, string expected) => Check($"# Ada\n## Log\n{log}", $"# Ada\n## Log\n{expected}");

    [Theory]
    [InlineData("- 2026-02-01: a\n- 2026-01-01: b\n$0\n")]
    [InlineData("- 2026-01-01: a\n$0\n- 2026-02-01: b\n")]
    [InlineData("- 2026-01-01: a\n- 2026-02-01: b\n$0rest\n")]
    [InlineData("- 2026-01-01: a\n- 2026-02-01: b\n$0\n  - [ ] its child\n")]
    [InlineData("- 2026-01-01: a\n- 2026-02-01: b\n  - [ ] its child\n$0\n")]
    [InlineData("- 2026-01-01: a\n- 2026-12-01: b\n$0\n")]
    [InlineData("- 2026-01-01: a\n$0\n")]
    [InlineData("- a\n- b\n$0\n")]
    [InlineData("words\n$0\n")]
    public void Elsewhere_nothing_is_done(string log) => Check($"# Ada\n## Log\n{log}", null);

    [Fact]
    public void Behind_a_day_without_words_the_list_ends()
    {
        Check("# Ada\n## Log\n- 2026-01-01: a\n- 2026-11-22: \n$0\n", "# Ada\n## Log\n- 2026-01-01: a\n\n");
        Check("# Ada\n## Log\n- 2026-01-01: a\n- 2026-11-22\n$0\n", "# Ada\n## Log\n- 2026-01-01: a\n- 2026-11-22\n- 2026-11-22 \n");
    }

    [Theory]
    [InlineData("tags:\n  - a\n$0\n", "tags:\n  - a\n  - \n")]
    [InlineData("tags:\n- a\n$0\nname: x\n", "tags:\n- a\n- \nname: x\n")]
    [InlineData("tags:\n  - a\n  $0\n", "tags:\n  - a\n  - \n")]
    [InlineData("tags:\n  - a\n  - \n$0\n", "tags:\n  - a\n\n")]
    [InlineData("tags:\n  - a\n  - \n  - $0\n", "tags:\n  - a\n\n")]
    public void A_list_in_front_matter_goes_on(string yaml, string expected) => Check($"---\n{yaml}---\n# Ada\n", $"---\n{expected}---\n# Ada\n");

    [Theory]
    [InlineData("name: a\n$0\n")]
    [InlineData("text: |\n  - a\n  $0\n  - b\n")]
    [InlineData("tags:\n  - a\n$0rest: x\n")]
    [InlineData("tags:\n  - [a\n$0\n")]
    public void Elsewhere_in_front_matter_nothing_is_done(string yaml) => Check($"---\n{yaml}---\n# Ada\n", null);

    [Fact]
    public void In_the_first_line_nothing_is_done() => Check("$0\n- 2026-01-01", null);
}
