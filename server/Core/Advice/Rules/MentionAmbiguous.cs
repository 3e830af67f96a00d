using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>mention/ambiguous</c>: where a contact is wanted, a link that could mean several, and so means none. Each name is told
/// once in a note, and not at all where all of them have it as their own name: <c>contact/duplicate-name</c> says so there.
/// </summary>
public sealed class MentionAmbiguous() : Rule("mention/ambiguous", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        HashSet<string>? told = null;
        foreach (var link in context.Note.Links)
        {
            if (!link.WantsContact || link.Form is LinkForm.FileName or LinkForm.BareName or LinkForm.Embed) continue;
            var candidates = context.Notebook.Resolve(link, context.Note.Path).Candidates;
            var contacts = candidates.Where(path => context.Notebook.Notes[path].Contact is not null).Select(path => context.Notebook.Notes[path]).ToArray();
            if (contacts.Length < 2 || contacts.DistinctBy(contact => NameKey.Of(contact.Contact!.Name)).Count() == 1) continue;
            if (!(told ??= new(StringComparer.Ordinal)).Add(NameKey.Of(link.Target))) continue;
            yield return At(link.Span, $"\"{link.Target}\" could be {string.Join(" or ", candidates)}. Name the one you mean.")
                with { Related = [.. contacts.Select(contact => new RelatedPlace(contact.Path, contact.Contact!.NameSpan, contact.Contact.Name))] };
        }
    }
}
