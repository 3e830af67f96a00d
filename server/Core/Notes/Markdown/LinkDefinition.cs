using Markdig.Syntax;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary>Where a link by reference leads: <c>[label]: people/ada.md "Ada"</c>, whether a link uses it or not.</summary>
/// <param name="Label">The words between the brackets.</param>
/// <param name="LabelSpan">Where they stand.</param>
/// <param name="Link">The link that it makes; its span is the whole definition.</param>
/// <param name="TitleSpan">Where its title is, without quotes; empty without a title.</param>
public sealed record LinkDefinition(string Label, TextSpan LabelSpan, Link Link, TextSpan TitleSpan)
{
    /// <summary>
    /// A definition that leads to a note; null for a web page and the like. Foam writes one for each wiki link, with the
    /// words of the link as its label and, by a setting, without the ending of the file.
    /// </summary>
    /// <param name="source">The note's text.</param>
    /// <param name="start">Where the text begins that the definition was read from.</param>
    /// <param name="definition">The definition as it was read.</param>
    /// <param name="isWikiLabel">Whether a wiki link of the note has these words.</param>
    internal static LinkDefinition? Of(string source, int start, LinkReferenceDefinition definition, Func<string, bool> isWikiLabel)
    {
        if (definition is not { Label: { Length: > 0 } label, Url: { Length: > 0 } url } || SpanOf(definition.UrlSpan) is not { Length: > 0 } urlSpan) return null;
        var span = SpanOf(definition.Span);
        var labelSpan = Inside(source, SpanOf(definition.LabelSpan), '[', ']');
        var link = LinkReader.Markdown(source, span, url, urlSpan) ?? (isWikiLabel(label) ? LinkReader.Markdown(source, span, url, urlSpan, needsEnding: false) : null);
        if (link is null || labelSpan.Length == 0) return null;
        var title = definition.Title is { Length: > 0 } ? SpanOf(definition.TitleSpan) : default;
        return new LinkDefinition(label, labelSpan, link with { Shown = null }, title.Length > 2 ? new TextSpan(title.Start + 1, title.Length - 2) : default);

        TextSpan SpanOf(SourceSpan at) => at.IsEmpty ? default : new TextSpan(start + at.Start, at.Length);
    }

    private static TextSpan Inside(string source, TextSpan span, char open, char close) =>
        span.Length > 1 && source[span.Start] == open && source[span.End - 1] == close ? new TextSpan(span.Start + 1, span.Length - 2) : span;
}
