using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>mention/unknown</c>: a link to no note. Where a contact is wanted it is a warning; elsewhere in the body of a
/// contact's note or a dated note a hint; in all other notes a link may well wait for its note.
/// </summary>
public sealed class MentionUnknown() : Rule("mention/unknown", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var link in context.Note.Links)
        {
            if (SeverityOf(link, context.Note) is not { } severity || !LeadsNowhere(context.Notebook, context.Note, link)) continue;
            yield return At(link.Span, $"No note is called \"{link.Target}\".", severity);
        }
    }

    /// <summary>True for a link that is worth a word since it leads to no note, at whatever severity.</summary>
    internal static bool IsUnknown(Notebook notebook, Note note, Link link) =>
        SeverityOf(link, note) is not null && LeadsNowhere(notebook, note, link);

    private static Severity? SeverityOf(Link link, Note note) => link switch
    {
        { Form: LinkForm.Embed or LinkForm.PlainName or LinkForm.FileName } or { IsOtherFile: true } => null,
        // A relation that the body states may be to anything.
        { Role: LinkRole.Relation or LinkRole.IntroducedBy, Form: LinkForm.Wiki or LinkForm.Markdown } => null,
        { Role: not LinkRole.Mention } => Severity.Warning,
        { Form: LinkForm.FrontMatter } => null,
        _ => note.Contact is not null || note.FileDate is not null ? Severity.Hint : null,
    };

    private static bool LeadsNowhere(Notebook notebook, Note note, Link link)
    {
        if (link.Target.Length == 0 || Notebook.IsTime(link) || notebook.IsMe(link.Target)) return false;
        var resolution = notebook.Resolve(link, note.Path);
        return resolution.Path is null && !resolution.IsAmbiguous;
    }
}
