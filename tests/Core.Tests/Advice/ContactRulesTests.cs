namespace NotesNetworking.Core.Tests.Advice;

public class ContactRulesTests
{
    [Fact]
    public void Two_contacts_of_one_name_point_at_each_other() => CheckDiagnostics.Check("contact/duplicate-name", """
        # people/ada.md
        # Ada Okafor
          ^^^^^^^^^^ warning: 1 other contact is called Ada Okafor, too: people/ada2.md.
        # people/ada2.md
        ---
        name: ADA  okafor
              ^^^^^^^^^^^ warning: 1 other contact is called ADA  okafor, too: people/ada.md.
        ---
        # people/bob.md
        # Bob
        """);

    [Fact]
    public void An_alias_that_is_anothers_name_or_alias() => CheckDiagnostics.Check("contact/ambiguous-alias", """
        # people/ada.md
        ---
        aliases: [Addie, Bob, A.]
                         ^^^ warning: Bob goes by "Bob", too.
                              ^^ warning: Cleo goes by "A.", too.
        ---
        # Ada
        # people/bob.md
        # Bob
        # people/cleo.md
        ---
        nickname: A.
                  ^^ warning: Ada goes by "A.", too.
        ---
        # Cleo
        """);

    [Fact]
    public void A_last_contact_that_conversations_contradict() => CheckDiagnostics.Check("contact/last-contact-contradiction", """
        # people/ada.md
        ---
        last_contact: 2026-01-05
                      ^^^^^^^^^^ hint: You talked on 2026-03-01, after this day.
        ---
        ## 2026-03-01 Call
        # people/bob.md
        ---
        lastContact: 2026-12-05
                     ^^^^^^^^^^ hint: This day is still to come
        ---
        # people/cleo.md
        ---
        Last contact: 2026-05-05
        ---
        ## 2026-03-01 Call
        """);

    [Fact]
    public void A_link_that_could_mean_two_contacts() => CheckDiagnostics.Check("mention/ambiguous", """
        # people/ada.md
        ---
        aliases: Addie
        friend: "[[Max]]"
                ^^^^^^^^^ warning: "Max" could be people/a/max.md or people/b/max.md. Name the one you mean.
        colleague: "[[max]]"
        mentor: [[people/a/max]]
        ---
        # people/a/max.md
        # Max Lund
        # people/b/max.md
        # Max Ray
        # notes.md
        Not here: [[max]].
        """);

    [Fact]
    public void Where_two_contacts_have_one_name_only_that_is_told() => CheckDiagnostics.Check("mention/ambiguous", """
        # people/ada.md
        ---
        friend: "[[Max]]"
        ---
        # people/max1.md
        # Max
        # people/max2.md
        # Max
        """);

    [Fact]
    public void A_contact_beside_another_note_is_meant() => CheckDiagnostics.Check("mention/ambiguous", """
        # people/ada.md
        ---
        friend: "[[Orla]]"
        ---
        # people/Orla.md
        ---
        type: person
        ---
        # orgs/Orla.md
        ---
        type: company
        ---
        """);
}
