namespace NotesNetworking.CommandLine.Tests;

public class HelpTests
{
    public static TheoryData<string> Verbs => [.. Terminal.Create(TextWriter.Null, TextWriter.Null).Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Help_of_every_verb_has_examples_that_can_be_understood(string verb)
    {
        var result = await Transcript.RunRawAsync("# people/ada.md\n", verb, "--help");

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain($"\nExamples:\n  notes-networking {verb}").And.Contain("--no-color");
        foreach (var example in Examples.All[verb])
            Terminal.Create(TextWriter.Null, TextWriter.Null).Parse(example.Split(" | ")[0].Split(" > ")[0]).Errors.Should().BeEmpty(example);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task What_a_verb_does_not_know_exits_with_2(string verb)
    {
        if (verb == "lsp") return; // Whatever an editor passes by habit, it starts.
        var result = await Transcript.RunRawAsync("# people/ada.md\n", verb, "--nonsense");

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("--nonsense");
    }
}
