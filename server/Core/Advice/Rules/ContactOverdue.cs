using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>contact/overdue</c>: longer silence than these two are used to. Where only the built-in three months apply it is
/// a hint, since nobody promised anything, unless the day was planned.
/// </summary>
public sealed class ContactOverdue() : Rule("contact/overdue", Severity.Warning)
{
    /// <inheritdoc/>
    public override bool IsOfTime => true;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Standing is not { IsDue: true } standing) yield break;
        var severity = standing is { CadenceSource: CadenceSource.BuiltIn, Planned: null } ? Severity.Hint : DefaultSeverity;
        yield return At(context.Note.Contact!.NameSpan, Sentences.Reason(context.Relationship!, standing, context.Today), severity);
    }
}
