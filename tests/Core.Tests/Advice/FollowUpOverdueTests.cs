namespace NotesNetworking.Core.Tests.Advice;

public class FollowUpOverdueTests
{
    private const string Code = "follow-up/overdue";

    [Fact]
    public void Mine_and_theirs_in_a_contacts_note() => CheckDiagnostics.Check(Code, """
        # Ada
        - [ ] Send her the panel notes 📅 2026-11-20
              ^^^^^^^^^^^^^^^^^^^^^^^^ warning: This was due 2 days ago (2026-11-20).
        - [ ] Answer about the key [by:: them] due:2026-11-15
              ^^^^^^^^^^^^^^^^^^^^ warning: They meant to do this 7 days ago (2026-11-15).
        - [ ] Today is not late 📅 2026-11-22
        - [x] Done 📅 2026-11-01
        - [-] Given up 📅 2026-11-01
        - [ ] Hidden until its day ⏳ 2026-12-01 📅 2026-11-01
        """);

    [Fact]
    public void Elsewhere_only_where_it_links_a_contact_or_stands_in_a_conversation() => CheckDiagnostics.Check(Code, """
        # people/ada.md
        # Ada
        # daily/2026-11-01.md
        - [ ] Buy milk 📅 2026-11-02
        - [ ] Call [[Ada]] 📅 2026-11-02
              ^^^^^^^^^^^^ warning: This was due
        # meetings/planning.md
        ---
        date: 2026-11-01
        people: ["[[Ada]]"]
        ---
        - [ ] Book the room 📅 2026-11-03
              ^^^^^^^^^^^^^ warning: This was due
        """);
}
