using System.Text;
using CsCheck;
using NotesNetworking.Core.Exchange.Import;

namespace NotesNetworking.Core.Tests.Exchange;

public class ImportBytesTests
{
    private const string Cards = "BEGIN:VCARD\r\nFN:Zoë Lind\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Łukasz Zieliński\r\nEND:VCARD\r\n";
    private const string Table = "name,role\r\nZoë Lind,Lead\r\nŁukasz Zieliński,\r\n";
    private const string Friends = "### Friends:\r\n- Zoë Lind\r\n- Łukasz Zieliński\r\n";

    public static TheoryData<string, string, Encoding> Files()
    {
        var files = new TheoryData<string, string, Encoding>();
        foreach (var (name, text) in new[] { ("a.vcf", Cards), ("a.csv", Table), ("friends.md", Friends) })
            foreach (var encoding in new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
                files.Add(name, text, encoding);
        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_reader_reads_every_coding(string name, string text, Encoding encoding)
    {
        var file = ImportFile.Read(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

        file.Contacts.Select(contact => contact.Name).Should().Equal("Zoë Lind", "Łukasz Zieliński");
        file.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\r\n")]
    public void Lines_end_as_they_like(string ending) =>
        ImportFile.Read("a.vcf", Encoding.UTF8.GetBytes(Cards.Replace("\r\n", ending))).Contacts.Select(contact => contact.Line).Should().Equal(1, 4);

    [Fact]
    public void What_is_not_utf_8_is_western_and_is_told()
    {
        var file = ImportFile.Read("a.csv", Encoding.Latin1.GetBytes("name,role\nZoë Lind,Lead\nAda,\nRené,\n"));

        file.Contacts.Select(contact => contact.Name).Should().Equal("Zoë Lind", "Ada", "René");
        file.Problems.Should().ContainSingle().Which.Should().Be(new ImportProblem(2,
            "2 lines are not in UTF-8, this the first; they were read as Western European (Windows-1252). If letters are wrong, save the file as UTF-8."));
    }

    [Fact]
    public void A_card_names_its_charset_line_by_line()
    {
        var cyrillic = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        var file = ImportFile.Read("a.vcf",
        [
            .. "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=windows-1251:"u8, .. cyrillic.GetBytes("Ольга Ким"), .. "\nNOTE:Zoë\nTITLE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Caf=E9=\n owner\nEND:VCARD\n"u8,
        ]);

        file.Contacts.Should().ContainSingle().Which.Name.Should().Be("Ольга Ким");
        file.Contacts[0].About.Should().Be("Zoë");
        file.Contacts[0].Facts.Should().Equal(new ImportedFact("role", "Café owner"));
        file.Problems.Should().BeEmpty();
    }

    [Fact]
    public void No_bytes_are_too_strange() => Gen.Select(Gen.OneOf("a.vcf", "a.csv", "friends.md"), Gen.Byte.Array[0, 200], Gen.OneOf("", "BEGIN:VCARD\nFN;CHARSET=x", "name,birthday\n", "\uFEFF"))
        .Sample((name, bytes, start) => ImportFile.Read(name, [.. Encoding.UTF8.GetBytes(start), .. bytes]).Contacts.All(contact => contact.Name.Length > 0).Should().BeTrue(), iter: 3000);
}
