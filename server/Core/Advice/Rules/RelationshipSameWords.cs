using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>relationship/same-words</c>: near-identical text in three or more messages that I began to different people.
/// </summary>
public sealed class RelationshipSameWords() : Rule("relationship/same-words", Severity.Hint)
{
    private const int Fewest = 3;
    private const int MostNamed = 3;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var record in context.Note.Conversations)
        {
            if (record is not { From: Side.Me, Wording: { } wording } || record.Date > context.Today) continue;
            var people = new Dictionary<string, RelatedPlace>(StringComparer.Ordinal);
            foreach (var path in context.Notebook.NotesWorded(wording))
            {
                var note = context.Notebook.Notes[path];
                foreach (var other in note.Conversations)
                {
                    if (other is not { From: Side.Me, Wording: { } same } || !wording.IsNearly(same)) continue;
                    foreach (var contact in PeopleOf(context.Notebook, path, other)) people.TryAdd(contact, new RelatedPlace(path, other.Span, "Much the same words"));
                }
            }
            var own = PeopleOf(context.Notebook, context.Note.Path, record).ToHashSet(StringComparer.Ordinal);
            if (people.Keys.Union(own).Count() < Fewest) continue;
            var others = people.Where(pair => !own.Contains(pair.Key)).OrderBy(pair => NameOf(context.Notebook, pair.Key), StringComparer.OrdinalIgnoreCase).ToArray();
            yield return At(record.Span, Sentences.SameWords([.. others.Select(pair => NameOf(context.Notebook, pair.Key))], MostNamed))
                with { Related = [.. others.Select(pair => pair.Value)] };
        }
    }

    private static string NameOf(Notebook notebook, string path) => notebook.Notes[path].Contact!.Name;

    private static IEnumerable<string> PeopleOf(Notebook notebook, string path, ConversationRecord record)
    {
        if (record.WithOwnContact) yield return path;
        foreach (var link in record.With)
            if (notebook.ContactOf(link, path) is { } contact) yield return contact.Path;
    }
}
