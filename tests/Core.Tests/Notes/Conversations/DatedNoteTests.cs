using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Settings;
using static NotesNetworking.Core.Tests.Notes.Conversations.CheckConversations;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

/// <summary>Diary pages, and notes named by a date and a contact.</summary>
public class DatedNoteTests
{
    [Fact]
    public void A_heading_that_links_contacts_unless_about_them() => Check("""
        # daily/2026-08-02.md
        # Sunday
        ## Call with [[Ada]]: venue
        [gave:: the slides]
        ### [[Bob]] and [[Cleo]]
        ## About [[Dora]]
        ## A present for [[Dora]]
        ## Re: [[Dora]] and [[Emil]]
        ## 14:30 Lunch [[Dora]]
        ## Plans
        """, """
        2026-08-02 call "with [[Ada]]: venue" with Ada [gave: the slides]
        2026-08-02 "[[Bob]] and [[Cleo]]" with Bob, Cleo
        2026-08-02 14:30 lunch "[[Dora]]" with Dora
        """);

    [Theory]
    [InlineData("Call with [[Ada]]: venue", "call", "with [[Ada]]: venue")]
    [InlineData("Called [[Ada]].", "call", "Called [[Ada]].")]
    [InlineData("Walked with [[Ada]]", "walk", "Walked with [[Ada]]")]
    [InlineData("Emailed [[Ada]]", "email", "Emailed [[Ada]]")]
    [InlineData("Wrote to [[Ada]]", "letter", "Wrote to [[Ada]]")]
    [InlineData("Met [[Ada]]", null, "Met [[Ada]]")]
    [InlineData("Saw [[Ada]] at the pier", null, "Saw [[Ada]] at the pier")]
    [InlineData("Spoke with [[Ada]]", null, "Spoke with [[Ada]]")]
    [InlineData("talked to [[Ada]]", null, "talked to [[Ada]]")]
    [InlineData("[[Ada]] called", "call", "[[Ada]] called")]
    [InlineData("**Lunch** with [[Ada]]", "lunch", "with [[Ada]]")]
    public void An_item_or_paragraph_that_opens_with_a_channel_or_a_verb(string words, string? channel, string text)
    {
        var by = channel is null ? "" : channel + " ";
        Check($"# daily/2026-08-02.md\n{words}\n", $"2026-08-02 {by}\"{text}\" with Ada");
        Check($"# daily/2026-08-02.md\n## Day\n- {words}\n", $"2026-08-02 {by}\"{text}\" with Ada");
    }

    [Theory]
    [InlineData("Read about [[Ada]]")]
    [InlineData("Called about [[Ada]]")]
    [InlineData("Met by chance, thought of [[Ada]]")]
    [InlineData("Lunch, [[Ada]] would have liked it")]
    [InlineData("Call [[Ada]]")]
    [InlineData("Methods with [[Ada]]")]
    [InlineData("- [ ] Call with [[Ada]]")]
    [InlineData("- [x] Called [[Ada]]")]
    [InlineData("> Met [[Ada]]")]
    [InlineData("```\nMet [[Ada]]\n```")]
    [InlineData("<!-- Met [[Ada]] -->")]
    [InlineData("Met Ada")]
    [InlineData("[[Ada]] called off the trip")]
    public void Not_a_conversation(string words) => Check($"# daily/2026-08-02.md\n{words}\n", "");

    [Theory]
    [InlineData("2026-08-02")]
    [InlineData("2026_08_02")]
    [InlineData("2026.08.02")]
    [InlineData("2026-08-02 Sunday")]
    [InlineData("Sunday 2026-08-02")]
    [InlineData("2 Aug 2026")]
    [InlineData("20260802")]
    public void Whose_file_name_has_a_date(string name) => Check($"""
        # daily/{name}.md
        Met [[Ada]]
        # people/ada.md
        # Ada
        """, $"""
        # daily/{name}.md
        2026-08-02 "Met [[Ada]]" with Ada
        """);

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-08")]
    [InlineData("2026-02-30")]
    [InlineData("20261302")]
    [InlineData("2026-08-021")]
    [InlineData("Sunday")]
    public void Not_one_without(string name) => Check($"# daily/{name}.md\nMet [[Ada]]\n", "");

    [Fact]
    public void Dated_headings_inside_override_the_date_of_the_note() => Check("""
        # daily/2026-08-03.md
        Met [[Ada]]
        ## 2026-08-02 Call with [[Bob]]
        Met [[Cleo]] before.
        ### Later
        Met [[Dora]] again.
        ## Monday
        Met [[Emil]].
        """, """
        2026-08-03 "Met [[Ada]]" with Ada
        2026-08-02 call "with [[Bob]]" with Bob
        2026-08-02 "Met [[Cleo]] before." with Cleo
        2026-08-02 "Met [[Dora]] again." with Dora
        2026-08-03 "Met [[Emil]]." with Emil
        """);

    [Theory]
    [InlineData("log/2026-08-02 Ada Okafor.md")]
    [InlineData("log/2026-08-02-Ada Okafor.md")]
    [InlineData("log/Ada Okafor 2026-08-02.md")]
    [InlineData("people/2026-08-02 Ada Okafor.md")]
    [InlineData("people/ada okafor - 2026-08-02.md")]
    public void A_dated_sibling_is_one_conversation_with_that_contact(string path) => CheckMerged($"""
        # people/ada.md
        # Ada Okafor
        # {path}
        We talked of the talk, [from:: them].
        """, "Ada Okafor: 2026-08-02 them");

    [Fact]
    public void A_note_that_is_a_contacts_is_read_as_one() => Check("""
        # people/2026-08-02.md
        ---
        type: person
        ---
        Met [[Ada]]
        """, "");

    [Theory]
    [InlineData("daily/2026-08-02.md")]
    [InlineData("2026-08-02 evening.md")]
    [InlineData("Notes 2026-08-02 evening.md")]
    [InlineData("Notes-2026-08-02.md")]
    [InlineData("2026_08_02.md")]
    public void A_date_anywhere_in_the_name_dates_the_note(string path) =>
        NoteParser.Parse(path, "Met [[Ada]]", NotebookSettings.Default).Conversations.Should()
            .ContainSingle(record => record.Form == RecordForm.DatedNote).Which.Date.Should().Be(new DateOnly(2026, 8, 2));

    [Theory]
    [InlineData("v12026-08-02.md")]
    [InlineData("2026-08-023.md")]
    [InlineData("2026-02-30.md")]
    [InlineData("2026 plans.md")]
    public void Not_a_date_in_the_name(string path) =>
        NoteParser.Parse(path, "Met [[Ada]]", NotebookSettings.Default).Conversations.Should().BeEmpty();
}
