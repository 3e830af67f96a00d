namespace NotesNetworking.Core.Merging;

/// <summary>
/// What of a text is no words: its byte order mark, its line endings, whether the last line has one. Each is merged by
/// itself, so that a side that changed only these changes no line. Where both changed the endings, ours win.
/// </summary>
internal sealed class TextLayout
{
    private readonly bool _hasMark;
    private readonly bool _endsLine;
    private readonly bool? _isCrLf; // null where some text mixes them: there, endings are part of the lines

    private TextLayout(bool hasMark, bool endsLine, bool? isCrLf) => (_hasMark, _endsLine, _isCrLf) = (hasMark, endsLine, isCrLf);

    /// <summary>The layout of the merged text.</summary>
    public static TextLayout Of(NoteVersions versions)
    {
        var (before, ours, theirs) = (versions.Base, versions.Ours, versions.Theirs);
        var endings = new[] { before, ours, theirs }.Select(Ending).ToArray();
        bool? isCrLf = endings.Contains(null) ? null : (endings[0], endings[1], endings[2]) switch
        {
            // A text of one line says nothing about endings.
            (_, "", "") => endings[0] == "\r\n",
            (_, "", var their) => their == "\r\n",
            (_, var our, "") => our == "\r\n",
            (var known, var our, var their) => (our == known ? their : our) == "\r\n",
        };
        return new TextLayout(
            Three.Way(before.StartsWith('\uFEFF'), ours.StartsWith('\uFEFF'), theirs.StartsWith('\uFEFF')),
            // An empty text, such as the base of a note that both sides made, ends no line and asks for none to be left open.
            Three.Way(before.Length == 0 || before.EndsWith('\n'), ours.Length == 0 || ours.EndsWith('\n'), theirs.Length == 0 || theirs.EndsWith('\n')),
            isCrLf);
    }

    /// <summary>The words alone: no mark, every line ended, all by LF where a text has but one kind of ending.</summary>
    public NoteVersions Strip(NoteVersions versions) => new(Strip(versions.Base), Strip(versions.Ours), Strip(versions.Theirs));

    /// <summary>The merged words in their layout.</summary>
    public MergeResult Restore(MergeResult merged)
    {
        var text = merged.Text;
        if (!_endsLine && text.EndsWith('\n')) text = text[..^(text.EndsWith("\r\n", StringComparison.Ordinal) ? 2 : 1)];
        if (_isCrLf == true) text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        return merged with { Text = _hasMark ? '\uFEFF' + text : text };
    }

    private string Strip(string text)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        if (_isCrLf is not null) text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return text.Length == 0 || text.EndsWith('\n') ? text : text + "\n";
    }

    /// <summary>The one line ending of a text; empty where it has none, null where it has several.</summary>
    private static string? Ending(string text)
    {
        var (feeds, returns, pairs) = (text.AsSpan().Count('\n'), text.AsSpan().Count('\r'), text.AsSpan().Count("\r\n"));
        if (returns == 0) return feeds == 0 ? "" : "\n";
        return feeds == pairs && returns == pairs ? "\r\n" : null;
    }
}
