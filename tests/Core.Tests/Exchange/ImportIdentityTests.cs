using NotesNetworking.Core.Exchange.Import;

namespace NotesNetworking.Core.Tests.Exchange;

/// <summary>Who is one person, who are two, and who only the owner can tell (docs/exchange.md, "Who is who").</summary>
public class ImportIdentityTests
{
    private static readonly Dictionary<string, string> s_tom = new() { ["people/Tom.md"] = "---\nname: Tom Vale\nemail: thevales@vale.example\nphone: +44 555 010 0200\nbirthday: 1950-03-01\n---\n# Tom Vale\n" };

    [Theory]
    [InlineData("Tom Vale")]
    [InlineData("TOM VALE")]
    [InlineData("Vale, Tom")]
    [InlineData("Vale Tom")]
    [InlineData("Tom")]
    [InlineData("Thomas Vale")]
    [InlineData("Tommy Vale")]
    [InlineData("T. Vale")]
    [InlineData("Tom R. Vale")]
    [InlineData("Dr. Tom Vale")]
    [InlineData("Tom Vale Jr.")]
    [InlineData("Tom Váłe")]
    public void With_one_address_a_form_of_the_name_is_the_same_person(string name)
    {
        var plan = ImportPlanTests.PlanOf(s_tom, ImportPlanTests.Card(name, "EMAIL:thevales@vale.example", "TITLE:Potter"));
        plan.Changes.Should().ContainSingle().Which.Path.Should().Be("people/Tom.md");
        plan.Changes[0].Evidence.Should().StartWith("same e-mail");
    }

    [Theory]
    [InlineData("Hanna Vale")]
    [InlineData("Mia Vale")]
    [InlineData("The Vales")]
    [InlineData("Vale Family")]
    [InlineData("Bo Ray")]
    [InlineData("Tim Vale")]
    [InlineData("H. Vale")]
    [InlineData("Mrs. Hanna Vale")]
    public void With_one_address_another_name_is_another_person(string name)
    {
        var notes = ImportPlanTests.Import(s_tom, ImportPlanTests.Card(name, "EMAIL:thevales@vale.example", "TEL:+44 555 010 0200", "TITLE:Potter", "BDAY:1955-01-02", "NOTE:Hers."));
        notes["people/Tom.md"].Should().Be(s_tom["people/Tom.md"]);
        notes[$"people/{name.TrimEnd('.')}.md"].Should().Contain("role: Potter").And.Contain("birthday: 1955-01-02").And.Contain("Hers.");
    }

    [Theory]
    [InlineData("Tom Ray", "another family name")]
    [InlineData("Vale", "a family name alone")]
    [InlineData("Mr. Vale", "a title and a family name")]
    [InlineData("Tom & Hanna Vale", "two people")]
    [InlineData("Toma Vale", "a beginning, or another name")]
    public void What_only_the_owner_can_tell_is_asked(string name, string why)
    {
        var plan = ImportPlanTests.PlanOf(s_tom, ImportPlanTests.Card(name, "EMAIL:thevales@vale.example"));
        plan.Edit.IsEmpty.Should().BeTrue(why);
        plan.Questions.Should().ContainSingle().Which.Candidates.Should().ContainSingle().Which.Path.Should().Be("people/Tom.md");
    }

    [Theory]
    [InlineData("EMAIL:other@vale.example")]
    [InlineData("BDAY:1985-03-01")]
    [InlineData("BDAY:--0302")]
    public void A_name_alone_is_nobody_where_anything_contradicts(string line)
    {
        var plan = ImportPlanTests.PlanOf(s_tom, ImportPlanTests.Card("Tom Vale", line));
        plan.Edit.IsEmpty.Should().BeTrue();
        plan.Questions.Should().ContainSingle();
    }

    [Theory]
    [InlineData("TITLE:Potter", "same name, and nothing contradicts")]
    [InlineData("BDAY:--0301", "same name, and nothing contradicts")]
    [InlineData("URL:https://tom.example", "same name, and nothing contradicts")]
    [InlineData("TEL:(0)555 010 0200", "same phone and name")]
    [InlineData("EMAIL;TYPE=home:TheVales@Vale.Example", "same e-mail and name")]
    public void The_evidence_is_named(string line, string evidence) =>
        ImportPlanTests.PlanOf(s_tom, ImportPlanTests.Card("Tom Vale", line, "TITLE:Potter")).Changes.Should().ContainSingle().Which.Evidence.Should().Be(evidence);

    [Fact]
    public void A_number_alone_is_a_landline()
    {
        ImportPlanTests.PlanOf(s_tom, ImportPlanTests.Card("Thomas Vale", "TEL:+44 555 010 0200")).Questions.Should().ContainSingle();
        ImportPlanTests.PlanOf(s_tom, ImportPlanTests.Card("Mia Ray", "TEL:+44 555 010 0200")).Changes.Should().ContainSingle().Which.Path.Should().Be("people/Mia Ray.md");
    }

