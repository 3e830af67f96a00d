using NotesNetworking.Core.Exchange.Import;

namespace NotesNetworking.Core.Tests.Exchange;

/// <summary>One thing that cards say, in the spellings that programs have for it.</summary>
public class ImportCardTests
{
    private static ImportedFile Read(params string[] lines) => CardReader.Read(ImportPlanTests.Card("Ada Okafor", lines));

    private static string[] FactsOf(params string[] lines) => [.. Read(lines).Contacts.Single().Facts.Select(fact => $"{fact.Key}: {fact.Value}")];

    [Theory]
    [InlineData("BDAY:1985-11-26", "1985-11-26")]
    [InlineData("BDAY:19851126", "1985-11-26")]
    [InlineData("BDAY:19851126T000000Z", "1985-11-26")]
    [InlineData("BDAY:1985-11-26T00:00:00Z", "1985-11-26")]
    [InlineData("BDAY;VALUE=DATE:1985-11-26", "1985-11-26")]
    [InlineData("BDAY;value=date:1604-11-26", "--11-26")]
    [InlineData("BDAY:16041126", "--11-26")]
    [InlineData("BDAY:1604-11-26T00:00:00Z", "--11-26")]
    [InlineData("BDAY;X-APPLE-OMIT-YEAR=1604;VALUE=date:1604-11-26", "--11-26")]
    [InlineData("BDAY;X-APPLE-OMIT-YEAR=1900:1900-11-26", "--11-26")]
    [InlineData("BDAY;VALUE=date-and-or-time:--1126", "--11-26")]
    [InlineData("BDAY:--11-26", "--11-26")]
    [InlineData("BDAY:0000-11-26", "--11-26")]
    [InlineData("bday:16040229", "--02-29")]
    public void A_birthday_has_many_spellings(string line, string birthday) => FactsOf(line).Should().Equal($"birthday: {birthday}");

    [Theory]
    [InlineData("BDAY:1985")]
    [InlineData("BDAY:1985-11")]
    [InlineData("BDAY:---26")]
    [InlineData("BDAY:1985-02-30")]
    [InlineData("BDAY:--1332")]
    [InlineData("BDAY;VALUE=text:circa 1985")]
    public void What_is_not_a_birthday_is_told_by_line(string line)
    {
        FactsOf(line).Should().BeEmpty();
        Read(line).Problems.Should().ContainSingle().Which.Line.Should().Be(3);
    }

    [Theory]
    [InlineData("KIND:group", "group")]
    [InlineData("kind:GROUP", "group")]
    [InlineData("X-ADDRESSBOOKSERVER-KIND:group", "group")]
    [InlineData("KIND:org", "company")]
    [InlineData("KIND:location", "place")]
    [InlineData("ORG:Ada Okafor", "company")]
    [InlineData("X-ABShowAs:COMPANY", "company")]
    [InlineData("ORG:Ada Okafor\nN:Ada Okafor;;;;", "company")]
    public void What_is_not_a_person_is_left_out_and_told(string lines, string what)
    {
        var read = Read(lines.Split('\n'));
        read.Contacts.Should().BeEmpty();
        read.Problems.Should().ContainSingle().Which.Should().Match<ImportProblem>(problem => problem.Line == 1 && problem.Message.Contains(what));
    }

    [Theory]
    [InlineData("KIND:individual")]
    [InlineData("ORG:Kiln")]
    [InlineData("ORG:Ada Okafor\nN:Okafor;Ada;;;")]
    [InlineData("X-ABShowAs:COMPANY\nN:Okafor;Ada;;;")]
    public void What_is_a_person_stays(string lines) => Read(lines.Split('\n')).Contacts.Should().ContainSingle().Which.Name.Should().Be("Ada Okafor");

