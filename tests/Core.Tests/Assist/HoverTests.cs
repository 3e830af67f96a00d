using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Assist;

public class HoverTests
{
    private const string People = """
        # people/ida.md
        ---
        name: Ida Lund
        aliases: [Captain]
        role: Archivist
        company: Harbour Library
        met: 2024-05-30
        met-at: "[[Reading Group]]"
        introduced-by: "[[Ben]]"
        contact-frequency: 3w
        birthday: 1985-12-03
        tags: [sailing]
        ---
        - [ ] Send her the photographs 📅 2026-11-30
        - [ ] Lend me the tide table [by:: them]

        ## 2026-09-13 Call: the exhibition is on
        [asked:: do you know a lender?]

        ## 2026-08-22 Coffee with [[Ben]]: lenders

        ## 2026-08-02 Walk

        ## 2026-07-01
        # people/ben.md
        # Ben

        ## 2026-11-01 Lunch

        """;

    /// <summary>The words for the cursor of a note added to the people, with what they are about.</summary>
    private static (string About, string Words) HoverAt(string note)
    {
        var fixture = Fixture.Of(People + note);
        var notebook = fixture.Notebook();
        var hover = HoverReader.At(notebook, notebook.Notes[fixture.CursorPath], fixture.CursorText, fixture.Cursor, Today.Date);
        return hover is null ? ("", "") : (fixture.CursorText.Text.Substring(hover.Span.Start, hover.Span.Length), hover.Page.ToPlainText());
    }

    [Fact]
    public void A_mention_shows_the_card() => HoverAt("# journal/2026-11-20.md\nSee [[Cap$0tain|her]].\n").Should().Be(("[[Captain|her]]", """
        Ida Lund · Archivist, Harbour Library

        You last talked 10 weeks ago (2026-09-13); you meant to talk every 3 weeks. 4 conversations, usually every 3 weeks, give or take 2 days. Reconnect?

        You met 2 years ago (2024-05-30) through Ben: Reading Group.

        Last conversations
          · 2026-09-13 call: the exhibition is on
          · 2026-08-22 coffee: with Ben: lenders
          · 2026-08-02 walk

        Open
          · They asked: do you know a lender?
          · You meant to: Send her the photographs, in 8 days (2026-11-30).
          · They promised: Lend me the tide table.
          · Ida Lund has a birthday in 11 days (2026-12-03) and turns 41.

        You both know Ben.

        Read from people/ida.md (it is in a folder for people); last conversation from people/ida.md:16 (a dated heading).
        """));

    [Fact]
    public void In_a_contacts_note_the_card_of_another_tells_what_the_two_share() => HoverAt(
        "# people/cleo.md\n---\ncompany: Harbour Library\nmet-at: Reading Group\ntags: [sailing]\n---\n# Cleo\n## 2026-06-01 Walk with [[Ben]]\nAsk [[Id$0a Lund]].\n").Words.Should().EndWith("""

        You both know Ben.

        What Cleo and Ida Lund share
          · They both know Ben.
          · They both belong to Harbour Library.
          · Where they both were: Reading Group.
          · They have in common: #sailing.

        Read from people/ida.md (it is in a folder for people); last conversation from people/ida.md:16 (a dated heading).
        """);

    [Theory]
    [InlineData("# Be$0n two", "Ben two · \n")]
    [InlineData("---\nname: B$0o\n---\n", "Bo")]
    [InlineData("---\nname: Bo\n---\n# B$0o\n", "Bo")]
    public void A_contacts_own_name_shows_its_card(string note, string opening) =>
        HoverAt($"# people/bo.md\n{note}").Words.Should().StartWith(opening.Split(" · ")[0]);

    [Theory]
    [InlineData("## 2026-0$08-30 Call\n", "2026-08-30", "Sunday, 2026-08-30 · 12 weeks ago\n\nA conversation with bo: a dated heading.")]
    [InlineData("- [ ] Write 📅 2026-1$01-24\n", "2026-11-24", "Tuesday, 2026-11-24 · in 2 days")]
    [InlineData("# Bo\n\nThe fair of 2026-12-0$01, in Emden.\n", "2026-12-01", "Tuesday, 2026-12-01 · in 9 days")]
    [InlineData("# Bo\n\nWritten on 2 Nov$0 2026.\n", "2 Nov 2026", "Monday, 2026-11-02 · 3 weeks ago")]
    [InlineData("See [[2026-11-2$01]].\n", "[[2026-11-21]]", "Saturday, 2026-11-21 · yesterday")]
    [InlineData("---\nmet: 2026-11-$022\n---\n", "2026-11-22", "Sunday, 2026-11-22 · today")]
    [InlineData("---\nbirthday: 1985-12-$003\n---\n", "1985-12-03", "Thursday, 2026-12-03 · bo has a birthday in 11 days (2026-12-03) and turns 41.")]
    public void A_date_says_how_far_away_it_is(string note, string about, string words) => HoverAt($"# people/bo.md\n{note}").Should().Be((about, words));

