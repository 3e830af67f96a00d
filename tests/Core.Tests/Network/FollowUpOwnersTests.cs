using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>To whom a follow-up belongs (docs/format.md, "A task").</summary>
public class FollowUpOwnersTests
{
    /// <summary>Each contact's follow-ups, <c>Ada: words, words</c>; contacts without any are left out.</summary>
    private static void Check(string fixtureText, string expected)
    {
        var notebook = Fixture.Of(fixtureText).Notebook();
        var byContact = notebook.Relationships.Where(r => !r.FollowUps.IsEmpty)
            .Select(r => $"{r.Contact.Name}: {string.Join(", ", r.FollowUps.Select(source => source.FollowUp.Text))}").ToArray();
        string.Join('\n', byContact).Should().Be(expected.ReplaceLineEndings("\n").Trim());

        // From the note's side it must be the same.
        var byNote = notebook.Notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal)
            .SelectMany(note => notebook.FollowUpsIn(note).SelectMany(followUp => notebook.ContactsOf(note, followUp).Select(contact => (contact.Contact!.Name, followUp.Text))));
        byNote.Should().BeEquivalentTo(notebook.Relationships.SelectMany(r => r.FollowUps.Select(source => (r.Contact.Name, source.FollowUp.Text))));
    }

    [Fact]
    public void To_the_notes_contact_and_to_those_it_links() => Check("""
        # people/ada.md
        # Ada
        - [ ] one
        - [ ] two with [[Bob]]
        ## 2026-08-02 Call with [[Bob]]
        - [ ] three
        # people/bob.md
        # Bob
        """, """
        Ada: one, two with [[Bob]], three
        Bob: two with [[Bob]]
        """);

    [Theory]
    [InlineData("2026-08-02 Meeting with Ada", "Ada: one")]
    [InlineData("2026-08-02 Bob Ray", "Ada: one\nBob Ray: one")]
    public void In_a_meeting_note_with_a_date_in_its_name_to_all_who_were_there(string name, string expected) => Check($"""
        # people/ada.md
        # Ada
        # people/bob.md
        # Bob Ray
        # notes/{name}.md
        ---
        date: 2026-08-02
        people: [[Ada]]
        ---
        - [ ] one
        """, expected);

    [Fact]
    public void Elsewhere_to_the_conversations_contacts_and_to_those_it_links() => Check("""
        # people/ada.md
        # Ada
        # people/bob.md
        # Bob
        # people/cleo.md
        # Cleo
        # daily/2026-08-02.md
        - [ ] nobody's
        - [ ] one for [[Cleo]]
        ## Call with [[Ada]] and [[Bob]]
        - [ ] two
        - [ ] three, [[Cleo]], too
        ## Home
        - [ ] nobody's, again
        # meetings/plan.md
        ---
        date: 2026-08-03
        people: [[Bob]]
        ---
        - [ ] four
        # ideas.md
        - [ ] nobody's [[Ideas]]
        - [ ] five [see Ada](people/ada.md)
        """, """
        Ada: two, three, [[Cleo]], too, five [see Ada](people/ada.md)
        Bob: two, three, [[Cleo]], too, four
        Cleo: one for [[Cleo]], three, [[Cleo]], too
        """);

    [Fact]
    public void To_nobody_in_a_template() => Check("""
        # people/ada.md
        # Ada
        # templates/day.md
        - [ ] Ask [[Ada]]
        """, "");
}
