using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Assist.Actions.Fixes;

/// <summary>Whoever introduced you may like to hear how it went: log the conversation in which you told.</summary>
public sealed class IntroductionLoopFix() : Fix("relationship/introduction-loop")
{
    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic)
    {
        foreach (var link in context.Note.Links)
        {
            if (link.Role != LinkRole.IntroducedBy || !link.Span.Contains(diagnostic.Span)) continue;
            if (context.Notebook.ContactOf(link, context.Note.Path) is { } introducer)
                yield return Deeds.Log(context, ActionKind.QuickFix, introducer, diagnostic.Span, $"about [[{context.Notebook.LinkNameOf(context.Note)}]]");
        }
    }
}
