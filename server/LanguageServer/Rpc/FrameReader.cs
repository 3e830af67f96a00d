using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>What came between two messages, or the content of one.</summary>
/// <param name="Content">A message's bytes; null without a message.</param>
/// <param name="Problem">What is wrong, in words that quote nothing; null where nothing is.</param>
internal readonly record struct Frame(byte[]? Content, string? Problem);

/// <summary>
/// Finds messages in a stream by their headers (LSP 3.17, Base Protocol). A header's name is read in any case, as HTTP has
/// it, and headers of other names are left alone. What is no header is skipped up to the next <c>Content-Length</c>: a
/// message is JSON, in which no line can begin with that.
/// </summary>
internal sealed class FrameReader(PipeReader input)
{
    /// <summary>A larger message is refused: a note has at most 5 MB.</summary>
    public const int LargestContent = 256 * 1024 * 1024;

    private const string Length = "content-length", Type = "content-type:";
    private const int LongestLine = 16 * 1024;

    private int? _length;
    private bool _isOtherCharset;
    private bool _isBroken;
    private bool _isTold;

    /// <summary>The next message, or what stands in its place; null at the stream's end.</summary>
    /// <exception cref="EndOfStreamException">The stream ends within a message.</exception>
    public async ValueTask<Frame?> ReadAsync(CancellationToken cancellationToken)
    {
        while (await ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Length > 0) Take(line);
            else if (_length is not null) return await ReadContentAsync(cancellationToken).ConfigureAwait(false);
            else if (TakeProblem() is { } problem) return new Frame(null, problem);
        }
        return TakeProblem() is { } last ? new Frame(null, last) : null;
    }

    private void Take(string line)
    {
        var at = line.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        var value = at < 0 ? default : line.AsSpan(at + Length.Length).TrimStart();
        if (value is [':', .. var length]) TakeLength(length, isFirst: line.AsSpan(0, at).IsWhiteSpace());
        else if (line.StartsWith(Type, StringComparison.OrdinalIgnoreCase)) _isOtherCharset = IsOtherCharset(line);
        else if (!IsHeader(line)) _isBroken = true;
    }

    private void TakeLength(ReadOnlySpan<char> text, bool isFirst)
    {
        // After the rest of something else, a new message begins.
        if (!isFirst) (_length, _isOtherCharset, _isBroken) = (null, false, true);
        var isNumber = int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= LargestContent;
        if (isNumber && (_length is null || _length == length)) _length = length;
        else (_length, _isBroken) = (null, true);
    }

    private async ValueTask<Frame?> ReadContentAsync(CancellationToken cancellationToken)
    {
        var (length, isOtherCharset) = (_length!.Value, _isOtherCharset);
        var problem = TakeProblem();
        var content = length == 0 ? [] : await ReadAsync(length, cancellationToken).ConfigureAwait(false);
        return isOtherCharset ? new Frame(null, problem ?? "a message is in another encoding than UTF-8") : new Frame(content, problem);
    }

    private async ValueTask<byte[]> ReadAsync(int length, CancellationToken cancellationToken)
    {
        var result = await input.ReadAtLeastAsync(length, cancellationToken).ConfigureAwait(false);
        if (result.Buffer.Length < length) throw new EndOfStreamException("The stream ends within a message.");
        var content = result.Buffer.Slice(0, length);
        var bytes = content.ToArray();
        input.AdvanceTo(content.End);
        return bytes;
    }

    // What follows begins with new headers.
    private string? TakeProblem()
    {
        // What is broken may be long, and is told of once.
        var isNews = _isBroken && !_isTold;
        _isTold = _length is null && (_isTold || isNews);
        (_length, _isOtherCharset, _isBroken) = (null, false, false);
        return isNews ? "what came before a message has no header that can be read" : null;
    }

    // The line without its end; null at the stream's end.
    private async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = Encoding.Latin1.GetString(buffer.Slice(0, end)).TrimEnd('\r');
                input.AdvanceTo(buffer.GetPosition(1, end));
                return line;
            }
            if (result.IsCompleted)
            {
                if (buffer.IsEmpty) return null;
                _isBroken = true;
                input.AdvanceTo(buffer.End);
                return null;
            }
            if (buffer.Length < LongestLine) input.AdvanceTo(buffer.Start, buffer.End);
            else
            {
                // No header is so long. Its end may be the beginning of one.
                _isBroken = true;
                var kept = buffer.GetPosition(buffer.Length - 2 * Length.Length);
                input.AdvanceTo(kept, buffer.End);
            }
        }
    }

    private static bool IsHeader(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !line.AsSpan(0, colon).ContainsAnyExcept(s_name);

    private static bool IsOtherCharset(string line)
    {
        const string charset = "charset=";
        if (line.IndexOf(charset, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at)) return false;
        var name = line.AsSpan(at + charset.Length);
        if (name.IndexOf(';') is >= 0 and var end) name = name[..end];
        // "utf8" is what early clients wrote.
        return name.Trim(" \"'") is var one && !one.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !one.Equals("utf8", StringComparison.OrdinalIgnoreCase);
    }

    private static readonly SearchValues<char> s_name = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
