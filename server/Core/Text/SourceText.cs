namespace NotesNetworking.Core.Text;

/// <summary>An immutable text with its lines. Changing it gives a new one.</summary>
public sealed class SourceText
{
    private LineMap? _lines;

    private SourceText(string text) => Text = text;

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The text's lines, mapped when first asked for.</summary>
    public LineMap Lines => _lines ??= LineMap.Of(Text);

    /// <summary>Wraps a text.</summary>
    public static SourceText From(string text) => new(text);

    /// <summary>The text with a range replaced (LSP 3.17, "TextDocumentContentChangeEvent").</summary>
    public SourceText WithChange(LineRange range, string newText, PositionEncoding encoding)
    {
        var span = Lines.ToSpan(range, encoding);
        return new SourceText(string.Concat(Text.AsSpan(0, span.Start), newText, Text.AsSpan(span.End)));
    }

    /// <summary>The words of a span.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The text itself.</summary>
    public override string ToString() => Text;
}
