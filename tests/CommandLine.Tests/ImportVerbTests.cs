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
            people/Ada Okafor.md: Ada Okafor (same e-mail, "A. Okafor" for Ada Okafor)
              + phone[cell]: 555-0114
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

        notebook["people/Ada Okafor.md"].Should().Contain("birthday: 1985-12-10").And.Contain("phone[cell]: 555-0114");
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

    [Fact]
    public async Task An_entry_in_doubt_waits_for_an_answer()
    {
        using var notebook = new WrittenNotebook(Notebook);
        notebook["in.csv"] = "First Name,Last Name,Email Address,Company\nAda,Okafor,other@example.org,Kiln\n";

        var asked = await notebook.RunAsync("import", notebook.Full("in.csv"), "--write");
        var before = notebook.All;
        var same = await notebook.RunAsync("import", notebook.Full("in.csv"), "--same", "2=people/Ada Okafor.md");
        var another = await notebook.RunAsync("import", notebook.Full("in.csv"), "--new", "ada okafor", "--write");

        asked.Should().Be(new Transcript.Result(0, """
            in.csv:2: Is Ada Okafor somebody you know, or somebody new? Left out until you say.
              ? Ada Okafor, people/Ada Okafor.md (same name, but the e-mail addresses differ: other@example.org, and ada@example.org): --same "2=people/Ada Okafor.md"
              ? somebody new: --new 2
            Nothing to do.

            """.ReplaceLineEndings("\n"), ""));
        before["people/Ada Okafor.md"].Should().NotContain("Kiln");
        same.Output.Should().StartWith("people/Ada Okafor.md: Ada Okafor (as you say)\n  + company: Kiln\n");
        another.Output.Should().StartWith("people/Ada Okafor (Kiln).md: Ada Okafor (new; as you say)\n");
        notebook.All["people/Ada Okafor.md"].Should().Be(before["people/Ada Okafor.md"]);
    }

    [Theory]
    [InlineData("--same", "Ada Okafor")]
    [InlineData("--same", "Ada Okafor=people/Nobody.md")]
    [InlineData("--same", "Bo=people/Ada Okafor.md")]
    [InlineData("--new", "77")]
    public async Task An_answer_to_no_question_is_a_mistake(string option, string answer)
    {
        using var notebook = new WrittenNotebook(Notebook);
        notebook["in.csv"] = "First Name,Last Name\nAda,Okafor\n";

        (await notebook.RunAsync("import", notebook.Full("in.csv"), option, answer, "--write")).ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("empty.vcf", "")]
    [InlineData("cut.vcf", "BEGIN:VCARD\nFN:Ada\n")]
    [InlineData("group.vcf", "BEGIN:VCARD\nFN:Rowers\nX-ADDRESSBOOKSERVER-KIND:group\nEND:VCARD\n")]
    [InlineData("none.csv", "a,b\n1,2\n")]
    [InlineData("only-headings.csv", "name,email\n")]
    [InlineData("friends.md", "# Hello\n")]
    public async Task A_file_of_which_nothing_could_be_read_exits_with_1_and_says_so(string file, string text)
    {
        using var notebook = new WrittenNotebook(Notebook);
        notebook[file] = text;

        var result = await notebook.RunAsync("import", notebook.Full(file), "--write");

        result.ExitCode.Should().Be(1);
        result.Output.Should().EndWith($"Nothing could be read from {file}.\n");
    }

    [Theory]
    [InlineData("none.vcf", "cannot be read")]
    [InlineData("in.txt", "is not a file that can be read")]
    public async Task A_file_that_cannot_be_read_is_told(string file, string message)
    {
        using var notebook = new WrittenNotebook(Notebook);
        var result = await notebook.RunAsync("import", notebook.Full(file), "--write");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain(message);
    }
}
