using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Exchange;

public class TableTextTests
{
    [Fact]
    public void Cells_are_quoted_where_they_need_it_and_hold_several_values() =>
        TableText.Of(Fixture.Of(
            """
            # people/ada.md
            ---
            type: person
            name: Ada "Countess" King
            email: [a@example.org, b@example.org]
            location: Paris, France
            birthday: --06-30
            tags: [person, science]
            uid: 7
            ---
            """).Notebook()).Should().Be(
            "name,aliases,company,role,email,phone,location,birthday,met,met-at,introduced-by,tags,uid\r\n"
            + "\"Ada \"\"Countess\"\" King\",,,,a@example.org ::: b@example.org,,\"Paris, France\",--06-30,,,,science,7\r\n");
}
