using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Markdown;

/// <summary>
/// Reads a note's body with Markdig, in a pipeline of only what notes mean something by: headings, lists, tables,
/// links, and what hides them (code, comments). Emphasis and the like are left alone.
/// </summary>
internal sealed class MarkdownReader
{
    // The key of a document's note that a paragraph of it was not looked into.
    private static readonly object s_isPartial = new();

    private static readonly MarkdownPipeline s_pipeline = BuildPipeline(readsPlain: false);

    private readonly string _source;
    private readonly int _start;
    private readonly List<BodyBlock> _blocks = [];
    private readonly List<Link> _links = [];
    private readonly List<VerbatimBlock> _verbatim = [];
    private readonly List<Spanned<string>> _tags = [];
    private readonly List<Link> _files = [];
    private readonly List<LinkReferenceDefinition> _definitions = [];

    private MarkdownReader(string source, int start) => (_source, _start) = (source, start);

    /// <summary>Reads a note's body: what stands after its front matter.</summary>
    public static NoteBody Read(string source, FrontMatterBlock? frontMatter) => Read(source, frontMatter?.End ?? (source.StartsWith('\uFEFF') ? 1 : 0));

    /// <summary>Reads a note's body, which begins at an offset. Text nested too deeply for the parser gives its failure.</summary>
    public static NoteBody Read(string source, int start)
    {
        var reader = new MarkdownReader(source, start);
        try
        {
            var document = Markdig.Markdown.Parse(Prepared(start == 0 ? source : source[start..]), s_pipeline);
            reader.VisitBlocks(document, 0, false);
            var failure = document.ContainsData(s_isPartial) ? "a paragraph has so many open brackets that the links in it are not read." : null;
            return new NoteBody(reader._blocks, reader._links, failure) { Verbatim = reader._verbatim, Tags = reader._tags, Files = reader._files, Definitions = reader.Definitions() };
        }
        catch (ArgumentException)
        {
            return new NoteBody([], [], "its quotations, lists or brackets are nested too deeply.");
        }
    }

    /// <summary>The text as Markdig reads it well: nothing moves, and words are never taken from this text.</summary>
    internal static string Prepared(string text) => ConflictMarkers.Blank(WithoutTabs(text));

    /// <summary>
    /// The text with spaces for the tabs behind <c>#</c>: Markdig makes a new text of a heading with a tab there, and
    /// then forgets where its line was.
    /// </summary>
    private static string WithoutTabs(string text)
    {
        if (!text.Contains('\t')) return text;
        var spaced = text.ToCharArray();
        for (var mark = text.IndexOf('#'); mark >= 0; mark = text.IndexOf('#', mark + 1))
            for (var i = mark + 1; i < text.Length && text[i] is ' ' or '\t'; i++) spaced[i] = ' ';
        return new string(spaced);
    }

