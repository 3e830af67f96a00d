using System.Text.Json;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.CommandLine.Tests.Support;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>What stands in a note does nothing to a terminal.</summary>
public class HostileTextTests
{
    // Sets the title and the clipboard, clears the screen, by seven bits and by eight; and markup of the console's library.
    private const string Evil = "A\e]0;title\a\e]52;c;aGk=\a\e[2J\u009B2J\u009D52;c;aGk=\u009C\u007F\b\rda [red]not[/] [/]";

    private static readonly string s_notebook = $"""
        # people/ada.md
        ---
        name: {JsonSerializer.Serialize(Evil)}
        cadence: 2w
        birthday: 1980-11-23
        introduced-by: "[[Bob]]"
        ---
        # {Evil.Replace("\r", "")}

        - [ ] Ask about {Evil.Replace("\r", "")} 📅 2026-11-01

        ## 2026-01-10 {Evil.Replace("\r", "")}

        With [[No{Evil.Replace("\r", "").Replace("[", "").Replace("]", "")}one]].
        # people/bob.md
        # Bob

        ## 2026-11-01 Call
        """;

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "github")]
    [InlineData("due", "--within", "30d")]
    [InlineData("list")]
    [InlineData("show", "A")]
    [InlineData("show", "A", "--format", "markdown")]
    [InlineData("brief", "A")]
    [InlineData("stats")]
    [InlineData("path", "A")]
    [InlineData("graph")]
    [InlineData("log", "A", "words")]
    [InlineData("log", "\e[31mNobody")]
    [InlineData("rest", "A", "tomorrow")]
    [InlineData("done", "people/ada.md:9")]
    [InlineData("rename", "A", "\e[2J")]
    [InlineData("new", "\e[2Jnew")]
    public async Task Control_characters_are_pictures(params string[] arguments)
    {
        using var notebook = new WrittenNotebook(s_notebook);

        var result = await notebook.RunAsync(arguments);

        (result.Output + result.Error).Where(one => char.IsControl(one) && one is not ('\n' or '\t')).Should().BeEmpty();
        (result.Output + result.Error).Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_name_is_shown_with_all_that_is_in_it()
    {
        using var notebook = new WrittenNotebook(s_notebook);

        (await notebook.RunAsync("list")).Output.Should().Contain("A␛]0;title␇␛]52;c;aGk=␇␛[2J␛[2J␛]52;c;aGk=␛\\␡␈␍da [red]not[/] [/]");
    }

    [Theory]
    [InlineData("list")]
    [InlineData("export")]
    public async Task Json_is_exact(string verb)
    {
        using var notebook = new WrittenNotebook(s_notebook);

        var result = await notebook.RunAsync(verb, "--format", "json");

        JsonDocument.Parse(result.Output).RootElement[0].GetProperty("name").GetString().Should().Be(Evil);
    }

    [Theory]
    [InlineData("plain\n\ttext\r\n", "plain\n\ttext\r\n")]
    [InlineData("Zoë 🌱", "Zoë 🌱")]
    [InlineData("\0\u0001\u001F\u0080\u0085\u009F", "␀␁␟␛@␛E␛_")]
    [InlineData("a\rb\r", "a␍b␍")]
    public void Each_control_character_has_its_picture(string text, string shown) => PlainWriter.Of(text).Should().Be(shown);
}
