using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Exchange;

public class TableTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 555", "'+44 555")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("a=1", "a=1")]
    [InlineData("5-5", "5-5")]
    [InlineData("it's", "it's")]
    [InlineData("x;=1+1", "\"x;=1+1\"")]
    public void A_spreadsheet_gets_no_formulas_and_they_come_back_as_they_were(string value, string cell)
    {
        var notebook = Fixture.Of($"# people/ada.md\n---\ntype: person\nname: Ada\nphone: \"{value}\"\n---\n").Notebook();
        TableText.Of(notebook, forSpreadsheets: true).Should().Contain($"\r\nAda,,,,,{cell},");
        Core.Exchange.Import.TableReader.Read(TableText.Of(notebook, forSpreadsheets: true)).Contacts.Single().Facts.Single(fact => fact.Key == "phone").Value.Should().Be(value);
        TableText.Of(notebook).Should().Contain(value);
    }

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
