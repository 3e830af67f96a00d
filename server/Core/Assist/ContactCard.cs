using System.Collections.Immutable;
using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Assist;

/// <summary>The card of a contact: what one would like to have in mind when the name comes up.</summary>
public static class ContactCard
{
    private const int LastConversations = 3;
    private const int MostShared = 5;

    /// <summary>The card of the contact at a path, on a day.</summary>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    public static Page Of(Notebook notebook, string path, DateOnly today)
    {
        var relationship = notebook.RelationshipWith(path);
        var standing = Standing.Of(relationship, notebook.Settings, today);
        return new Page(relationship.Contact.Name, ContactSentences.Position(relationship.Contact),
        [
            new PagePart(null, HowItStands(relationship, standing, today), IsList: false),
            new PagePart(null, Lines(ContactSentences.HowYouMet(relationship.Contact, today)), IsList: false),
            new PagePart("Last conversations", LastOf(relationship, today), IsList: true),
            new PagePart("Open", OpenWith(relationship, today), IsList: true),
            new PagePart(null, Lines(BothKnow(notebook, path, today)), IsList: false),
        ]);
    }

    /// <summary>When you last talked and when it is time again; and the rhythm behind it.</summary>
    internal static ImmutableArray<string> HowItStands(Relationship relationship, Standing standing, DateOnly today) =>
        Lines(Sentences.Summary(relationship, standing, today) + ".", ContactSentences.Rhythm(standing));

    /// <summary>The newest conversations, the newest first.</summary>
    internal static ImmutableArray<string> LastOf(Relationship relationship, DateOnly today, int count = LastConversations) =>
        [.. relationship.ConversationsUntil(today).Reverse().Take(count).Select(conversation => Sentences.Headline(conversation))];

    /// <summary>Their questions of the last conversation, then promises, mine and theirs, those with a day first.</summary>
    internal static ImmutableArray<string> OpenWith(Relationship relationship, DateOnly today)
    {
        var asked = relationship.ConversationsUntil(today).LastOrDefault()?.Fields.Where(field => field.Key == "asked" && field.Value.Length > 0).Select(Sentences.Asked) ?? [];
        var promises = relationship.OpenFollowUps(today).Select(source => source.FollowUp)
            .OrderBy(followUp => followUp.Due?.Value ?? DateOnly.MaxValue).Select(followUp => Sentences.FollowUp(followUp, today));
        return [.. asked, .. promises];
    }

    private static string? BothKnow(Notebook notebook, string path, DateOnly today)
    {
        var names = SharedGround.WithMe(notebook, path, today).Where(ground => ground.Kind == GroundKind.Person).Select(ground => ground.Name).ToArray();
        return names.Length == 0 ? null : ContactSentences.BothKnow(names, MostShared) + ".";
    }

    internal static ImmutableArray<string> Lines(params ReadOnlySpan<string?> lines)
    {
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var line in lines)
            if (line is not null) kept.Add(line);
        return kept.ToImmutable();
    }
}
