using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>mention/ambiguous</c>: a link that could mean several contacts, and so means none.</summary>
public sealed class MentionAmbiguous() : Rule("mention/ambiguous", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var link in context.Note.Links)
        {
            if (link.Form is LinkForm.FileName or LinkForm.Embed || context.Notebook.Resolve(link, context.Note.Path) is not { IsAmbiguous: true } resolution) continue;
            // Two notes of one name are the owner's affair; two contacts are ours.
            var contacts = resolution.Candidates.Where(path => context.Notebook.Notes[path].Contact is not null).ToArray();
            if (contacts.Length == 0) continue;
            yield return At(link.Span, $"\"{link.Target}\" could be {string.Join(" or ", resolution.Candidates)}. Name the one you mean.")
                with { Related = [.. contacts.Select(path => new RelatedPlace(path, context.Notebook.Notes[path].Contact!.NameSpan, context.Notebook.Notes[path].Contact!.Name))] };
        }
    }
}
