using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary>Code, HTML and comments: what stands there is nothing that a note says.</summary>
public static class HiddenText
{
    private static readonly MarkdownPipeline s_pipeline = MarkdownReader.BuildPipeline(readsPlain: true);

    /// <summary>
    /// Whether an offset of a text stands in it; a block that is not closed goes on to the end of the text. Text nested
    /// too deeply for the parser counts as hidden.
    /// </summary>
    /// <param name="source">The note's text.</param>
    /// <param name="bodyStart">Where the body begins.</param>
    /// <param name="offset">The place, in the body.</param>
    public static bool IsAt(string source, int bodyStart, int offset)
    {
        try
        {
            var body = Markdig.Markdown.Parse(MarkdownReader.Prepared(bodyStart == 0 ? source : source[bodyStart..]), s_pipeline);
            return IsIn(body, offset - bodyStart);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static bool IsIn(ContainerBlock container, int offset)
    {
        for (var i = 0; i < container.Count && container[i].Span.Start < offset; i++)
        {
            switch (container[i])
            {
                // Markdig ends a block that is not closed where its text ends, before the white space.
                case FencedCodeBlock { ClosingFencedCharCount: 0 } when i == container.Count - 1 || offset <= container[i + 1].Span.Start:
                    return true;
                case CodeBlock or HtmlBlock or CommentBlock when offset <= container[i].Span.End + 1:
                    return true;
                case ContainerBlock inner when IsIn(inner, offset):
                case LeafBlock { Inline: { } inlines } when IsIn(inlines, offset):
                    return true;
            }
        }
        return false;
    }

    private static bool IsIn(ContainerInline inlines, int offset)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var isInside = inline.Span.Start < offset && offset <= inline.Span.End;
            if (isInside && inline is (CodeInline or HtmlInline or CommentInline)) return true;
            if (inline is ContainerInline inner && IsIn(inner, offset)) return true;
        }
        return false;
    }
}
