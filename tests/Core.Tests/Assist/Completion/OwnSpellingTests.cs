namespace NotesNetworking.Core.Tests.Assist.Completion;

/// <summary>Completion offers the spellings that the notebook has for keys and their values, not our own.</summary>
public class OwnSpellingTests
{
    private const string Others = """

        # people/ada.md
        ---
        kind: "[[Person]]"
        last_contact: 2026-05-01
        Birth Day: 1985-12-05
        cadence: Monthly
        workEmail: ada@example.org
        ---
        # people/bob.md
        ---
        kind: "[[Person]]"
        last_contact: 2026-06-01
        bday: 1980-01-02
        keep in touch: 2 weeks
        frequency: Monthly
        ---
        # people/dora.md
        ---
        type: contact
        lastMet: 2026-06-01
        bday: 1990-01-02
        cadence: "[[Quarterly]]"
        ---
        # meetings/2026-11-02 kiln.md
        ---
        Date: 2026-11-02
        Participants: ["[[ada]]"]
        ---
        # meetings/2026-11-03 kiln.md
        ---
        Participants: ["[[ada]]"]
        ---
        # books/glaze.md
        ---
        Birthday of the author: 1970-01-01
        who: nobody
        category: book
        ---
        """;

    private static void Check(string text, params string[] expected) => CheckCompletion.Check($"# people/cleo.md\n{text}{Others}", expected);

    private static string[] Labels(string text) => CheckCompletion.Labels($"# people/cleo.md\n{text}{Others}");

    [Theory]
    [InlineData("last-c$0", "last_contact: last_contact: ")]
    [InlineData("last_c$0", "last_contact: last_contact: ")]
    [InlineData("lastm$0", "lastMet: lastMet: ")]
    [InlineData("birthd$0", "Birth Day: Birth Day: ")]
    [InlineData("dob$0", "bday: bday: ")]
    [InlineData("bda$0", "bday: bday: ")]
    [InlineData("follow-up-ev$0", "cadence: cadence: ")]
    [InlineData("frequ$0", "frequency: frequency: ")]
    [InlineData("emai$0", "email: email: ")]
    [InlineData("snooze$0", "snooze-until: snooze-until: ")]
    [InlineData("last-c$0: x", "last_contact: last_contact: x")]
    public void A_key_in_the_spelling_that_the_notebook_uses_most(string line, string expected) => Check($"---\n{line}\n---\n", expected);

    [Fact]
    public void Each_key_once_and_none_that_the_note_has_in_another_spelling() =>
        Labels("---\nborn: 1985-12-05\ntype: person\n$0\n---\n").Should().Contain(["last_contact", "cadence", "company"])
            .And.NotContain(["bday", "Birth Day", "birthday", "last-contact", "lastMet", "contact-frequency", "who"]);

    [Fact]
    public void What_is_typed_in_this_note_alone_is_no_habit() => CheckCompletion.Check("# people/cleo.md\n---\nbirth$0: x\n---\n", "birthday: birthday: x");

    [Fact]
    public void A_key_that_says_what_the_note_is_about() => Labels("---\n$0\n---\n").Should().Contain("kind").And.NotContain("type");

    private const string Teas = """

        # people/ada.md
        ---
        Favourite tea: oolong
        anniv: 2 May
        category: friend
        s_name: x
        ---
        # people/bob.md
        ---
        Favourite tea: assam
        category: friend
        workEmail: bob@example.org
        ---
        # people/dora.md
        ---
        favourite_tea: none
        workEmail: dora@example.org
        ---
        """;

    [Theory]
    [InlineData("fav$0", "Favourite tea: Favourite tea: ")]
    [InlineData("cate$0", "categories: categories: |category: category: ")]
    [InlineData("work$0", "workEmail: workEmail: ")]
    [InlineData("anniv$0", "")]
    [InlineData("favouriteTea: x\nfav$0", "")]
    public void Keys_of_the_owners_own_that_several_notes_have(string lines, string expected) =>
        CheckCompletion.Check($"# people/cleo.md\n---\n{lines}\n---\n{Teas}", expected.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void In_another_language() =>
        CheckCompletion.Check("# people/cleo.md\n---\ngeb$0\n---\n# people/ada.md\n---\nGeburtstag: 1985-12-05\n---\n", "Geburtstag: Geburtstag: ");

    [Fact]
    public void Keys_of_meetings() =>
        CheckCompletion.Labels($"# meetings/plan.md\n---\n$0\n---\n{Others}").Should().Equal("kind", "Date", "Participants", "channel", "tags");

    [Theory]
    [InlineData("attendees: []\n$0", "kind,Date,channel,tags")]
    [InlineData("Part$0", "Participants")]
    [InlineData("peo$0", "Participants")]
    public void A_meeting_has_each_key_once(string lines, string expected) =>
        CheckCompletion.Labels($"# meetings/plan.md\n---\n{lines}\n---\n{Others}").Should().Equal(expected.Split(','));

    [Theory]
    [InlineData("Date: yest$0", "yesterday: Date: 2026-11-21")]
    [InlineData("when: yest$0", "yesterday: when: 2026-11-21")]
    [InlineData("Participants: [ad$0]", "ada: Participants: [\"[[ada]]\"]")]
    [InlineData("due: yest$0", "")]
    public void Values_of_meetings_under_any_spelling_of_the_key(string line, string expected) =>
        CheckCompletion.Check($"# meetings/plan.md\n---\n{line}\n---\n{Others}", expected.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("kind: p$0", "Person: kind: \"[[Person]]\"")]
    [InlineData("type: $0", "Person: type: \"[[Person]]\"|contact: type: contact")]
    [InlineData("type: con$0", "contact: type: contact")]
    [InlineData("category: p$0", "")]
    [InlineData("cadence: mon$0", "Monthly: cadence: Monthly")]
    [InlineData("frequency: quar$0", "Quarterly: frequency: \"[[Quarterly]]\"")]
    [InlineData("frequency: every 6$0", "every 6 weeks: frequency: every 6 weeks")]
    public void A_value_in_the_words_that_the_notebook_has_for_it(string line, string expected) =>
        Check($"---\n{line}\n---\n", expected.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Other_values_come_after_those_and_none_that_means_the_same() =>
        Labels("---\ncadence: $0\n---\n").Should().StartWith(["Monthly", "2 weeks", "Quarterly", "weekly"]).And.NotContain(["monthly", "every 2 weeks", "quarterly"]);

    [Fact]
    public void A_map_of_books_says_nothing_of_people() => CheckCompletion.Labels("# people/cleo.md\n---\ncateg$0\n---\n# people/ada.md\n---\ncategory: friend\n---\n").Should().Equal("categories");

    [Fact]
    public void A_key_of_a_meeting_in_the_notebooks_spelling_says_what_it_means() =>
        CheckCompletion.Complete($"# meetings/plan.md\n---\nPart$0\n---\n{Others}", out _, out _).Items.Single().Documentation.Should().Be("Contacts who were there.");
}
