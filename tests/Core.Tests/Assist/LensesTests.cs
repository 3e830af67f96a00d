using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Assist;

public class LensesTests
{
    /// <summary>The lenses of all notes are those marked, in order; several in one place are several marks.</summary>
    private static void Check(string fixtureText)
    {
        var fixture = Fixture.Of(fixtureText);
        var notebook = fixture.Notebook();
        var found = notebook.Notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal)
            .SelectMany(note => Lenses.Of(notebook, note).Select(lens => $"{note.Path} {lens.Span} {Lenses.TitleOf(notebook, note, lens, Today.Date)}"));
        found.Should().Equal(fixture.Marks.OrderBy(mark => mark.Path, StringComparer.Ordinal).Select(mark => $"{mark.Path} {mark.Span} {mark.Words}"));
    }

    [Fact]
    public void A_rhythm_gives_time_and_sets_no_date() => Check("""
        # people/ada.md
        # Ada
          ^^^ Last talked 3 weeks ago (2026-11-01) · no hurry for 3 weeks (2026-12-13)
          ^^^ 5 conversations · 0 open follow-ups
        ## 2026-11-01
        ^^^^^^^^^^^^^ 3 weeks ago
        ## 2026-10-04
        ^^^^^^^^^^^^^ 7 weeks ago
        ## 2026-09-06
        ^^^^^^^^^^^^^ 11 weeks ago
        ## 2026-08-09
        ^^^^^^^^^^^^^ 3 months ago
        ## 2026-07-12
        ^^^^^^^^^^^^^ 4 months ago
        """);

    [Fact]
    public void On_a_contact_and_on_each_conversation() => Check("""
        # people/ada.md
        ---
        name: Ada
              ^^^ Last talked 2 days ago (2026-11-20) · next in 13 weeks (2027-02-19)
              ^^^ 2 conversations · 2 open follow-ups
              ^^^ 1 mention
        ---
        ## 2026-11-20 Call
        ^^^^^^^^^^^^^^^^^^ 2 days ago · 1 open follow-up
        - [ ] Send the slides
        - [x] Book the room
        - [ ] Later ⏳ 2026-12-01
        ## 2025-11-20
        ^^^^^^^^^^^^^ 12 months ago · 1 open follow-up
        - [ ] An old one
        # notes.md
        See [[Ada]].
        - [ ] Somewhere
        """);

    [Fact]
    public void On_one_never_talked_with_and_on_one_who_rests() => Check("""
        # people/ada.md
        # Ada
          ^^^ Not talked yet
          ^^^ 0 conversations · 0 open follow-ups
        # people/bob.md
        ---
        status: resting
        ---
        # Bob
          ^^^ Last talked today (2026-11-22) · Resting
          ^^^ 1 conversation · 0 open follow-ups
        ## 2026-11-22
        ^^^^^^^^^^^^^ today
        # daily/2026-11-21.md
        ## Call with [[Cleo]]
        """);
}
