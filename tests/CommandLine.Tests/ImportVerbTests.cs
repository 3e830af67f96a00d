using NotesNetworking.CommandLine.Tests.Support;

namespace NotesNetworking.CommandLine.Tests;

public class ImportVerbTests
{
    private const string Notebook = """
        # people/Ada Okafor.md
        ---
        name: Ada Okafor
        email: ada@example.org
        birthday: 1985-12-10
        ---
        # Ada Okafor
        """;

    private const string Cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A. Okafor\r\nitem1.EMAIL;TYPE=INTERNET:ada@example.org\r\nTEL;TYPE=CELL:555-0114\r\n"
        + "BDAY:1985-12-11\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\n"
        + "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=B6=\r\n=77;Ann\r\nEND:VCARD\r\n";

    [Fact]
    public async Task Nothing_is_written_before_it_is_asked_for()
    {
        using var notebook = new WrittenNotebook(Notebook);
        notebook["in.vcf"] = Cards;
        var before = notebook.All;

        var result = await notebook.RunAsync("import", notebook.Full("in.vcf"));

        result.Should().Be(new Transcript.Result(0, """
            people/Ada Okafor.md: Ada Okafor
              + phone: 555-0114
              = birthday: 1985-12-10 stays; the file has 1985-12-11
            people/Ann Löw.md: Ann Löw (new)
            in.vcf:8: This card has no name, and is left out.
            Nothing is written yet: --write does it.

            """.ReplaceLineEndings("\n"), ""));
        notebook.All.Should().Equal(before);
    }

    [Fact]
    public async Task What_a_note_says_stays_and_a_second_import_changes_nothing()
    {
        using var notebook = new WrittenNotebook(Notebook);
        notebook["in.vcf"] = Cards;

        await notebook.RunAsync("import", notebook.Full("in.vcf"), "--write");
        var once = notebook.All;
        var again = await notebook.RunAsync("import", notebook.Full("in.vcf"), "--write");

        notebook["people/Ada Okafor.md"].Should().Contain("birthday: 1985-12-10").And.Contain("phone: 555-0114");
        once.Should().ContainKey("people/Ann Löw.md");
        again.Output.Should().EndWith("Nothing to do.\n");
        notebook.All.Should().Equal(once);
    }

    [Fact]
    public async Task What_is_in_the_way_stays_and_the_others_come()
    {
        using var notebook = new WrittenNotebook("# people/Ann Löw.md\nmine\n");
        notebook[".gitignore"] = "people/Ann Löw.md\n";
        notebook["in.vcf"] = Cards;

        var result = await notebook.RunAsync("import", notebook.Full("in.vcf"), "--write");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("in.vcf:11: Ann Löw is left out. There is a file at people/Ann Löw.md already.").And.EndWith("Written.\n");
        notebook["people/Ann Löw.md"].Should().Be("mine\n");
        notebook.All.Should().ContainKey("people/A. Okafor.md");
    }

    [Fact]
    public async Task What_cannot_be_written_changes_nothing()
    {
        using var notebook = new WrittenNotebook("# ideas.md\nNothing.\n");
        notebook["people"] = "A file where the folder would be.\n";
        notebook["in.vcf"] = Cards;
        var before = notebook.All;

        var result = await notebook.RunAsync("import", notebook.Full("in.vcf"), "--write");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("Nothing is changed. ").And.Contain("people");
        notebook.All.Should().Equal(before);
    }

    [Theory]
    [InlineData("none.vcf", "cannot be read")]
    [InlineData("in.txt", "none of the files that are understood")]
    [InlineData("latin.vcf", "not written in UTF-8")]
    public async Task A_file_that_cannot_be_read_is_told(string file, string message)
    {
        using var notebook = new WrittenNotebook(Notebook);
        await File.WriteAllBytesAsync(notebook.Full("latin.vcf"), [0x4C, 0xF6, 0x77]);

        var result = await notebook.RunAsync("import", notebook.Full(file), "--write");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain(message);
    }
}
