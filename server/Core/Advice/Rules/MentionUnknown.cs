using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>mention/unknown</c>: a link to no note whose name is a slip of a contact's is a warning, wherever it stands. Where a
/// person is asked for, any other name without a note is a hint. Each name is told once in a note, and nothing else is:
/// a link may well wait for its note.
/// </summary>
public sealed class MentionUnknown() : Rule("mention/unknown", Severity.Warning)
{
    private const int MostNamed = 3;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        HashSet<string>? told = null;
        foreach (var link in context.Note.Links)
        {
            if (!LeadsNowhere(context.Notebook, context.Note, link)) continue;
            var near = Near(context.Notebook, link).ToArray();
            if ((near.Length == 0 && !AsksForPerson(link)) || !(told ??= new(StringComparer.Ordinal)).Add(NameKey.Of(NameOf(link)))) continue;
            yield return near.Length == 0
                ? At(link.Span, Sentences.NoNoteCalled(link.Target), Severity.Hint)
                : At(link.Span, Sentences.NoNoteCalled(link.Target, [.. near.Take(MostNamed).Select(contact => contact.Contact!.Name).Distinct()]));
        }
    }

    /// <summary>True for a link that is worth a word since it leads to no note, whether it is told here or elsewhere in the note.</summary>
    internal static bool IsUnknown(Notebook notebook, Note note, Link link) =>
        LeadsNowhere(notebook, note, link) && (AsksForPerson(link) || Near(notebook, link).Any());

    private static bool AsksForPerson(Link link) => link.Role switch
    {
        LinkRole.Attendee or LinkRole.With => true,
        // A relation that the body states may be to anything.
        LinkRole.IntroducedBy or LinkRole.Relation => link.Form is not (LinkForm.Wiki or LinkForm.Markdown),
        _ => false,
    };

    private static string NameOf(Link link) => NotePath.StemOf(link.Target);

    // A Markdown link shows a name beside the file's.
    private static IEnumerable<Note> Near(Notebook notebook, Link link)
    {
        var near = notebook.ContactsNear(NameOf(link));
        return link is { Form: LinkForm.Markdown, Shown: { } shown } && !near.Any() ? notebook.ContactsNear(shown) : near;
    }

    private static bool LeadsNowhere(Notebook notebook, Note note, Link link) =>
        link.Form is LinkForm.Wiki or LinkForm.Markdown or LinkForm.FrontMatter && PersonLink.CouldBe(link) && !notebook.IsMe(link.Target)
        && notebook.Resolve(link, note.Path).IsNone;
}
