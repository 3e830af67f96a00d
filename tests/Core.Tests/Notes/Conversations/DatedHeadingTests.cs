using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using static NotesNetworking.Core.Tests.Notes.Conversations.CheckConversations;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

public class DatedHeadingTests
{
    [Theory]
    [InlineData("## 2026-08-02")]
    [InlineData("# 2026-08-02")]
    [InlineData("###### 2026-08-02")]
    [InlineData("## 2026-08-02 ##")]
    [InlineData("##   2026-08-02")]
    [InlineData("   ## 2026-08-02")]
    [InlineData("2026-08-02\n----------")]
    [InlineData("2026-08-02\n===")]
    [InlineData("## [[2026-08-02]]")]
    [InlineData("## **2026-08-02**")]
    [InlineData("## 2026/08/02")]
    [InlineData("## 2026.08.02")]
    [InlineData("## 2026_08_02")]
    [InlineData("## 2026-8-2")]
    [InlineData("## 2 Aug 2026")]
    public void At_any_level_in_every_spelling(string line) => CheckLine(line, "2026-08-02");

    [Theory]
    [InlineData("## 2026-08-02 14:30", "2026-08-02 14:30")]
    [InlineData("## 2026-08-02, 2:30pm", "2026-08-02 14:30")]
    [InlineData("## 2026-08-02T14:30", "2026-08-02 14:30")]
    [InlineData("## [[2026-08-02]] 14:30: Call", "2026-08-02 14:30 call")]
    [InlineData("## 2026-08-02T14:30 → Call: venue", "2026-08-02 14:30 me call \"venue\"")]
    public void With_a_time(string line, string expected) => CheckLine(line, expected);

    [Theory]
    [InlineData("→", "me")]
    [InlineData("->", "me")]
    [InlineData("←", "them")]
    [InlineData("<-", "them")]
    [InlineData("↔", "both")]
    [InlineData("<->", "both")]
    public void With_an_arrow_before_or_behind_the_channel(string arrow, string side)
    {
        CheckLine($"## 2026-08-02 {arrow} Call: venue", $"2026-08-02 {side} call \"venue\"");
        CheckLine($"## 2026-08-02 - {arrow} - venue", $"2026-08-02 {side} \"venue\"");
        CheckLine($"## 2026-08-02 14:30 {arrow}", $"2026-08-02 14:30 {side}");
        CheckLine($"## 2026-08-02{arrow}Email", $"2026-08-02 {side} email");
        CheckLine($"## 2026-08-02 Call {arrow} venue", $"2026-08-02 {side} call \"venue\"");
    }

    [Fact]
    public void A_channel_may_be_a_sentence_of_its_own() => CheckLine("## 2026-08-02 Coffee. She is well.", "2026-08-02 coffee \"She is well.\"");

    [Theory]
    [InlineData("me", "me")]
    [InlineData("them", "them")]
    [InlineData("Both", "both")]
    public void A_field_says_the_same_as_an_arrow(string value, string side)
    {
        CheckLine($"## 2026-08-02 Call [from:: {value}]", $"2026-08-02 {side} call \"[from:: {value}]\" [from: {value}]");
        CheckLine($"## 2026-08-02 Call\nWords (from:: {value}).", $"2026-08-02 {side} call [from: {value}]");
    }

    [Theory]
    [InlineData(",")]
    [InlineData(":")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("|")]
    [InlineData("·")]
    [InlineData("")]
    public void With_any_separator(string separator)
    {
        CheckLine($"## 2026-08-02 {separator} Call {separator} venue", "2026-08-02 call \"venue\"");
        CheckLine($"## 2026-08-02{separator} venue for the talk", "2026-08-02 \"venue for the talk\"");
    }

    [Theory]
    [InlineData("call")]
    [InlineData("video")]
    [InlineData("coffee")]
    [InlineData("lunch")]
    [InlineData("dinner")]
    [InlineData("drinks")]
    [InlineData("walk")]
    [InlineData("meeting")]
    [InlineData("event")]
    [InlineData("conference")]
    [InlineData("email")]
    [InlineData("message")]
    [InlineData("letter")]
    [InlineData("visit")]
    [InlineData("chat")]
    [InlineData("intro")]
    public void By_each_channel_in_any_case(string channel)
    {
        CheckLine($"## 2026-08-02 {channel}", $"2026-08-02 {channel}");
        CheckLine($"## 2026-08-02 {channel.ToUpperInvariant()}: x", $"2026-08-02 {channel} \"x\"");
    }

    [Theory]
    [InlineData("## 2026-08-02 Callback about it", "2026-08-02 \"Callback about it\"")]
    [InlineData("## 2026-08-02 Sauna", "2026-08-02 \"Sauna\"")]
    [InlineData("## 2026-08-02 A call", "2026-08-02 \"A call\"")]
    [InlineData("## 2026-08-02 Walked", "2026-08-02 walk \"Walked\"")]
    public void Only_a_whole_first_word_is_a_channel(string line, string expected) => CheckLine(line, expected);

    [Fact]
    public void The_configuration_adds_channels() => Check("""
        # notes-networking.yaml
        channels: [sauna]
        # people/ada.md
        ## 2026-08-02 Sauna: steam
        ## 2026-08-01 Call
        """, """
        # people/ada.md
        2026-08-02 sauna "steam"
        2026-08-01 call
        """);

