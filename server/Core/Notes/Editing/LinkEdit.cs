using System.Text;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Points a link at another name or heading. Shown text and all else about it stay.</summary>
public static class LinkEdit
{
    /// <summary>The edit that gives a link another target: a name, or for a Markdown link a path.</summary>
    public static TextEdit Rename(string source, Link link, string target) => link.Form == LinkForm.PlainName
        // A plain name may stand in quotes: they belong to the value.
        ? new TextEdit(link.Span, FrontMatterBlock.Read(source) is null ? target : FrontMatterEdit.Quote(target, FrontMatterEdit.StyleOf(source, link.Span)))
        : Within(source, link, new TextEdit(link.TargetSpan, Written(source, link, link.TargetSpan, target)));

    /// <summary>The edit that gives a link another heading, which it must have.</summary>
    public static TextEdit Point(string source, Link link, string fragment) =>
        Within(source, link, new TextEdit(link.FragmentSpan, Written(source, link, link.FragmentSpan, fragment)));

    /// <summary>The edit that gives a link, which must have a heading, both another target and another heading.</summary>
    public static TextEdit Rename(string source, Link link, string target, string fragment) => Within(source, link, new TextEdit(
        TextSpan.FromBounds(link.TargetSpan.Start, link.FragmentSpan.End),
        string.Concat(
            Written(source, link, link.TargetSpan, target),
            source.AsSpan(link.TargetSpan.End, link.FragmentSpan.Start - link.TargetSpan.End),
            Written(source, link, link.FragmentSpan, fragment))));

    private static string Written(string source, Link link, TextSpan span, string words) => link.Form == LinkForm.Markdown ? Encode(source, span, words) : words;

    // YAML ends a text at its quotes: where the new words hold one, the text gets the other quotes.
    private static TextEdit Within(string source, Link link, TextEdit edit)
    {
        if (link.Quote == '\'') return edit with { NewText = edit.NewText.Replace("'", "''", StringComparison.Ordinal) };
        if (link.Quote == '"') return edit with { NewText = edit.NewText.Replace("\"", "\\\"", StringComparison.Ordinal) };
        if (link.Form != LinkForm.FrontMatter || FrontMatterEdit.StyleOf(source, link.Span) is not { } quote || !edit.NewText.Contains(quote)) return edit;
        var other = quote == '"' ? '\'' : '"';
        var before = source.AsSpan(link.Span.Start + 1, edit.Span.Start - link.Span.Start - 1);
        var behind = source.AsSpan(edit.Span.End, link.Span.End - 1 - edit.Span.End);
        return new TextEdit(link.Span, $"{other}{before}{edit.NewText}{behind}{other}");
    }

    /// <summary>
    /// A path as a Markdown link writes it: with escapes for what cannot stand there. What was written without any keeps
    /// its letters of other scripts, and in angle brackets its spaces.
    /// </summary>
    private static string Encode(string source, TextSpan span, string target)
    {
        var written = source.AsSpan(span.Start, span.Length);
        if (written.Contains('%')) return Escape(target);
        var inBrackets = source.AsSpan(0, span.Start).LastIndexOf('<') is >= 0 and var open && source.AsSpan(open, span.Start - open).IndexOfAny('>', '(') < 0;
        var encoded = new StringBuilder(target.Length);
        foreach (var c in target)
        {
            var stands = inBrackets ? c is not ('<' or '>' or '%' or '#' or '?' or '\\') : c is '/' or > '\u00A0';
            encoded.Append(stands ? c.ToString() : Uri.EscapeDataString(c.ToString()));
        }
        return encoded.ToString();
    }

    /// <summary>A path as a Markdown link's target has it, percent-encoded.</summary>
    public static string Escape(string path) => Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
}
