using CsCheck;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Tests.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist;

public class TokensTests
{
    /// <summary>The tokens of the note with the cursor are those marked, in order.</summary>
    private static void Check(string fixtureText)
    {
        var fixture = Fixture.Of(fixtureText);
        var notebook = fixture.Notebook();
        Tokens.Of(notebook, notebook.Notes[fixture.CursorPath], fixture.CursorText).Select(token => $"{fixture.CursorText.Slice(token.Span)} {token.Span} {token.Kind}")
            .Should().Equal(fixture.Marks.Where(mark => mark.Path == fixture.CursorPath).Select(mark => $"{fixture.CursorText.Slice(mark.Span)} {mark.Span} {mark.Words}"));
    }

    [Fact]
    public void In_a_contacts_note() => Check("""
        ---
        name: Ada $0
              ^^^ OwnName
        tags: [family, "#a/b"]
               ^^^^^^ Tag
                        ^^^^ Tag
        met: 2020-01-02 # 2020-01-03
             ^^^^^^^^^^ Date
        introduced-by: "[[Bob|him]]"
                          ^^^ Contact
        friend: ["[[Nobody]]", Carl]
                    ^^^^^^ UnknownName
        ---
        # Ada
        #tea or `#code`, no #1
        ^^^^ Tag
        Met [[Bob]] and [[Nobody]] at [[Tidal.pdf]] with [[Jo]], see [[notes]], `2026-01-01` and ![[Nobody]].
              ^^^ Contact

        ## 2026-08-02 14:30 → Call: the call [gave:: 2 Aug 2026]
           ^^^^^^^^^^ Date
                              ^^^^ Channel
                                              ^^^^ Field
                                                     ^^^^^^^^^^ Date
        - [ ] Send it [by:: [[Bob]]] 📅 2026-12-01 2026-13-01
                       ^^ Field
                              ^^^ Contact
                                        ^^^^^^^^^^ Date
        ## Log
        - [[2026-01-05]]: *email* about email
            ^^^^^^^^^^ Date
                           ^^^^^ Channel

        ```
        2026-01-01 [[Bob]] [a:: b]
        ```
        # people/bob.md
        # Bob
        # notes.md
        # notes-networking.yaml
        me: [Jo]
        """);

    [Fact]
    public void In_a_table_and_a_meeting() => Check("""
        # people/ada.md
        | Date | Type | Notes |
        |------|------|-------|
        | 2026-01-05 | Call | a walk$0 |
          ^^^^^^^^^^ Date
                       ^^^^ Channel
        """);

    [Fact]
    public void In_a_meeting_note() => Check("""
        # meetings/x.md
        ---
        date: 2026-08-03$0
              ^^^^^^^^^^ Date
        attendees: ["[[Ada]]"]
                       ^^^ Contact
        channel: video
                 ^^^^^ Channel
        ---
        [x](../people/ada.md) [y](2026-01-01.md) https://x.org/2026/01/02/ v2026-01-01
            ^^^^^^^^^^^^^^^^ Contact
        # people/ada.md
        # Ada
        """);

    [Fact]
    public void In_a_dated_note_and_behind_wide_characters() => Check("""
        # daily/2026-08-03.md
        - 👩‍💻 Walked with [[Zoë 🦉]]$0
                              ^^^^^^ Contact
        ## Call with [[Nobody]]
           ^^^^ Channel
                       ^^^^^^ UnknownName
        # people/zoë.md
        # Zoë 🦉
        """);

    [Fact]
    public void Of_any_text_they_are_in_order_on_one_line_and_never_overlap() =>
        Gen.Select(Gen.OneOf("people/x.md", "2026-08-02.md", "x.md"), NoteGen.Any).Sample((path, text) =>
        {
            var source = SourceText.From(text);
            var note = NoteParser.Parse(path, source, NotebookSettings.Default);
            var notebook = Core.Network.Notebook.Create(NotebookSettings.Default, [note, NoteParser.Parse("people/ada.md", "# Ada", NotebookSettings.Default)]);
            var end = 0;
            foreach (var token in Tokens.Of(notebook, note, source))
            {
                token.Span.Start.Should().BeGreaterThanOrEqualTo(end);
                token.Span.Length.Should().BePositive();
                end = token.Span.End;
                end.Should().BeLessThanOrEqualTo(text.Length);
                source.Lines.LineAt(token.Span.Start).Should().Be(source.Lines.LineAt(end));
            }
        }, iter: 1_000);
}