    [Theory]
    [InlineData("TEL;TYPE=WORK:1", "phone[work]: 1")]
    [InlineData("TEL;WORK;VOICE:1", "phone[work]: 1")]
    [InlineData("TEL;type=CELL;type=VOICE;type=pref:1", "phone[cell]: 1")]
    [InlineData("TEL;TYPE=\"home,fax\":1", "phone[home fax]: 1")]
    [InlineData("TEL;TYPE=VOICE:1", "phone: 1")]
    [InlineData("TEL;X-Boat:1", "phone[Boat]: 1")]
    [InlineData("TEL;VALUE=uri;TYPE=home:tel:+1", "phone[home]: +1")]
    [InlineData("EMAIL;TYPE=INTERNET:a@example.org", "email: a@example.org")]
    [InlineData("EMAIL;TYPE=HOME,INTERNET:a@example.org", "email[home]: a@example.org")]
    [InlineData("item1.EMAIL;type=INTERNET:a@example.org\nitem1.X-ABLabel:Boat: shed", "email[Boat shed]: a@example.org")]
    [InlineData("item1.TEL:1\nitem1.X-ABLabel:_$!<HomeFAX>!$_", "phone[home fax]: 1")]
    [InlineData("item1.X-ABDATE:2010-06-12\nitem1.X-ABLabel:_$!<Anniversary>!$_", "anniversary: 2010-06-12")]
    [InlineData("item1.X-ABDATE:20100612\nitem1.X-ABLabel:Graduation", "event[Graduation]: 2010-06-12")]
    [InlineData("ANNIVERSARY:20100612", "anniversary: 2010-06-12")]
    [InlineData("X-ANNIVERSARY:2010-06-12", "anniversary: 2010-06-12")]
    [InlineData("X-EVOLUTION-ANNIVERSARY:2010-06-12", "anniversary: 2010-06-12")]
    [InlineData("URL;TYPE=blog:https://example.org", "url[blog]: https://example.org")]
    [InlineData("item1.X-ABRELATEDNAMES:Bo\nitem1.X-ABLabel:Godmother", "related[Godmother]: Bo")]
    [InlineData("item1.X-ABRELATEDNAMES:Bo\nitem1.X-ABLabel:_$!<Mother>!$_", "parent: Bo")]
    [InlineData("X-SPOUSE:Bo", "spouse: Bo")]
    [InlineData("ADR;TYPE=WORK:;;1 Quay\\, 2nd floor;Malmö;;21120;", "location: Malmö|address[work]: 1 Quay, 2nd floor, Malmö, 21120")]
    [InlineData("ADR:;;1 Quay;;;;", "address: 1 Quay")]
    [InlineData("ADR:;;;Malmö;;;", "location: Malmö")]
    [InlineData("LABEL;TYPE=HOME:1 Quay\\nMalmö", "address[home]: 1 Quay Malmö")]
    [InlineData("TITLE:Potter\nROLE:Advisor", "role: Potter|function: Advisor")]
    [InlineData("ROLE:Advisor", "role: Advisor")]
    [InlineData("GEO:55.6;13.0", "geo: geo:55.6,13.0")]
    [InlineData("X-GENDER:F", "gender: F")]
    [InlineData("X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Addie;1;;;;;;;;;;;;;", "aliases: Addie")]
    public void Labels_are_kept(string lines, string facts) => FactsOf(lines.Split('\n')).Should().Equal(facts.Split('|'));

    [Fact]
    public void The_preferred_comes_first() => FactsOf("TEL:1", "TEL;TYPE=pref:2", "EMAIL:a@example.org", "EMAIL;PREF=1:b@example.org")
        .Should().Equal("email: b@example.org", "email: a@example.org", "phone: 2", "phone: 1");

    [Theory]
    [InlineData("Nagy Eszter", "Nagy;Eszter", "name: Nagy Eszter|first-name: Eszter|last-name: Nagy")]
    [InlineData("Will Stone Jr.", "Stone;Will;;;Jr.", "name: Will Stone Jr.|first-name: Will|last-name: Stone|name-suffix: Jr.")]
    [InlineData("Ana Luisa de la Cruz", "de la Cruz;Ana;Luisa;;", "name: Ana Luisa de la Cruz|first-name: Ana|additional-name: Luisa|last-name: de la Cruz")]
    [InlineData("Dr. Ada Okafor", "Okafor;Ada;;Dr.;", "name: Dr. Ada Okafor|first-name: Ada|last-name: Okafor|name-prefix: Dr.")]
    [InlineData("Ada Okafor", "Okafor;Ada;;;", "")]
    [InlineData("Ana Luisa", ";Ana Luisa;;;", "name: Ana Luisa|first-name: Ana Luisa")]
    [InlineData("Madonna", "Ciccone;Madonna;;;", "aliases: Madonna Ciccone")]
    [InlineData("Madonna", "Madonna;;;;", "")]
    public void The_parts_of_a_name_are_kept_where_nobody_would_guess_them(string name, string parts, string keys)
    {
        var note = ImportPlanTests.Import([], $"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nN:{parts}\nEND:VCARD\n").Single().Value;
        note.Should().Be($"---\ntype: person\n{string.Concat(keys.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(key => key + "\n"))}---\n\n# {name}\n");
    }

