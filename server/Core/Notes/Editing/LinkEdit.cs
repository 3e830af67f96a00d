using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>Points a link at another name. Heading, shown text and all else about it stay.</summary>
public static class LinkEdit
{
    /// <summary>The edit that gives a link another target: a name, or for a Markdown link a path.</summary>
    public static TextEdit Rename(Link link, string target)
    {
        var written = link.Form == LinkForm.Markdown ? Uri.EscapeDataString(target).Replace("%2F", "/", StringComparison.Ordinal)
            : link.Form == LinkForm.PlainName ? FrontMatterEdit.Quote(target)
            : target;
        // A plain name may stand in quotes: they belong to the value.
        return new TextEdit(link.Form == LinkForm.PlainName ? link.Span : link.TargetSpan, written);
    }
}
