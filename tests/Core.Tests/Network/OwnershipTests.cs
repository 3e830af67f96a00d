using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>Whose a follow-up is (docs/format.md, "Whose they are").</summary>
public class OwnershipTests
{
    /// <summary>Whose a task in Ada's note is: me, them, Bo's for "them" who is Bo Ray, or somebody.</summary>
    private static string Whose(string task, string heading = "Notes", string path = "people/ada.md", string head = "")
    {
        var fixture = Fixture.Of($"""
            # notes-networking.yaml
            me: [Jo Doe]
            # people/bo.md
            ---
            name: Bo Ray
            aliases: [Bobby]
            ---
            # people/ada.md
            # Ada Okafor
            # {path}
            {(path == "people/ada.md" ? "# Ada Okafor" : head)}
            ## {heading}
            - [ ] {task}
            """);
        var notebook = fixture.Notebook();
        var note = notebook.Notes[path];
        var followUp = note.FollowUps.Single();
        var (owner, contacts) = Ownership.Of(notebook, note, followUp);
        return owner == Owner.Them ? string.Join(" and ", contacts.Select(contact => contact.Contact!.Name).Order()) : owner.ToString();
    }

    [Theory]
    [InlineData("[[Ada Okafor]] to send the list")]
    [InlineData("[[Ada Okafor|Ada]] to send the list")]
    [InlineData("[[Ada Okafor]] will send the list")]
    [InlineData("[[Ada Okafor]]'ll send the list")]
    [InlineData("[[Ada Okafor]] will call the landlord")]
    [InlineData("[[Ada Okafor]] is going to send the list")]
    [InlineData("[[Ada Okafor]] promised the list")]
    [InlineData("[[Ada Okafor]] promised to ask her brother")]
    [InlineData("[[Ada Okafor]] offered to send the list")]
    [InlineData("[[Ada Okafor]] agreed to send the list")]
    [InlineData("[[Ada Okafor]] needs to send the list")]
    [InlineData("[[Ada Okafor]] to call me back")]
    [InlineData("[[Ada Okafor]] will be sending the list")]
    [InlineData("**[[Ada Okafor]]** will send the list")]
    [InlineData("**Ada Okafor** — send the list")]
    [InlineData("**Ada Okafor:** send the list")]
    [InlineData("**Ada Okafor**: send the list")]
    [InlineData("__Ada Okafor__ - send the list")]
    [InlineData("[[Ada Okafor]]: send the list")]
    [InlineData("[[Ada Okafor]] - send the list")]
    [InlineData("[[Ada Okafor]] – send the list")]
    [InlineData("[[Ada Okafor]]—send the list")]
    [InlineData("[Ada](ada.md): send the list")]
    [InlineData("Ada Okafor: send the list")]
    [InlineData("Ada: send the list")]
    [InlineData("Ada will send the list")]
    [InlineData("She will send the list")]
    [InlineData("@Ada send the list")]
    [InlineData("@Ada Okafor send the list")]
    [InlineData("@Ada Okafor Send the list")]
    [InlineData("@ada: send the list")]
    [InlineData("@[[Ada Okafor]] send the list")]
    [InlineData("#task @[[Ada Okafor]] send the list")]
    [InlineData("⏫ [[Ada Okafor]] to send the list")]
    [InlineData("📅 2026-11-20 [[Ada Okafor]] to send the list")]
    [InlineData("send the list (owner: Ada Okafor)")]
    [InlineData("send the list (Owner: [[Ada Okafor]])")]
    [InlineData("send the list (owner Ada)")]
    [InlineData("send (owner: Ada) the list")]
    [InlineData("send the list [owner:: [[Ada Okafor]]]")]
    [InlineData("send the list [assignee:: Ada Okafor]")]
    [InlineData("send the list (assignee: @Ada)")]
    [InlineData("send the list (assigned to Ada)")]
    [InlineData("send the list (assigned to: Ada)")]
    [InlineData("send the list (responsible: Ada)")]
    [InlineData("send the list [by:: them]")]
    [InlineData("send the list [by:: [[Ada Okafor]]]")]
    [InlineData("send the list owner: Ada")]
    [InlineData("send the list, Owner: [[Ada Okafor]]")]
    [InlineData("send the list to Bo, assigned to: Ada Okafor 📅 2026-11-20")]
    [InlineData("send the list 👤 Ada Okafor")]
    [InlineData("send the list 👤 [[Ada Okafor]] 📅 2026-11-20")]
    [InlineData("Wait for [[Ada Okafor]] to reply")]
    [InlineData("Auf Antwort von [[Ada Okafor]]")]
    [InlineData("Waiting for [[Ada Okafor]]")]
    [InlineData("Waiting for [[Ada Okafor]]'s list")]
    [InlineData("Waiting on Ada for the list")]
    [InlineData("Waiting for the list from [[Ada Okafor]]")]
    [InlineData("Waiting to hear from Ada")]
    [InlineData("Awaiting [[Ada Okafor]]'s reply")]
    [InlineData("WAITING [[Ada Okafor]] list")]
    [InlineData("WAITING: Ada, list")]
    [InlineData("#waiting [[Ada Okafor]] list")]
    [InlineData("[[Ada Okafor]] owes me a book")]
    [InlineData("[[Ada Okafor]] still has my ladder")]
    [InlineData("Ada has my ladder")]
    [InlineData("[[Ada Okafor]] wird die Liste schicken")]
    [InlineData("Warten auf [[Ada Okafor]]")]
    [InlineData("[[Ada Okafor]] orders the bricks")]
    [InlineData("[[Ada Okafor]] orders bricks")]
    [InlineData("[[Ada Okafor]] makes the handles, 24 of them")]
    [InlineData("[[Ada Okafor]] kilns the sample")]
    [InlineData("[Ada](ada.md) orders the bricks")]
    [InlineData("Ada sends Bo the list")]
    [InlineData("[[Ada Okafor]] asks the council")]
    [InlineData("[[Ada Okafor]] flickt den Blasebalg")]
    [InlineData("[[Ada Okafor]] schließt um 17 Uhr auf")]
    [InlineData("[[Ada Okafor]] envoie la liste")]
    [InlineData("[[Ada Okafor]] to ask the council")]
    [InlineData("[[Ada Okafor]] to ask [[Bo Ray]] for the key")]
    [InlineData("[[Ada Okafor]] to call Bo")]
    public void Theirs(string task) => Whose(task).Should().Be("Ada Okafor", "of {0}", task);

