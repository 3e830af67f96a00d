using System.CommandLine;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary><c>completion</c>: a shell's script; and <c>complete</c>, which such a script asks.</summary>
internal static class CompletionVerb
{
    public static Command Create(TextWriter output)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish" };
        shell.AcceptOnlyFromAmong(CompletionScripts.Shells);
        var verb = new Command("completion", "Writes the script by which a shell completes verbs, options and names") { shell, NotebookOptions.NoColour() };
        verb.SetAction(parsed => Say(output, CompletionScripts.For(parsed.GetValue(shell)!)));
        return verb;
    }

    public static Command CreateAsked(Command root, TextWriter output)
    {
        var words = new Argument<string[]>("WORD") { Arity = ArgumentArity.ZeroOrMore };
        var verb = new Command("complete", "Says what the last of some words could become") { words, NotebookOptions.NoColour() };
        verb.Hidden = true;
        verb.SetAction(parsed => Say(output, string.Concat(Completion.Of(root, parsed.GetValue(words) ?? []).Select(one => one + "\n"))));
        return verb;
    }

    private static int Say(TextWriter output, string text)
    {
        output.Write(text);
        return ExitCode.Fine;
    }
}
