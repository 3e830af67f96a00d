using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Advice.Rules;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using static NotesNetworking.Core.Tests.Advice.CheckDiagnostics;

namespace NotesNetworking.Core.Tests.Advice;

public class RelationshipRulesTests
{
    [Fact]
    public void Never_talked_once_one_cadence_has_passed_since_you_met() => Check("contact/never-talked", """
        # people/ada.md
        ---
        met: 2026-10-01
        contact-frequency: 6 weeks
        ---
        # Ada
          ^^^ information: You met Ada 7 weeks ago (2026-10-01) and have not talked yet.
        # people/bob.md
        ---
        met: 2026-10-12
        contact-frequency: 6 weeks
        ---
        # Bob
        # people/cleo.md
        ---
        met: 2020-10-01
        ---
        # Cleo

        ## 2020-10-02 Call
        # people/dan.md
        # Dan
        # people/eve.md
        ---
        cadence: monthly
        ---
        # Eve
          ^^^ information: You have not talked with Eve yet; you meant to talk every month.
        # people/fay.md
        ---
        cadence: as needed
        ---
        # Fay
        """);

    [Fact]
    public void A_planned_day_is_told_as_such() => Check("contact/overdue", """
        # people/ada.md
        ---
        next-contact: 2026-11-10
        ---
        # Ada
          ^^^ warning: You meant to be in touch with Ada on 10 November.

        ## 2026-11-01
        # people/bob.md
        ---
        follow_up: 2026-11-22
        ---
        # Bob
          ^^^ warning: You meant to be in touch with Bob today.
        # people/cleo.md
        ---
        next-contact: 2026-11-10
        ---
        # Cleo

        ## 2026-11-11
        """);

    [Fact]
    public void A_planned_day_that_is_near_is_told_as_such() => Check("contact/due-soon", """
        # people/ada.md
        ---
        next-contact: 2026-11-30
        ---
        # Ada
          ^^^ information: You mean to be in touch with Ada on 30 November.

        ## 2026-11-01
        """);

    [Fact]
    public void A_birthday_in_the_body_is_told_at_its_key() => Check("contact/birthday-soon", """
        # Ada

        - **Birthday:** 1985-12-06
            ^^^^^^^^ information: Ada has a birthday in 2 weeks (2026-12-06) and turns 41.
        """);

    [Fact]
    public void A_birthday_within_two_weeks_is_told_at_the_key() => Check("contact/birthday-soon", """
        # people/ada.md
        ---
        birthday: 1985-12-06
        ^^^^^^^^ information: Ada has a birthday in 2 weeks (2026-12-06) and turns 41.
        ---
        # Ada
        # people/bob.md
        ---
        bday: --11-22
        ^^^^ information: Bob has a birthday today (2026-11-22).
        ---
        # Bob
        # people/cleo.md
        ---
        birthday: 1985-12-07
        ---
        # Cleo
        """);

    [Fact]
    public void One_side_pushing_is_told_at_the_last_of_its_conversations() => Check("relationship/one-sided", """
        # people/ada.md
        # Ada

        ## 2026-11-01 → Email
        ^^^^^^^^^^^^^^^^^^^^^ hint: The last 3 conversations all began with you. Perhaps let it rest until Ada reaches out?

        ## 2026-10-01 → Email

        ## 2026-09-01 → Message

        ## 2026-08-01 ← Email
        # people/bob.md
        # Bob

        ## 2026-11-02 Call

        ## 2026-11-01 → Email

        ## 2026-10-01 → Email

        ## 2026-09-01 → Message
        # people/cleo.md
        ---
        status: resting
        ---
        # Cleo

        ## 2026-11-01 → Email

        ## 2026-10-01 → Email

        ## 2026-09-01 → Message
        """);

    [Fact]
    public void Nearly_the_same_words_to_three_people_are_told_in_each_note() => Check("relationship/same-words", $$"""
        # people/ada.md
        # Ada

        ## 2026-11-01 → Email
        ^^^^^^^^^^^^^^^^^^^^^ hint: Much the same words went to Bob and Cleo. A line of their own might mean more.

        Dear Ada, {{Circular}}
        # people/bob.md
        # Bob

        ## 2026-11-02 → Email
        ^^^^^^^^^^^^^^^^^^^^^ hint: Much the same words went to Ada and Cleo.

        Hello Bob! {{Circular}}
        # people/cleo.md
        # Cleo

        ## 2026-11-03 → Message: news
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: Much the same words went to Ada and Bob.

        Hi Cleo, {{Circular}} See you!
        # people/dan.md
        # Dan

        ## 2026-11-03 ← Email

        {{Circular}}
        # people/eve.md
        # Eve

        ## 2026-11-04 → Email

        The boat leaves at nine, and nobody told me which of the two harbours it leaves from; do you know?
        """);