    [Theory]
    [InlineData("Send [[Ada Okafor]] the list")]
    [InlineData("Send Ada the list")]
    [InlineData("Send @Ada Okafor the list")]
    [InlineData("Tell [[Ada Okafor]]: the kiln is ready")]
    [InlineData("Ask [[Ada Okafor]] to send the list")]
    [InlineData("Thank Ada")]
    [InlineData("[[Ada Okafor]]: ask about the kiln")]
    [InlineData("[[Ada Okafor]] - call back")]
    [InlineData("[[Ada Okafor]] to call")]
    [InlineData("[[Ada Okafor]]: thank for the book")]
    [InlineData("[[Ada Okafor]]: congratulate")]
    [InlineData("[[Ada Okafor]]: birthday present")]
    [InlineData("[[Ada Okafor]] - find a birthday card")]
    [InlineData("[[Ada Okafor]]: present")]
    [InlineData("[[Ada Okafor]] - lunch next week")]
    [InlineData("[[Ada Okafor]]: send her the list")]
    [InlineData("[[Ada Okafor]]: send the list to her.")]
    [InlineData("send the parcel assigned to Ada")]
    [InlineData("find the owner: it is lost")]
    [InlineData("[[Ada Okafor]]: how is the kiln?")]
    [InlineData("[[Ada Okafor]] to be told about the kiln")]
    [InlineData("[[Ada Okafor]] will be 40: find a card")]
    [InlineData("[[Ada Okafor]] should know about the kiln")]
    [InlineData("[[Ada Okafor]] needs a lift")]
    [InlineData("[[Ada Okafor]]'s list: print it")]
    [InlineData("[[Ada Okafor]]")]
    [InlineData("[[Ada Okafor]]:")]
    [InlineData("[[Ada Okafor]] -> Bo, the list")]
    [InlineData("@Ada ask about the kiln")]
    [InlineData("@Ada")]
    [InlineData("@Ada's birthday")]
    [InlineData("@home call Ada")]
    [InlineData("me: send the list")]
    [InlineData("I will send [[Ada Okafor]] the list")]
    [InlineData("[[Ada Okafor]] and I will send the list")]
    [InlineData("Jo: send the list")]
    [InlineData("[[Jo Doe]] to send the list")]
    [InlineData("send the list (owner: Jo)")]
    [InlineData("send the list (owner: me)")]
    [InlineData("send the list [by:: Me]")]
    [InlineData("send the list (owner: TBD)")]
    [InlineData("send the list (owner: )")]
    [InlineData("read the report (by Ada)")]
    [InlineData("[[Kiln project]]: order bricks")]
    [InlineData("[[Kiln Project]] to get bricks")]
    [InlineData("[[Kiln Project]] will cost more: ask Ada")]
    [InlineData("Kiln: order bricks")]
    [InlineData("Photos to send")]
    [InlineData("Bo Stone: send the list")]
    [InlineData("Lunch with [[Ada Okafor]] — pay this time")]
    [InlineData("Reserve a table — Ada Okafor")]
    [InlineData("Birthday card (Ada Okafor)")]
    [InlineData("Send the list (Ada Okafor)")]
    [InlineData("Waiting for the kiln to cool, then call [[Ada Okafor]]")]
    [InlineData("Waiting room chairs for [[Ada Okafor]]")]
    [InlineData("Do not keep [[Ada Okafor]] waiting")]
    [InlineData("I owe [[Ada Okafor]] a book")]
    [InlineData("Return what [[Ada Okafor]] owes me no more")]
    [InlineData("Do what [[Ada Okafor]] will like")]
    [InlineData("[[Ada Okafor]] to ask about the kiln")]
    [InlineData("[[Ada Okafor]] to call Tuesday")]
    [InlineData("[[Ada Okafor]] photos from the fair")]
    [InlineData("[[Ada Okafor]] orders from last year")]
    [InlineData("[[Ada Okafor]] orders")]
    [InlineData("[[Ada Okafor]] drafts, prints and covers")]
    [InlineData("[[Ada Okafor]] likes the blue glaze")]
    [InlineData("[[Ada Okafor]] has the list")]
    [InlineData("[[Ada Okafor]] gift the vase")]
    [InlineData("[[Ada Okafor]] thanks the board")]
    [InlineData("[[Ada Okafor]] sends the list?")]
    [InlineData("[[Kiln Project]] needs the bricks")]
    [InlineData("[[Ada Okafor]] die Liste schicken")]
    public void Mine(string task) => Whose(task).Should().Be("Me", "of {0}", task);

