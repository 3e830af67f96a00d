using static NotesNetworking.Core.Tests.Notes.Conversations.CheckConversations;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

/// <summary>Records of one contact on one day (docs/format.md, "A conversation", last rules).</summary>
public class MergingRecordsTests
{
    [Theory]
    [InlineData("2026-08-02|2026-08-02", "2026-08-02 (2 records)")]
    [InlineData("2026-08-02 Call|2026-08-02 Call", "2026-08-02 call (2 records)")]
    [InlineData("2026-08-02 Call|2026-08-02 Lunch", "2026-08-02 call, 2026-08-02 lunch")]
    [InlineData("2026-08-02|2026-08-02 Call", "2026-08-02 call (2 records)")]
    [InlineData("2026-08-02 10:00 Call|2026-08-02 Call", "2026-08-02 10:00 call (2 records)")]
    [InlineData("2026-08-02 10:00 Call|2026-08-02 14:00 Call", "2026-08-02 10:00 call, 2026-08-02 14:00 call")]
    [InlineData("2026-08-02 10:00|2026-08-02 14:00", "2026-08-02 10:00, 2026-08-02 14:00")]
    [InlineData("2026-08-02 10:00|2026-08-02 Call", "2026-08-02 10:00 call (2 records)")]
    [InlineData("2026-08-02 Call|2026-08-02 Lunch|2026-08-02 x", "2026-08-02 call (2 records), 2026-08-02 lunch")]
    [InlineData("2026-08-02 → Call|2026-08-02", "2026-08-02 me call (2 records)")]
    [InlineData("2026-08-02 Call|2026-08-03 Call", "2026-08-02 call, 2026-08-03 call")]
    public void Count_once_for_each_channel_or_time_in_whatever_order(string headings, string expected)
    {
        var lines = headings.Split('|').Select(heading => "## " + heading).ToArray();
        CheckMerged($"# Ada\n{string.Join('\n', lines)}\n", "Ada: " + expected);
        CheckMerged($"# Ada\n{string.Join('\n', lines.Reverse())}\n", "Ada: " + expected);
    }

    [Fact]
    public void Several_notes_of_one_conversation_are_one() => CheckMerged("""
        # people/ada.md
        # Ada
        ## 2026-08-02 Lunch with [[Bob]]
        # people/bob.md
        # Bob
        ## 2026-08-02 Lunch with [[Ada]]
        # daily/2026-08-02.md
        - Lunch with [[Ada]] and [[Bob]]
        - Met [[Cleo]]
        # meetings/lunch.md
        ---
        date: 2026-08-02
        people: ["[[Ada]]", "[[Cleo]]"]
        ---
        # people/cleo.md
        # Cleo
        """, """
        Ada: 2026-08-02 lunch with bob and cleo (4 records)
        Bob: 2026-08-02 lunch with ada (3 records)
        Cleo: 2026-08-02 with ada (2 records)
        """);

    [Fact]
    public void About_is_not_with_and_a_mention_is_no_contact() => CheckMerged("""
        # people/ada.md
        # Ada
        ## 2026-08-02 Call about [[Bob]]
        We spoke of [[Bob]] and [[Cleo]].
        # people/bob.md
        # Bob
        # people/cleo.md
        # Cleo
        ## 2026-08-01 [[Bob]] and I
        """, """
        Ada: 2026-08-02 call
        Bob: 2026-08-01 with cleo
        Cleo: 2026-08-01 with bob
        """);
}
