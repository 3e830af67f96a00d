using System.CommandLine;
using NotesNetworking.CommandLine.Init;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary>
/// <c>init</c>: says what was recognised in a folder and what it lacks to be a notebook that git keeps in step. Changes
/// nothing without <c>--write</c>, and never what is there.
/// </summary>
internal static class InitVerb
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var folder = new Argument<string?>("DIR") { Description = "The notebook's folder (default: where you are)", Arity = ArgumentArity.ZeroOrOne };
        var write = new Option<bool>("--write") { Description = "Do it" };
        var workflow = new Option<bool>("--workflow") { Description = "Also a scheduled workflow that checks the notes on a machine of your own, and publishes nothing" };
        var noColour = NotebookOptions.NoColour();
        var verb = new Command("init", "Says what it recognises in a folder, and sets up what it lacks") { folder, write, workflow, noColour };
        verb.SetAction(parsed => Init(parsed.GetValue(folder), parsed.GetValue(write), parsed.GetValue(workflow), !parsed.GetValue(noColour), output, error));
        return verb;
    }

    private static int Init(string? folder, bool write, bool withWorkflow, bool hasColour, TextWriter output, TextWriter error)
    {
        if (folder is not null && !Directory.Exists(folder)) throw new UsageException($"There is no folder '{folder}'.");
        var root = folder is null ? NotebookRoot.Around(Environment.CurrentDirectory) : NotebookRoot.Named(folder);
        if (!root.MayScan) throw new UsageException($"'{root.Folder}' is a home directory or a whole disk: a notebook is a folder of its own.");
        Unfinished.Settle(root.Folder, error);
        var loaded = Reading.Load(root, hasColour);
        output.Write($"{root.Folder}\n");
        var guess = new PeopleGuess(loaded.Notebook);
        foreach (var line in Recognised.Describe(loaded, guess)) output.Write($"  {line}\n");

        var steps = InitPlan.For(loaded, guess, withWorkflow);
        if (write) Write(steps);
        Tell("Is there", steps.Where(step => step is { Write: null, IsOwners: false }), _ => "", output);
        Tell(write ? "Written" : "Missing (--write makes it)", steps.Where(step => step.Write is not null), step => $": {step.Detail}", output);
        Tell("Yours, and left alone; to add", steps.Where(step => step.IsOwners), step => $":\n    {step.Detail}", output);
        if (!new Git(root.Folder).IsRepository) output.Write("\nThis is no git repository: nothing is set up for merging and committing. After 'git init', run this again.\n");
        return ExitCode.Fine;
    }

    private static void Tell(string title, IEnumerable<InitStep> steps, Func<InitStep, string> detail, TextWriter output)
    {
        var lines = steps.Select(step => $"  {step.Name}{detail(step)}\n").ToArray();
        if (lines.Length > 0) output.Write($"\n{title}:\n{string.Concat(lines)}");
    }

    private static void Write(IReadOnlyList<InitStep> steps)
    {
        foreach (var step in steps)
        {
            try
            {
                step.Write?.Invoke();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"'{step.Name}' could not be written: {problem.Message}");
            }
        }
    }
}
