namespace NotesNetworking.Core.Tests.Advice;

public class NotebookRulesTests
{
    [Fact]
    public void Git_left_two_versions() => CheckDiagnostics.Check("notebook/conflict-marker", """
        # Ada
        <<<<<<< HEAD
        ^^^^^^^^^^^^ error: git left two versions here.
        ## 2026-03-01 Call
        =======
        ^^^^^^^ error: git left
        ## 2026-03-01 Lunch
        >>>>>>> theirs
        ^^^^^^^^^^^^^^ error: git left
        A heading
        =======
        """);

    [Fact]
    public void A_key_one_edit_from_a_known_one() => CheckDiagnostics.Check("front-matter/unknown-key", """
        ---
        compani: Kestrel
        ^^^^^^^ hint: Did you mean "company"? As it is, "compani" is a key of your own.
        birhtday: 1985-12-10
        ^^^^^^^^ hint: Did you mean "birthday"?
        friends: "[[Bob]]"
        twitter: ada
        rode: x
        favourite-tea: oolong
        ---
        """);

    [Fact]
    public void The_configuration_is_checked_key_by_key() => CheckDiagnostics.Check("config/bad-value", """
        # notes-networking.yaml
        people: ["crm/**"]
        colour: red
        ^^^^^^ warning: colour cannot be read here. It takes: people, templates,
        cadence: {default: sometimes, family: 2w}
                           ^^^^^^^^^ warning: default cannot be read here. It takes: 10d, 2w
        severity: {contact/overdue: loud, contact/overdeu: off}
                                    ^^^^ warning: contact/overdue cannot be read here. It takes: error, warning
                                          ^^^^^^^^^^^^^^^ warning: No diagnostic has the code contact/overdeu.
        follow-up: {write: sometimes}
                           ^^^^^^^^^ warning: follow-up: write cannot be read here. It takes: write: emoji
        me: Jo
        # crm/ada.md
        # Ada
        """);
}
