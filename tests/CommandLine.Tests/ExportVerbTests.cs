using System.Text.Json;

namespace NotesNetworking.CommandLine.Tests;

public class ExportVerbTests
{
    private const string Notebook = """
        # people/ada.md
        ---
        type: person
        birthday: --11-23
        ---
        # Ada
        """;

    [Theory]
    [InlineData("vcf", "BEGIN:VCARD\r\nVERSION:4.0\r\n")]
    [InlineData("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")]
    [InlineData("csv", "name,aliases,")]
    public async Task Each_format_goes_to_standard_output(string format, string start)
    {
        var result = await Transcript.RunAsync(Notebook, "export", "--format", format);

        result.ExitCode.Should().Be(0);
        result.Output.Should().StartWith(start).And.Contain("Ada");
    }

    [Fact]
    public async Task Json_has_each_contact_as_show_has_it()
    {
        var all = JsonDocument.Parse((await Transcript.RunAsync(Notebook, "export", "--format", "json")).Output).RootElement;
        var one = JsonDocument.Parse((await Transcript.RunAsync(Notebook, "show", "Ada", "--format", "json")).Output).RootElement;

        all.EnumerateArray().Should().ContainSingle().Which.GetRawText().Replace(" ", "").Should().Be(one.GetRawText().Replace(" ", ""));
    }

    [Fact]
    public async Task Telephones_get_version_3_and_spreadsheets_no_formulas()
    {
        var card = await Transcript.RunAsync(Notebook, "export", "--vcard", "3");
        var table = await Transcript.RunAsync("# people/ada.md\n---\ntype: person\nphone: +44 555\n---\n# Ada\n", "export", "--format", "csv", "--for-spreadsheets");

        card.Output.Should().StartWith("BEGIN:VCARD\r\nVERSION:3.0\r\n").And.Contain("BDAY;X-APPLE-OMIT-YEAR=1604:1604-11-23\r\n");
        table.Output.Should().Contain(",'+44 555,");
    }

    [Fact]
    public async Task Out_writes_the_same_bytes_to_a_file()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("notes-networking-").FullName, "contacts.vcf");
        try
        {
            var result = await Transcript.RunAsync(Notebook, "export", "--out", file);

            result.Output.Should().BeEmpty();
            (await File.ReadAllTextAsync(file)).Should().Be((await Transcript.RunAsync(Notebook, "export")).Output);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    [Theory]
    [InlineData("--alarm", "--format", "vcf", "--alarm", "9h")]
    [InlineData("'25h'", "--format", "ics", "--alarm", "25h")]
    [InlineData("--vcard", "--format", "csv", "--vcard", "3")]
    [InlineData("'2'", "--vcard", "2")]
    [InlineData("--for-spreadsheets", "--for-spreadsheets")]
    [InlineData("could not be written", "--out", "{root}/no/such/folder/a.vcf")]
    public async Task A_mistake_exits_with_2(string named, params string[] arguments)
    {
        var result = await Transcript.RunAsync(Notebook, ["export", .. arguments]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain(named);
    }

    [Fact]
    public async Task Without_contacts_there_is_nothing_to_write()
    {
        var result = await Transcript.RunAsync("# note.md\nx\n", "export");

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Due_is_a_calendar_as_well()
    {
        var result = await Transcript.RunAsync(Notebook, "due", "--within", "2d", "--format", "ics", "--alarm", "9h");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("SUMMARY:Birthday of Ada\r\n").And.Contain("TRIGGER:PT9H\r\n");
    }
}
