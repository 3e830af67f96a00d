using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>Looks at the tokens of one line: words against tables, names in a row. The rules stand in <see cref="DiaryLine"/>.</summary>
internal sealed class LineCursor(string source, NoteBody body)
{
    private const int LongestPhrase = 64;

    private readonly LineTokens _reader = new(source, body);

    /// <summary>How many tokens the line has.</summary>
    public int Count => _reader.All.Count;

    /// <summary>A token; past the end a mark without length.</summary>
    public LineToken this[int i] => i < Count ? _reader.All[i] : new LineToken(TokenKind.Mark, End, End);

    /// <summary>Where the stretch ends.</summary>
    public int End { get; private set; }

    /// <summary>Reads a stretch of the note.</summary>
    public void Read(TextSpan span)
    {
        End = span.End;
        _reader.Read(span);
    }

    /// <summary>A token as written.</summary>
    public ReadOnlySpan<char> Text(int i) => i < Count ? source.AsSpan(this[i].Start, this[i].End - this[i].Start) : default;

    /// <summary>The rest of the line from a token on.</summary>
    public ReadOnlySpan<char> From(int i) => i < Count ? source.AsSpan(this[i].Start, End - this[i].Start) : default;

    /// <summary>True for a word.</summary>
    public bool IsWord(int i) => i < Count && this[i].Kind == TokenKind.Word;

    /// <summary>True for one of some marks.</summary>
    public bool IsMark(int i, string marks) => i < Count && this[i].Kind == TokenKind.Mark && this[i].End == this[i].Start + 1 && marks.Contains(source[this[i].Start]);

    /// <summary>True for a link to a note that may be a person's.</summary>
    public bool IsLink(int i) => i < Count && this[i].Kind == TokenKind.Link;

    /// <summary>True for a word with a capital, and for one in a script that has none.</summary>
    public bool IsCapital(int i) => IsWord(i) && char.IsUpper(source[this[i].Start]);

    /// <summary>True where a token is one of some words.</summary>
    public bool Is(int i, WordSet words) => words.Contains(i < Count && this[i].Kind is TokenKind.Word or TokenKind.Mark ? Text(i) : default);

    /// <summary>How many tokens the longest phrase of a table takes that begins at a token; 0 where none does.</summary>
    public int Phrase(int i, WordSet words)
    {
        Span<char> buffer = stackalloc char[LongestPhrase];
        for (var count = Math.Min(words.MostWords, Count - i); count > 0; count--)
            if (words.Contains(Words(i, count, buffer))) return count;
        return 0;
    }

    /// <summary>Some words with one space between them, apostrophes straight; empty where not all are words.</summary>
    public ReadOnlySpan<char> Words(int i, int count, Span<char> buffer)
    {
        var length = 0;
        for (var j = i; j < i + count; j++)
        {
            if (!IsWord(j)) return default;
            var word = Text(j);
            if (length + word.Length + 1 > buffer.Length) return default;
            if (length > 0) buffer[length++] = ' ';
            foreach (var c in word) buffer[length++] = c == '’' ? '\'' : c;
        }
        return buffer[..length];
    }

    /// <summary>The token after a group in parentheses that begins at a token; the token itself where none does.</summary>
    public int AfterParentheses(int i)
    {
        if (!IsMark(i, "(")) return i;
        for (var j = i + 1; j < Count; j++)
            if (IsMark(j, ")")) return j + 1;
        return i;
    }

    /// <summary>The link of a token, in the role of one who took part: after "with", or after a verb.</summary>
    public Link LinkAt(int i, LinkRole role) => body.Links[this[i].Link] with { Role = role };

    /// <summary>A name without a link, from one token up to another; a genitive is no part of it.</summary>
    public Link BareName(int from, int to)
    {
        var owns = Text(to - 1) is [.., '\'' or '’', 's'];
        var span = TextSpan.FromBounds(this[from].Start, this[to - 1].End - (owns ? 2 : 0));
        return new Link(LinkForm.BareName, source.Substring(span.Start, span.Length), null, null, span, span) { Role = LinkRole.With };
    }
}
