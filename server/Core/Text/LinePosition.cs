namespace NotesNetworking.Core.Text;

/// <summary>A place in a text as editors say it (LSP 3.17, "Position").</summary>
/// <param name="Line">Zero-based line.</param>
/// <param name="Character">Zero-based offset in the line, in units of a <see cref="PositionEncoding"/>.</param>
public readonly record struct LinePosition(int Line, int Character);

/// <summary>A stretch between two places; the end is exclusive (LSP 3.17, "Range").</summary>
public readonly record struct LineRange(LinePosition Start, LinePosition End);

/// <summary>What one unit of <see cref="LinePosition.Character"/> is (LSP 3.17, "PositionEncodingKind").</summary>
public enum PositionEncoding
{
    /// <summary>UTF-16 code units: what every client can do.</summary>
    Utf16,

    /// <summary>UTF-8 bytes.</summary>
    Utf8,
}
