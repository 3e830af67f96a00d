using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Network;

/// <summary>What in the notes says how far a relationship has come (docs/relationships.md, "Connect, converse, convert").</summary>
public static class StageEvidence
{
    private const int MostOutcomes = 3;

    /// <summary>The evidence for the stage on a day, in sentences: at least one.</summary>
    public static ImmutableArray<string> Of(Relationship relationship, Standing standing, DateOnly today)
    {
        var past = relationship.ConversationsUntil(today).ToArray();
        var evidence = ImmutableArray.CreateBuilder<string>();
        if (relationship.Contact.Stage is { } own) evidence.Add($"You wrote the stage yourself: {Words.Stage(own)}.");
        evidence.Add(Talks([.. past.Where(conversation => conversation.From != Side.Me)], "in which both of you took part"));
        if (past.Where(conversation => conversation.From == Side.Me).ToArray() is { Length: > 0 } mine) evidence.Add(Talks(mine, "that you began"));
        if (past.LastOrDefault(conversation => conversation.From == Side.Them) is { } theirs)
            evidence.Add(TheyBegan(past.Count(conversation => conversation.From == Side.Them), theirs.Date));
        if (standing.Stage == Stage.Convert) evidence.AddRange(Grown(past));
        return evidence.ToImmutable();
    }

    private static string Talks(Conversation[] talks, string which) => talks switch
    {
        [] => $"No conversation so far {which}.",
        [var one] => $"1 conversation {which}, on {DateReader.Write(one.Date)}.",
        [var first, .., var last] => $"{talks.Length} conversations {which}, {(first.Date == last.Date ? $"on {DateReader.Write(first.Date)}" : $"from {DateReader.Write(first.Date)} to {DateReader.Write(last.Date)}")}.",
    };

    private static string TheyBegan(int times, DateOnly last) =>
        times == 1 ? $"They began it once, on {DateReader.Write(last)}." : $"They began it {times} times, the last on {DateReader.Write(last)}.";

    private static IEnumerable<string> Grown(Conversation[] past)
    {
        var fields = past.SelectMany(conversation => conversation.Fields, (conversation, field) => (conversation.Date, field.Key, Value: PlainText.Of(field.Value)))
            .Where(field => field.Value.Length > 0).ToLookup(field => field.Key, StringComparer.Ordinal);
        foreach (var (date, _, value) in fields["outcome"].TakeLast(MostOutcomes)) yield return $"What came of it on {DateReader.Write(date)}: {value}.";
        if (!fields["gave"].Any() || !fields["got"].Any()) yield break;
        yield return ContactSentences.HelpedEachOther(Last("gave"), Last("got"));

        string Last(string key) => $"{fields[key].Last().Value} ({DateReader.Write(fields[key].Last().Date)})";
    }
}
