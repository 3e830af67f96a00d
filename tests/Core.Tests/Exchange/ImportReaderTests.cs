using CsCheck;
using NotesNetworking.Core.Exchange.Import;

namespace NotesNetworking.Core.Tests.Exchange;

public class ImportReaderTests
{
    private static readonly string[] s_pieces =
    [
        "BEGIN:VCARD\n", "END:VCARD\n", "FN:Ada\n", "N;ENCODING=QUOTED-PRINTABLE;CHARSET=x:=C3=\n", "BDAY:", "--", "TEL;", "item1.", "ADR:;;;", "RELATED;TYPE=", "=\n", "\n ", "\"",
        "Name,E-mail 1 - Value\n", "First Name;Last Name\n", "name,birthday,met\n", "Connected On", ",", ";", "### Activities:\n", "### Notes:\n", "### Friends:\n",
        "- ", "2018-11-01:", "**", "_", "@", "(a.k.a. ", ")", "[", "]", "\r", "\n", "\uFEFF", "0", "T",
    ];

    private static readonly Gen<string> s_text = Gen.OneOf(Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]), Gen.String[0, 6]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void No_text_is_too_strange_to_be_read() => s_text.Sample(text =>
    {
        foreach (var read in new Func<string, ImportedFile>[] { CardReader.Read, TableReader.Read, FriendsReader.Read })
            read(text).Contacts.All(contact => contact.Line > 0 && contact.Name.Length > 0).Should().BeTrue();
    }, iter: 3000);
}
