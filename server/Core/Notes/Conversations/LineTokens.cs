using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Takes a stretch of a note apart into words, names, signs and marks. One list serves a whole note.</summary>
internal sealed class LineTokens(string source, NoteBody body)
{
    private readonly List<LineToken> _tokens = [];

    /// <summary>The tokens of the stretch that was read last, in order.</summary>
    public IReadOnlyList<LineToken> All => _tokens;

    /// <summary>Reads a stretch. What stands in code is one mark.</summary>
    public void Read(TextSpan span)
    {
        _tokens.Clear();
        using var links = body.LinksIn(span).GetEnumerator();
        var hasLink = links.MoveNext();
        for (var at = span.Start; at < span.End;)
        {
            while (hasLink && body.Links[links.Current].Span.Start < at) hasLink = links.MoveNext();
            if (hasLink && body.Links[links.Current].Span.Start == at)
            {
                at = AddLink(links.Current, span.End);
                hasLink = links.MoveNext();
            }
            else at = Add(at, span.End);
        }
    }

    private int AddLink(int index, int end)
    {
        var link = body.Links[index];
        var after = SkipEmphasis(link.Span.End, end);
        var owns = after < end && source[after] is '\'' or '’';
        // German and Dutch have no apostrophe there: "[[Ada]]s Bruder".
        if (!owns && after == link.Span.End && after < end && source[after] == 's' && (after + 1 == end || !char.IsLetterOrDigit(source[after + 1])))
        {
            owns = true;
            after--;
        }
        if (owns) after = after + 1 < end && source[after + 1] is 's' or 'S' ? after + 2 : after + 1;
        if (link.Form != LinkForm.Embed) _tokens.Add(new LineToken(TokenKind.Link, link.Span.Start, link.Span.End) { Link = index, Owns = owns });
        return owns ? after : link.Span.End;
    }

    private int Add(int at, int end)
    {
        var c = source[at];
        // What is struck through does not count.
        if (c == '~' && source.AsSpan(at, end - at).StartsWith("~~") && source.IndexOf("~~", at + 2, end - at - 2, StringComparison.Ordinal) is > 0 and var struck)
        {
            _tokens.Add(new LineToken(TokenKind.Mark, at, struck + 2));
            return struck + 2;
        }
        if (char.IsWhiteSpace(c) || c is '*' or '_' or '~' or '=' or '\uFE0F') return at + 1;
        if (c == '`')
        {
            var close = CodeSpan.EndOf(source, at, end);
            _tokens.Add(new LineToken(TokenKind.Mark, at, close));
            return close;
        }
        if (char.IsLetterOrDigit(c)) return AddWord(at, end);
        if (ChannelWords.TryReadSign(source.AsSpan(at, end - at), out _, out var sign))
        {
            _tokens.Add(new LineToken(TokenKind.Sign, at, at + sign));
            return at + sign;
        }
        if (c == '#' && TagText.LengthOf(source.AsSpan(at + 1, end - at - 1)) is > 0 and var tag)
        {
            _tokens.Add(new LineToken(TokenKind.Tag, at, at + 1 + tag));
            return at + 1 + tag;
        }
        var length = char.IsHighSurrogate(c) && at + 1 < end ? 2 : 1;
        _tokens.Add(new LineToken(TokenKind.Mark, at, at + length));
        return at + length;
    }

    private int AddWord(int start, int end)
    {
        var at = start + 1;
        while (at < end && (IsLetter(source[at]) || (at + 1 < end && IsInner(at) && IsLetter(source[at + 1])))) at++;
        if (source[start] is 'w' or 'W' && at == start + 1 && at < end && source[at] == '/') at++;
        _tokens.Add(new LineToken(TokenKind.Word, start, at));
        return at;
    }

    // 1:1 is a word; "Lunch:great" is two.
    private bool IsInner(int at) => source[at] is '\'' or '’' or '-' || (source[at] == ':' && char.IsAsciiDigit(source[at - 1]) && char.IsAsciiDigit(source[at + 1]));

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || (c >= '\u0300' && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);

    private int SkipEmphasis(int at, int end)
    {
        while (at < end && source[at] is '*' or '_' or '~' or '=') at++;
        return at;
    }
}
