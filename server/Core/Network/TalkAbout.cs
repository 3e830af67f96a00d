using System.Collections.Immutable;

namespace NotesNetworking.Core.Network;

/// <summary>
/// A reason to talk, not a timer: what the notes leave open between me and a contact (docs/relationships.md, "A reason to
/// talk"). Nothing is invented.
/// </summary>
public static class TalkAbout
{
    /// <summary>How far ahead a birthday is worth a word, in days.</summary>
    public const int NearBirthday = 14;

    /// <summary>How far ahead a day that they spoke of is worth a word, in days.</summary>
    private const int Near = 30;

    /// <summary>How far back such a day still is, in days.</summary>
    private const int LongPast = 183;

    private const int RecentConversations = 3;
    private const int MostShared = 3;

    /// <summary>
    /// What to talk about: what is open; else what you share; else that nothing is open; and last, what the last conversation was.
    /// </summary>
    public static ImmutableArray<string> With(Notebook notebook, Relationship relationship, DateOnly today)
    {
        var topics = Open(notebook, relationship, today);
        if (topics.IsEmpty) topics = Shared(notebook, relationship, today);
        if (topics.IsEmpty) topics = [ContactSentences.NothingOpen];
        return relationship.ConversationsUntil(today).LastOrDefault() is { } last && Sentences.LastTime(notebook, last) is { Length: > 0 } words ? topics.Add(words) : topics;
    }

    /// <summary>
    /// What is open, as sentences: what you mean to talk about, their questions of the last conversation, days that they spoke of and that have come since or
    /// are near, promises either way, those with a day first, and a birthday within two weeks. Empty where the notes leave nothing.
    /// </summary>
    public static ImmutableArray<string> Open(Notebook notebook, Relationship relationship, DateOnly today)
    {
        var topics = ImmutableArray.CreateBuilder<string>();
        var past = relationship.ConversationsUntil(today).ToArray();
        if (relationship.Contact is { NextReason: { } reason, NextContact: var next } && !(LastContact(relationship, past, today) >= next?.Value))
            topics.Add(Sentences.NextReason(reason));
        if (past is [.., var latest])
            topics.AddRange(latest.Fields.Where(field => field.Key == "asked" && field.Value.Length > 0).Select(field => Sentences.Asked(notebook, field)));
        topics.AddRange(Announced(past, today));
        topics.AddRange(relationship.OpenFollowUps(today)
            .OrderBy(source => source.FollowUp.Due?.Value ?? DateOnly.MaxValue).Select(source => Sentences.FollowUp(notebook, source.FollowUp, source.IsTheirs, source.Claim, today)));
        if (relationship.Contact.Birthday is { } birthday && birthday.Value.NextFrom(today) is var day && day.DayNumber - today.DayNumber <= NearBirthday)
            topics.Add(Sentences.Birthday(relationship, day, today));
        return topics.ToImmutable();
    }

    private static DateOnly? LastContact(Relationship relationship, Conversation[] past, DateOnly today)
    {
        DateOnly? last = past is [.., var latest] ? latest.Date : null;
        return relationship.Contact.LastContact is { Value: var noted } && noted <= today && !(last >= noted) ? noted : last;
    }

    private static IEnumerable<string> Announced(Conversation[] past, DateOnly today) =>
        from conversation in past.TakeLast(RecentConversations)
        from source in conversation.Sources
        from announced in source.Record.Announced
        where announced.Date.DayNumber - today.DayNumber is >= -LongPast and <= Near
        // What had come by the last conversation has been talked about.
        where announced.Date > past[^1].Date
        group (announced, conversation) by announced.Text into told
        orderby told.First().announced.Date
        select ContactSentences.Announced(told.First().announced, told.First().conversation.Date, today);

    private static ImmutableArray<string> Shared(Notebook notebook, Relationship relationship, DateOnly today) =>
    [
        .. SharedGround.WithMe(notebook, relationship.Path, today).Where(ground => ground.Kind != GroundKind.Event)
            .GroupBy(ground => ground.Kind, ground => ground.Name).Take(1)
            .Select(same => ContactSentences.Shared(same.Key, [.. same], MostShared)),
    ];
}
