namespace NotesNetworking.Core.Tests.Advice;

public class ContactOverdueTests
{
    private const string Code = "contact/overdue";

    [Fact]
    public void Own_cadence_is_a_warning_at_the_name() => CheckDiagnostics.Check(Code, """
        ---
        type: person
        name: Ada Okafor
              ^^^^^^^^^^ warning: It has been 12 weeks since you talked with Ada Okafor; you meant to talk every 6 weeks. Reconnect?
        contact-frequency: 6 weeks
        ---
        ## 2026-09-01 Call: venue for the talk
        """);

    [Fact]
    public void Without_a_name_the_first_heading_is_the_place() => CheckDiagnostics.Check(Code, """
        ---
        type: person
        contact-frequency: 10d
        ---
        # Ada Okafor
          ^^^^^^^^^^ warning: It has been 12 weeks

        ## 2026-09-01 Call
        """);

    [Fact]
    public void The_built_in_cadence_is_a_hint_and_names_no_promise() => CheckDiagnostics.Check(Code, """
        # Ada
          ^^^ hint: It has been 6 months since you talked with Ada. Reconnect?
        ## 2026-05-20 Lunch
        """);

    [Fact]
    public void The_rhythm_explains_itself() => CheckDiagnostics.Check(Code, """
        # Ada
          ^^^ warning: It has been 11 weeks since you talked with Ada; you usually talk every 5 weeks. Reconnect?
        ## 2026-09-06
        ## 2026-08-02
        ## 2026-06-28
        ## 2026-05-24
        """);

    [Fact]
    public void A_tag_of_the_configuration_gives_the_cadence() => CheckDiagnostics.Check(Code, """
        # notes-networking.yaml
        cadence: {default: 1y, family: 2w}
        # people/ada.md
        ---
        name: Ada
              ^^^ warning: It has been 3 weeks since you talked with Ada; your notebook is set to every 2 weeks.
        tags: [family]
        ---
        ## 2026-11-01 Call
        # people/bob.md
        ## 2026-11-01 Call
        """);

    [Theory]
    [InlineData("snooze-until: 2026-12-24")]
    [InlineData("status: resting")]
    [InlineData("status: archived")]
    [InlineData("contact-frequency: never")]
    public void A_resting_contact_is_left_in_peace(string line) => CheckDiagnostics.Check(Code, $"""
        ---
        {line}
        ---
        ## 2025-05-20 Lunch
        """);

    [Fact]
    public void The_configuration_decides_the_severity() => CheckDiagnostics.Check(Code, """
        # notes-networking.yaml
        severity: {contact/overdue: information}
        # people/ada.md
        # Ada
          ^^^ information: It has been
        ## 2025-05-20 Lunch
        """);

    [Fact]
    public void The_configuration_turns_it_off() => CheckDiagnostics.Check(Code, """
        # notes-networking.yaml
        severity: {contact/overdue: off}
        # people/ada.md
        # Ada
        ## 2025-05-20 Lunch
        """);
}