    [Theory]
    [InlineData("Maria,Silva,https://l.example/in/a,,", "Maria,Silva,https://l.example/in/b,,")]
    [InlineData("Maria,Silva,,a@example.org,", "Maria,Silva,,b@example.org,")]
    [InlineData("Maria,Silva,,,1980-01-02", "Maria,Silva,,,1991-05-06")]
    [InlineData("Maria,Silva,https://l.example/in/a,m@example.org,1980-01-02", "Maria,Silva,https://l.example/in/b,n@example.org,1991-05-06")]
    public void Two_of_one_name_who_contradict_each_other_are_never_one(string first, string second)
    {
        const string headings = "First Name,Last Name,URL,Email Address,Birthday\n";
        var plan = ImportPlanTests.PlanOf([], $"{headings}{first}\n{second}\n", TableReader.Read);
        plan.Changes.Should().ContainSingle();
        plan.Questions.Should().ContainSingle().Which.Candidates.Should().ContainSingle().Which.Path.Should().Be("people/Maria Silva.md");

        // The same between a file and a notebook.
        var notes = ImportPlanTests.Import([], $"{headings}{first}\n", TableReader.Read);
        ImportPlanTests.PlanOf(notes, $"{headings}{second}\n", TableReader.Read).Should().Match<ImportPlan>(other => other.Edit.IsEmpty && other.Questions.Length == 1);

        // As the owner says.
        var both = ImportPlanTests.Import([], $"{headings}{first}\n{second}\n", TableReader.Read, ImportAnswers.None with { New = ["3"] });
        both.Keys.Should().BeEquivalentTo("people/Maria Silva.md", "people/Maria Silva 2.md");
        ImportPlanTests.Import([], $"{headings}{first}\n{second}\n", TableReader.Read, ImportAnswers.None with { Same = ImportAnswers.None.Same.Add("3", "people/Maria Silva.md") })
            .Should().ContainSingle();
    }

    [Fact]
    public void Two_of_one_name_with_nothing_against_it_are_one() =>
        ImportPlanTests.Import([], "First Name,Last Name,Company,Email Address\nMaria,Silva,Kiln,\nMaria,Silva,,m@example.org\n", TableReader.Read)
            .Should().ContainSingle().Which.Value.Should().Contain("company: Kiln").And.Contain("m@example.org");

    [Fact]
    public void An_id_is_identity_whatever_else_differs() =>
        ImportPlanTests.PlanOf(new() { ["people/a.md"] = "---\nuid: urn:uuid:AB\nemail: a@example.org\n---\n# Ada Okafor\n" }, ImportPlanTests.Card("Ada King", "UID:ab", "EMAIL:b@example.org"))
            .Changes.Should().ContainSingle().Which.Should().Match<ImportChange>(change => change.Path == "people/a.md" && change.Evidence == "same UID" && change.Added.Contains(new ImportedFact("aliases", "Ada King")));

    [Fact]
    public void Ids_that_differ_make_a_question_also_beside_an_address() =>
        ImportPlanTests.PlanOf(new() { ["people/a.md"] = "---\nuid: one\nemail: a@example.org\n---\n# Ada Okafor\n" }, ImportPlanTests.Card("Ada Okafor", "UID:two", "EMAIL:a@example.org"))
            .Questions.Should().ContainSingle().Which.Candidates[0].Reason.Should().Be("same e-mail and name, but the UIDs differ");

    [Fact]
    public void Ids_that_differ_make_two_of_names_that_only_may_fit() =>
        ImportPlanTests.PlanOf(new() { ["people/a.md"] = "---\nuid: one\nemail: a@example.org\n---\n# Ada Okafor\n" }, ImportPlanTests.Card("Ada King", "UID:two", "EMAIL:a@example.org"))
            .Changes.Should().ContainSingle().Which.IsNew.Should().BeTrue();

    [Theory]
    [InlineData("https://www.example.org/in/Ada/", "http://example.org/in/ada", true)]
    [InlineData("https://example.org/in/ada", "https://example.org/in/ada-2", false)]
    public void A_page_of_theirs_is_an_address(string here, string there, bool isSame)
    {
        var plan = ImportPlanTests.PlanOf(new() { ["people/a.md"] = $"---\nlinkedin: {here}\n---\n# Ada Okafor\n" }, ImportPlanTests.Card("A. Okafor", $"URL:{there}"));
        plan.Changes[0].IsNew.Should().Be(!isSame);
    }

    [Fact]
    public void A_company_s_address_is_nobody_s()
    {
        var notes = Enumerable.Range(0, 30).ToDictionary(i => $"people/p{i}.md", i => $"---\nname: Ada Number{(char)('a' + i % 26)}{(char)('a' + i / 26)}\nphone: 555 0100 200\n---\n");
        ImportPlanTests.PlanOf(notes, ImportPlanTests.Card("Ada", "TEL:555 0100 200")).Changes.Should().ContainSingle().Which.IsNew.Should().BeTrue();
    }

    [Theory]
    [InlineData("Paul Vale", "Paula Vale", false)]
    [InlineData("Bob Ray", "Robert Ray", true)]
    [InlineData("Gosia Nowak", "Małgorzata Nowak", true)]
    [InlineData("Jörg Müller", "Joerg Mueller", true)]
    [InlineData("Will Stone Jr.", "Will Stone Sr.", false)]
    [InlineData("Anna-Lena Roth", "Anna Lena Roth", true)]
    [InlineData("陳怡君", "陳怡君", true)]
    [InlineData("陳怡君", "陳大文", false)]
    [InlineData("A. O.", "Ada Okafor", false)]
    public void Names_fit_or_do_not(string one, string other, bool fits)
    {
        (NameLikeness.Of(one, other) >= Likeness.Form).Should().Be(fits);
        NameLikeness.Of(other, one).Should().Be(NameLikeness.Of(one, other));
    }
}
