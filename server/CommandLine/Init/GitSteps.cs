using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Hosting.Writing;

namespace NotesNetworking.CommandLine.Init;

/// <summary>What git needs to know in a notebook: which driver merges notes, and what to check before a commit.</summary>
internal static class GitSteps
{
    private const string Driver = "notes-networking";
    private const UnixFileMode Executable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
    private const string Attribute = $"*.md merge={Driver}";

    /// <summary>The program as a shell calls it: by its full path, or by .NET where it is no program of its own.</summary>
    private static string Program
    {
        get
        {
            var own = Environment.ProcessPath;
            return own is not null && Path.GetFileNameWithoutExtension(own) == Driver ? Quote(own) : $"dotnet exec {Quote(Path.Join(AppContext.BaseDirectory, $"{Driver}.dll"))}";
        }
    }

    private static string DriverCommand => $"{Program} merge %O %A %B --marker-size %L --path %P";

    /// <summary>The steps for a notebook in a repository's working tree.</summary>
    public static IEnumerable<InitStep> For(string root, Git git)
    {
        yield return Attributes(root, git);
        yield return MergeDriver(git);
        yield return Hook(root, git);
    }

    private static InitStep Attributes(string root, Git git)
    {
        const string name = ".gitattributes";
        // "<path>: merge: <value>", whichever file says so.
        var value = git.Run("check-attr", "merge", "--", "people/note.md").Text.Split(": ")[^1];
        if (value == Driver) return InitStep.InPlace(name);
        if (value != "unspecified") return InitStep.Owners(name, Attribute);
        var path = Path.Join(root, name);
        return new InitStep(name, $"'{Attribute}': git merges notes by the driver below", () =>
        {
            var before = InitStep.TextOf(path);
            InitStep.WriteFile(root, path, $"{before}{(before.Length == 0 || before.EndsWith('\n') ? "" : "\n")}{Attribute}\n");
        });
    }

    private static InitStep MergeDriver(Git git)
    {
        const string name = $"git config merge.{Driver}.driver";
        var there = git.Try(null, "config", "--get", $"merge.{Driver}.driver");
        if (there is { ExitCode: 0, Text.Length: > 0 }) return there.Text == DriverCommand ? InitStep.InPlace(name) : InitStep.Owners(name, DriverCommand);
        return new InitStep(name, "merges notes by what they say, in this clone", () =>
        {
            git.Run("config", "--local", $"merge.{Driver}.name", "Notes Networking");
            git.Run("config", "--local", $"merge.{Driver}.driver", DriverCommand);
        });
    }

    private static InitStep Hook(string root, Git git)
    {
        var top = Path.GetFullPath(git.Run("rev-parse", "--show-toplevel").Text);
        var path = Path.GetFullPath(git.Run("rev-parse", "--git-path", "hooks/pre-commit").Text, root);
        var name = FilePath.RelativeTo(top, path) ?? path;
        var below = FilePath.RelativeTo(top, FilePath.Real(root) ?? root);
        var command = $"{Program} check --staged{(below is null or "" ? "" : $" --notebook {Quote(below)}")}";
        if (Path.Exists(path))
        {
            if (!InitStep.TextOf(path).Contains(command, StringComparison.Ordinal)) return InitStep.Owners(name, command);
            // Git runs no hook that is not executable, and says so only in passing.
            return OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & UnixFileMode.UserExecute) != 0 ? InitStep.InPlace(name)
                : new InitStep(name, "is there, but is not executable, so git does not run it", () => FileWriter.LetRun(path));
        }
        // A folder of hooks outside of this repository serves others, too.
        var isOwn = git.Try(null, "config", "--get", "core.hooksPath").ExitCode != 0 || FilePath.RelativeTo(top, path) is not null;
        if (!isOwn) return InitStep.Owners(name, command);
        return new InitStep(name, "runs 'check --staged', which stops a commit only for what cannot be read", () =>
            InitStep.WriteFile(root, path, $"#!/bin/sh\n{command}\n", Executable));
    }

    // As a POSIX shell reads it, which git brings along on every system.
    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
