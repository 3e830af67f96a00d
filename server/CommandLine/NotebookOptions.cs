using System.CommandLine;
using NotesNetworking.CommandLine.Output;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine;

/// <summary>The options that every verb takes: which notebook, and what day it is.</summary>
internal sealed class NotebookOptions
{
    private readonly Option<string?> _notebook = new("--notebook")
    {
        Description = "The notebook's folder (default: the nearest one upwards with a configuration, else with .git, .obsidian or the like, else where you are)",
        HelpName = "DIR",
    };

    private readonly Option<DateOnly?> _today = Today();

    private readonly Option<bool> _noColour = NoColour();

    private readonly Option<string> _format;

    /// <summary>The option <c>--no-color</c>.</summary>
    public static Option<bool> NoColour() => new("--no-color") { Description = "Write without colour, also where the terminal has it; so does NO_COLOR" };

    /// <summary>The option <c>--today</c>.</summary>
    public static Option<DateOnly?> Today() => new("--today")
    {
        Description = "Take this day for today",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateReader.Parse(text) is { } date) return date;
            result.AddError($"--today takes a date such as 2026-11-22, not '{text}'.");
            return null;
        },
    };

    private NotebookOptions(params string[] formats)
    {
        _format = new Option<string>("--format") { Description = "How to write the answer", HelpName = string.Join('|', formats), DefaultValueFactory = _ => formats[0] };
        _format.AcceptOnlyFromAmong(formats);
    }

    /// <summary>Adds the options to a verb that writes these formats; the first is the default.</summary>
    public static NotebookOptions AddTo(Command verb, params string[] formats)
    {
        var options = new NotebookOptions(formats);
        verb.Options.Add(options._notebook);
        verb.Options.Add(options._today);
        verb.Options.Add(options._format);
        verb.Options.Add(options._noColour);
        return options;
    }

    /// <summary>What a command line says: the notebook is read here, from the disk unless told from where.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public NotebookRequest Read(ParseResult parsed, Func<NotebookRoot, Notebook>? load = null)
    {
        var root = Root(parsed);
        Unfinished.Settle(root.Folder, parsed.InvocationConfiguration.Error);
        var today = parsed.GetValue(_today) ?? new Clock(TimeProvider.System).Today;
        return new NotebookRequest(root.Folder, load is null ? Reading.Load(root, !parsed.GetValue(_noColour)).Notebook : load(root), today, parsed.GetValue(_format)!, !parsed.GetValue(_noColour));
    }

    /// <summary>The notebook that a command line names.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public NotebookRoot Root(ParseResult parsed)
    {
        var named = parsed.GetValue(_notebook);
        if (named is not null && !Directory.Exists(named)) throw new UsageException($"There is no folder '{named}'. Name the notebook's folder with --notebook.");
        var root = named is null ? NotebookRoot.Around(Environment.CurrentDirectory) : NotebookRoot.Named(named);
        if (!root.MayScan)
            throw new UsageException($"'{root.Folder}' is a home directory or a whole disk, and is not read. Name the notebook's folder with --notebook, or put a notes-networking.yaml there.");
        return root;
    }
}

/// <summary>A notebook as a verb was asked to look at it.</summary>
/// <param name="Root">Full path of its root.</param>
/// <param name="Notebook">Its notes.</param>
/// <param name="Today">The day.</param>
/// <param name="Format">How to write the answer.</param>
/// <param name="HasColour">False where colour was declined.</param>
internal sealed record NotebookRequest(string Root, Notebook Notebook, DateOnly Today, string Format, bool HasColour)
{
    /// <summary>The path in the notebook of a note or folder that somebody typed: seen from where they are, else from the
    /// notebook's root, as the verbs print paths.</summary>
    /// <exception cref="UsageException">There is no such, or it is outside of the notebook.</exception>
    public string PathOf(string typed)
    {
        if (typed.Length == 0) throw new UsageException("The path of a note or folder cannot be empty.");
        var full = Path.GetFullPath(typed);
        if (!Path.Exists(full)) full = Path.GetFullPath(typed, Root);
        if (!Path.Exists(full)) throw new UsageException($"There is no note or folder '{typed}'.");
        var relative = Path.GetRelativePath(Root, full).Replace(Path.DirectorySeparatorChar, '/');
        if (relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative))
            throw new UsageException($"'{typed}' is not in the notebook '{Root}'.");
        return relative;
    }
}
