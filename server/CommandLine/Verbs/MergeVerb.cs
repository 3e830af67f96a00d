using System.CommandLine;
using System.Text;
using NotesNetworking.Core.Merging;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Hosting.Writing;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary>
/// <c>merge</c>: git's merge driver for notes (gitattributes, "Defining a custom merge driver"). The result goes to
/// OURS; exit code 0 says that all is merged, 1 that conflicts are marked in it, 2 that it is as it was.
/// </summary>
internal static class MergeVerb
{
    public static Command Create(TextWriter error)
    {
        var before = new Argument<string>("BASE") { Description = "The note at the last common commit (git's %O)" };
        var ours = new Argument<string>("OURS") { Description = "The note on this side (%A); the result is written here" };
        var theirs = new Argument<string>("THEIRS") { Description = "The note on the other side (%B)" };
        var path = new Option<string?>("--path") { Description = "Where the note is in the notebook (%P; default: OURS)", HelpName = "PATH" };
        var size = new Option<int>("--marker-size") { Description = "How many characters a conflict marker has (%L)", HelpName = "N", DefaultValueFactory = _ => 7 };
        size.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1000) result.AddError("--marker-size takes a number of characters, such as 7.");
        });
        var verb = new Command("merge", "Merges a note of two sides; git calls it once 'init --write' has set it up") { before, ours, theirs, path, size, NotebookOptions.NoColour() };
        verb.SetAction(parsed => Merge(
            new Files(parsed.GetValue(before)!, parsed.GetValue(ours)!, parsed.GetValue(theirs)!), parsed.GetValue(path), new ConflictStyle(MarkerSize: parsed.GetValue(size)), error));
        return verb;
    }

    private sealed record Files(string Base, string Ours, string Theirs);

    private static int Merge(Files files, string? path, ConflictStyle style, TextWriter error)
    {
        var (before, ours, theirs) = (Read(files.Base), Read(files.Ours), Read(files.Theirs));
        var encoding = EncodingOf(before, ours, theirs);
        var versions = new NoteVersions(encoding.GetString(before), encoding.GetString(ours), encoding.GetString(theirs));
        var isNote = encoding != Encoding.Latin1 && (path is null || NotePath.IsNote(path)) && ours.Length <= NoteFile.LargestSize && theirs.Length <= NoteFile.LargestSize;
        var merged = isNote
            ? MergeNote(path ?? files.Ours, versions, style)
            : NoteMerge.Lines(versions, style);
        try
        {
            FileWriter.Write(files.Ours, encoding.GetBytes(merged.Text));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{files.Ours}' could not be written: {problem.Message}");
        }
        if (merged.Conflicts == 0) return ExitCode.Fine;
        error.Write($"{path ?? files.Ours}: {Words.Count(merged.Conflicts, "place")} for you to decide, marked by <<<<<<< and >>>>>>>.\n");
        return ExitCode.Found;
    }

    // Git runs a driver in the folder to which paths are relative. The note's own folder need not be there.
    private static MergeResult MergeNote(string path, NoteVersions versions, ConflictStyle style)
    {
        var full = Path.GetFullPath(path);
        var root = NotebookRoot.Around(Path.GetDirectoryName(full)!);
        var inside = FilePath.RelativeTo(root.Folder, full)!;
        return NoteMerge.Merge(inside, versions, NotebookLoader.ReadSettingsFor(root, inside), style);
    }

    /// <summary>What all three are written in; where there is no such, an encoding in which each byte is a character of its own.</summary>
    private static Encoding EncodingOf(params byte[][] files)
    {
        var written = Array.FindAll(files, file => file.Length > 0);
        Encoding encoding = written.Length == 0 || written[0] is not [0xFE or 0xFF, 0xFE or 0xFF, ..] ? Encoding.UTF8 : written[0][0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        var start = encoding == Encoding.UTF8 ? [] : encoding.GetPreamble();
        return Array.TrueForAll(written, file => file.AsSpan().StartsWith(start) && encoding.GetBytes(encoding.GetString(file)).AsSpan().SequenceEqual(file)) ? encoding : Encoding.Latin1;
    }

    private static byte[] Read(string file)
    {
        try
        {
            return NoteFile.ReadBytes(file) ?? throw new FileNotFoundException("There is no such file.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' could not be read: {problem.Message}");
        }
    }
}
