using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>
/// One value of a front-matter key, whether it was written as a scalar or as one of a list.
/// </summary>
/// <param name="Text">The value; for a link its name, without brackets, heading and shown text.</param>
/// <param name="Span">Where it is written, quotes and brackets included.</param>
/// <param name="IsLink">True for <c>[[…]]</c>, quoted or not.</param>
/// <param name="TextSpan">Where <paramref name="Text"/> itself stands in the note.</param>
public readonly record struct FieldValue(string Text, TextSpan Span, bool IsLink, TextSpan TextSpan)
{
    /// <summary>The heading that a link names.</summary>
    public Spanned<string>? Fragment { get; init; }

    /// <summary>All values of a key that are not empty; an unquoted <c>[[Ada]]</c>, to YAML a list in a list, is the link that was meant.</summary>
    public static IEnumerable<FieldValue> Of(YamlValue value, string source)
    {
        switch (value)
        {
            case YamlScalar scalar when scalar.Text.Trim().Length > 0:
                yield return OfScalar(scalar, source);
                break;
            case YamlList { Items: [YamlList { Items.Length: > 0 }] } list when IsUnquotedLink(list.Span, source):
                yield return Link(list.Span, source, list.Span.Start + 2, list.Span.End - 2);
                break;
            case YamlList list:
                foreach (var item in list.Items)
                foreach (var one in Of(item, source))
                    yield return one;
                break;
        }
    }

    private static bool IsUnquotedLink(TextSpan span, string source)
    {
        var written = source.AsSpan(span.Start, span.Length);
        return written.StartsWith("[[") && written.EndsWith("]]") && written.Length > 4 && written[2] != '[';
    }

    private static FieldValue OfScalar(YamlScalar scalar, string source)
    {
        var written = source.AsSpan(scalar.Span.Start, scalar.Span.Length);
        var open = written.IndexOf("[[");
        var close = open < 0 ? -1 : written[open..].IndexOf("]]");
        if (close > 2 && scalar.Text.TrimStart().StartsWith("[[", StringComparison.Ordinal))
        {
            var link = Link(scalar.Span, source, scalar.Span.Start + open + 2, scalar.Span.Start + open + close);
            // What YAML escapes in the quotes is read as it is meant.
            return written.Contains(scalar.Text, StringComparison.Ordinal) ? link : link with { Text = NameIn(scalar.Text) ?? link.Text };
        }

        var text = scalar.Text.Trim();
        var at = written.IndexOf(text);
        return new FieldValue(text, scalar.Span, false, at < 0 ? scalar.Span : new TextSpan(scalar.Span.Start + at, text.Length));
    }

    private static string? NameIn(string text)
    {
        var (start, end) = (text.IndexOf("[[", StringComparison.Ordinal) + 2, text.IndexOf("]]", StringComparison.Ordinal));
        return end > start ? Link(default, text, start, end).Text : null;
    }

    private static FieldValue Link(TextSpan span, string source, int start, int end)
    {
        if (source.AsSpan(start, end - start).IndexOf('|') is >= 0 and var bar) end = start + bar;
        var (target, fragment) = LinkReader.Split(source, TextSpan.FromBounds(start, end));
        return new FieldValue(target.Value, span, true, target.Span) { Fragment = fragment };
    }
}
