using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Editing;

public class LogLineEditTests
{
    private static void Check(string before, string after)
    {
        var note = NoteParser.Parse("people/ada.md", before, NotebookSettings.Default);
        TextEdit.Apply(before, [ConversationEdit.Add(note, before, NotebookSettings.Default, Today.Date, "call: the | key")]).Should().Be(after);
    }

    [Fact]
    public void A_list_gains_an_item_at_the_top_where_the_newest_is_first() => Check(
        "# Ada\n## Log\n- 2026-04-10: the grant\n  more\n- 2026-03-02: coffee\n",
        "# Ada\n## Log\n- 2026-11-22: call: the | key\n- 2026-04-10: the grant\n  more\n- 2026-03-02: coffee\n");

    [Fact]
    public void And_at_the_end_where_the_newest_is_last() => Check(
        "# Ada\n## Log\n* 2026-03-02 – coffee\n* 2026-04-10 – the grant\n  - nested\n\n## Other\n",
        "# Ada\n## Log\n* 2026-03-02 – coffee\n* 2026-04-10 – the grant\n  - nested\n* 2026-11-22 – call: the | key\n\n## Other\n");

    [Fact]
    public void A_table_gains_a_row() => Check(
        "# Ada\n\n| Date | Type | Notes |\n|---|---|---|\n| 2026-03-02 | Coffee | x |\n| 2026-04-10 | Call | y |",
        "# Ada\n\n| Date | Type | Notes |\n|---|---|---|\n| 2026-03-02 | Coffee | x |\n| 2026-04-10 | Call | y |\n| 2026-11-22 |  | call: the \\| key |");
}
