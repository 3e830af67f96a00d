using Markdig.Parsers;
using Markdig.Syntax;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary>
/// Reads a definition that stands on one line, such as <c>[a]: people/ada.md "Ada"</c>. Markdig's own reader takes time that
/// grows with the square of their number, since it looks for each among all others; it still reads those on several lines.
/// </summary>
internal sealed class DefinitionParser : BlockParser
{
    public DefinitionParser() => OpeningCharacters = ['['];

    // A definition within a paragraph is words of it.
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is ParagraphBlock) return BlockState.None;
        var line = processor.Line;
        if (!line.AsSpan().Contains("]:", StringComparison.Ordinal) || MayGoOn(line.Text, line.End + 1)) return BlockState.None;
        var start = line.Start;
        if (!LinkReferenceDefinition.TryParse(ref line, out var definition) || definition is not { Label: { } label }) return BlockState.None;
        definition.Span = new SourceSpan(start, processor.Line.End);
        definition.Line = processor.LineIndex;
        definition.Column = processor.Column;
        var group = processor.Document.GetLinkReferenceDefinitions(addGroup: true);
        group.Links.TryAdd(label, definition);
        group.Add(definition);
        return BlockState.BreakDiscard;
    }

    // Its title may stand on the next line.
    private static bool MayGoOn(string text, int lineEnd)
    {
        var next = text.AsSpan(Math.Min(lineEnd, text.Length));
        next = next.StartsWith("\r\n") ? next[2..] : next.IsEmpty ? next : next[1..];
        next = next.TrimStart(" \t>");
        return next is ['"' or '\'' or '(', ..];
    }
}
