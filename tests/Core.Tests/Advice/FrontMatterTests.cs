namespace NotesNetworking.Core.Tests.Advice;

public class FrontMatterTests
{
    [Fact]
    public void Broken_yaml_is_an_error_where_the_parser_stops_and_the_rest_still_counts() => CheckDiagnostics.Check("front-matter/syntax", """
        ---
        type: person
        name: "Ada
              ^^^^^ error: This front matter cannot be read:
        ---
        """);

    [Fact]
    public void A_key_one_letter_off_earns_a_hint_but_not_another_programs_key() => CheckDiagnostics.Check("front-matter/unknown-key", """
        ---
        type: person
        birtday: --12-10
        ^^^^^^^ hint: Did you mean "birthday"?
        s_name: x
        x-email: x
        p.phone: x
        linkedin: x
        emailAddress: x
        organizations: [x]
        ---
        """);

    [Fact]
    public void A_value_that_a_key_cannot_have_says_what_it_can() => CheckDiagnostics.Check("front-matter/bad-value", """
        ---
        type: person
        birthday: 1985-13-05
                  ^^^^^^^^^^ warning: birthday cannot have this value. It takes a date such as 1985-12-10, or --12-10
        met: 2026-02-30
             ^^^^^^^^^^ warning: met cannot have this value. It takes a date such as 2026-08-02.
        cadence: 0d
                 ^^ warning: contact-frequency cannot have this value. It takes 10d, 2w,
        snooze-until:
        status: on holiday
        ---
        """);
}
