using System.Diagnostics;
using System.Text;

namespace NotesNetworking.CommandLine.Tests.Support;

/// <summary>A git repository in a temporary folder, worked on by the real git and with no one's own configuration.</summary>
internal sealed class Clone : IDisposable
{
    private static readonly string s_program = typeof(Terminal).Assembly.Location;

    private int _commits;

    /// <summary>An empty repository.</summary>
    public Clone()
    {
        Folder = Directory.CreateTempSubdirectory("notes-networking-git-").FullName;
        Git("init", "--quiet", "--initial-branch=main");
    }

    /// <summary>A clone of another one.</summary>
    public Clone(Clone origin)
    {
        Folder = Directory.CreateTempSubdirectory("notes-networking-git-").FullName;
        Git("clone", "--quiet", origin.Folder, ".");
    }

    /// <summary>Full path of the working tree.</summary>
    public string Folder { get; }

    /// <summary>The program that these tests run, as a shell would call it.</summary>
    public static string Program => $"dotnet exec '{s_program}'";

    /// <summary>Has git merge notes with the program.</summary>
    public Clone UseDriver()
    {
        Git("config", "merge.notes-networking.driver", $"{Program} merge %O %A %B --marker-size %L --path %P");
        Directory.CreateDirectory(Path.Join(Folder, ".git", "info"));
        File.WriteAllText(Path.Join(Folder, ".git", "info", "attributes"), "*.md merge=notes-networking\n");
        return this;
    }

    /// <summary>A file's text; setting it writes the file.</summary>
    public string this[string path]
    {
        get => File.ReadAllText(Path.Join(Folder, path));
        set
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(Folder, path))!);
            File.WriteAllText(Path.Join(Folder, path), value, new UTF8Encoding(false));
        }
    }

    /// <summary>Commits all there is.</summary>
    public void Commit()
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", $"{++_commits}");
    }

    /// <summary>Merges what another clone has; the exit code.</summary>
    public int Merge(Clone other)
    {
        Git("fetch", "--quiet", other.Folder, "main");
        return TryGit("merge", "--quiet", "--no-edit", "FETCH_HEAD").ExitCode;
    }

    /// <summary>Runs a git command that is to succeed, and gives its output.</summary>
    public string Git(params string[] arguments)
    {
        var (exitCode, output) = TryGit(arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {output}");
    }

    /// <summary>Runs a git command, and gives its exit code and all its output.</summary>
    public (int ExitCode, string Output) TryGit(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var who in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{who}_NAME"] = "Jo Doe";
            start.Environment[$"GIT_{who}_EMAIL"] = "jo@example.org";
            start.Environment[$"GIT_{who}_DATE"] = "2026-11-22T12:00:00Z";
        }
        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        // Git protects its objects from writing, which some systems take for protection from removal.
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Folder, recursive: true);
    }
}
