using CsCheck;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Advice;

public class FrontMatterTests
{
    [Theory]
    [InlineData("name: \"Ada\n      ^^^^ error: The quotation mark that opens this value is never closed: put another at its end. The other lines count.")]
    [InlineData("aliases: [Fwd: Lesson #1: Kilns\n         ^^^^^^^^^^^^^^^^^^^^^^ error: The list that begins here is never closed: put a ] at its end.")]
    [InlineData("x: {a: b\n   ^^^^^ error: The { that opens this value is never closed: put a } at its end.")]
    [InlineData("just words\n^^^^^^^^^^ error: This line has no key:")]
    [InlineData("city: Porto\n- Bremen\n^^^^^^^^ error: This item belongs to no key:")]
    [InlineData("city: Porto\n  x: y\n  ^^^^ error: It is not clear what this line belongs to:")]
    public void A_line_that_nobody_can_read_says_what_to_do(string lines)
    {
        foreach (var (path, above) in new[] { ("people/ada.md", "type: person"), ("daily/2026-11-01.md", "mood: good"), ("m.md", "date: 2026-11-02\npeople: [\"[[Bo]]\"]") })
            CheckDiagnostics.Check("front-matter/syntax", $"# {path}\n---\n{above}\n{lines}\ncompany: Kestrel\n---\n# people/bo.md\n# Bo\n");
        CheckDiagnostics.Check("front-matter/syntax", $"# clippings/n.md\n---\n{lines.Split('\n')[0]}\nauthor: None\n---\n# people/bo.md\n# Bo\n");
    }

    [Theory]
    [InlineData("birthday: [[December 5th]] 1985")]
    [InlineData("author: @ada on Twitter")]
    [InlineData("title: Fwd: Lesson #1: Kilns")]
    [InlineData("title:\tKilns")]
    [InlineData("key: *star")]
    [InlineData("key: *Star*")]
    [InlineData("key: %d items")]
    [InlineData("key: `code`")]
    [InlineData("key: \"Foo\" and \"Bar\"")]
    [InlineData("key: 'tis the season")]
    [InlineData("date: {{date}}")]
    [InlineData("path: \"C:\\notes\"")]
    [InlineData("friends: [[Bo]], [[Cy]]")]
    [InlineData("key: [Ada](https://example.org): x")]
    [InlineData("tags:\n\t- one\n\t- two")]
    [InlineData("aliases:\n  - Fwd: Lesson #1: Kilns\n  - @ada")]
    [InlineData("log:\n  - date: 2026-11-01\n    text: Fwd: a: b\n  - date: 2026-11-02\n    text: x")]
    [InlineData("name:Ada")]
    public void What_can_be_understood_by_itself_is_no_mistake(string lines) =>
        CheckDiagnostics.Check("front-matter/syntax", $"# people/ada.md\n---\ntype: person\n{lines}\nother: [a, b]\n---\n");

    [Fact]
    public void A_key_that_stands_there_twice_counts_once() => CheckDiagnostics.Check("front-matter/duplicate-key", """
        # people/ada.md
        ---
        type: person
        met: 2026-01-01
        EMAIL[HOME]: a@example.org
        EMAIL[WORK]: b@example.org
        Met: 2026-02-01
        ^^^ warning: "Met" is already set above, and only the first counts.
        full-name: Ada
        name: Ada
        full_name: Ada
        ^^^^^^^^^ warning: "full_name" is already set above
        ---
        # clippings/x.md
        ---
        author: a
        author: b
        ---
        # notes-networking.yaml
        me: Jo
        cadence: {default: 3m}
        me: Bo
        ^^ warning: "me" is already set above
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
    public void No_word_of_a_library_reaches_a_message() =>
        Gen.Select(Gen.OneOf("people/x.md", "2026-08-02.md"), Gen.OneOf(
            "[", "]", "{", "}", "\"", "'", ":", ": ", "- ", "\n", "\n  ", "#", " #", "&a", "*a", "!t", "|", ">", "%", "@", "`", "\t", "key", "a b", ",", "\\", "?", "? ", "---", "<<", "~", "0x")
            .Array[0, 14]).Sample((path, parts) =>
        {
            var note = NoteParser.Parse(path, $"---\n{string.Concat(parts)}\n---\n", NotebookSettings.Default);
            foreach (var problem in note.Problems.Where(problem => problem.Kind == ProblemKind.FrontMatterSyntax))
                s_sentences.Should().Contain(problem.Detail[..problem.Detail.IndexOf(':')]);
            foreach (var problem in SettingsReader.Read(string.Concat(parts)).Note.Problems.Where(problem => problem.Kind == ProblemKind.FrontMatterSyntax))
                s_sentences.Should().Contain(problem.Detail[..problem.Detail.IndexOf(':')]);
        }, iter: 3000);

    private static readonly string[] s_sentences =
    [
        "The quotation mark that opens this value is never closed", "The list that begins here is never closed", "The { that opens this value is never closed",
        "This line has no key", "This item belongs to no key", "It is not clear what this line belongs to",
    ];

    [Fact]
    public void A_value_that_a_key_cannot_have_says_what_it_can() => CheckDiagnostics.Check("front-matter/bad-value", """
        ---
        type: person
        birthday: 1985-13-05
                  ^^^^^^^^^^ warning: No calendar has the day 1985-13-05. birthday takes a date such as 1985-12-10, or --12-10 without the year.
        met: 2026-02-30
             ^^^^^^^^^^ warning: No calendar has the day 2026-02-30. met takes a date such as 2026-08-02.
        cadence: 0d
                 ^^ warning: contact-frequency cannot have this value. It takes 10d, 2w,
        snooze-until: 31.02.2027
                      ^^^^^^^^^^ warning: No calendar has the day 31.02.2027. snooze-until takes
        next-contact:
        status: on holiday
        ---
        """);
}
