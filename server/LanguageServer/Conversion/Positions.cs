using NotesNetworking.Core.Text;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>Between the protocol's positions and the core's; offsets are the core's business alone.</summary>
internal static class Positions
{
    /// <summary>The core's form of a position.</summary>
    public static LinePosition ToLinePosition(Lsp.Position position) => new(position.Line, position.Character);

    /// <summary>The core's form of a range.</summary>
    public static LineRange ToLineRange(Lsp.Range range) => new(ToLinePosition(range.Start), ToLinePosition(range.End));

    /// <summary>The range of a span, in the client's encoding.</summary>
    public static Lsp.Range ToRange(LineMap lines, TextSpan span, PositionEncoding encoding)
    {
        var (start, end) = lines.ToRange(span, encoding);
        return new Lsp.Range(new Lsp.Position(start.Line, start.Character), new Lsp.Position(end.Line, end.Character));
    }

    /// <summary>The position of an offset, in the client's encoding.</summary>
    public static Lsp.Position ToPosition(LineMap lines, int offset, PositionEncoding encoding)
    {
        var (line, character) = lines.ToPosition(offset, encoding);
        return new Lsp.Position(line, character);
    }

    /// <summary>The span of a range in the client's encoding.</summary>
    public static TextSpan ToSpan(LineMap lines, Lsp.Range range, PositionEncoding encoding) => lines.ToSpan(ToLineRange(range), encoding);

    /// <summary>The protocol's form of an edit.</summary>
    public static Lsp.TextEdit ToTextEdit(LineMap lines, TextEdit edit, PositionEncoding encoding) =>
        new(ToRange(lines, edit.Span, encoding), edit.NewText);
}
