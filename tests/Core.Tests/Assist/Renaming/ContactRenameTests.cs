using NotesNetworking.Core.Assist.Renaming;
using static NotesNetworking.Core.Tests.Assist.Renaming.RenamedNotebook;

namespace NotesNetworking.Core.Tests.Assist.Renaming;

public class ContactRenameTests
{
    [Fact]
    public void Every_way_of_naming_a_contact_follows() => CheckRename("""
        # journal.md
        [[Ada$0]], [[ada|my friend]], [[Ada#Log]], ![[Ada#Log|x]], [[people/Ada]], [[people/Ada.md]], [[@Ada]], [[Addie]],
        [her](people/Ada.md#log), [her](<people/Ada.md> "Ada"), [[Bob]], `[[Ada]]`, Ada.

        | Who | |
        |---|---|
        | [[Ada\|her]] | x |
        # people/Ada.md
        ---
        name: Ada
        aliases: [Addie]
        ---
        # Ada

        [[Bob]] and [[Ada]]
        # people/Bob.md
        ---
        friend: "[[Ada|A.]]"
        mentor: Ada
        introduced-by: ['Ada', [[Ada]]]
        ---
        # Bob

        ## 2026-11-02 Call
        With [[Ada]]. [she](Ada.md)
        """, "Ada Okafor", """
        # journal.md
        [[Ada Okafor]], [[Ada Okafor|my friend]], [[Ada Okafor#Log]], ![[Ada Okafor#Log|x]], [[people/Ada Okafor]], [[people/Ada Okafor.md]], [[@Ada Okafor]], [[Addie]],
        [her](people/Ada%20Okafor.md#log), [her](<people/Ada Okafor.md> "Ada"), [[Bob]], `[[Ada]]`, Ada.

        | Who | |
        |---|---|
        | [[Ada Okafor\|her]] | x |
        # people/Ada Okafor.md
        ---
        name: Ada Okafor
        aliases: [Addie]
        ---
        # Ada Okafor

        [[Bob]] and [[Ada Okafor]]
        # people/Bob.md
        ---
        friend: "[[Ada Okafor|A.]]"
        mentor: Ada Okafor
        introduced-by: ['Ada Okafor', [[Ada Okafor]]]
        ---
        # Bob

        ## 2026-11-02 Call
        With [[Ada Okafor]]. [she](Ada%20Okafor.md)
        """);

    [Fact]
    public void A_plain_name_that_says_whose_a_follow_up_is_follows() => CheckRename("""
        # meetings/kiln.md
        ---
        date: 2026-09-12
        attendees: Ada Okafor
        ---
        - [ ] Ada Okafor: send the list
        - [ ] @Ada Okafor Send the list
        - [ ] Send the list (owner: Ada Okafor) to Ada Okafor
        - [ ] Send the list — Ada Okafor
        - [ ] Bo Ray: send Ada Okafor the list
        # people/Ada Okafor.md
        # Ada Okafor$0
        """, "Ada King", """
        # meetings/kiln.md
        ---
        date: 2026-09-12
        attendees: Ada King
        ---
        - [ ] Ada King: send the list
        - [ ] @Ada King Send the list
        - [ ] Send the list (owner: Ada King) to Ada Okafor
        - [ ] Send the list — Ada King
        - [ ] Bo Ray: send Ada Okafor the list
        # people/Ada King.md
        # Ada King
        """);

    [Fact]
    public void A_slug_stays_a_slug_and_a_file_named_otherwise_stays()
    {
        CheckRename("# people/ada-lovelace.md\n# Ada Lovelace$0\n# x.md\n[[ada-lovelace]] [[Ada Lovelace]] [[people/ada-lovelace|x]]\n", "Ada King", """
            # people/ada-king.md
            # Ada King
            # x.md
            [[ada-king]] [[Ada King]] [[people/ada-king|x]]
            """);
        CheckRename("# people/al1815.md\n# Ada Lovelace$0\n# x.md\n[[al1815]] [[Ada Lovelace]]\n", "Ada King", """
            # people/al1815.md
            # Ada King
            # x.md
            [[al1815]] [[Ada King]]
            """);
    }

    [Fact]
    public void A_contact_named_by_the_file_alone_is_named_by_the_file() => CheckRename("# people/@Ada.md\nwords\n# x.md\n[[@Ada$0]] [[Ada]]\n", "Ada King", """
        # people/@Ada King.md
        words
        # x.md
        [[@Ada King]] [[Ada King]]
        """);

    [Fact]
    public void Where_files_cannot_move_all_but_the_files_name_changes()
    {
        CheckRename("# people/ada.md\n# Ada$0\n# x.md\n[[Ada|x]] [[people/ada]] [a](people/ada.md)\n", "Ada King", """
            # people/ada.md
            # Ada King
            # x.md
            [[Ada King|x]] [[people/ada]] [a](people/ada.md)
            """, movesFiles: false);
        CheckRename("# people/Ada.md\nwords\n# x.md\n[[Ada$0]]\n", "Ada King", """
            # people/Ada.md
            ---
            name: Ada King
            ---
            words
            # x.md
            [[Ada King]]
            """, movesFiles: false);
    }

