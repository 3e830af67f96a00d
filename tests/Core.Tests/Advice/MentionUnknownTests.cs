using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Advice;

public class MentionUnknownTests
{
    private const string Code = "mention/unknown";

    [Fact]
    public void A_hint_where_a_person_is_asked_for_and_nothing_elsewhere() => CheckDiagnostics.Check(Code, """
        ---
        introduced-by: "[[Bob]]"
                       ^^^^^^^^^ hint: No note is called "Bob".
        friend: [[Cleo]]
                ^^^^^^^^ hint: No note is called "Cleo".
        colleague: Dora Plain
        company: "[[Kestrel]]"
        ---
        # Ada
        Likes [[Chess]], `[[code]]`, <!-- [[comment]] --> ![[picture.png]] ![[Embed]] and [[plan.pdf]].
        ## 2026-11-01 Lunch at [[Emil's]], about [[Kiln]]
        A long evening with [[Fay]] and [[Gus]], about [[Hal]].
                            ^^^^^^^ hint: No note
                                        ^^^^^^^ hint: No note
        ## 2026-10-01 Call with [[Ivo]]: [[Glaze]]
                                ^^^^^^^ hint: No note
        # meeting.md
        ---
        date: 2026-11-02
        people: ["[[Ada]]", "[[Ida]]"]
                            ^^^^^^^^^ hint: No note
        ---
        [[Somewhere]] else nothing is wanted.
        # novel.md
        ---
        people: ["[[Sherlock]]"]
        ---
        # daily/2026-11-01.md
        Read about [[Go]] on [[2026-11-02]]. Saw [[A Film]].
        - Met [[Somebody]]
        # ideas.md
        Some day: [[Nothing yet]].
        """);

    [Fact]
    public void One_name_is_told_once_in_a_note() => CheckDiagnostics.Check(Code, """
        ---
        introduced-by: "[[Zed Quill]]"
                       ^^^^^^^^^^^^^^^ hint: No note
        friend: [[zed quill]]
        ---
        # Ada
        Referred by [[Zed Quill]].
        ## 2026-11-01 Call with [[Zed Quill]]
        [[Ada Okafro]], and [[ada okafro]].
        ^^^^^^^^^^^^^^ warning: No note
        # people/ada-okafor.md
        # Ada Okafor
        """);

    [Theory]
    [InlineData("Ada Okafo")] // missing
    [InlineData("Ada Okaforr")] // extra
    [InlineData("Ada Okafer")] // wrong
    [InlineData("Ada Okafro")] // swapped
    [InlineData("AdaOkafor")]
    [InlineData("Ada Okáfor")]
    [InlineData("Okafor Ada")]
    [InlineData("Okafor, Ada")]
    [InlineData("friends/Ada Okafor")]
    [InlineData("Zoe Muller")]
    [InlineData("Zoe Mueller")]
    [InlineData("Lukasz Zal")]
    [InlineData("Gwendoln")]
    [InlineData("Gwendolin")]
    [InlineData("Addie of the Kilnn")] // an alias
    [InlineData("ada-okafo")]
    public void A_slip_of_a_contacts_name_is_a_warning_wherever_it_stands(string name)
    {
        foreach (var path in new[] { "ideas.md", "people/bo.md", "daily/2026-11-01.md" })
            Found($"# {path}\nSome words and [[{name}]].\n").Should().ContainSingle(name).Which.Should().StartWith("warning: No note is called");
    }

    [Theory]
    [InlineData("Okafor Kilns")] // two slips and more
    [InlineData("Bda Okafor")] // another first letter
    [InlineData("Ada Okafor 2")]
    [InlineData("Ada Ok")]
    [InlineData("Bxb")] // short
    [InlineData("Zoe")]
    [InlineData("Alice C")] // another initial
    [InlineData("Unit 13")] // another number
    [InlineData("Ada Okafor.canvas")]
    [InlineData("Ada Okafo.base")]
    [InlineData("Ada Okafo.excalidraw")]
    [InlineData("{{Ada Okafo}}")]
    [InlineData("<% Ada Okafo %>")]
    [InlineData("Ada Okafo...")]
    [InlineData("https://x.org/Ada Okafo")]
    [InlineData("^Ada Okafo")]
    public void What_is_no_slip_of_a_name_is_left_alone(string name) => Found($"# ideas.md\nSome words and [[{name}]].\n").Should().BeEmpty();

    [Theory]
    [InlineData("2026-W37")]
    [InlineData("2026")]
    [InlineData("2026-Q3")]
    [InlineData("Sep 11th, 2026")]
    [InlineData("12. September")]
    [InlineData("Daily/2026-09-13")]
    [InlineData("{{date}}")]
    [InlineData("<% tp.date %>")]
    [InlineData("...")]
    [InlineData(" ")]
    [InlineData("^1")]
    [InlineData("x.canvas")]
    [InlineData("https://example.org/x")]
    [InlineData("tasks.base")]
    [InlineData("sketch.excalidraw")]
    public void Days_placeholders_and_files_are_nobody_even_where_a_person_is_asked_for(string name) =>
        Found($"# people/bo.md\n---\nfriend: \"[[{name}]]\"\n---\n# Bo\n## 2026-11-01 Call with [[{name}]]\n").Should().BeEmpty();

    [Fact]
    public void The_contacts_that_may_be_meant_are_named() => CheckDiagnostics.Check(Code, """
        # notes.md
        [[Anna Ber]] and [her](people/anna-ber.md), [Anna Ber](x.md)
        ^^^^^^^^^^^^ warning: No note is called "Anna Ber". Do you mean Anna Berg or Anna Berk?
                         ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: No note is called "people/anna-ber.md". Do you mean Anna Berg or Anna Berk?
                                                    ^^^^^^^^^^^^^^^^ warning: No note is called "x.md". Do you mean Anna Berg or Anna Berk?
        # people/1.md
        # Anna Berk
        # people/2.md
        # Anna Berg
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
        A list with [[Things]].
        """);

    private const string Contacts = """
        # people/ada-okafor.md
        # Ada Okafor
        # people/zoe.md
        ---
        name: Zoë Müller
        aliases: [Zoë]
        ---
        # people/lukasz.md
        # Łukasz Żal
        # people/g.md
        ---
        name: Gwendolyn
        aliases: [Addie of the Kiln]
        ---
        # people/bob.md
        # Bob
        # people/alice.md
        # Alice B
        # people/unit.md
        # Unit 12

        """;

    private static string[] Found(string notes)
    {
        var notebook = Fixture.Of(notes + Contacts).Notebook();
        return [.. notebook.Notes.Values.SelectMany(note => Advisor.Advise(notebook, note, Today.Date)).Where(found => found.Code == Code)
            .Select(found => $"{found.Severity.ToString().ToLowerInvariant()}: {found.Message}")];
    }
}
