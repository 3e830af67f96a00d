using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>Lines that can be folded away below the first of them.</summary>
/// <param name="Start">The zero-based line that stays.</param>
/// <param name="End">The last line that goes; greater than <paramref name="Start"/>.</param>
/// <param name="IsComment">True for a comment.</param>
public readonly record struct Fold(int Start, int End, bool IsComment = false);

/// <summary>What of a note can be folded: front matter, sections, and so conversations, list items, code and comments.</summary>
public static class Folding
{
    /// <summary>The folds in the order of their lines, one for each line at most.</summary>
    /// <param name="note">The note.</param>
    /// <param name="source">The text that it was parsed from.</param>
    /// <param name="limit">How many to give at most: the longest.</param>
    public static ImmutableArray<Fold> Of(Note note, SourceText source, int limit = int.MaxValue) =>
    [
        .. All(note, source).Where(fold => fold.End > fold.Start).OrderByDescending(fold => fold.End - fold.Start).ThenBy(fold => fold.Start)
            .DistinctBy(fold => fold.Start).Take(limit).OrderBy(fold => fold.Start),
    ];

    private static IEnumerable<Fold> All(Note note, SourceText source)
    {
        if (note.FrontMatter is { } block) yield return new Fold(0, source.Lines.LineAt(block.Content.End));
        foreach (var section in Sections.Of(note)) yield return Of(section.Span, source);
        var body = MarkdownReader.Read(source.Text, note.FrontMatter);
        foreach (var item in body.Blocks)
            if (item.Kind == BlockKind.Item) yield return Of(item.Span, source);
        foreach (var verbatim in body.Verbatim) yield return Of(verbatim.Span, source) with { IsComment = verbatim.IsComment };
    }

    // Blank lines behind what is folded stay.
    private static Fold Of(TextSpan span, SourceText source)
    {
        var words = source.Text.AsSpan(span.Start, span.Length).TrimEnd().Length;
        return new Fold(source.Lines.LineAt(span.Start), source.Lines.LineAt(span.Start + Math.Max(0, words - 1)));
    }
}