    [Theory]
    [InlineData("## 2026 plans")]
    [InlineData("## 2026-08 plans")]
    [InlineData("## 2026-08-021")]
    [InlineData("## 2026-08-02x")]
    [InlineData("## 2026-08-02Tuesday")]
    [InlineData("## Plans of 2026-08-02")]
    [InlineData("## [[2026-08-02")]
    [InlineData("##2026-08-02")]
    [InlineData("####### 2026-08-02")]
    [InlineData("2026-08-02 The pump was mended")]
    [InlineData("> ## 2026-08-02 Call")]
    [InlineData("```\n## 2026-08-02 Call\n```")]
    [InlineData("~~~md\n## 2026-08-02 Call\n~~~")]
    [InlineData("    ## 2026-08-02 Call")]
    [InlineData("<!--\n## 2026-08-02 Call\n-->")]
    [InlineData("%%\n## 2026-08-02 Call\n%%")]
    public void Not_a_dated_heading(string line) => CheckLine(line, "");

    [Theory]
    [InlineData("## 2026-02-30 Call", "problem: 2026-02-30")]
    [InlineData("## 2026-13-01", "problem: 2026-13-01")]
    [InlineData("## [[2026/2/30]]", "problem: 2026/2/30")]
    public void A_date_that_no_calendar_has_is_reported(string line, string expected) => CheckLine(line, expected);

    [Fact]
    public void Who_took_part_stands_in_the_heading_or_behind_with_directly_below() => Check("""
        # Ada
        ## 2026-08-02 Lunch, [[Bob]] came too
        ## 2026-08-03 Lunch with [[Bob]] and [[Cleo]], about [[Dora]]
        ## 2026-08-04 Lunch
        At the pier with [[Bob]], [[Cleo]] & [[Dora]]; spoke of [[Emil]].
        ## 2026-08-05 Lunch

        Spoke of [[Emil]], who lives with [[Fay]].

        Later with [[Gus]].
        ## 2026-08-06 Call about [[Bob]] and [[Cleo]]
        ## 2026-08-07 Call for [[Bob]]
        ## 2026-08-08 Call re: [[Bob]]
        """, """
        2026-08-02 lunch "[[Bob]] came too" with Bob
        2026-08-03 lunch "with [[Bob]] and [[Cleo]], about [[Dora]]" with Bob, Cleo
        2026-08-04 lunch with Bob, Cleo, Dora
        2026-08-05 lunch with Fay
        2026-08-06 call "about [[Bob]] and [[Cleo]]"
        2026-08-07 call "for [[Bob]]"
        2026-08-08 call "re: [[Bob]]"
        """);

    [Theory]
    [InlineData("- [ ] Have lunch with [[Bob]]")]
    [InlineData("- [x] Have lunch with [[Bob]]")]
    [InlineData("### Later with [[Bob]]")]
    [InlineData("> with [[Bob]]")]
    [InlineData("Met `with [[Bob]]`")]
    [InlineData("Herewith [[Bob]]")]
    public void Who_did_not_take_part(string below) => CheckLine($"## 2026-08-02 Lunch\n{below}", "2026-08-02 lunch");

    [Fact]
    public void Its_fields_are_those_up_to_the_next_conversation() => Check("""
        # Ada
        ## 2026-08-02 Call [outcome:: a talk]
        Words [gave:: the [[slides]]] and (got:: a book).
        ### Details
        - [learned:: she sails]
        - [ ] Ask [asked:: the date]
        ```
        [shared:: in code]
        ```
        ### 2026-08-01 Call
        [shared:: a photo]
        ## Other
        [gave:: elsewhere]
        """, """
        2026-08-02 call "[outcome:: a talk]" [outcome: a talk, gave: the [[slides]], got: a book, learned: she sails, asked: the date]
        2026-08-01 call [shared: a photo]
        """);

    [Theory]
    [InlineData("# A\n## 2026-08-02\nx\n### y\nz\n", "## 2026-08-02\nx\n### y\nz\n")]
    [InlineData("# A\n## 2026-08-02\nx\n## y\nz\n", "## 2026-08-02\nx\n")]
    [InlineData("# A\n## 2026-08-02\nx\n### 2026-08-01\nz\n", "## 2026-08-02\nx\n")]
    [InlineData("# A\n### 2026-08-02\nx\n## y\n", "### 2026-08-02\nx\n")]
    [InlineData("# A\n## 2026-08-02\n```\n## y\n```\n", "## 2026-08-02\n```\n## y\n```\n")]
    [InlineData("# A\n## 2026-08-02\n> ## y\n", "## 2026-08-02\n> ## y\n")]
    [InlineData("# A\r\n## 2026-08-02\r\nx\r\n\r\n# B\r\n", "## 2026-08-02\r\nx\r\n\r\n")]
    public void It_reaches_to_the_next_heading_as_high_or_with_a_date(string text, string expected)
    {
        var extent = NoteParser.Parse("people/ada.md", text, NotebookSettings.Default).Conversations[0].Extent;
        text.Substring(extent.Start, extent.Length).Should().Be(expected);
    }

    [Theory]
    [InlineData("## 2026-08-02 14:30–15:00 Call: venue", "2026-08-02 14:30 call \"venue\"")]
    [InlineData("## 2026-08-02 2pm - 3:30pm lunch", "2026-08-02 14:00 lunch")]
    [InlineData("## 2026-08-02 14:30 -> call", "2026-08-02 14:30 me call")]
    [InlineData("## 2026-08-02 14:30 - 3 questions", "2026-08-02 14:30 \"3 questions\"")]
    public void A_stretch_of_time_counts_from_its_beginning(string line, string expected) => CheckLine(line, expected);

    [Theory]
    [InlineData("## 2026-08-02 **Call**: venue", "2026-08-02 call \"venue\"")]
    [InlineData("## **2026-08-02** _coffee_", "2026-08-02 coffee")]
    [InlineData("## 2026-08-02 **big** news", "2026-08-02 \"**big** news\"")]
    public void Emphasis_hides_no_channel(string line, string expected) => CheckLine(line, expected);
}
