using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>relationship/introduction-loop</c>: met through someone 14 to 180 days ago, and no later conversation with them
/// mentions it. Without <c>met</c> the first conversation is the day of meeting. A mention is a link to the contact in the
/// conversation, or the contact's taking part.
/// </summary>
public sealed class RelationshipIntroductionLoop() : Rule("relationship/introduction-loop", Severity.Hint)
{
    private const int FirstDay = 14;
    private const int LastDay = 180;

    /// <inheritdoc/>
    public override bool IsOfTime => true;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Relationship is not { Contact.IntroducedBy.IsEmpty: false } contact || MetOn(contact) is not { } met) yield break;
        if (context.Today.DayNumber - met.DayNumber is < FirstDay or > LastDay) yield break;
        foreach (var link in context.Note.Links)
        {
            if (link.Role != LinkRole.IntroducedBy || context.Notebook.ContactOf(link, context.Note.Path) is not { } introducer) continue;
            if (introducer.Path == contact.Path || context.Notebook.IsMe(link.Target) || IsTold(context.Notebook.RelationshipWith(introducer.Path), contact, met, context.Today)) continue;
            yield return At(link.Span, IntroductionSentences.Loop(introducer.Contact!.Name, contact.Contact.Name, met, context.Today))
                with { Related = [new RelatedPlace(introducer.Path, introducer.Contact.NameSpan, "Who introduced you")] };
        }
    }

    private static DateOnly? MetOn(Relationship contact) => contact.Contact.Met?.Value ?? (contact.Conversations is [var first, ..] ? first.Date : null);

    private static bool IsTold(Relationship introducer, Relationship contact, DateOnly met, DateOnly today) =>
        introducer.ConversationsUntil(today).Any(conversation => conversation.Date > met
            && (conversation.With.Contains(contact.Path)
                || conversation.Sources.Any(source => contact.Mentions.Any(mention => mention.Path == source.Path && source.Record.Extent.Contains(mention.Link.Span)))));
}
