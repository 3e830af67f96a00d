using NotesNetworking.Core.Assist.Renaming;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist.Renaming;

/// <summary>A notebook to rename in: files in, all files out.</summary>
internal static class RenamedNotebook
{
    /// <summary>The means of an editor with nothing beside the notes.</summary>
    public static RenameMeans Means(IReadOnlyDictionary<string, SourceText> files, Core.Network.Notebook notebook, bool movesFiles = true) => new(
        path => files.TryGetValue(path, out var text) ? new NoteText(notebook.Notes[path], text) : null,
        movesFiles,
        path => files.Keys.Any(file => file.Equals(path, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The files after an edit.</summary>
    public static SortedDictionary<string, string> Apply(IReadOnlyDictionary<string, SourceText> files, NotebookEdit edit)
    {
        var after = files.ToDictionary(file => file.Key, file => file.Value.Text);
        foreach (var (path, _, edits) in edit.Edits) after[path] = TextEdit.Apply(after[path], edits);
        foreach (var (from, to) in edit.Moved)
        {
            after.Remove(from, out var text).Should().BeTrue();
            after.TryAdd(to, text!).Should().BeTrue("{0} must be free", to);
        }
        foreach (var (path, text) in edit.Created) after.Add(path, text);
        return new(after, StringComparer.Ordinal);
    }

    /// <summary>The files as one text, as fixtures are written.</summary>
    public static string Show(IEnumerable<KeyValuePair<string, string>> files) =>
        string.Concat(files.Select(file => $"# {file.Key}\n{file.Value}{(file.Value.EndsWith('\n') ? "" : "\n")}")).TrimEnd();

    /// <summary>Renames what the cursor is on; the files afterwards are as expected.</summary>
    public static void CheckRename(string fixtureText, string newName, string expected, bool movesFiles = true)
    {
        var fixture = Fixture.Of(fixtureText);
        var (edit, refusal) = Rename(fixture, newName, movesFiles);
        refusal.Should().BeNull();
        Show(Apply(fixture.Files, edit!)).Should().Be(expected.TrimEnd());
    }

    /// <summary>Renaming what the cursor is on is refused in these words.</summary>
    public static void CheckRefusal(string fixtureText, string newName, string expected, bool movesFiles = true)
    {
        var (edit, refusal) = Rename(Fixture.Of(fixtureText), newName, movesFiles);
        refusal.Should().Be(expected);
        edit.Should().BeNull();
    }

    private static RenameOutcome Rename(Fixture fixture, string newName, bool movesFiles)
    {
        var notebook = fixture.Notebook();
        return Core.Assist.Renaming.Rename.To(notebook, notebook.Notes[fixture.CursorPath], fixture.Cursor, newName, Means(fixture.Files, notebook, movesFiles));
    }
}
