using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Exchange;

public class CardTextTests
{
    private static void CheckCards(string fixture, string cards) =>
        CardText.Of(Fixture.Of(fixture).Notebook()).Should().Be(cards.ReplaceLineEndings("\r\n") + "\r\n");

    [Fact]
    public void A_card_has_all_that_vcard_has_a_place_for() => CheckCards(
        """
        # people/ada.md
        ---
        type: person
        name: Ada King
        aliases: [Countess, "A, K"]
        tags: [person, science]
        company: Engine; Sons
        role: Analyst
        email: [ada@example.org, king@example.org]
        phone: 555-0100
        location: Paris, France
        birthday: 1985-12-10
        friend: "[[Bob]]"
        mentor: Mary
        uid: urn:uuid:00000000-0000-4000-8000-000000000001
        x-skype: ada.king
        ---
        # Ada King

        Likes [[Bob|bridges]]; no coffee.
        # people/bob.md
        ---
        type: person
        birthday: --02-29
        uid: abc,1
        ---
        # Bob
        """,
        """
        BEGIN:VCARD
        VERSION:4.0
        UID:urn:uuid:00000000-0000-4000-8000-000000000001
        FN:Ada King
        N:King;Ada;;;
        NICKNAME:Countess,A\, K
        ORG:Engine\; Sons
        TITLE:Analyst
        EMAIL:ada@example.org
        EMAIL:king@example.org
        TEL:555-0100
        ADR:;;;Paris\, France;;;
        BDAY:19851210
        RELATED;TYPE=friend;VALUE=text:abc\,1
        RELATED;TYPE=x-mentor;VALUE=text:Mary
        CATEGORIES:science
        NOTE:Likes bridges\; no coffee.
        X-SKYPE:ada.king
        END:VCARD
        BEGIN:VCARD
        VERSION:4.0
        UID;VALUE=text:abc\,1
        FN:Bob
        N:;Bob;;;
        BDAY:--0229
        END:VCARD
        """);

    [Fact]
    public void An_id_follows_from_the_path_and_names_the_other_in_a_relation() => CheckCards(
        """
        # people/ada.md
        ---
        type: person
        first-name: Ada
        last-name: de la Tour
        spouse: "[[bob]]"
        ---
        # people/bob.md
        ---
        type: person
        ---
        # Bob
        """,
        """
        BEGIN:VCARD
        VERSION:4.0
        UID:urn:uuid:33272286-6436-54d3-9a69-eaf1883d8eb4
        FN:Ada de la Tour
        N:de la Tour;Ada;;;
        RELATED;TYPE=spouse:urn:uuid:8571565e-1a2a-5846-985f-ffe5fda58d2e
        END:VCARD
        BEGIN:VCARD
        VERSION:4.0
        UID:urn:uuid:8571565e-1a2a-5846-985f-ffe5fda58d2e
        FN:Bob
        N:;Bob;;;
        END:VCARD
        """);

    [Fact]
    public void The_owner_is_not_among_the_contacts() =>
        CardText.Of(Fixture.Of("# notes-networking.yaml\nme: Jo\n# people/jo.md\n---\ntype: person\n---\n# Jo\n").Notebook()).Should().BeEmpty();
}
