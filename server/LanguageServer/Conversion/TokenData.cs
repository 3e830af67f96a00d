using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Text;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>Tokens as the protocol's rows of numbers (LSP 3.17, Semantic Tokens).</summary>
internal static class TokenData
{
    private const int Unknown = 1, Definition = 2;

    /// <summary>The types that fit best of those that every theme colours, and what is our own as modifiers.</summary>
    public static Lsp.SemanticTokensLegend Legend { get; } = new(["class", "variable", "number", "keyword", "property", "decorator"], ["unknown", "definition"]);

    /// <summary>Five numbers for each token: lines and characters from the one before, length, type, modifiers.</summary>
    public static int[] Encode(IEnumerable<Token> tokens, LineMap lines, PositionEncoding encoding)
    {
        var data = new List<int>();
        var before = default(LinePosition);
        foreach (var token in tokens)
        {
            var (start, end) = lines.ToRange(token.Span, encoding);
            var (type, modifiers) = MeaningOf(token.Kind);
            var isSameLine = start.Line == before.Line;
            data.AddRange([start.Line - before.Line, isSameLine ? start.Character - before.Character : start.Character, end.Character - start.Character, type, modifiers]);
            before = start;
        }
        return [.. data];
    }

    /// <summary>The one edit that turns numbers told before into those of now; none where they are the same.</summary>
    public static Lsp.SemanticTokensEdit[] Difference(ReadOnlySpan<int> before, ReadOnlySpan<int> now)
    {
        var start = before.CommonPrefixLength(now);
        if (start == before.Length && start == now.Length) return [];
        var old = before[start..];
        var rest = now[start..];
        var same = 0;
        while (same < old.Length && same < rest.Length && old[^(same + 1)] == rest[^(same + 1)]) same++;
        return [new Lsp.SemanticTokensEdit(start, old.Length - same, rest[..^same].ToArray())];
    }

    private static (int Type, int Modifiers) MeaningOf(TokenKind kind) => kind switch
    {
        TokenKind.Contact => (0, 0),
        TokenKind.OwnName => (0, Definition),
        TokenKind.UnknownName => (1, Unknown),
        TokenKind.Date => (2, 0),
        TokenKind.Channel => (3, 0),
        TokenKind.Field => (4, 0),
        _ => (5, 0),
    };
}
