namespace NotesNetworking.Core.Tests.Advice;

public class FollowUpRulesTests
{
    [Fact]
    public void Due_today() => CheckDiagnostics.Check("follow-up/due-today", """
        # Ada
        - [ ] Send the notes [due:: 2026-11-22]
              ^^^^^^^^^^^^^^ information: This is for today.
        - [ ] The key [by:: them] 📅 2026-11-22
              ^^^^^^^ information: They meant to do this today.
        - [ ] Tomorrow 📅 2026-11-23
        - [x] Done 📅 2026-11-22
        """);

    [Fact]
    public void A_day_that_no_calendar_has() => CheckDiagnostics.Check("follow-up/bad-date", """
        # Ada
        - [ ] Send the notes 📅 2026-02-30 #talk
                                ^^^^^^^^^^ warning: No calendar has the day 2026-02-30
        - [ ] Send the notes due:2026-11-31
                                 ^^^^^^^^^^ warning: No calendar has the day 2026-11-31
        """);

    [Fact]
    public void A_follow_up_that_will_not_say_why() => CheckDiagnostics.Check("follow-up/no-topic", """
        # people/ada.md
        # Ada Okafor
        - [ ] Check in 📅 2026-12-01
              ^^^^^^^^ hint: On its day this will not say why.
        - [ ] Follow up with Ada
              ^^^^^^^^^^^^^^^^^^ hint: On its day
        - [ ] Follow up on the grant
        - [x] Ping
        # daily/2026-11-01.md
        - [ ] Ping [[Ada Okafor]]
              ^^^^^^^^^^^^^^^^^^^ hint: On its day
        """);

    [Fact]
    public void A_rule_that_cannot_be_computed() => CheckDiagnostics.Check("follow-up/bad-repeat", """
        # people/ada.md
        # Ada
        - [ ] Ring 🔁 when the moon is full 📅 2026-11-30
                      ^^^^^^^^^^^^^^^^^^^^^ warning: When "when the moon is full" comes again cannot be computed.
        - [ ] Ring rec:soon
                       ^^^^ warning: When "soon" comes again
        - [ ] Ring 🔁 every month on the last Friday 📅 2026-11-30
        - [ ] Ring rec:+2b due:2026-11-30
        - [x] Ring 🔁 when the moon is full 📅 2026-11-30
        # notes/garden.md
        - [ ] Water 🔁 when it is dry
        """);

    [Fact]
    public void Nobody_is_told_of_what_somebody_else_does() => CheckDiagnostics.Check("follow-up/overdue", """
        # people/ada.md
        # Ada
        - [ ] [[Bo Stone]] to send the list 📅 2026-11-20
        - [ ] Send the list (owner: Bo) 📅 2026-11-20
        - [ ] Send the list 📅 2026-11-20
              ^^^^^^^^^^^^^ warning: This was due
        - [ ] Ada: send the list 📅 2026-11-20
              ^^^^^^^^^^^^^^^^^^ warning: They meant to do this
        """);

    [Fact]
    public void What_I_promised_by_name_is_mine() => CheckDiagnostics.Check("follow-up/due-today", """
        # notes-networking.yaml
        me: [Jo Doe, Jo]
        # people/ada.md
        # Ada
        - [ ] Send the notes [by:: [[Jo]]] 📅 2026-11-22
              ^^^^^^^^^^^^^^ information: This is for today.
        - [ ] The key [by:: [[Bob]]] 📅 2026-11-22
              ^^^^^^^ information: They meant to do this today.
        - [ ] The slides [by:: [[Cleo]]] 📅 2026-11-22
        # people/bob.md
        # Bob
        """);
}
