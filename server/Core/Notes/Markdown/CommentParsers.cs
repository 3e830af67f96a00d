using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary>A comment over several lines between <c>%%</c> marks, as Obsidian writes them.</summary>
internal sealed class CommentBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>A comment within a paragraph.</summary>
internal sealed class CommentInline : LeafInline;

/// <summary>Recognises a <c>%%</c> that opens a line and is not closed on it.</summary>
internal sealed class CommentBlockParser : BlockParser
{
    public CommentBlockParser() => OpeningCharacters = ['%'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.Line.PeekChar() != '%') return BlockState.None;
        var rest = processor.Line.AsSpan()[2..];
        if (rest.Contains("%%", StringComparison.Ordinal)) return BlockState.None;
        processor.NewBlocks.Push(new CommentBlock(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return processor.Line.AsSpan().Contains("%%", StringComparison.Ordinal) ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }
}

/// <summary>Swallows <c>%% … %%</c> within a paragraph.</summary>
internal sealed class CommentInlineParser : InlineParser
{
    public CommentInlineParser() => OpeningCharacters = ['%'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '%') return false;
        var close = slice.Text.AsSpan(slice.Start + 2, slice.End - slice.Start - 1).IndexOf("%%");
        if (close < 0) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CommentInline { Line = line, Column = column, Span = new SourceSpan(start, start + close + 3) };
        slice.Start += close + 4;
        return true;
    }
}
