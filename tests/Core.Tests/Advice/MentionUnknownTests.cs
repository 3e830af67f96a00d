namespace NotesNetworking.Core.Tests.Advice;

public class MentionUnknownTests
{
    private const string Code = "mention/unknown";

    [Fact]
    public void A_warning_where_a_contact_is_wanted() => CheckDiagnostics.Check(Code, """
        ---
        introduced-by: "[[Bob]]"
                       ^^^^^^^^^ warning: No note is called "Bob".
        friend: [[Cleo]]
                ^^^^^^^^ warning: No note is called "Cleo".
        colleague: Dora Plain
        ---
        # Ada
        ## 2026-11-01 Lunch, [[Emil]] came too
                             ^^^^^^^^ warning: No note is called "Emil".
        A long evening with [[Fay]] and [[Gus]], about [[Hal]].
                            ^^^^^^^ warning: No note
                                        ^^^^^^^ warning: No note
                                                       ^^^^^^^ hint: No note
        # meeting.md
        ---
        date: 2026-11-02
        people: ["[[Ada]]", "[[Ida]]"]
                            ^^^^^^^^^ warning: No note
        ---
        [[Somewhere]] else nothing is wanted.
        # novel.md
        ---
        people: ["[[Sherlock]]"]
        ---
        """);

    [Fact]
    public void A_hint_in_contacts_notes_and_dated_notes_and_nothing_elsewhere() => CheckDiagnostics.Check(Code, """
        # people/ada.md
        # Ada
        Likes [[Chess]], `[[code]]`, <!-- [[comment]] --> ![[picture.png]] ![[Embed]] and [[plan.pdf]].
              ^^^^^^^^^ hint: No note is called "Chess".
        # daily/2026-11-01.md
        Read about [[Go]] on [[2026-11-02]].
                   ^^^^^^ hint: No note
        # ideas.md
        Some day: [[Nothing yet]].
        """);

    [Fact]
    public void My_own_name_is_known() => CheckDiagnostics.Check(Code, """
        # notes-networking.yaml
        me: [Jo Doe, Jo]
        # people/ada.md
        # Ada
        ## 2026-11-01 Call with [[Jo]]
        """);

    [Fact]
    public void A_folder_without_contacts_is_left_alone() => CheckDiagnostics.Check(Code, """
        # 2026-11-01.md
        A list of [[Things]].
        """);
}
