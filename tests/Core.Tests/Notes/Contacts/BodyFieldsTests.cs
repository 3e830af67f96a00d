using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Tests.Fixtures;
using static NotesNetworking.Core.Tests.Notes.Contacts.CheckContact;

namespace NotesNetworking.Core.Tests.Notes.Contacts;

/// <summary>Facts in the body of a contact's note (docs/format.md, "Facts in the text").</summary>
public class BodyFieldsTests
{
    [Theory]
    [InlineData("- **Last contact:** 2026-05-01")]
    [InlineData("- **Last contact**: 2026-05-01")]
    [InlineData("* __Last contact:__ 2026-05-01")]
    [InlineData("- *Last contact:* [[2026-05-01]]")]
    [InlineData("1. Last contact: 2026-05-01")]
    [InlineData("**Last contact**:: 2026-05-01")]
    [InlineData("Last contact:: [[2026-05-01]]")]
    [InlineData("Last contact: 2026-05-01")]
    [InlineData("last_contact:2026-05-01")]
    [InlineData("*Last contact: 2026-05-01*")]
    [InlineData("📅 Last contact: 2026-05-01")]
    [InlineData("Last contact: 2026-05-01 <!-- by phone -->")]
    [InlineData("Last contact: **2026-05-01**")]
    [InlineData("Last contact: 2026-05-01\\\nRole: x")]
    [InlineData("We talked [last contact:: 2026-05-01] on the boat.")]
    [InlineData("(last-contact:: 2026-05-01)")]
    [InlineData("| Field | Value |\n|---|---|\n| **Last contact** | 2026-05-01 |")]
    [InlineData("| Last contact | 2026-05-01 |\n|---|---|\n| Tea | oolong |")]
    [InlineData("> [!info] Ada\n> Last contact:: 2026-05-01")]
    [InlineData("> [!info]\n> - **Last contact:** 2026-05-01")]
    [InlineData("## Contact details\n\n- Last contact: 2026-05-01")]
    [InlineData("She is a potter.\n\n## Notes\n\ntext\n\n## 📇 Info\n\nLast contact: 2026-05-01")]
    [InlineData("## Steckbrief\n\nLetzter Kontakt: 2026-05-01")]
    [InlineData("最后联系：2026-05-01")]
    public void Every_shape_of_a_fact(string body) =>
        CheckBody(body, body.Contains("Role", StringComparison.Ordinal) ? "role: x\nlast-contact: 2026-05-01" : "last-contact: 2026-05-01");

    [Theory]
    [InlineData("Note: she said that we should meet.")]
    [InlineData("Met: at the fair, by chance")]
    [InlineData("Birthday party: 2026-05-01")]
    [InlineData("She told me: last contact: 2026-05-01 was long ago")]
    [InlineData("The last contact, 2026-05-01, was: short")]
    [InlineData("`Last contact: 2026-05-01`")]
    [InlineData("```\nLast contact: 2026-05-01\n```")]
    [InlineData("<!--\nLast contact: 2026-05-01\n-->")]
    [InlineData("> Last contact: 2026-05-01")]
    [InlineData("- [ ] Last contact: 2026-05-01")]
    [InlineData("## Story\n\nLast contact: 2026-05-01")]
    [InlineData("## About the boat\n\nLast contact: 2026-05-01")]
    [InlineData("## Details\n\n## Notes\n\nLast contact: 2026-05-01")]
    [InlineData("| Date | Last contact | Notes |\n|---|---|---|\n| Last contact | 2026-05-01 | x |")]
    [InlineData("Last contact:")]
    [InlineData("Email: see the card")]
    [InlineData("Phone: ask her")]
    [InlineData("- Company: ?\n- Role: TBD\n- Location: -\n- Aliases: n/a")]
    [InlineData("Type: person\nName: Somebody Else\nTea: oolong")]
    [InlineData("Friend: she is a good one")]
    [InlineData("https://example.org: a page")]
    public void Prose_and_what_stands_elsewhere(string body) => CheckBody(body, "");