    [Theory]
    [InlineData("[[Bo Ray]] to send the list", "Bo Ray")]
    [InlineData("Bobby: send the list", "Bo Ray")]
    [InlineData("Bo: send the list", "Bo Ray")]
    [InlineData("send the list (owner: Bobby)", "Bo Ray")]
    [InlineData("[[Ada Okafor]] and [[Bo Ray]] to send the list", "Ada Okafor and Bo Ray")]
    [InlineData("Ada & Bobby: send the list", "Ada Okafor and Bo Ray")]
    [InlineData("@Ada @Bobby send the list", "Ada Okafor and Bo Ray")]
    [InlineData("send the list (owners: Ada, Bo)", "Me")]
    [InlineData("send the list (owner: Ada, Bobby)", "Ada Okafor and Bo Ray")]
    [InlineData("[[Cleo Stone]] to send the list", "Somebody")]
    [InlineData("[[Cleo Stone]] will send the list", "Somebody")]
    [InlineData("[[Cleo Stone]] orders the bricks", "Somebody")]
    [InlineData("@[[Cleo van Stone]] send the list", "Somebody")]
    [InlineData("send the list (owner: Cleo)", "Somebody")]
    [InlineData("send the list [assignee:: [[Cleo]]]", "Somebody")]
    [InlineData("[[Cleo]] to send the list", "Me")]
    [InlineData("[[Cleo Stone]]: send the list", "Me")]
    [InlineData("Cleo Stone to send the list", "Me")]
    public void Another_contacts_or_somebody_elses(string task, string expected) => Whose(task).Should().Be(expected, "of {0}", task);

