using System.Text;
using System.Text.RegularExpressions;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Fixtures;

/// <summary>
/// A notebook written as one text. A line such as <c># people/ada.md</c> begins a file; text before the first one is
/// <c>people/ada.md</c>. <c>$0</c> is the cursor, and <c>^^^ words</c> below a line marks an expectation there.
/// </summary>
public sealed partial class Fixture
{
    private readonly Dictionary<string, SourceText> _files = new(StringComparer.Ordinal);
    private readonly List<ExpectedMark> _marks = [];

    /// <summary>An expectation: the marked place and the words behind the carets.</summary>
    public sealed record ExpectedMark(string Path, TextSpan Span, string Words);

    private Fixture(string text)
    {
        var path = "people/ada.md";
        var content = new StringBuilder();
        var started = false;
        foreach (var line in SplitLines(text))
        {
            if (FileHead().Match(line) is { Success: true } head)
            {
                if (started) AddFile(path, content.ToString());
                path = head.Groups[1].Value;
                content.Clear();
                started = true;
                continue;
            }
            started |= line.Trim().Length > 0;
            content.Append(line);
        }
        AddFile(path, content.ToString());
    }

    /// <summary>Reads a fixture.</summary>
    public static Fixture Of(string text) => new(text);

    /// <summary>The files, marks taken out.</summary>
    public IReadOnlyDictionary<string, SourceText> Files => _files;

    /// <summary>The expectations in order.</summary>
    public IReadOnlyList<ExpectedMark> Marks => _marks;

    /// <summary>The file with the cursor.</summary>
    public string CursorPath { get; private set; } = "";

    /// <summary>The cursor's offset, or -1.</summary>
    public int Cursor { get; private set; } = -1;

    /// <summary>The text with the cursor.</summary>
    public SourceText CursorText => _files[CursorPath];

    /// <summary>The settings of the fixture's configuration file, or the defaults, with the layout that its files show.</summary>
    public NotebookSettings Settings =>
        (_files.TryGetValue(NotebookSettings.FileName, out var text) ? SettingsReader.Read(text.Text).Settings : NotebookSettings.Default)
            with { Layout = NotebookLayout.Of([.. _files.Keys.Where(path => NotePath.IsNote(path))], []) };

    /// <summary>The notebook of all files.</summary>
    public Notebook Notebook()
    {
        var settings = Settings;
        return Core.Network.Notebook.Create(settings, _files.Select(f => NotePath.IsNote(f.Key) ? NoteParser.Parse(f.Key, f.Value, settings) : SettingsReader.Read(f.Value.Text).Note));
    }

    private void AddFile(string path, string content)
    {
        var clean = new StringBuilder();
        var lineStart = 0;
        foreach (var line in SplitLines(content))
        {
            if (MarkLine().Match(line) is { Success: true } mark)
            {
                var start = lineStart + mark.Groups[1].Length;
                _marks.Add(new ExpectedMark(path, new TextSpan(start, mark.Groups[2].Length), mark.Groups[3].Value.Trim()));
                continue;
            }
            lineStart = clean.Length;
            var cursor = line.IndexOf("$0", StringComparison.Ordinal);
            if (cursor >= 0)
            {
                (CursorPath, Cursor) = (path, clean.Length + cursor);
                clean.Append(line, 0, cursor).Append(line, cursor + 2, line.Length - cursor - 2);
            }
            else clean.Append(line);
        }
        _files[path] = SourceText.From(clean.ToString());
    }

    private static IEnumerable<string> SplitLines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            yield return text[start..end];
            start = end;
        }
    }

    [GeneratedRegex(@"^# (\S.*\.(?:md|markdown|yaml))\r?\n?$")]
    private static partial Regex FileHead();

    [GeneratedRegex(@"^(\s*)(\^+)(?: (.*))?\r?\n?$")]
    private static partial Regex MarkLine();
}
