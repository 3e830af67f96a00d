using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Where a notebook begins (docs/format.md, "Notebook"): editor and terminal find it alike.</summary>
/// <param name="Folder">Full path, without a trailing separator.</param>
/// <param name="MayScan">False for a home directory or a file-system root without a configuration: nobody means all of
/// it, so only open notes count.</param>
internal sealed record NotebookRoot(string Folder, bool MayScan)
{
    /// <summary>The root for a folder: the nearest folder upwards with a configuration or <c>.git</c>, else itself.</summary>
    public static NotebookRoot Of(string folder) =>
        Of(folder, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <inheritdoc cref="Of(string)"/>
    /// <param name="folder">Any path of a folder.</param>
    /// <param name="home">The home directory; empty where there is none.</param>
    internal static NotebookRoot Of(string folder, string home)
    {
        var given = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        home = home.Length == 0 ? home : Path.TrimEndingDirectorySeparator(Path.GetFullPath(home));
        for (var at = given; at is not null; at = Path.GetDirectoryName(at))
        {
            if (HasConfiguration(at)) return new NotebookRoot(at, MayScan: true);
            // Dotfiles kept in git make of a home directory no notebook.
            if (!IsTooWide(at, home) && Path.Exists(Path.Join(at, ".git"))) return new NotebookRoot(at, MayScan: true);
        }
        return new NotebookRoot(given, !IsTooWide(given, home));
    }

    private static bool HasConfiguration(string folder) => File.Exists(Path.Join(folder, NotebookSettings.FileName));

    private static bool IsTooWide(string folder, string home) =>
        FilePath.Comparer.Equals(folder, home) || Path.GetDirectoryName(folder) is null;
}
