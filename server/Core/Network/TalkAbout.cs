using System.Collections.Immutable;

namespace NotesNetworking.Core.Network;

/// <summary>
/// A reason to talk, not a timer: what the notes leave open between me and a contact. Nothing is invented; where they
/// leave nothing, this is empty.
/// </summary>
public static class TalkAbout
{
    /// <summary>How far ahead a birthday or an announced day is worth a word, in days.</summary>
    private const int Near = 14;

    /// <summary>How far back an announced day still is.</summary>
    private const int LongPast = 60;

    private const int RecentConversations = 3;
    private const int MostShared = 3;

    /// <summary>
    /// What is open, as sentences: their questions, promises either way, days that they spoke of and that have come or are
    /// near, a birthday, whom both know, and what the last conversation was.
    /// </summary>
    /// <param name="notebook">The snapshot.</param>
    /// <param name="relationship">With whom.</param>
    /// <param name="today">The day.</param>
    /// <param name="withLastTime">Whether the last conversation is told as well.</param>
    public static ImmutableArray<string> With(Notebook notebook, Relationship relationship, DateOnly today, bool withLastTime = true)
    {
        var topics = ImmutableArray.CreateBuilder<string>();
        var past = relationship.ConversationsUntil(today).ToArray();
        if (past is [.., var latest])
            foreach (var field in latest.Fields)
                if (field.Key == "asked" && field.Value.Length > 0) topics.Add(Sentences.Asked(field));
        foreach (var (_, followUp) in relationship.OpenFollowUps(today)) topics.Add(Sentences.OpenFollowUp(followUp));
        topics.AddRange(Announced(past, today));
        if (relationship.Contact.Birthday is { } birthday && birthday.Value.NextFrom(today) is var day && day.DayNumber - today.DayNumber <= Near)
            topics.Add(Sentences.Birthday(relationship, day, today));
        var both = SharedGround.WithMe(notebook, relationship.Path, today).Where(ground => ground.Kind == GroundKind.Person).Select(ground => ground.Name).ToArray();
        if (both.Length > 0) topics.Add(ContactSentences.BothKnow(both, MostShared));
        if (withLastTime && past is [.., var last] && Sentences.LastTime(last) is { Length: > 0 } words) topics.Add(words);
        return topics.ToImmutable();
    }

    private static IEnumerable<string> Announced(Conversation[] past, DateOnly today) =>
        past.TakeLast(RecentConversations).SelectMany(conversation => conversation.Sources, (conversation, source) => (conversation, source.Record.Announced))
            .SelectMany(pair => pair.Announced, (pair, announced) => (pair.conversation, Announced: announced))
            .Where(pair => pair.Announced.Text.Length > 0)
            .Where(pair => pair.Announced.Date.DayNumber - today.DayNumber is >= -LongPast and <= Near)
            // Talked since then, it has been talked about.
            .Where(pair => pair.Announced.Date > past[^1].Date)
            .DistinctBy(pair => pair.Announced).OrderBy(pair => pair.Announced.Date)
            .Select(pair => ContactSentences.Announced(pair.Announced, pair.conversation.Date, today));
}
