using static NotesNetworking.Core.Tests.Notes.Conversations.CheckConversations;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

/// <summary>Dated list items and table rows in a contact's note.</summary>
public class ContactLogTests
{
    [Theory]
    [InlineData("- 12.09.2026: call\n- 05.10.26: coffee\n", "2026-09-12 call", "2026-10-05 coffee")]
    [InlineData("- 9/25/26: call\n- 10/5/26: coffee\n", "2026-09-25 call", "2026-10-05 coffee")]
    public void Years_of_two_digits_count_where_the_notes_order_is_certain(string log, params string[] expected) => Check($"# people/ada.md\n## Log\n{log}", string.Join("\n", expected));

    [Theory]
    [InlineData("- 12.09.26: call\n- 05.10.26: coffee\n")]
    [InlineData("- 9/5/26: call\n- 10/5/26: coffee\n")]
    public void Elsewhere_they_do_not(string log) => Check($"# people/ada.md\n## Log\n{log}", "");

    [Theory]
    [InlineData("## Log")]
    [InlineData("## LOG")]
    [InlineData("# Our history")]
    [InlineData("### Timeline 2026")]
    [InlineData("## Interaction")]
    [InlineData("## Interactions")]
    [InlineData("## Conversation")]
    [InlineData("## Conversations:")]
    [InlineData("## Contact log")]
    [InlineData("## Contacts")]
    [InlineData("## Meeting")]
    [InlineData("## **Meetings**")]
    [InlineData("## Call")]
    [InlineData("## Phone calls")]
    [InlineData("Log\n---")]
    [InlineData("## Log\n### 2026")]
    [InlineData("# Log\n## Spring\n### April")]
    public void A_dated_item_below_a_heading_of_that_word(string heading) =>
        CheckLine($"{heading}\n- 2026-04-10: discussed the grant by email", "2026-04-10 \"discussed the grant by email\"");

    [Theory]
    [InlineData("## Catalog")]
    [InlineData("## Logbook")]
    [InlineData("## Contacted")]
    [InlineData("## Notes")]
    [InlineData("## Log\n## Notes")]
    [InlineData("### Log\n## Notes")]
    [InlineData("> ## Log\n")]
    public void Not_below_another(string heading) => CheckLine($"{heading}\n\n- 2026-04-10: the grant was approved", "");

    [Theory]
    [InlineData("- 2026-04-10", "2026-04-10")]
    [InlineData("* [[2026-04-10]] Call", "2026-04-10 call")]
    [InlineData("+ **2026-04-10** – Lunch", "2026-04-10 lunch")]
    [InlineData("1. 2026/04/10 14:30 -> Email: the grant", "2026-04-10 14:30 me email \"the grant\"")]
    [InlineData("- 2026-04-10T09:00 Walk with [[Bob]] about [[Cleo]]", "2026-04-10 09:00 walk \"with [[Bob]] about [[Cleo]]\" with Bob")]
    [InlineData("- 10 Apr 2026: call [gave:: a book]", "2026-04-10 call \"[gave:: a book]\" [gave: a book]")]
    [InlineData("- 2026-04-10 Call\n  and more (from:: them)", "2026-04-10 them call [from: them]")]
    [InlineData("- 2026-04-31 Call", "problem: 2026-04-31")]
    [InlineData("- Call on 2026-04-10", "")]
    [InlineData("- 2026 plans", "")]
    [InlineData("- [ ] 2026-04-10 Call", "")]
    [InlineData("- [x] 2026-04-10 Call", "")]
    [InlineData("> - 2026-04-10 Call", "")]
    [InlineData("```\n- 2026-04-10 Call\n```", "")]
    public void An_item_is_read_as_a_heading_is(string item, string expected) => CheckLine($"## Log\n\n{item}", expected);

    [Fact]
    public void Items_below_a_dated_heading_belong_to_it() => Check("""
        # Ada
        ## Log
        ### 2026-04-10 Call
        - 2026-04-09 she had been away
        ## Log of letters
        - 2026-03-01 Letter
          - 2026-02-27 written, in fact
        """, """
        2026-04-10 call
        2026-03-01 letter
        """);

    [Fact]
    public void Rows_of_a_table_whose_first_column_is_headed_Date() => Check("""
        # Ada
        | Date | Type | Notes | Next |
        |---|---|---|---|
        | 2026-04-10 | Call | the grant | a draft |
        | [[2026-03-01]] 14:30 | LUNCH | with [[Bob]] [gave:: a book] | |
        | 2026-02-01 | postcard | hello | |
        | 2026-02-30 | Call | | |
        | soon | Call | | |
        """, """
        2026-04-10 call "the grant · a draft"
        2026-03-01 14:30 lunch "with [[Bob]] [gave:: a book]" with Bob [gave: a book]
        2026-02-01 letter "hello"
        problem: 2026-02-30
        """);

    [Fact]
    public void The_channel_may_be_a_column_of_that_name_anywhere() => Check("""
        # Ada
        | **date** | Notes | Channel |
        |:---|---|---:|
        | 2026-04-10 | the grant | Email |
        """, "2026-04-10 email \"the grant\"");

    [Fact]
    public void Another_table_is_none() => Check("""
        # Ada
        | When | What |
        |---|---|
        | 2026-04-10 | Call |

        | What | Date |
        |---|---|
        | Call | 2026-04-10 |

        ```
        | Date | What |
        |---|---|
        | 2026-04-10 | Call |
        ```
        """, "");
}
