using System.Text;

namespace NotesNetworking.Core.Merging;

/// <summary>Collects a merged text, of whole lines, and counts its conflicts.</summary>
internal sealed class MergeWriter(ConflictStyle style)
{
    private readonly StringBuilder _text = new();

    /// <summary>How many conflicts were written.</summary>
    public int Conflicts { get; private set; }

    /// <summary>How conflicts are shown.</summary>
    public ConflictStyle Style => style;

    /// <summary>Adds text that is decided.</summary>
    public void Write(string text) => _text.Append(text);

    /// <summary>Adds lines that are decided.</summary>
    public void Write(IEnumerable<string> lines)
    {
        foreach (var line in lines) _text.Append(line);
    }

    /// <summary>Adds what another writer has collected, with its conflicts.</summary>
    public void Write(MergeWriter other)
    {
        Conflicts += other.Conflicts;
        _text.Append(other._text);
    }

    /// <summary>Adds both sides of what a person has to decide; either may be empty.</summary>
    public void Conflict(string ours, string theirs)
    {
        Conflicts++;
        Marker('<', style.Ours);
        _text.Append(ours);
        Marker('=', "");
        _text.Append(theirs);
        Marker('>', style.Theirs);
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    private void Marker(char mark, string label) => _text.Append(mark, style.MarkerSize).Append(label.Length == 0 ? "" : " ").Append(label).Append('\n');
}
