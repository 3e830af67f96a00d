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
    public async Task The_root_is_the_nearest_folder_upwards_with_a_configuration()
    {
        var result = await Transcript.RunRawAsync("# notes-networking.yaml\nme: Jo\n# people/ada.md\n# Ada\n# deep/er/note.md\nx\n", "list", "--notebook", "{root}/deep/er");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("Ada");
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        var result = await Transcript.RunRawAsync("# people/ada.md\n", "--help");

        result.Output.Should().ContainAll("check", "due", "list", "path", "graph", "export", "lsp");
    }
}
