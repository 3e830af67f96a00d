using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Points a link at another name. Heading, shown text and all else about it stay.</summary>
public static class LinkEdit
{
    /// <summary>The edit that gives a link another target: a name, or for a Markdown link a path.</summary>
    public static TextEdit Rename(string source, Link link, string target) => link.Form switch
    {
        LinkForm.Markdown => new TextEdit(link.TargetSpan, Escape(target)),
        // A plain name may stand in quotes: they belong to the value.
        LinkForm.PlainName => new TextEdit(link.Span, FrontMatterEdit.Quote(target, FrontMatterEdit.StyleOf(source, link.Span))),
        _ => new TextEdit(link.TargetSpan, target),
    };

    /// <summary>A path as a Markdown link's target has it, percent-encoded.</summary>
    public static string Escape(string path) => Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
}