    [Fact]
    public void Names_are_quoted_where_yaml_wants_it()
    {
        CheckRename("# people/x.md\n---\nname: Ada$0 # her name\nlast-contact: 2026-01-01\n---\n# y.md\n---\ndate: 2026-11-01\npeople: [Ada, \"[[Ada]]\"]\n---\n", "Ada: \"O\"", """
            # people/x.md
            ---
            name: "Ada: \"O\"" # her name
            last-contact: 2026-01-01
            ---
            # y.md
            ---
            date: 2026-11-01
            people: ["Ada: \"O\"", '[[Ada: "O"]]']
            ---
            """);
        CheckRename("# people/x.md\n---\r\nname: 'Ada$0'\r\n---\r\n# y.md\n---\r\ntype: person\r\nfriend: '[[Ada]]'\r\n---\r\n", "Ada O'Neill",
            "# people/x.md\n---\r\nname: 'Ada O''Neill'\r\n---\r\n# y.md\n---\r\ntype: person\r\nfriend: \"[[Ada O'Neill]]\"\r\n---\r\n");
    }

    [Fact]
    public void A_title_that_is_the_name_follows_and_a_role_does_not()
    {
        CheckRename("# people/x.md\n---\nname: Ada$0\ntitle: Ada\n---\n", "Eve", "# people/x.md\n---\nname: Eve\ntitle: Eve\n---");
        CheckRename("# people/x.md\n---\nname: Ada$0\ntitle: Editor\n---\n", "Eve", "# people/x.md\n---\nname: Eve\ntitle: Editor\n---");
    }

    [Fact]
    public void A_name_in_two_parts_keeps_both()
    {
        const string ada = "# people/x.md\n---\nfirst-name: Ada$0\nlast-name: Lovelace\n---\n# y.md\n[[Ada Lovelace]]\n";
        CheckRename(ada, "Augusta Ada King", "# people/x.md\n---\nfirst-name: Augusta Ada\nlast-name: King\n---\n# y.md\n[[Augusta Ada King]]");
        CheckRefusal(ada, "Ada", "people/x.md keeps a first and a last name: give both.");
    }

    [Fact]
    public void A_folder_of_their_own_follows_with_all_its_notes() => CheckRename("""
        # people/Ada King/Ada King.md
        See [the letters](letters.md) and [[letters]].
        # people/Ada King/letters.md
        From [[Ada King]], like [her](Ada%20King.md).
        # people/Ada King/photos/rome.md
        [Bob](../../Bob.md)
        # people/Bob.md
        [[Ada King$0]] and [[people/Ada King/letters]]
        """, "Ada Lovelace", """
        # people/Ada Lovelace/Ada Lovelace.md
        See [the letters](letters.md) and [[letters]].
        # people/Ada Lovelace/letters.md
        From [[Ada Lovelace]], like [her](Ada%20Lovelace.md).
        # people/Ada Lovelace/photos/rome.md
        [Bob](../../Bob.md)
        # people/Bob.md
        [[Ada Lovelace]] and [[people/Ada Lovelace/letters]]
        """);

    [Fact]
    public void Dated_notes_named_after_the_contact_follow() => CheckRename("""
        # people/2026-11-01 Ada Lovelace.md
        Lunch.
        # people/2026-11-02-ada-lovelace.md
        Tea.
        # people/Ada Lovelace.md
        [[2026-11-01 Ada Lovelace]] [[Ada$0 Lovelace]]
        # x.md
        [[Ada Lovelace]]
        """, "Eve", """
        # people/2026-11-01 Eve.md
        Lunch.
        # people/2026-11-02-eve.md
        Tea.
        # people/Eve.md
        [[2026-11-01 Eve]] [[Eve]]
        # x.md
        [[Eve]]
        """);

    [Fact]
    public void A_link_that_would_mean_another_note_says_the_path() => CheckRename("""
        # notes/Ada.md
        words
        # people/x.md
        # Ada King$0
        # y.md
        [[Ada King]] [[people/x]]
        """, "Ada K", """
        # notes/Ada.md
        words
        # people/x.md
        # Ada K
        # y.md
        [[Ada K]] [[people/x]]
        """);

    [Fact]
    public void Another_note_is_called_by_its_file() => CheckRename("# plan.md\n# Plan\n\nwords\n# x.md\n[[plan$0]] [p](plan.md)\n", "The plan", """
        # The plan.md
        # The plan

        words
        # x.md
        [[The plan]] [p](The%20plan.md)
        """);

    [Fact]
    public void Only_the_case_of_a_name_may_change()
    {
        CheckRename("# people/ada.md\n# ada$0\n# x.md\n[[ada]]\n", "Ada", "# people/Ada.md\n# Ada\n# x.md\n[[Ada]]");
        CheckRename("# people/ada king.md\n# ada king$0\n# people/x.md\n[y](<ada king.md>) [z](ada%20king.md#log) [[people/ada king|z]] ![[ada king.md]]\n\n[a]: <ada king.md>\n", "Ada King",
            "# people/Ada King.md\n# Ada King\n# people/x.md\n[y](<Ada King.md>) [z](Ada%20King.md#log) [[people/Ada King|z]] ![[Ada King.md]]\n\n[a]: <Ada King.md>");
    }

