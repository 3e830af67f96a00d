using System.Collections.Frozen;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>follow-up/no-topic</c>: a follow-up that says only "check in" or the like. On its day it will not say why; a few
/// words more will.
/// </summary>
public sealed class FollowUpNoTopic() : Rule("follow-up/no-topic", Severity.Hint)
{
    private static readonly FrozenSet<string> s_empty = FrozenSet.ToFrozenSet(
        ["check in", "checkin", "check-in", "follow up", "followup", "follow-up", "touch base", "ping", "catch up", "catch-up", "reach out"]);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.Notebook.FollowUpsIn(context.Note)
        .Where(followUp => followUp.State == FollowUpState.Open && s_empty.Contains(Topic(followUp, context)))
        .Select(followUp => At(followUp.TextSpan, "On its day this will not say why. What would you like to talk about?"));

    // "Ping [[Ada]]" and "check in with Ada" say no more than without the name.
    private static string Topic(FollowUp followUp, RuleContext context)
    {
        var text = followUp.Text;
        foreach (var link in followUp.Links.Reverse())
        {
            var at = link.Span.Start - followUp.TextSpan.Start;
            if (at >= 0 && at + link.Span.Length <= text.Length) text = text.Remove(at, link.Span.Length);
        }
        var key = NameKey.Of(text);
        foreach (var contact in context.Notebook.ContactsOf(context.Note, followUp))
            foreach (var name in contact.Contact!.Aliases.Select(alias => alias.Text).Append(contact.Contact.Name).Append(contact.Contact.Name.Split(' ')[0]))
                if (key.EndsWith(" " + NameKey.Of(name), StringComparison.Ordinal)) key = key[..^(NameKey.Of(name).Length + 1)];
        key = key.TrimEnd(' ', '.', '!', ':');
        return key.EndsWith(" with", StringComparison.Ordinal) ? key[..^5] : key;
    }
}
