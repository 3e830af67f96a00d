using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>contact/duplicate-name</c>: two contacts of one name, so that a link by it finds neither.</summary>
public sealed class ContactDuplicateName() : Rule("contact/duplicate-name", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Note.Contact is not { } contact) yield break;
        var others = context.Notebook.ContactsNamed(contact.Name, NameStep.Name).Where(other => other.Path != context.Note.Path).ToArray();
        if (others.Length == 0) yield break;
        yield return At(contact.NameSpan, $"{Words.Count(others.Length, "other contact")} {(others.Length == 1 ? "is" : "are")} called {contact.Name}, too: "
            + $"{string.Join(", ", others.Select(other => other.Path))}. A link by this name finds neither.")
            with { Related = [.. others.Select(other => new RelatedPlace(other.Path, other.Contact!.NameSpan, "The same name"))] };
    }
}