    [Fact]
    public void Only_the_coding_of_accents_may_change() => CheckRename(
        "# people/Zoe\u0308.md\n# Zoe\u0308$0\n# people/x.md\n[y](Zoe\u0308.md) [z](Zoe%CC%88.md) [[people/Zoe\u0308]] [[Zoe\u0308]]\n", "Zo\u00EB",
        "# people/Zo\u00EB.md\n# Zo\u00EB\n# people/x.md\n[y](Zo\u00EB.md) [z](Zo%C3%AB.md) [[people/Zo\u00EB]] [[Zo\u00EB]]");

    [Fact]
    public void Links_that_waited_for_the_name_find_it() =>
        CheckRename("# people/ada.md\n# Ada$0\n# x.md\n[[Ada]] [[Eve]]\n", "Eve", "# people/eve.md\n# Eve\n# x.md\n[[Eve]] [[Eve]]");

    [Theory]
    [InlineData("Bob", "\"Bob\" is already a name of people/bob.md.")]
    [InlineData("BOBBY", "\"BOBBY\" is already a name of people/bob.md.")]
    [InlineData("plan", "\"plan\" is already a name of plan.md.")]
    [InlineData(" ", "A name needs at least one letter.")]
    [InlineData("?!", "A name needs at least one letter.")]
    [InlineData("A]b", "\"A]b\" cannot stand in a link: leave out [ ] | # ^ and line breaks.")]
    [InlineData("A\nb", "\"A\nb\" cannot stand in a link: leave out [ ] | # ^ and line breaks.")]
    [InlineData("2026-11-02", "\"2026-11-02\" is a date, and a link to it would mean that day.")]
    [InlineData("A/b", "\"A/b\" cannot be the name of a file: leave out / \\ : * ? \" < > |.")]
    [InlineData("A: b", "\"A: b\" cannot be the name of a file: leave out / \\ : * ? \" < > |.")]
    [InlineData("Ada.", "\"Ada.\" cannot be the name of a file: it begins or ends with a dot or a space.")]
    [InlineData("Con", "\"Con\" cannot be the name of a file: Windows keeps it for a device.")]
    [InlineData("lpt1.x", "\"lpt1.x\" cannot be the name of a file: Windows keeps it for a device.")]
    public void A_name_that_cannot_be_is_refused(string name, string expected) =>
        CheckRefusal("# people/Ada.md\n# Ada$0\n# people/bob.md\n---\naliases: Bobby\n---\n# Bob\n# plan.md\nwords\n", name, expected);

    [Fact]
    public void A_name_need_not_be_a_files_where_the_file_stays() =>
        CheckRename("# people/x.md\n# Ada$0\n# y.md\n[[Ada]]\n", "Con", "# people/x.md\n# Con\n# y.md\n[[Con]]");

    [Fact]
    public void What_cannot_be_done_whole_is_not_done()
    {
        CheckRefusal("# people/ada.md\n---\nname: Ada\ntags: [a\n---\n# x.md\n[[Ada$0]]\n", "Eve", "The front matter of people/ada.md cannot be edited safely.");
        CheckRefusal("# people/a.md\n# Ada$0\n# people/b.md\n# Ada\n# x.md\n[[Ada]]\n", "Eve", "In x.md, \"Ada\" could mean several notes; with this change it would mean one. Say there which one you mean first.");
        CheckRefusal("# people/a.md\n# Ada\n# people/b.md\n# Ada\n# x.md\n[[Ada$0]]\n", "Eve", "\"Ada\" could be people/a.md or people/b.md. Name the one you mean first.");
        CheckRefusal("# x.md\n[[Ada$0]]\n", "Eve", "No note is called \"Ada\" yet.");
        CheckRefusal("# plan.md\nwords\n# x.md\n[[plan$0]]\n", "Eve", "plan.md is known by its file's name alone, and this editor cannot move files for a language server.", movesFiles: false);
        CheckRefusal("# x.md\nwo$0rds\n", "Eve", "There is nothing here to rename.");
    }

    [Fact]
    public void A_note_that_cannot_be_read_is_named()
    {
        var fixture = Core.Tests.Fixtures.Fixture.Of("# people/ada.md\n# Ada\n# x.md\n[[Ada]]\n# y.md\n[[people/ada|other]]\n");
        var notebook = fixture.Notebook();
        var means = Means(fixture.Files, notebook);
        Rename.Contact(notebook, notebook.Notes["people/ada.md"], "Eve", means with { Texts = path => path == "x.md" ? null : means.Texts(path) })
            .Refusal.Should().Be("x.md would have to change and cannot be read.");
        Rename.Contact(notebook, notebook.Notes["people/ada.md"], "Eve", means with { IsTaken = path => path == "people/eve.md" })
            .Refusal.Should().Be("There is already a file people/eve.md.");
    }
}
