using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>relationship/one-sided</c>: the last three or more conversations all began with me, so the contact rests until they reach out.</summary>
public sealed class RelationshipOneSided() : Rule("relationship/one-sided", Severity.Hint)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Standing is not { Rest: RestReason.OneSided }) yield break;
        var mine = context.Relationship!.ConversationsUntil(context.Today).Reverse().TakeWhile(conversation => conversation.From == Side.Me).ToArray();
        var here = mine.SelectMany(conversation => conversation.Sources).FirstOrDefault(source => source.Path == context.Note.Path);
        yield return At(here.Record?.Span ?? context.Note.Contact!.NameSpan, Sentences.OneSided(context.Note.Contact!.Name, mine.Length));
    }
}
