using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Assist.Completion;

/// <summary>Finding someone as people type: without marks, with a slip, the last name first.</summary>
public class PeopleTypedTests
{
    private static readonly string s_people = string.Concat(new[]
    {
        "Lale Yıldız", "Łukasz Zieliński", "Torbjørn Ås", "Novak Đurić", "Margret Lüders", "Şeyma Korkmaz", "Nguyễn Thị Mai", "Zoë Martens", "Uwe Janßen", "Æthel Þórðar", "Lou Cœur",
        "Ada Okafor", "Henrike Voss", "Seth Eymard", "Søren Grøn", "Lueder Amt", "Jean-Luc O’Neill", "Βασίλης Δήμας", "İpek Çelik",
    }.Select((name, i) => $"# people/{i}.md\n{(name.StartsWith("Nguy", StringComparison.Ordinal) ? "---\naliases: [Mai Nguyen]\n---\n" : "")}# {name}\n"));

    private static string[] Find(string typed) =>
        CheckCompletion.Labels($"# x.md\n[[{typed}$0\n{s_people}");

    [Theory]
    [InlineData("yildiz", "Lale Yıldız")]
    [InlineData("lale yil", "Lale Yıldız")]
    [InlineData("lukasz z", "Łukasz Zieliński")]
    [InlineData("torbjorn", "Torbjørn Ås")]
    [InlineData("torbjoern", "Torbjørn Ås")]
    [InlineData("torbjorn aas", "Torbjørn Ås")]
    [InlineData("duric", "Novak Đurić")]
    [InlineData("djuric", "Novak Đurić")]
    [InlineData("lueders", "Margret Lüders")]
    [InlineData("luders", "Margret Lüders")]
    [InlineData("Margret Lüde", "Margret Lüders")]
    [InlineData("seym", "Şeyma Korkmaz")]
    [InlineData("nguyen", "Nguyễn Thị Mai")]
    [InlineData("nguyen mai", "Nguyễn Thị Mai")]
    [InlineData("zoe", "Zoë Martens")]
    [InlineData("ZOE\u0308", "Zoë Martens")]
    [InlineData("janssen", "Uwe Janßen")]
    [InlineData("aethel thor", "Æthel Þórðar")]
    [InlineData("coeur", "Lou Cœur")]
    [InlineData("soeren groen", "Søren Grøn")]
    [InlineData("soren gron", "Søren Grøn")]
    [InlineData("oneill", "Jean-Luc O’Neill")]
    [InlineData("jean luc", "Jean-Luc O’Neill")]
    [InlineData("ipek c", "İpek Çelik")]
    [InlineData("βασιλης", "Βασίλης Δήμας")]
    public void Without_their_marks(string typed, string expected) => Find(typed)[0].Should().Be(expected);

    [Theory]
    [InlineData("Okafer", "Ada Okafor")]
    [InlineData("Okaf0r", null)]
    [InlineData("Okkafor", "Ada Okafor")]
    [InlineData("Okfor", "Ada Okafor")]
    [InlineData("Hernike", "Henrike Voss")]
    [InlineData("hernik", "Henrike Voss")]
    [InlineData("Henrikke V", "Henrike Voss")]
    [InlineData("Pkafor", "Ada Okafor")]
    [InlineData("Ada Okafer", "Ada Okafor")]
    [InlineData("Okaffer", null)]
    [InlineData("Vsx", null)]
    public void With_one_slip(string typed, string? expected) => Find(typed).Should().Equal(expected is null ? [] : [expected]);

    [Fact]
    public void A_slip_comes_after_all_true_matches() => CheckCompletion.Labels(
        "# x.md\n[[mari$0\n# people/a.md\n# Mark Roe\n## 2026-11-21 Call\n# people/b.md\n# Zoe Marin\n# people/c.md\n# Malena Rigi\n# people/d.md\n# Marit Au\n")
        .Should().Equal("Marit Au", "Zoe Marin", "Malena Rigi", "Mark Roe");

    [Theory]
    [InlineData("okafor ada")]
    [InlineData("Okafor, Ada")]
    [InlineData("Okafor, A")]
    [InlineData("okafor,ada")]
    [InlineData("oka ad")]
    public void Last_name_first(string typed) => Find(typed).Should().StartWith("Ada Okafor");

    [Theory]
    [InlineData("ada ada")]
    [InlineData("okafor okafor")]
    [InlineData("okafor voss")]
    public void Each_word_is_a_word_of_the_name(string typed) => Find(typed).Should().NotContain("Ada Okafor");

    [Theory]
    [InlineData("yildiz", "Lale Yıldız")]
    [InlineData("lueders", "Margret Lüders")]
    [InlineData("Okafer", "Ada Okafor")]
    [InlineData("Okafor, Ada", "Ada Okafor")]
    public void In_all_places_where_people_are_looked_for(string typed, string expected)
    {
        CheckCompletion.Labels($"# x.md\n@{typed}$0\n{s_people}")[0].Should().Be(expected);
        CheckCompletion.Labels($"# people/x.md\n---\nfriend: \"[[{typed}$0\"\n---\n{s_people}")[0].Should().Be(expected);
        SymbolSearch.Find([Fixture.Of(s_people).Notebook()], typed)[0].Name.Should().Be(expected);
        if (typed != "Okafer") ContactFinder.Find(Fixture.Of(s_people).Notebook(), typed).Select(note => note.Contact!.Name).Should().Equal(expected);
    }

    [Fact]
    public void For_links_the_marks_still_count() =>
        Fixture.Of(s_people).Notebook().Resolve("Zoe Martens").IsNone.Should().BeTrue();
}
