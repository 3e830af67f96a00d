using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary><c>#tag</c> in a note's body; its span leaves the <c>#</c> out.</summary>
internal sealed class TagInline : LeafInline;

/// <summary>Recognises tags at the beginning of a word. Code, comments and links have parsers of their own, so tags in them are none.</summary>
internal sealed class TagParser : InlineParser
{
    public TagParser() => OpeningCharacters = ['#'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (before is not ('\0' or '|') && !char.IsWhiteSpace(before)) return false;
        var length = TagText.LengthOf(slice.AsSpan()[1..]);
        if (length == 0) return false;

        var from = processor.GetSourcePosition(slice.Start + 1, out var line, out var column);
        processor.Inline = new TagInline { Line = line, Column = column, Span = new Markdig.Syntax.SourceSpan(from, from + length - 1) };
        slice.Start += 1 + length;
        return true;
    }
}
