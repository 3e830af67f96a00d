using static NotesNetworking.Core.Tests.Notes.Conversations.CheckConversations;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

public class MeetingNoteTests
{
    [Theory]
    [InlineData("people")]
    [InlineData("attendees")]
    [InlineData("participants")]
    [InlineData("with")]
    [InlineData("Attendees")]
    public void A_date_and_people_in_the_front_matter(string key) => Check($"""
        # meetings/planning.md
        ---
        date: 2026-08-02
        {key}: ["[[Ada]]", "[[people/bob|Bob]]", Cleo]
        ---
        # Planning the talk
        [gave:: an hour]
        """, "2026-08-02 \"Planning the talk\" with Ada, people/bob, Cleo [gave: an hour]");

    [Theory]
    [InlineData("title: Planning", "", "Planning")]
    [InlineData("title: Planning", "# The talk", "The talk")]
    [InlineData("title: 2026-08-02", "", "meet.kiln")]
    public void Without_a_heading_it_is_about_its_title(string key, string heading, string about) => Check($"""
        # meetings/meet.kiln.md
        ---
        date: 2026-08-02
        {key}
        attendees: [[Ada]]
        ---
        {heading}
        """, $"2026-08-02 \"{about}\" with Ada");

    [Theory]
    [InlineData("start: 2026-08-02T10:00", "people", "2026-08-02 \"Kitchen\" with Ada")]
    [InlineData("start: 2026-08-02\ntype: meeting", "people", "2026-08-02 \"Kitchen\" with Ada")]
    [InlineData("start: 2026-08-02", "attendees", "2026-08-02 \"Kitchen\" with Ada")]
    [InlineData("start: 2026-08-02", "people", "")]
    [InlineData("date: 2026-08-02\nAutor: Bo Stone", "people", "")]
    [InlineData("date: 2026-08-02\nquelle: a paper", "Personen", "")]
    public void A_project_that_starts_on_a_day_is_no_meeting(string keys, string who, string expected) => Check($"""
        # notes/kitchen.md
        ---
        {keys}
        {who}: [[Ada]]
        ---
        # Kitchen
        """, expected);

    [Fact]
    public void Without_a_title_it_is_about_what_its_file_says() => Check("""
        # meetings/Planning.md
        ---
        Date: "[[2026-08-02]]"
        attendees: [[Ada]]
        ---
        """, "2026-08-02 \"Planning\" with Ada");

    [Theory]
    [InlineData("2026-08-02 Bob", "2026-08-02 \"Bob\" with Ada, Bob")]
    [InlineData("2026-08-01 Bob", "2026-08-02 \"Bob\" with Ada, Bob")]
    [InlineData("2026-08-02", "2026-08-02 with Ada")]
    public void A_date_in_the_files_name_makes_no_second_conversation_and_a_name_there_took_part(string name, string expected) => Check($"""
        # notes/{name}.md
        ---
        date: 2026-08-02
        people: [[Ada]]
        ---
        """, expected);

    [Theory]
    [InlineData("date: 2026-08-02")]
    [InlineData("people: [[Ada]]")]
    [InlineData("date:\npeople: [[Ada]]")]
    [InlineData("date: 2026-08-02\npeople: []")]
    public void Not_without_either(string frontMatter) => Check($"# meetings/planning.md\n---\n{frontMatter}\n---\n[[Ada]]", "");

    [Theory]
    [InlineData("date: 05/09/2026", "Moved from 13/9/2026.", "2026-09-05")]
    [InlineData("date: 05/09/2026", "Moved from 9/13/2026.", "2026-05-09")]
    [InlineData("date: 05.09.26", "Moved from 12.09.2026.", "2026-09-05")]
    [InlineData("date: 05/09/26", "Moved from 13/9/2026.", "2026-09-05")]
    [InlineData("date: 05.09.26", "Moved from 13/9/2026.", "2026-09-05")]
    public void The_other_dates_of_the_note_tell_which_stands_first(string date, string text, string expected) =>
        Check($"# meetings/planning.md\n---\n{date}\npeople: [[Ada]]\n---\n{text}\n", $"{expected} \"planning\" with Ada");

    [Theory]
    [InlineData("05/09/2026", "Moved.")]
    [InlineData("05/09/2026", "Moved from 13.09.2026.")]
    [InlineData("05/09/2026", "Moved from 13/9/2026 to 9/14/2026.")]
    [InlineData("05.09.26", "Moved.")]
    [InlineData("05.09.26", "Moved from 9/13/2026.")]
    [InlineData("9/13/26", "Moved from 13/9/2026.")]
    public void Where_they_do_not_it_is_no_date(string date, string text) => Check($"# meetings/planning.md\n---\ndate: {date}\npeople: [[Ada]]\n---\n{text}\n", "");

    [Theory]
    [InlineData("**Date:** 05/09/2026\n\n**Attendees:** [[Ada]]\n\nMoved from 13/9/2026.", "2026-09-05")]
    public void Also_on_a_label_line(string text, string expected) => Check($"# meetings/planning.md\n{text}\n", $"{expected} \"planning\" with Ada");

    [Fact]
    public void Not_a_contacts_note() => Check("""
        # people/ada.md
        ---
        date: 2026-08-02
        people: [[Bob]]
        ---
        """, "");

    [Fact]
    public void Not_a_template() => Check("""
        # templates/meeting.md
        ---
        date: 2026-08-02
        people: [[Bob]]
        ---
        """, "");

    [Fact]
    public void A_date_that_no_calendar_has_is_reported() => Check("""
        # meetings/planning.md
        ---
        date: 2026-02-30
        people: [[Ada]]
        ---
        """, "problem: date");
}
