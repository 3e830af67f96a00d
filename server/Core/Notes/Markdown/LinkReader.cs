using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary>Takes links apart (docs/format.md, "Mentions and names").</summary>
internal static class LinkReader
{
    /// <summary>A wiki link at a span that begins with <c>[[</c> or <c>![[</c>.</summary>
    public static Link Wiki(string source, TextSpan span, bool isEmbed)
    {
        var start = span.Start + (isEmbed ? 3 : 2);
        var inner = source.AsSpan(start, span.End - 2 - start);

        string? shown = null;
        var bar = inner.IndexOf('|');
        if (bar >= 0)
        {
            shown = inner[(bar + 1)..].Trim().ToString();
            // In a table the bar is escaped.
            inner = inner[..(bar > 0 && inner[bar - 1] == '\\' ? bar - 1 : bar)];
        }

        string? fragment = null;
        var hash = inner.IndexOf('#');
        if (hash >= 0)
        {
            fragment = inner[(hash + 1)..].Trim().ToString();
            inner = inner[..hash];
        }

        var target = inner.Trim();
        var offset = start + (inner.Length - inner.TrimStart().Length);
        return new Link(isEmbed ? LinkForm.Embed : LinkForm.Wiki, target.ToString(), fragment, shown, span, new TextSpan(offset, target.Length));
    }

    /// <summary>A Markdown link; null when it leads to no note: a web page, a mail address, a file of another type.</summary>
    public static Link? Markdown(string source, TextSpan span, string url, TextSpan urlSpan)
    {
        var hash = url.IndexOf('#');
        var path = hash < 0 ? url : url[..hash];
        if (path.Contains(':') || path.StartsWith("//", StringComparison.Ordinal)) return null;
        path = Uri.UnescapeDataString(path);
        if (!NotePath.IsNote(path)) return null;
        var shown = source.AsSpan(span.Start, span.Length).IndexOf("](") is > 0 and var end ? source.Substring(span.Start + 1, end - 1) : null;
        if (source.AsSpan(urlSpan.Start, urlSpan.Length).IndexOf('#') is >= 0 and var cut) urlSpan = urlSpan with { Length = cut };
        return new Link(LinkForm.Markdown, path, hash < 0 ? null : Uri.UnescapeDataString(url[(hash + 1)..]), shown, span, urlSpan);
    }
}