    /// <summary>The pipeline; its reader of plain words, if any, looks for inlines in them, too.</summary>
    internal static MarkdownPipeline BuildPipeline(bool readsPlain)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        // Now, and not when the pipeline is built: the extension takes its place before the parser of emphasis.
        new PipeTableExtension().Setup(builder);
        builder.InlineParsers.RemoveAll(p => p is EmphasisInlineParser or HtmlEntityParser);
        builder.InlineParsers.Insert(0, new WikiLinkParser());
        builder.InlineParsers.Insert(1, new CommentInlineParser());
        builder.InlineParsers.Insert(2, new TagParser());
        builder.BlockParsers.Insert(0, new CommentBlockParser());
        builder.BlockParsers.Insert(1, new DefinitionParser());
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += SkipEndless;
        builder.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += SkipEndless;
        if (readsPlain) return builder.Build();
        // Most paragraphs hold no link, no tag and no table: looking for inlines in them would be most of the work.
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += SkipPlain;
        builder.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += SkipPlain;
        return builder.Build();
    }

    private static void SkipPlain(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock { Lines.Lines: { } lines } leaf) return;
        for (var i = 0; i < leaf.Lines.Count; i++)
            if (lines[i].Slice.AsSpan().ContainsAny('[', '|', '#')) return;
        leaf.ProcessInlines = false;
    }

    private static void SkipEndless(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock { Lines.Lines: not null } leaf || !InlineBounds.AreExceeded(leaf.Lines)) return;
        leaf.ProcessInlines = false;
        processor.Document.SetData(s_isPartial, true);
    }

    private void VisitBlocks(ContainerBlock container, int depth, bool inQuote)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Add(BlockKind.Heading, heading, HeadingText(heading), heading.Level, inQuote);
                    break;
                case ParagraphBlock paragraph:
                    var first = container is ListItemBlock && container[0] == paragraph;
                    Add(first ? BlockKind.Item : BlockKind.Paragraph, paragraph, first ? WithDay(paragraph, (ListItemBlock)container) : SpanOf(paragraph), first ? depth : 0, inQuote);
                    break;
                case CodeBlock or HtmlBlock or CommentBlock:
                    _verbatim.Add(new VerbatimBlock(SpanOfLines((LeafBlock)block), block is CommentBlock or HtmlBlock { Type: HtmlBlockType.Comment }) { IsCode = block is CodeBlock });
                    break;
                case LinkReferenceDefinition definition:
                    Add(definition);
                    break;
                case Table table:
                    VisitTable(table, inQuote);
                    break;
                case ListBlock list:
                    VisitBlocks(list, depth + 1, inQuote);
                    break;
                case ContainerBlock inner:
                    VisitBlocks(inner, depth, inQuote || inner is QuoteBlock);
                    break;
            }
        }
    }

    /// <summary>
    /// The words of an item. In "3. September 2026" Markdown takes the day for an item's number; it is part of a date, unless the items
    /// count on from 1.
    /// </summary>
    private TextSpan WithDay(ParagraphBlock paragraph, ListItemBlock item)
    {
        var words = SpanOf(paragraph);
        var whole = TextSpan.FromBounds(Math.Min(SpanOf(item).Start, words.Start), words.End);
        return item.Parent is ListBlock { IsOrdered: true, OrderedDelimiter: '.' } list && words.Length > 0 && char.IsLetter(_source[words.Start])
            && !(list.Count > 1 && list.OfType<ListItemBlock>().Select((one, index) => one.Order == index + 1).All(counts => counts))
            && Dates.DateReader.Read(_source.AsSpan(whole.Start, whole.Length), out _, out _) == Dates.DateReading.Date ? whole : words;
    }

    private void VisitTable(Table table, bool inQuote)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var span = WholeLine(SpanOf(row));
            var cells = row.OfType<TableCell>().Select(cell => cell is [ParagraphBlock words, ..] ? SpanOf(words) : SpanOf(cell)).ToImmutableArray();
            _blocks.Add(new BodyBlock(BlockKind.Row, span, span, 0) { InQuote = inQuote, IsTableHead = row.IsHeader, Cells = cells });
            foreach (var cell in row.OfType<TableCell>())
            foreach (var paragraph in cell.OfType<ParagraphBlock>())
                VisitInlines(paragraph.Inline);
        }
    }

    private void Add(BlockKind kind, LeafBlock block, TextSpan text, int level, bool inQuote)
    {
        var span = SpanOf(kind == BlockKind.Item ? block.Parent! : block);
        _blocks.Add(new BodyBlock(kind, text, span, level) { InQuote = inQuote });
        VisitInlines(block.Inline);
    }

    private void VisitInlines(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case WikiLinkInline wiki:
                    _links.Add(LinkReader.Wiki(_source, SpanOf(wiki), wiki.IsEmbed));
                    break;
                case TagInline tag:
                    var span = SpanOf(tag);
                    _tags.Add(new Spanned<string>(_source.Substring(span.Start, span.Length), span));
                    break;
                case LinkInline { Url: { } url } link:
                    if (!link.IsImage && LinkReader.Markdown(_source, SpanOf(link), url, TargetOf(link)) is { } read) _links.Add(read);
                    // Of a file by reference the definition says where it is, once for all links to it.
                    else if (link.Reference is null && LinkReader.File(_source, SpanOf(link), url, TargetOf(link)) is { } file) _files.Add(file);
                    break;
                case ContainerInline container:
                    VisitInlines(container);
                    break;
            }
        }
    }

    private void Add(LinkReferenceDefinition definition)
    {
        _definitions.Add(definition);
        if (definition is { Url: { Length: > 0 } url, UrlSpan: { IsEmpty: false } at } && !NotePath.IsNote(url)
            && LinkReader.File(_source, SpanOf(definition), url, new TextSpan(_start + at.Start, at.Length)) is { } file) _files.Add(file);
    }

    private IReadOnlyList<LinkDefinition> Definitions()
    {
        if (_definitions.Count == 0) return [];
        var labels = _links.Where(link => link.Form is LinkForm.Wiki or LinkForm.Embed).Select(link => link.WordsIn(_source)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. _definitions.Select(definition => LinkDefinition.Of(_source, _start, definition, labels.Contains)).OfType<LinkDefinition>()];
    }

    private TextSpan TargetOf(LinkInline link) =>
        link.UrlSpan is { IsEmpty: false } url ? new TextSpan(_start + url.Start, url.Length) : SpanOf(link);

    private TextSpan SpanOf(MarkdownObject item)
    {
        var start = Math.Clamp(_start + item.Span.Start, _start, _source.Length);
        return TextSpan.FromBounds(start, Math.Clamp(_start + item.Span.End + 1, start, _source.Length));
    }

    // Markdig ends a block whose fence nobody closes behind its first line.
    private TextSpan SpanOfLines(LeafBlock block)
    {
        var span = SpanOf(block);
        if (block.Lines.Count == 0) return span;
        var last = block.Lines.Lines[block.Lines.Count - 1];
        return TextSpan.FromBounds(span.Start, Math.Clamp(_start + last.Position + last.Slice.Length, span.End, _source.Length));
    }

    // Markdig's row ends before the bar that closes it.
    private TextSpan WholeLine(TextSpan span)
    {
        var rest = _source.AsSpan(span.End);
        var line = rest.IndexOfAny('\r', '\n') is >= 0 and var end ? rest[..end] : rest;
        return span with { Length = span.Length + line.TrimEnd().Length };
    }

    /// <summary>A heading's words: without <c>#</c> before and behind, or the line of <c>=</c> or <c>-</c> below.</summary>
    private TextSpan HeadingText(HeadingBlock heading)
    {
        var (start, end) = (SpanOf(heading).Start, SpanOf(heading).End);
        if (heading.IsSetext) end = start + Math.Max(0, _source.AsSpan(start, end - start).TrimEnd().TrimEnd("=- \t").Length);
        else
        {
            start += _source.AsSpan(start, end - start).IndexOfAnyExcept('#') is >= 0 and var marks ? marks : end - start;
            var words = _source.AsSpan(start, end - start).TrimEnd();
            var closed = words.TrimEnd('#');
            if (closed.IsEmpty || closed[^1] is ' ' or '\t') words = closed;
            end = start + words.Length;
        }
        var text = _source.AsSpan(start, end - start);
        start += text.Length - text.TrimStart().Length;
        return TextSpan.FromBounds(start, start + text.Trim().Length);
    }
}
