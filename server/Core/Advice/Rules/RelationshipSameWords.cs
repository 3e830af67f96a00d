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
            // One message to several people is one message.
            var people = PeopleOf(context.Notebook, context.Note.Path, record).ToHashSet(StringComparer.Ordinal);
            if (people.Count == 0) continue;
            var others = new List<(string Contact, RelatedPlace Place)>();
            var messages = 1;
            foreach (var path in context.Notebook.NotesWorded(wording))
                foreach (var other in context.Notebook.Notes[path].Conversations)
                {
                    if (other is not { From: Side.Me, Wording: { } same } || other.Date > context.Today || !wording.IsNearly(same)) continue;
                    var theirs = PeopleOf(context.Notebook, path, other).Distinct().ToArray();
                    if (theirs.Length == 0 || theirs.Any(people.Contains)) continue;
                    messages++;
                    people.UnionWith(theirs);
                    others.AddRange(theirs.Select(contact => (contact, new RelatedPlace(path, other.Span, "Much the same words"))));
                }
            if (messages < Fewest) continue;
            yield return At(record.Span, Sentences.SameWords([.. others.Select(one => NameOf(context.Notebook, one.Contact)).Order(StringComparer.OrdinalIgnoreCase)], MostNamed))
                with { Related = [.. others.Select(one => one.Place).Distinct()] };
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
