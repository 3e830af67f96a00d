using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Init;

/// <summary>What a notebook needs that is not there yet: its configuration, git's driver and hook, the editor's hint.</summary>
internal static class InitPlan
{
    /// <summary>All steps, in the order in which they are told.</summary>
    /// <param name="loaded">The notebook as it is.</param>
    /// <param name="guess">Which folders look like people's.</param>
    /// <param name="withWorkflow">True to add a scheduled workflow.</param>
    public static IReadOnlyList<InitStep> For(LoadedNotebook loaded, PeopleGuess guess, bool withWorkflow)
    {
        var root = loaded.Root.Folder;
        var git = new Git(root);
        var steps = new List<InitStep>
        {
            InitStep.File(root, NotebookSettings.FileName, "the configuration; everything in it has a default", Configuration(guess, git)),
        };
        if (git.IsRepository) steps.AddRange(GitSteps.For(root, git));
        steps.Add(InitStep.File(root, ".vscode/extensions.json", "recommends the extension to everyone who opens this folder in VS Code", "{\n  \"recommendations\": [\"notes-networking.notes-networking\"]\n}\n"));
        if (withWorkflow) steps.Add(InitStep.File(root, ".github/workflows/notes-networking.yml", "checks the notes every Monday and publishes nothing", Workflow));
        return steps;
    }

    private static string Configuration(PeopleGuess guess, Git git)
    {
        var me = git.Try(null, "config", "user.name") is { ExitCode: 0, Text: { Length: > 0 } name } ? name : null;
        return "# What is not said here is as the documentation of the format says. A few things that people change:\n"
            + (guess.Line ?? "# people: [\"**/people/**\", \"**/contacts/**\"]") + "   # notes here are contacts even without a type\n"
            + "# not-people: [\"people/companies/**\"]   # notes here never are\n"
            + "# cadence: {default: 3m, family: 2w}   # how often to be in touch, by tag\n"
            + "# exclude: [\"archive/**\"]   # not read at all\n"
            + (me is null ? "# me: [Jo Doe, Jo]   # names that mean you\n" : $"me: [{FrontMatterEdit.Quote(me)}]   # names that mean you\n");
    }

    // On a machine of one's own: the notes are private, and so is what is found in them.
    private const string Workflow = """
        # Checks the notes every Monday. Only the exit status is used: what is found is neither printed nor uploaded.
        # The runner is a machine of your own with notes-networking on its PATH.
        name: Notes
        on:
          schedule:
            - cron: "0 6 * * 1"
          workflow_dispatch:
        permissions:
          contents: read
        jobs:
          check:
            runs-on: self-hosted
            steps:
              - uses: actions/checkout@v4
              - run: notes-networking check > /dev/null 2>&1

        """;
}