    [Theory]
    [InlineData("Company: Kestrel Labs, Ltd.", "company: Kestrel Labs, Ltd.")]
    [InlineData("Company:: [[Kestrel]], [[Wren Ltd|Wren]]", "company: [[Kestrel]] | [[Wren Ltd]]")]
    [InlineData("Email: ada@example.org, a@example.com", "email: ada@example.org | a@example.com")]
    [InlineData("Email: [ada@example.org](mailto:ada@example.org)", "email: ada@example.org")]
    [InlineData("Email: <ada@example.org> (home)", "email: ada@example.org")]
    [InlineData("- Email (work): ada@example.org\n- Private email: a@example.com", "email: ada@example.org | a@example.com")]
    [InlineData("- Email:\n  - ada@example.org\n  - work: a@example.com", "email: ada@example.org | a@example.com")]
    [InlineData("Phone: +44 20 7946 0958; 555-1", "phone: +44 20 7946 0958 | 555-1")]
    [InlineData("Aliases: Addie, \"A. O.\"", "aliases: Addie | A. O.")]
    [InlineData("Tags: #family, climbing", "tags: family | climbing")]
    [InlineData("Title: Head of Glaze", "role: Head of Glaze")]
    [InlineData("Lives in: Porto\nMet: 2020-05-01 at a fair\nMet at: a fair", "location: Porto\nmet: 2020-05-01\nmet-at: a fair")]
    [InlineData("Frequency: every 6 weeks\nStatus: resting\nGoal: a book", "contact-frequency: 42\nstatus: resting\ngoal: a book")]
    [InlineData("Cadence weeks: 2", "contact-frequency: 14")]
    [InlineData("Frequency: none", "contact-frequency: never")]
    [InlineData("**Contact:** monthly", "contact-frequency: 30")]
    [InlineData("- **Kontakt:** monatlich", "contact-frequency: 30")]
    [InlineData("Kontakt: nie", "contact-frequency: never")]
    [InlineData("Catch-up: every 6 weeks", "contact-frequency: 42")]
    [InlineData("Contact:: quando calhar", "contact-frequency: never")]
    [InlineData("Contact: none\nMeeting: Sunday\nCall: 3\nVisit: weekly market\nContact: a cousin", "")]
    [InlineData("Dog: weekly\nWork: daily", "")]
    [InlineData("Next contact: 2026-12-01\nFollow-up context: the grant", "next-contact: 2026-12-01\nnext-contact-reason: the grant")]
    [InlineData("Introduced by: [[Bob]]\nFriend: [[Cleo]] and [[Dora]]", "introduced-by: [[Bob]]\nfriend: [[Cleo]] | [[Dora]]")]
    [InlineData("[birthday:: 1985-12-05] [company:: Kestrel]", "company: Kestrel\nbirthday: 1985-12-05")]
    [InlineData("Met: 2020-02-30", "problem: met")]
    public void Every_key_in_its_own_way(string body, string expected) => CheckBody(body, expected);

    [Fact]
    public void Front_matter_wins_key_by_key() => Check("""
        ---
        company: Kestrel
        role:
        ---
        # x
        Company: Wren
        Role: Potter
        """, """
        name: x
        company: Kestrel
        role: Potter
        """);

    [Fact]
    public void A_note_that_is_not_a_contact_has_none() =>
        Fixture.Of("# notes/x.md\nCompany: Kestrel\nFriend: [[Nobody]]\n# people/ada.md\n").Notebook().Notes["notes/x.md"].Fields.Should().BeEmpty();

    [Fact]
    public void Facts_are_no_part_of_who_they_are() =>
        Fixture.Of("# people/ada.md\n# Ada\n\nA potter\nEmail: ada@example.org\nin Porto.\n\nRole:: x\n").Notebook().Notes["people/ada.md"].Contact!.About.Should().Be("A potter in Porto.");

    [Fact]
    public void A_relation_counts_where_it_links_a_contact_and_is_never_reported()
    {
        var notebook = Fixture.Of("# people/ada.md\n# Ada\n\nFriend: [[Bob]]\nMentor:: [[Nobody]]\nIntroduced by: [[Cleo]]\n# people/bob.md\n# Bob\n# people/cleo.md\n# Cleo\n").Notebook();
        var ada = notebook.Notes["people/ada.md"];
        ada.Links.Select(link => link.Role).Should().Equal(LinkRole.Relation, LinkRole.Relation, LinkRole.IntroducedBy);
        Advisor.Advise(notebook, ada, Today.Date).Should().NotContain(diagnostic => diagnostic.Code == "mention/unknown");
        var ties = new Ties(notebook, Today.Date);
        ties.Of("people/ada.md").Select(tie => (tie.Other, ties.EvidenceOf("people/ada.md", tie).Text)).Should()
            .Equal(("people/bob.md", "Friend: [[Bob]]"), ("people/cleo.md", "Introduced by: [[Cleo]]"));
    }
}
