using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>A link that could mean several: name one by its path, and show what was shown.</summary>
public sealed class AmbiguousMentionFix() : Fix("mention/ambiguous")
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic)
    {
        if (context.Note.Links.FirstOrDefault(one => one.Span == diagnostic.Span) is not { } link) yield break;
        foreach (var path in context.Notebook.Resolve(link, context.Note.Path).Candidates)
            yield return new NoteAction(ActionKind.QuickFix, $"Mean {path}", diagnostic.Span, () => context.Change(Name(context.Source, link, path, context.Note.Path)));
    }

    private static IEnumerable<TextEdit> Name(string source, Link link, string path, string from)
    {
        // A path needs a slash: without one it is a name again.
        var target = link.Form == LinkForm.Markdown ? NotePath.From(NotePath.FolderOf(from), path)
            : NotePath.WithoutEnding(path) is var plain && plain.Contains('/') ? plain : "./" + plain;
        yield return LinkEdit.Rename(source, link, target);
        if (link.Form == LinkForm.Wiki && link.Shown is null)
            yield return TextEdit.Insert(link.Span.End - 2, (LinkText.IsInTable(source, link.Span.Start) ? "\\|" : "|") + link.Target.TrimStart('@'));
    }
}
