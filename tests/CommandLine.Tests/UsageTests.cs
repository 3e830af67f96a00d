namespace NotesNetworking.CommandLine.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("'tomorrow'", "list", "--today", "tomorrow")]
    [InlineData("'sometimes'", "due", "--within", "sometimes")]
    [InlineData("nope", "nope")]
    [InlineData("'yaml'", "list", "--format", "yaml")]
    [InlineData("/no/such/folder", "list", "--notebook", "/no/such/folder")]
    public async Task A_mistake_is_named_on_the_side_and_exits_with_2(string named, params string[] arguments)
    {
        var result = await Transcript.RunRawAsync("# people/ada.md\n", arguments);

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain(named);
    }

    [Fact]
    public async Task The_file_systems_root_is_not_read()
    {
        var result = await Transcript.RunRawAsync("# people/ada.md\n", "list", "--notebook", "/");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("is not read");
    }

    [Fact]
    public async Task A_folder_that_is_named_is_the_notebook_and_nothing_else()
    {
        const string files = "# notes-networking.yaml\nme: Jo\n# people/ada.md\n# Ada\n# deep/people/bo.md\n# Bo\n";

        (await Transcript.RunRawAsync(files, "list", "--notebook", "{root}/deep")).Output.Should().Contain("Bo").And.NotContain("Ada");
        (await Transcript.RunRawAsync(files, "list", "--notebook", "{root}")).Output.Should().Contain("Bo").And.Contain("Ada");
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        var result = await Transcript.RunRawAsync("# people/ada.md\n", "--help");

        result.Output.Should().ContainAll("check", "due", "list", "path", "graph", "export", "lsp");
    }
}
