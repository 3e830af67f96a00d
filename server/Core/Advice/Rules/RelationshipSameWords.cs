using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>relationship/same-words</c>: near-identical text in three or more messages that I began to different people. A few
/// others are shown; where there are very many, no more of them are looked at than it takes to say so.
/// </summary>
public sealed class RelationshipSameWords() : Rule("relationship/same-words", Severity.Hint)
{
    private const int Fewest = 3;
    private const int MostNamed = 3;
    private const int MostShown = 5;
    private const int MostCompared = 400;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        List<Wording>? told = null;
        foreach (var record in context.Note.Conversations)
        {
            if (record is not { From: Side.Me, Wording: { } wording } || record.Date > context.Today || told?.Exists(wording.IsNearly) == true) continue;
            var found = Others(context, record, wording);
            if (found.Messages < Fewest) continue;
            (told ??= []).Add(wording);
            var shown = found.People.Take(MostShown).ToArray();
            var named = found.People.Count <= MostNamed ? found.People : found.People[..MostNamed];
            string[] names = [.. named.Select(one => context.Notebook.Notes[one.Contact].Contact!.Name).Order(StringComparer.OrdinalIgnoreCase)];
            yield return At(record.Span, Sentences.SameWords(names, found.People.Count - names.Length, found.AreMore))
                with { Related = [.. shown.Select(one => one.Place).Distinct()] };
        }
    }

    private static (int Messages, List<(string Contact, RelatedPlace Place)> People, bool AreMore) Others(RuleContext context, ConversationRecord record, Wording wording)
    {
        // One message to several people is one message.
        var known = PeopleOf(context.Notebook, context.Note.Path, record).ToHashSet(StringComparer.Ordinal);
        var found = new List<(string, RelatedPlace)>();
        if (known.Count == 0) return (0, found, false);
        var (paths, areMore) = context.Notebook.NotesWorded(wording, context.Note.Path);
        var (messages, compared) = (1, 0);
        foreach (var path in paths)
            foreach (var other in context.Notebook.Notes[path].Conversations)
            {
                if (other is not { From: Side.Me, Wording: { } same } || other.Date > context.Today) continue;
                if (++compared > MostCompared) return (messages, found, true);
                // To the same person alone: whatever the words, it is no other person's.
                if (other.WithOwnContact && known.Contains(path)) continue;
                if (!wording.IsNearly(same)) continue;
                var theirs = PeopleOf(context.Notebook, path, other).Distinct().ToArray();
                if (theirs.Length == 0 || theirs.Any(known.Contains)) continue;
                messages++;
                known.UnionWith(theirs);
                found.AddRange(theirs.Select(contact => (contact, new RelatedPlace(path, other.Span, "Much the same words"))));
            }
        return (messages, found, areMore);
    }

    private static IEnumerable<string> PeopleOf(Notebook notebook, string path, ConversationRecord record)
    {
        if (record.WithOwnContact) yield return path;
        foreach (var link in record.With)
            if (notebook.ContactOf(link, path) is { } contact) yield return contact.Path;
    }
}
