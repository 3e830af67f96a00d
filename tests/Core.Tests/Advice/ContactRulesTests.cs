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
                ^^^^^^^^^ warning: "Max" could be people/max1.md or people/max2.md. Name the one you mean.
        ---
        # people/max1.md
        # Max
        # people/max2.md
        # Max
        # notes.md
        [[addie]] and [[max]], [[people/max1]].
                      ^^^^^^^ warning: "max" could be
        """);
}