    [Theory]
    [InlineData("# journal/2026-11-20.md\n## [[2026-11-2$00]] Call with [[Ben]]\n", "A conversation with Ben: a diary's heading that names Ben.")]
    [InlineData("# people/bo.md\n# Bo\n## Log\n- 2026-11-2$00 coffee\n", "A conversation with Bo: a dated item in the log.")]
    [InlineData("# people/bo.md\n# Bo\n## Log\n- 2026-11-2$00 coffee with [[Ben]]\n", "A conversation with Bo and Ben: a dated item in the log.")]
    [InlineData("# meetings/plan.md\n---\ndate: 2026-11-2$00\nattendees: [\"[[Ben]]\"]\n---\n", "A conversation with Ben: listed as present in the front matter.")]
    public void The_date_of_a_conversation_says_that_it_counts_and_why(string note, string words) => HoverAt(note).Words.Should().EndWith("\n\n" + words);

    [Theory]
    [InlineData("# people/bo.md\n# Bo\n## Career\n- 2026-11-2$00 promoted\n")]
    [InlineData("# people/bo.md\n# Bo\n## 2026-11-20 Call\nNext on 2026-11-2$07.\n")]
    [InlineData("# notes/plan.md\n## 2026-11-2$00 Call with [[Nobody]]\n")]
    public void Any_other_date_says_nothing_of_that(string note) => HoverAt(note).Words.Should().NotContain("conversation");

    [Theory]
    [InlineData("ca$0dence: 2w", "cadence", "contact-frequency\n\nHow often you both like to be in touch. Such as 10d, 2w, 3m, 1y, weekly, monthly, quarterly, twice a year, yearly, a number of days, or never.")]
    [InlineData("com$0pany: X", "company", "company\n\nWhere the contact works. One, or a list.")]
    [InlineData("my-own$0: X", "", "")]
    public void A_key_says_what_it_means(string line, string about, string words) => HoverAt($"# people/bo.md\n---\n{line}\n---\n").Should().Be((about, words));

    [Theory]
    [InlineData("# Bo\n\n- [ ] Send the sli$0des 📅 2026-11-24\n", "Send the slides", "Bo\n\nYou meant to: Send the slides, in 2 days (2026-11-24).")]
    [InlineData("# Bo\n\n- [ ] The k$0ey for [[Ben]] [by:: them]\n", "The key for [[Ben]]", "Bo and Ben\n\nThey promised: The key for Ben.\n\nTheirs: a field says that they do it.")]
    [InlineData("# Bo\n\n- [x] Do$0ne\n", "Done", "Bo\n\nYou meant to: Done. It is done.")]
    public void A_follow_up_says_whose_it_is_and_when(string note, string about, string words) => HoverAt($"# people/bo.md\n{note}").Should().Be((about, words));

    [Theory]
    [InlineData("da$0te: 2026-11-20", "date\n\nThe day of the meeting that the note is about.")]
    [InlineData("peo$0ple: []", "people\n\nContacts who were there.")]
    public void A_key_of_a_meeting_says_what_it_means(string line, string words) => HoverAt($"# meetings/plan.md\n---\n{line}\n---\n").Words.Should().Be(words);

    [Fact]
    public void A_tag_says_how_many_have_it() =>
        HoverAt("# notes/sea.md\nAbout #sail$0ing.\n").Words.Should().Be("#sailing · 1 contact, 1 other note");

    [Fact]
    public void A_field_says_what_it_is_for() =>
        HoverAt("# people/bo.md\n# Bo\n\n## 2026-11-20\n[ga$0ve:: the slides]\n").Words.Should().Be("gave\n\nWhat you gave, or did for them.");

    [Theory]
    [InlineData("words$0 and more\n")]
    [InlineData("[[No$0body]]\n")]
    [InlineData("`[[Id$0a Lund]]`\n")]
    public void Elsewhere_there_is_nothing_to_tell(string text) => HoverAt($"# people/bo.md\n# Bo\n\n{text}").Should().Be(("", ""));

    [Fact]
    public void An_ambiguous_name_shows_whom_it_could_mean() =>
        HoverAt("# team/ben.md\n---\ntype: person\n---\n# journal.md\n[[be$0n]]\n").Words.Should().Be("ben\n\nCould be\n  · people/ben.md\n  · team/ben.md");

    [Fact]
    public void What_is_said_by_the_way_stands_in_italics()
    {
        var page = new Page("Ada", "", [PagePart.Aside("Read from a_b.md."), PagePart.Aside(null)]);
        page.ToMarkdown().Should().Be("**Ada**\n\n*Read from a\\_b.md.*");
        page.ToPlainText().Should().Be("Ada\n\nRead from a_b.md.");
    }

    [Fact]
    public void Words_of_the_notes_that_mean_something_in_Markdown_are_escaped()
    {
        var page = new Page("A_b*c", "<x>", [new PagePart("H", ["[[x]]", "a|b"], IsList: true)]);
        page.ToMarkdown().Should().Be("**A\\_b\\*c** · \\<x\\>\n\n*H*\n\n- \\[\\[x\\]\\]\n- a\\|b");
        page.ToMarkdown(1).Should().Be("# A\\_b\\*c\n\n\\<x\\>\n\n## H\n\n- \\[\\[x\\]\\]\n- a\\|b");
    }
}
