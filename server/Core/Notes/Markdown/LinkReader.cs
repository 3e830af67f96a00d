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

        var (target, fragment) = Split(source, new TextSpan(start, inner.Length));
        return new Link(isEmbed ? LinkForm.Embed : LinkForm.Wiki, target.Value, fragment?.Value, shown, span, target.Span) { FragmentSpan = fragment?.Span ?? default };
    }

    /// <summary>
    /// A link as Dendron writes it, with the shown text first: <c>[[Ines|people.ines-duarte]]</c>. Where only the first part
    /// can be a note's name in a hierarchy, it is written as elsewhere.
    /// </summary>
    public static Link InDendron(string source, Link link)
    {
        if (link.Form is not (LinkForm.Wiki or LinkForm.Embed) || link.Shown is not { Length: > 0 } shown) return link;
        var likeness = LikenessToName(shown);
        if (likeness == 0 || likeness < LikenessToName(link.Target)) return link;
        var bar = source.IndexOf('|', link.Span.Start, link.Span.Length);
        var (target, fragment) = Split(source, TextSpan.FromBounds(bar + 1, link.Span.End - 2));
        var words = source.AsSpan(link.TargetSpan.Start, bar - link.TargetSpan.Start).TrimEnd("\\ ").ToString();
        return link with { Target = target.Value, TargetSpan = target.Span, Fragment = fragment?.Value, FragmentSpan = fragment?.Span ?? default, Shown = words };
    }

    // Dots lead downwards, and names are seldom written with capitals.
    private static int LikenessToName(string text)
    {
        if (text.Any(char.IsWhiteSpace)) return 0;
        var hash = text.IndexOf('#');
        var name = hash < 0 ? text : text[..hash];
        return name.Trim('.').Contains('.') ? 2 : name.Any(char.IsUpper) ? 0 : 1;
    }

    /// <summary>The target of a wiki link and the heading behind it, of what stands before the bar.</summary>
    public static (Spanned<string> Target, Spanned<string>? Fragment) Split(string source, TextSpan inner)
    {
        var hash = source.IndexOf('#', inner.Start, inner.Length);
        return hash < 0
            ? (Trimmed(source, inner), null)
            : (Trimmed(source, TextSpan.FromBounds(inner.Start, hash)), Trimmed(source, TextSpan.FromBounds(hash + 1, inner.End)));
    }

    private static Spanned<string> Trimmed(string source, TextSpan span)
    {
        var text = source.AsSpan(span.Start, span.Length);
        var start = span.Start + (text.Length - text.TrimStart().Length);
        var trimmed = text.Trim();
        return new Spanned<string>(trimmed.ToString(), new TextSpan(start, trimmed.Length));
    }

    /// <summary>
    /// A Markdown link, to another note or to a heading of its own; null when it leads to no note: a web page, a mail
    /// address, a file of another type.
    /// </summary>
    public static Link? Markdown(string source, TextSpan span, string url, TextSpan urlSpan, bool needsEnding = true)
    {
        var hash = url.IndexOf('#');
        var path = hash < 0 ? url : url[..hash];
        if (path.Contains(':') || path.StartsWith("//", StringComparison.Ordinal)) return null;
        path = Uri.UnescapeDataString(path);
        if (needsEnding ? !NotePath.IsNote(path) && !(hash == 0 && url.Length > 1) : path.Length == 0) return null;
        var shown = source.AsSpan(span.Start, span.Length).IndexOf("](") is > 0 and var end ? source.Substring(span.Start + 1, end - 1) : null;
        urlSpan = WithoutBrackets(source, urlSpan);
        var fragment = default(TextSpan);
        if (source.AsSpan(urlSpan.Start, urlSpan.Length).IndexOf('#') is >= 0 and var cut)
        {
            fragment = TextSpan.FromBounds(urlSpan.Start + cut + 1, urlSpan.End);
            urlSpan = urlSpan with { Length = cut };
        }
        return new Link(LinkForm.Markdown, path, hash < 0 ? null : Uri.UnescapeDataString(url[(hash + 1)..]), shown, span, urlSpan) { FragmentSpan = fragment };
    }

    // An address with spaces may stand in <angle brackets>.
    private static TextSpan WithoutBrackets(string source, TextSpan url) =>
        url.Length > 1 && source[url.Start] == '<' && source[url.End - 1] == '>' ? new TextSpan(url.Start + 1, url.Length - 2) : url;

    /// <summary>A Markdown link to a file beside the note, or a picture; null for a web page and the like.</summary>
    public static Link? File(string source, TextSpan span, string url, TextSpan urlSpan)
    {
        var end = url.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? url : url[..end];
        if (path.Length == 0 || path[0] == '/' || path.Contains(':') || urlSpan == span) return null;
        urlSpan = WithoutBrackets(source, urlSpan);
        if (source.AsSpan(urlSpan.Start, urlSpan.Length).IndexOfAny('#', '?') is >= 0 and var cut) urlSpan = urlSpan with { Length = cut };
        return new Link(LinkForm.Markdown, Uri.UnescapeDataString(path), null, null, span, urlSpan);
    }
}
