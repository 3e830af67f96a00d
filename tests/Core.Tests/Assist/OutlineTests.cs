using System.Collections.Immutable;
using CsCheck;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Tests.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist;

public class OutlineTests
{
    /// <summary>The outline of the note with the cursor, one entry a line, each indented below what it stands in:
    /// <c>Kind name (detail) @ words of the selection, first to last line of the span</c>.</summary>
    private static void Check(string fixtureText, string expected)
    {
        var fixture = Fixture.Of(fixtureText);
        var notebook = fixture.Notebook();
        var text = fixture.CursorText;
        var lines = new List<string>();
        void Write(ImmutableArray<OutlineItem> items, string indent)
        {
            foreach (var item in items)
            {
                var detail = item.Detail.Length == 0 ? "" : $" ({item.Detail})";
                var (first, last) = (text.Lines.LineAt(item.Span.Start), text.Lines.LineAt(item.Span.End));
                lines.Add($"{indent}{item.Kind} {item.Name}{detail} @ {text.Slice(item.Selection)}, {first}-{last}");
                Write(item.Children, indent + "  ");
            }
        }
        Write(Outline.Of(notebook, notebook.Notes[fixture.CursorPath], Today.Date), "");
        string.Join('\n', lines).Should().Be(expected.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_contact_holds_all_of_its_note_as_it_is_nested() => Check("""
        ---
        name: Ada
        tags: [family, "#climbing/outdoor", "a b"]
        ---
        # Ada$0
        Some #words.
        ## Notes
        - [ ] Lend [[Bob|him]] the book 📅 2026-12-01
        ### Where
        ## 2026-11-20 Call: the [[Tidal|conference]]
        - [x] Send the slides
        - [-] Book it
        > ## 2026-01-01 quoted
        ## Log
        - 2026-02-01: a letter
          - [ ] thank her
        # people/bob.md
        # Bob
        """, """
        Contact Ada (in touch · 2 days ago) @ Ada, 0-16
          Tag family @ family, 2-2
          Tag climbing/outdoor @ climbing/outdoor, 2-2
          Tag a @ a, 2-2
          Tag b @ b, 2-2
          Heading Notes @ Notes, 6-9
            FollowUp Lend him the book (in 9 days) @ Lend [[Bob|him]] the book, 7-7
            Heading Where @ Where, 8-9
          Conversation 2026-11-20 Call: the conference (2 days ago) @ 2026-11-20 Call: the [[Tidal|conference]], 9-13
            FollowUp Send the slides (done) @ Send the slides, 10-10
            FollowUp Book it (cancelled) @ Book it, 11-11
          Heading Log @ Log, 13-16
            Conversation 2026-02-01 a letter (10 months ago) @ 2026-02-01: a letter, 14-15
              FollowUp thank her @ thank her, 15-15
        """);

    [Fact]
    public void An_h1_that_is_the_name_is_told_once_and_another_one_is_a_heading() => Check("""
        # Ada
        # Podcasts$0
        ## A
        """, """
        Contact Ada (new) @ Ada, 0-2
          Heading Podcasts @ Podcasts, 1-2
            Heading A @ A, 2-2
        """);

    [Fact]
    public void A_meeting_is_a_conversation_as_a_whole() => Check("""
        # meetings/plan.md
        ---
        date: 2026-11-01
        people: ["[[Ada]]"]
        channel: video
        ---
        # The plan$0
        ## Next
        - [ ] Ask [[Ada]]
        - [ ] buy milk
        # people/ada.md
        # Ada
        """, """
        Conversation 2026-11-01 video: The plan (3 weeks ago) @ 2026-11-01, 0-9
          Heading Next @ Next, 6-9
            FollowUp Ask Ada @ Ask [[Ada]], 7-7
            FollowUp buy milk @ buy milk, 8-8
        """);

    [Fact]
    public void A_dated_notes_talks_are_conversations_and_tasks_of_nobody_are_left_out() => Check("""
        # daily/2026-11-20.md
        # Friday
        - Walked with [[Ada]]
        - [ ] buy milk$0
        ## Call with [[Ada]]
        # people/ada.md
        # Ada
        """, """
        Heading Friday @ Friday, 0-4
          Conversation 2026-11-20 Walked with Ada (2 days ago) @ Walked with [[Ada]], 1-1
          Conversation Call with Ada (2 days ago) @ Call with [[Ada]], 3-4
        """);

    [Fact]
    public void What_has_no_words_still_has_a_name() => Check("""
        # people/ada.md
        # Ada
        ## $0
        - [ ] [[2026-12-01]] 📅 2026-12-01
        """, """
        Contact Ada (new) @ Ada, 0-2
          Heading … @ , 1-2
            FollowUp 2026-12-01 (in 9 days) @ [[2026-12-01]], 2-2
        """);

    [Fact]
    public void An_entry_lies_within_its_parent_beside_its_neighbours_and_around_its_name() =>
        Gen.Select(Gen.OneOf("people/x.md", "2026-08-02.md", "2026-08-02 Ada.md"), NoteGen.Any).Sample((path, text) =>
        {
            var note = NoteParser.Parse(path, text, NotebookSettings.Default);
            var notebook = Core.Network.Notebook.Create(NotebookSettings.Default, [note]);
            CheckNested(Outline.Of(notebook, note, Today.Date), new TextSpan(0, text.Length));
        }, iter: 1_000);

    private static void CheckNested(ImmutableArray<OutlineItem> items, TextSpan parent)
    {
        var start = parent.Start;
        foreach (var item in items)
        {
            parent.Contains(item.Span).Should().BeTrue();
            item.Span.Contains(item.Selection).Should().BeTrue();
            item.Name.Should().NotBeNullOrWhiteSpace();
            item.Span.Start.Should().BeGreaterThanOrEqualTo(start);
            start = item.Span.Start;
            CheckNested(item.Children, item.Span);
        }
    }
}