    [Fact]
    public void A_name_that_stands_family_first_is_said_the_other_way() =>
        CardReader.Read("BEGIN:VCARD\nFN:Okafor, Ada\nN:Okafor;Ada;;;\nEND:VCARD\n").Contacts.Single().Name.Should().Be("Ada Okafor");

    [Fact]
    public void The_parts_of_a_name_never_change_what_a_note_is_called()
    {
        var notes = ImportPlanTests.Import(new() { ["people/e.md"] = "---\ntype: person\n---\n# Nagy Eszter\n" }, "BEGIN:VCARD\nFN:Nagy Eszter\nN:Nagy;Eszter\nEND:VCARD\n");
        notes["people/e.md"].Should().Be("---\ntype: person\nname: Nagy Eszter\nfirst-name: Eszter\nlast-name: Nagy\n---\n# Nagy Eszter\n");
    }

    [Fact]
    public void A_label_is_kept_beside_what_is_there() =>
        ImportPlanTests.Import(new() { ["people/a.md"] = "---\nphone: 555-0100\n---\n# Ada Okafor\n" }, ImportPlanTests.Card("Ada Okafor", "TEL;TYPE=work:555-0101", "TEL;TYPE=cell:5550100", "TEL:555-0102"))["people/a.md"]
            .Should().Be("---\nphone: [555-0100, 555-0102]\nphone[work]: 555-0101\n---\n# Ada Okafor\n");

    [Theory]
    [InlineData("---\ntype: person\n---\n# Ada Okafor\n\n- **Birthday:** 1985-12-10\n- **Email:** ada@example.org\n", "BDAY:1990-01-01", "EMAIL:ada@example.org")]
    [InlineData("---\ntype: person\nworkPhone: 555-0100\n---\n# Ada Okafor\n", "TEL:555-0100", "TEL;TYPE=work:5550100")]
    public void What_a_note_says_in_its_own_way_is_there(string note, params string[] lines) =>
        ImportPlanTests.Import(new() { ["people/Ada Okafor.md"] = note }, ImportPlanTests.Card("Ada Okafor", [.. lines, "EMAIL:ada@example.org"])).Single().Value
            .Replace("email: ada@example.org\n", "").Should().Be(note);

    [Fact]
    public void What_stays_out_is_told_by_line()
    {
        var read = CardReader.Read("hello\nBEGIN:VCARD\nFN:Ada\nLANGUAGE:en\nAGENT:\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nPHOTO;VALUE=uri:https://example.org/a.png\nnonsense\nEND:VCARD\n");
        read.Contacts.Should().ContainSingle().Which.Name.Should().Be("Ada");
        read.Problems.Select(problem => problem.Line).Should().BeEquivalentTo([1, 4, 10, 0]);
    }

    [Fact]
    public void The_words_of_a_card_for_a_note_with_its_own_are_told()
    {
        var notes = new Dictionary<string, string> { ["people/a.md"] = "# Ada Okafor\n\nLikes tea, and walks.\n" };
        ImportPlanTests.PlanOf(notes, ImportPlanTests.Card("Ada Okafor", "NOTE:Likes tea\\, and\\nwalks.")).Problems.Should().BeEmpty();
        ImportPlanTests.PlanOf(notes, ImportPlanTests.Card("Ada Okafor", "NOTE:Plays the horn.")).Problems.Should().ContainSingle().Which.Message.Should().Contain("Plays the horn.");
    }

    [Fact]
    public void A_relation_to_an_id_that_nobody_has_is_told() =>
        ImportPlanTests.PlanOf([], ImportPlanTests.Card("Ada Okafor", "RELATED;TYPE=friend:urn:uuid:0")).Problems.Should().ContainSingle().Which.Line.Should().Be(1);
}