    [Fact]
    public void Two_are_not_many() => Check("relationship/same-words", $"""
        # people/ada.md
        # Ada

        ## 2026-11-01 → Email

        {Circular}
        # people/bob.md
        # Bob

        ## 2026-11-02 → Email

        {Circular}
        """);

    [Fact]
    public void One_message_to_several_people_is_one_message() => Check("relationship/same-words", $"""
        # people/ada.md
        # Ada

        ## 2026-11-01 → Email with [[Bob]] and [[Cleo]]

        {Circular}
        # people/bob.md
        # Bob

        ## 2026-11-01 → Email with [[Ada]] and [[Cleo]]

        {Circular}
        # people/cleo.md
        # Cleo

        ## 2026-11-01 → Email with [[Ada]] and [[Bob]]

        {Circular}
        """);

    [Fact]
    public void One_text_is_told_once_in_a_note() => Check("relationship/same-words", $"""
        # daily/2026-11-01.md
        ## 2026-11-01 → Email with [[Ada]]
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: Much the same words went to Bob and Cleo.

        {Circular}

        ## 2026-11-01 → Email with [[Bob]]

        {Circular}

        ## 2026-11-01 → Email with [[Cleo]]

        {Circular}
        # people/ada.md
        # Ada
        # people/bob.md
        # Bob
        # people/cleo.md
        # Cleo
        """);

    [Fact]
    public void To_a_whole_address_book_a_few_are_shown_and_no_note_drags_in_all_others()
    {
        const int contacts = 2000;
        static Note Letter(int i, string greeting) => NoteParser.Parse($"people/p{i:0000}.md", $"# P{i}\n\n## 2026-11-01 → Email\n\n{greeting} P{i}, {Circular}\n", NotebookSettings.Default);
        var notebook = Core.Network.Notebook.Create(NotebookSettings.Default, Enumerable.Range(0, contacts).Select(i => Letter(i, "Dear")));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = notebook.Notes.Values.SelectMany(note => new RelationshipSameWords().Check(new RuleContext(notebook, note, Today.Date))).ToArray();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(contacts * 200_000L, "each looks at a few others");
        found.Should().HaveCount(contacts).And.OnlyContain(one => one.Related.Length == 5);
        found[0].Message.Should().Contain(" and at least ").And.Contain(" more. A line of their own");

        // An edit elsewhere in a note touches no other; one of the text touches those that are near.
        var same = NoteParser.Parse("people/p0500.md", $"# P500\n\n## 2026-11-01 → Email\n\nDear P500, {Circular}\n\n## Notes\n\nTea.\n", NotebookSettings.Default);
        notebook.With(same).Affected.Should().Equal("people/p0500.md");
        var other = notebook.With(Letter(500, "An altogether other text, long enough to be one and about nothing that the others speak of"));
        other.Affected.Count.Should().BeInRange(2, 400);
        var texts = notebook.Notes.Values.ToDictionary(note => note.Path, note => Texts(notebook, note));
        foreach (var note in other.Notebook.Notes.Values)
            if (!other.Affected.Contains(note.Path)) Texts(other.Notebook, note).Should().Be(texts[note.Path], note.Path);
    }

    private static string Texts(Core.Network.Notebook notebook, Note note) => string.Join('\n', new RelationshipSameWords()
        .Check(new RuleContext(notebook, note, Today.Date)).Select(one => $"{one.Span} {one.Message} {string.Join(' ', one.Related)}"));

    [Fact]
    public void Whoever_rests_or_has_a_rhythm_is_promised_nothing_by_the_default() => Check("notebook/capacity", """
        # notes-networking.yaml
        cadence: {default: 1w}
        # people/ada.md
        # Ada
        ## 2026-11-01 → Call
        ## 2026-10-01 → Call
        ## 2026-09-01 → Call
        # people/bob.md
        # Bob
        ## 2026-11-01
        ## 2026-10-01
        ## 2026-09-01
        ## 2026-08-01
        """);

    [Fact]
    public void More_is_promised_than_any_month_held() => Check("notebook/capacity", """
        # notes-networking.yaml
        $0cadence: {default: 1w}
        # people/ada.md
        # Ada

        ## 2026-10-01 Call

        ## 2026-10-20 Call
        # people/bob.md
        # Bob
        """.Replace("$0", "", StringComparison.Ordinal) + "\n", configuration: "information: The cadences in this notebook come to 8 conversations a month; the fullest month so far, 2026-10, held 2.");

    [Fact]
    public void A_rhythm_of_its_own_promises_nothing() => Check("notebook/capacity", """
        # notes-networking.yaml
        me: [Jo]
        # people/ada.md
        # Ada

        ## 2026-10-01 Call
        # people/bob.md
        # Bob
        """);

    private const string Circular =
        "we are moving to the house by the harbour in spring, with a garden and far too many books, and there will be a party once the boxes are gone.";
}
