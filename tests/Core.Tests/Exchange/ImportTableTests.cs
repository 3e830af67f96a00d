using NotesNetworking.Core.Exchange.Import;

namespace NotesNetworking.Core.Tests.Exchange;

/// <summary>Columns of tables, and the dates in them.</summary>
public class ImportTableTests
{
    private static string[] FactsOf(string heading, string cell) =>
        [.. TableReader.Read($"First Name,Last Name,{heading}\nAda,Okafor,{cell}\n").Contacts.Single().Facts.Select(fact => $"{fact.Key}: {fact.Value}")];

    [Theory]
    [InlineData("E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value", "* Work,a@example.org,Home,b@example.org", "email[work]: a@example.org|email[home]: b@example.org")]
    [InlineData("E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2 Type", "a@example.org,SMTP,Ada,b@example.org,SMTP", "email: a@example.org|email: b@example.org")]
    [InlineData("Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value", "Mobile,1,Work Fax,2", "phone[cell]: 1|phone[work fax]: 2")]
    [InlineData("Phone 1 - Label,Phone 1 - Value", "Boat,1 ::: 2", "phone[Boat]: 1|phone[Boat]: 2")]
    [InlineData("Business Phone,Business Phone 2,Home Fax,Other Phone,Mobile", "1,2,3,4,5", "phone[work]: 1|phone[work]: 2|phone[home fax]: 3|phone: 4|phone[cell]: 5")]
    [InlineData("Phone (work),Email (home)", "1,a@example.org", "email[home]: a@example.org|phone[work]: 1")]
    [InlineData("workPhone,personal_email", "1,a@example.org", "email[home]: a@example.org|phone[work]: 1")]
    [InlineData("Home Street,Home Street 2,Home City,Home State,Home Postal Code,Home Country/Region", "1 Quay,Shed,Malmö,Skåne,21120,Sweden", "location: Malmö|address[home]: 1 Quay, Shed, Malmö, Skåne, 21120, Sweden")]
    [InlineData("Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 2 - City", "Work,1 Quay,Malmö,21120,Lund", "location: Malmö|address[work]: 1 Quay, Malmö, 21120|location: Lund")]
    [InlineData("Address 1 - Formatted,Address 1 - City", "\"1 Quay\n21120 Malmö\",Malmö", "location: Malmö|address: 1 Quay, 21120 Malmö")]
    [InlineData("Event 1 - Label,Event 1 - Value,Event 2 - Label,Event 2 - Value", "Anniversary,2010-06-12,Graduation,2001-07-01", "anniversary: 2010-06-12|event[Graduation]: 2001-07-01")]
    [InlineData("Anniversary", "2010-06-12", "anniversary: 2010-06-12")]
    [InlineData("Custom Field 1 - Label,Custom Field 1 - Value", "Shoe size,41", "custom[Shoe size]: 41")]
    [InlineData("User 1", "41", "custom[user 1]: 41")]
    [InlineData("Relation 1 - Label,Relation 1 - Value", "Godmother,Bo", "related[Godmother]: Bo")]
    [InlineData("Spouse,Children,Manager's Name", "Bo,Cy,Di", "spouse: Bo|child: Cy|related[manager]: Di")]
    [InlineData("Organization 1 - Name,Organization 1 - Department,Organization 1 - Title", "Kiln,Glaze,Potter", "company: Kiln|role: Potter|department: Glaze")]
    [InlineData("Website 1 - Label,Website 1 - Value", "Blog,https://example.org", "url[blog]: https://example.org")]
    [InlineData("Occupation,Hobby,Gender,Maiden Name", "Potter,Rowing,F,Ray", "occupation: Potter|gender: F|hobby: Rowing|maiden-name: Ray")]
    [InlineData("Sensitivity,Priority,Private,File As", "Normal,Normal,FALSE,Okafor", "")]
    public void Columns_are_kept_with_their_labels(string headings, string cells, string facts) => FactsOf(headings, cells).Should().Equal(facts.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_column_without_a_place_is_told_once_with_its_lines()
    {
        var read = TableReader.Read("First Name,Last Name,Photo,Mileage\nAda,Okafor,,\nBo,Ray,x.png,\nCy,Lee,y.png,\n");
        read.Problems.Should().Equal(new ImportProblem(3, "The notes have no place for the column \"Photo\", and it is left out: lines 3 and 4."));
    }

    [Theory]
    [InlineData("First Name,Middle Name,Last Name,Suffix", "Will,,Stone,Jr.", "Will Stone Jr.", "Stone;Will;;;Jr.")]
    [InlineData("First Name,Middle Name,Last Name", "Ana,Luisa,de la Cruz", "Ana Luisa de la Cruz", "de la Cruz;Ana;Luisa;;")]
    [InlineData("Title,First Name,Last Name", "Dr.,Ada,Okafor", "Ada Okafor", "Okafor;Ada;;Dr.;")]
    [InlineData("Name,Given Name,Family Name,Name Prefix", "Dr. Ada Okafor,Ada,Okafor,Dr.", "Dr. Ada Okafor", "Okafor;Ada;;Dr.;")]
    [InlineData("Name,Given Name,Family Name", "Nagy Eszter,Eszter,Nagy", "Nagy Eszter", "Nagy;Eszter;;;")]
    public void The_parts_of_a_name_go_out_as_they_came(string headings, string cells, string name, string parts)
    {
        var notes = ImportPlanTests.Import([], $"{headings}\n{cells}\n", TableReader.Read);
        var cards = Core.Exchange.CardText.Of(Core.Network.Notebook.Create(Core.Notes.Settings.NotebookSettings.Default,
            [.. notes.Select(note => Core.Notes.NoteParser.Parse(note.Key, note.Value, Core.Notes.Settings.NotebookSettings.Default))]));
        cards.Should().Contain($"\r\nFN:{name}\r\nN:{parts}\r\n");
    }

    [Theory]
    [InlineData("25/12/1980 04/07/1979", "1980-12-25 1979-07-04")]
    [InlineData("12/25/1980 04/07/1979", "1980-12-25 1979-04-07")]
    [InlineData("25-12-1980 04-07-1979", "1980-12-25 1979-07-04")]
    [InlineData("25.12.1980 4.7.1979", "1980-12-25 1979-07-04")]
    [InlineData("04.07.1979", "1979-07-04")]
    [InlineData("04/07/1979", "?")]
    [InlineData("04/07/1979 05/08/1980", "? ?")]
    [InlineData("04/04/1979", "1979-04-04")]
    [InlineData("25/12/1980 12/25/1981 04/07/1979", "1980-12-25 1981-12-25 ?")]
    [InlineData("1980-12-25 1979/07/04 --12-25", "1980-12-25 1979-07-04 --12-25")]
    [InlineData("25/12 04/07", "--12-25 --07-04")]
    [InlineData("31/12/1604 04/07/1979", "--12-31 1979-07-04")]
    [InlineData("25/12/80", "?")]
    [InlineData("31/31/1980", "?")]
    [InlineData("0/0/00 25/12/1980", "- 1980-12-25")]
    public void Days_are_read_by_their_whole_column(string cells, string days)
    {
        var read = TableReader.Read("name,birthday\n" + string.Concat(cells.Split(' ').Select((cell, i) => $"P{i},{cell}\n")));
        string Told(ImportedContact contact) => read.Problems.Any(problem => problem.Line == contact.Line) ? "?" : "-";
        read.Contacts.Select(contact => contact.Facts.Select(fact => fact.Value).FirstOrDefault() ?? Told(contact)).Should().Equal(days.Split(' '));
    }

    [Theory]
    [InlineData("First Name,Last Name,Company,Email\n,,Kiln,info@kiln.example\n,,Kiln,\nAda,Okafor,Kiln,\n", "Ada Okafor")]
    [InlineData("Name,Given Name,Family Name,Organization 1 - Name\nKiln,,,Kiln\nAda Okafor,Ada,Okafor,Kiln\n", "Ada Okafor")]
    [InlineData("Email,Phone\na@example.org,555-0100\n", "a@example.org")]
    public void A_company_is_nobody(string table, string names) => TableReader.Read(table).Contacts.Select(contact => contact.Name).Should().Equal(names.Split('|'));
}
