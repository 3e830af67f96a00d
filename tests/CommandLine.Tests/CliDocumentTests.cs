using System.Text;
using System.Text.RegularExpressions;
using NotesNetworking.CommandLine.Tests.Support;
using NotesNetworking.Core.Tests;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>
/// docs/cli.md shows what the program prints, to the letter. Each block of commands runs on its own copy of the example
/// notebook. After a change of words, run the tests with ACCEPT_APPROVED=1 to write it anew, and read what git shows.
/// </summary>
public partial class CliDocumentTests
{
    private const string Prompt = "$ notes-networking ";

    private static readonly string s_path = Path.Combine(Docs.Root, "docs", "cli.md");

    /// <summary>Verbs that print nothing to show: one talks to an editor, the other is git's.</summary>
    private static readonly string[] s_silent = ["lsp", "merge"];

    [Fact]
    public async Task Every_command_prints_what_is_shown()
    {
        var document = Docs.Read("cli.md");
        var run = new StringBuilder(document);
        foreach (var (_, text) in Docs.FencesOf(document).Where(fence => fence.Info == "console"))
            run.Replace($"```console\n{text}\n```", $"```console\n{await RunAsync(text)}\n```");
        if (Environment.GetEnvironmentVariable("ACCEPT_APPROVED") is { Length: > 0 }) await File.WriteAllTextAsync(s_path, run.ToString());

        Docs.Read("cli.md").Split('\n').Should().Equal(run.ToString().Split('\n'), "other words are accepted with ACCEPT_APPROVED=1");
    }

    [Fact]
    public void Every_verb_and_every_option_has_its_place()
    {
        var document = Docs.Read("cli.md");
        var common = document[..document.IndexOf("\n## ", StringComparison.Ordinal)];
        foreach (var verb in Terminal.Create(TextWriter.Null, TextWriter.Null).Subcommands.Where(verb => !verb.Hidden))
        {
            var section = document.Split("\n## ").SingleOrDefault(part => part.StartsWith($"`{verb.Name}", StringComparison.Ordinal));
            section.Should().NotBeNull("docs/cli.md has a section for {0}", verb.Name);
            foreach (var option in verb.Options.Where(option => !option.Hidden))
                (common + section).Should().Contain($"`{option.Name}", "it is an option of {0}", verb.Name);
            foreach (var argument in verb.Arguments) section.Should().Contain(argument.Name, "{0} takes it", verb.Name);
            if (!s_silent.Contains(verb.Name)) section.Should().Contain($"\n{Prompt}{verb.Name}", "{0} is shown at work", verb.Name);
        }
    }

    private static async Task<string> RunAsync(string block)
    {
        using var notebook = new WrittenNotebook(new DirectoryInfo(Path.Combine(Docs.Root, "examples", "notebook")));
        var lines = new List<string>();
        foreach (var command in block.Split('\n').Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)))
        {
            var (words, most) = command[Prompt.Length..].Split(" | head -") is [var before, var count] ? (before, int.Parse(count)) : (command[Prompt.Length..], int.MaxValue);
            string[] arguments = [.. Word().Matches(words).Select(word => word.Value.Trim('"').Replace("~/notes", notebook.Folder))];
            if (arguments[0] is not ("init" or "completion")) arguments = [.. arguments, "--notebook", notebook.Folder, "--today", "2026-11-22"];
            var told = new StringWriter();
            await Terminal.RunAsync(arguments, told, told);
            lines.Add(command);
            lines.AddRange(told.ToString().TrimEnd('\n').Replace(notebook.Folder, "~/notes").Split('\n').Select(line => line.TrimEnd()).Take(most));
        }
        return string.Join('\n', lines);
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
