using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Where a notebook begins (docs/format.md, "Notebook"): editor and terminal find it alike.</summary>
/// <param name="Folder">Full path, without a trailing separator.</param>
/// <param name="MayScan">False for a home directory or a file-system root without a configuration: nobody means all of
/// it, so only open notes count.</param>
internal sealed record NotebookRoot(string Folder, bool MayScan)
{
    private static readonly string[] s_marks = [".git", ".obsidian", ".zk", ".foam", "dendron.yml"];

    /// <summary>The root that was named, on the command line or by what was found before: this folder and no other.</summary>
    public static NotebookRoot Named(string folder) => Named(folder, Home);

    /// <inheritdoc cref="Named(string)"/>
    /// <param name="folder">Any path of a folder.</param>
    /// <param name="home">The home directory; empty where there is none.</param>
    internal static NotebookRoot Named(string folder, string home) => At(Full(folder), home);

    /// <summary>The root of an editor's workspace folder: the folder itself, unless one above it has a configuration.</summary>
    /// <inheritdoc cref="Named(string, string)"/>
    internal static NotebookRoot OfWorkspace(string folder, string home) =>
        At(Upwards(folder).FirstOrDefault(HasConfiguration) ?? Full(folder), home);

    /// <summary>
    /// The root around a folder that nobody named as one: the nearest folder upwards with a configuration, else with what
    /// git or another program for notes leaves there, else the folder itself.
    /// </summary>
    public static NotebookRoot Around(string folder) => Around(folder, Home);

    /// <inheritdoc cref="Around(string)"/>
    internal static NotebookRoot Around(string folder, string home) => Marked(folder, home) ?? Named(folder, home);

    /// <summary>The root around a folder, where something marks it; null where nothing does.</summary>
    /// <inheritdoc cref="Named(string, string)"/>
    internal static NotebookRoot? Marked(string folder, string home)
    {
        // Dotfiles kept in git make of a home directory no notebook.
        var root = Upwards(folder).FirstOrDefault(HasConfiguration) ?? Upwards(folder).FirstOrDefault(at => !IsTooWide(at, home) && HasMark(at));
        return root is null ? null : At(root, home);
    }

    /// <summary>The root of the notebook that a file lies in, where something marks it; null where nothing does.</summary>
    /// <param name="file">Full path of the file.</param>
    public static string? Above(string file) => Path.GetDirectoryName(file) is { } folder ? Marked(folder, Home)?.Folder : null;

    /// <summary>The outermost notebook that a notebook lies in, which is mostly itself: who writes in either may write the same files.</summary>
    /// <param name="folder">Full path of the notebook's root.</param>
    public static string Outermost(string folder) =>
        Upwards(folder).LastOrDefault(at => HasConfiguration(at) || (!IsTooWide(at, Home) && HasMark(at))) ?? folder;

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    private static NotebookRoot At(string folder, string home) => new(folder, HasConfiguration(folder) || !IsTooWide(folder, home));

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var at = Full(folder); at is not null; at = Path.GetDirectoryName(at)) yield return at;
    }

    private static string Full(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static bool HasConfiguration(string folder) => File.Exists(Path.Join(folder, NotebookSettings.FileName));

    private static bool HasMark(string folder) => s_marks.Any(mark => Path.Exists(Path.Join(folder, mark))) || IsLogseq(folder);

    // A folder of that name may hold notes about the program.
    private static bool IsLogseq(string folder) => Directory.Exists(Path.Join(folder, "logseq"))
        && (File.Exists(Path.Join(folder, "logseq", "config.edn")) || Directory.Exists(Path.Join(folder, "pages")) || Directory.Exists(Path.Join(folder, "journals")));

    private static bool IsTooWide(string folder, string home) =>
        Path.GetDirectoryName(folder) is null || (home.Length > 0 && FilePath.Comparer.Equals(folder, Full(home)));
}
