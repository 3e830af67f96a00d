using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary><c>[[Name#Heading|shown]]</c> or <c>![[…]]</c>, as one inline.</summary>
internal sealed class WikiLinkInline : LeafInline
{
    /// <summary>True for <c>![[…]]</c>.</summary>
    public required bool IsEmbed { get; init; }
}

/// <summary>Recognises wiki links before Markdown's own links get to see the bracket.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    public WikiLinkParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var embed = slice.CurrentChar == '!';
        var open = embed ? 1 : 0;
        if (slice.PeekChar(open) != '[' || slice.PeekChar(open + 1) != '[') return false;

        var (start, text) = (slice.Start, slice.Text);
        var inner = start + open + 2;
        for (var i = inner; i < slice.End; i++)
        {
            if (text[i] is '\n' or '\r' or '[') return false;
            if (text[i] != ']' || text[i + 1] != ']') continue;
            if (text.AsSpan(inner, i - inner).IsWhiteSpace()) return false;

            var from = processor.GetSourcePosition(start, out var line, out var column);
            processor.Inline = new WikiLinkInline
            {
                IsEmbed = embed,
                Line = line,
                Column = column,
                Span = new Markdig.Syntax.SourceSpan(from, from + (i + 1 - start)),
            };
            slice.Start = i + 2;
            return true;
        }
        return false;
    }
}
