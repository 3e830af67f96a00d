using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>contact/ambiguous-alias</c>: an alias that is another contact's name or alias, so that a link by it may find the other, or nobody.</summary>
public sealed class ContactAmbiguousAlias() : Rule("contact/ambiguous-alias", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var alias in context.Note.Contact?.Aliases ?? [])
        {
            var others = context.Notebook.ContactsNamed(alias.Text, NameStep.Name).Concat(context.Notebook.ContactsNamed(alias.Text, NameStep.Alias))
                .Where(other => other.Path != context.Note.Path).DistinctBy(other => other.Path).ToArray();
            if (others.Length == 0) continue;
            yield return At(alias.TextSpan, $"{string.Join(", ", others.Select(other => other.Contact!.Name))} goes by \"{alias.Text}\", too. A link by this name cannot tell whom you mean.")
                with { Related = [.. others.Select(other => new RelatedPlace(other.Path, other.Contact!.NameSpan, $"Also \"{alias.Text}\""))] };
        }
    }
}