    [Theory]
    [InlineData("Action items", "send the list — Ada Okafor", "Ada Okafor")]
    [InlineData("Action items", "send the list – Ada", "Ada Okafor")]
    [InlineData("Actions", "send the list -- Ada", "Ada Okafor")]
    [InlineData("✅ Next steps", "send the list - [[Ada Okafor]]", "Ada Okafor")]
    [InlineData("To do:", "send the list (Ada)", "Ada Okafor")]
    [InlineData("Tasks", "send the list ([[Ada Okafor]]) 📅 2026-11-20", "Ada Okafor")]
    [InlineData("Decisions", "send the list — **Ada**", "Ada Okafor")]
    [InlineData("Aufgaben", "Liste schicken — Ada", "Ada Okafor")]
    [InlineData("Action items", "send the list — Ada, Bobby", "Ada Okafor and Bo Ray")]
    [InlineData("Action items", "send the list — Cleo", "Me")]
    [InlineData("Action items", "send the list — me", "Me")]
    [InlineData("Action items", "Birthday card (Ada)", "Me")]
    [InlineData("Action items", "Thank for the book — Ada", "Me")]
    [InlineData("Action items", "send the list — pay Ada", "Me")]
    [InlineData("Action items", "send the well-known Ada", "Me")]
    [InlineData("Action items", "send the list (with Ada)", "Me")]
    [InlineData("Notes", "send the list — Ada", "Me")]
    [InlineData("Action film", "send the list — Ada", "Me")]
    public void A_name_at_the_end_counts_below_a_heading_for_actions(string heading, string task, string expected) =>
        Whose(task, heading).Should().Be(expected, "of {0} below {1}", task, heading);

    [Theory]
    [InlineData("send the list — Ada", "Ada Okafor")]
    [InlineData("Ada: send the list", "Ada Okafor")]
    [InlineData("[[Bo Ray]] to send the list", "Bo Ray")]
    [InlineData("Bo will send the list", "Bo Ray")]
    [InlineData("send the list", "Me")]
    [InlineData("call [[Bo Ray]]", "Me")]
    public void In_a_meeting_note(string task, string expected) => Whose(
        task, "Kiln", "meetings/kiln.md", "---\ndate: 2026-09-12\nattendees: [\"[[Ada Okafor]]\", \"[[Bo Ray]]\"]\n---\n").Should().Be(expected, "of {0}", task);

    [Theory]
    [InlineData("[[Cleo Stone]]: send the list", "Somebody")]
    [InlineData("Cleo Stone: send the list", "Somebody")]
    [InlineData("Cleo: send the list", "Somebody")]
    [InlineData("Cleo Stone to send the list", "Somebody")]
    [InlineData("Cleo Stone sends the list", "Somebody")]
    [InlineData("send the list — Cleo", "Somebody")]
    [InlineData("Waiting for Cleo Stone", "Somebody")]
    [InlineData("Cleo and Ada: send the list", "Ada Okafor")]
    [InlineData("Cleo Stone: ask about the kiln", "Me")]
    [InlineData("Send Cleo Stone the list", "Me")]
    [InlineData("Stone: order it", "Me")]
    [InlineData("Dora Finch: send the list", "Me")]
    public void In_a_meeting_note_with_somebody_who_has_no_note(string task, string expected) => Whose(
        task, "Kiln", "meetings/kiln.md", "---\ndate: 2026-09-12\nattendees: [\"[[Ada Okafor]]\", Cleo Stone]\n---\n").Should().Be(expected, "of {0}", task);

    [Fact]
    public void What_one_of_several_does_is_not_the_others()
    {
        var notebook = Fixture.Of("""
            # people/ada.md
            # Ada Okafor
            # people/bo.md
            # Bo Ray
            # meetings/kiln.md
            ---
            date: 2026-09-12
            attendees: ["[[Ada Okafor]]", "[[Bo Ray]]"]
            ---
            - [ ] [[Ada Okafor]] to send [[Bo Ray]] the list
            - [ ] Bo: book the room
            - [ ] Buy bricks
            """).Notebook();
        string Of(string path) => string.Join(", ", notebook.RelationshipWith(path).FollowUps.Select(source => $"{(source.IsTheirs ? "them" : "me")}: {source.FollowUp.Text}"));
        Of("people/ada.md").Should().Be("them: [[Ada Okafor]] to send [[Bo Ray]] the list, me: Buy bricks");
        Of("people/bo.md").Should().Be("them: Bo: book the room, me: Buy bricks");
        (Balance.Of(notebook.RelationshipWith("people/ada.md"), Today.Date) is { IOwe: 1, TheyOwe: 1 }).Should().BeTrue();
    }
}
