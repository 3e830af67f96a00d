using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Exchange;

public class CardTextTests
{
    private static void CheckCards(string fixture, string cards, CardVersion version = CardVersion.Four) =>
        CardText.Of(Fixture.Of(fixture).Notebook(), version).Should().Be(cards.ReplaceLineEndings("\r\n") + "\r\n");

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

    private const string Labelled = """
        # people/ana.md
        ---
        type: person
        name: Ana Luisa de la Cruz Jr.
        first-name: Ana
        additional-name: Luisa
        last-name: de la Cruz
        name-suffix: Jr.
        company: Kiln
        role: Potter
        department: Glaze
        function: Advisor
        email[work]: ana@example.org
        phone: 555-0100
        PHONE[WORK]: [555-0101, 555-0102]
        phone[home fax]: 555-0103
        phone[Boat; shed]: 555-0104
        location: Malmö
        address[home]: 1 Quay, 211 20, Malmö
        birthday: --02-29
        anniversary: 2010-06-12
        event[Graduation]: 2001-07-01
        friend: "[[bob]]"
        gender: F
        geo: geo:55.6,13.0
        url: https://example.org/a b
        uid: u1
        ---
        # people/bob.md
        ---
        type: person
        uid: u2
        ---
        # Bob
        """;

    [Fact]
    public void Labels_and_the_parts_of_a_name_go_out_again() => CheckCards(Labelled,
        """
        BEGIN:VCARD
        VERSION:4.0
        UID;VALUE=text:u1
        FN:Ana Luisa de la Cruz Jr.
        N:de la Cruz;Ana;Luisa;;Jr.
        ORG:Kiln;Glaze
        TITLE:Potter
        ROLE:Advisor
        EMAIL;TYPE=work:ana@example.org
        TEL:555-0100
        TEL;TYPE=work:555-0101
        TEL;TYPE=work:555-0102
        TEL;TYPE=home,fax:555-0103
        item1.TEL:555-0104
        item1.X-ABLabel:Boat shed
        ADR;TYPE=home:;;1 Quay\, 211 20\, Malmö;Malmö;;;
        BDAY:--0229
        RELATED;TYPE=friend;VALUE=text:u2
        ANNIVERSARY:20100612
        item2.X-ABDATE:2001-07-01
        item2.X-ABLabel:Graduation
        GENDER:F
        GEO:geo:55.6,13.0
        URL:https://example.org/a%20b
        END:VCARD
        BEGIN:VCARD
        VERSION:4.0
        UID;VALUE=text:u2
        FN:Bob
        N:;Bob;;;
        END:VCARD
        """);

    [Fact]
    public void Version_3_has_what_telephones_read() => CheckCards(Labelled,
        """
        BEGIN:VCARD
        VERSION:3.0
        UID:u1
        FN:Ana Luisa de la Cruz Jr.
        N:de la Cruz;Ana;Luisa;;Jr.
        ORG:Kiln;Glaze
        TITLE:Potter
        ROLE:Advisor
        EMAIL;TYPE=work:ana@example.org
        TEL:555-0100
        TEL;TYPE=work:555-0101
        TEL;TYPE=work:555-0102
        TEL;TYPE=home,fax:555-0103
        item1.TEL:555-0104
        item1.X-ABLabel:Boat shed
        ADR;TYPE=home:;;1 Quay\, 211 20\, Malmö;Malmö;;;
        BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29
        item2.X-ABRELATEDNAMES:Bob
        item2.X-ABLabel:_$!<Friend>!$_
        item3.X-ABDATE:2010-06-12
        item3.X-ABLabel:_$!<Anniversary>!$_
        item4.X-ABDATE:2001-07-01
        item4.X-ABLabel:Graduation
        X-GENDER:F
        GEO:55.6;13.0
        URL:https://example.org/a%20b
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        UID:u2
        FN:Bob
        N:;Bob;;;
        END:VCARD
        """, CardVersion.Three);

    [Fact]
    public void The_owner_is_not_among_the_contacts() =>
        CardText.Of(Fixture.Of("# notes-networking.yaml\nme: Jo\n# people/jo.md\n---\ntype: person\n---\n# Jo\n").Notebook()).Should().BeEmpty();
}
