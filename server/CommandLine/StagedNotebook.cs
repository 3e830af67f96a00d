using System.Globalization;
using System.Text;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine;

/// <summary>A notebook as it is about to be committed: git's index, whatever the working tree holds by now.</summary>
/// <param name="Notebook">All notes of the index.</param>
/// <param name="Changed">The paths of those that differ from the last commit.</param>
internal sealed record StagedNotebook(Notebook Notebook, IReadOnlySet<string> Changed)
{
    /// <summary>Reads the index of the repository that holds a notebook.</summary>
    /// <param name="root">Full path of the notebook's root.</param>
    /// <exception cref="UsageException">It is in no git repository, or git refused.</exception>
    public static StagedNotebook Read(string root)
    {
        var git = new Git(root);
        if (!git.IsRepository) throw new UsageException($"'{root}' is not in a git repository: --staged checks what is about to be committed.");
        var changed = git.Run("diff", "--cached", "--name-only", "--no-renames", "--diff-filter=d", "--relative", "-z").Entries.ToHashSet(StringComparer.Ordinal);

        var entries = git.Run("ls-files", "--stage", "-z").Entries.Select(Entry).Where(entry => entry.IsFile).ToList();
        var configuration = entries.Find(entry => entry.Path == NotebookSettings.FileName);
        var (settings, note) = configuration.Path is null ? (NotebookSettings.Default, null) : ReadSettings(Blobs(git, [configuration.Id]).Single());
        var files = new NotebookFiles(root, settings);
        var staged = entries.Where(entry => files.Includes(entry.Path)).ToList();
        settings = settings with
        {
            Layout = NotebookLayout.Of(staged.Select(entry => entry.Path), [.. entries.Select(entry => entry.Path).Where(path => NotebookLayout.IsMarker(path))]),
        };
        var notes = staged.Zip(Blobs(git, [.. staged.Select(entry => entry.Id)]), (entry, blob) => ReadNote(entry.Path, blob, settings)).ToList();
        if (note is not null) notes.Add(note);
        return new StagedNotebook(Notebook.Create(settings, notes), changed);
    }

    // "100644 <id> <stage>\t<path>": a link or a submodule is no note, and of a file in conflict our side counts (stage 2).
    private static (string Id, string Path, bool IsFile) Entry(string line)
    {
        var tab = line.IndexOf('\t');
        var fields = line[..tab].Split(' ');
        return (fields[1], line[(tab + 1)..], fields[0].StartsWith("100", StringComparison.Ordinal) && fields[2] is "0" or "2");
    }

    /// <summary>The contents of objects, in the order asked for (git-cat-file, "BATCH OUTPUT").</summary>
    private static IEnumerable<byte[]> Blobs(Git git, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) yield break;
        var all = git.Run(Encoding.ASCII.GetBytes(string.Concat(ids.Select(id => id + "\n"))), "cat-file", "--batch").Output;
        for (var at = 0; at < all.Length;)
        {
            var head = Encoding.ASCII.GetString(all, at, Array.IndexOf(all, (byte)'\n', at) - at);
            if (head.Split(' ') is not [_, "blob", var size]) throw new UsageException($"git has no content for {head}.");
            at += head.Length + 1;
            var length = int.Parse(size, CultureInfo.InvariantCulture);
            yield return all[at..(at + length)];
            at += length + 1;
        }
    }

    private static (NotebookSettings, Note) ReadSettings(byte[] blob) => NoteFile.Decode(blob) switch
    {
        { Text: { } text } => SettingsReader.Read(text),
        { Problem: var problem } => (NotebookSettings.Default with { IsConfigured = true }, Note.Unreadable(NotebookSettings.FileName, problem!)),
    };

    private static Note ReadNote(string path, byte[] blob, NotebookSettings settings) => NoteFile.Decode(blob) switch
    {
        { Text: { } text } => NoteParser.Parse(path, text, settings),
        { Problem: var problem } => Note.Unreadable(path, problem!),
    };
}
