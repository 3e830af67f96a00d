using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Assist;

/// <summary>One page before a meeting: who, how you met, the thread so far, what is open, what you share.</summary>
public static class Brief
{
    private const int Thread = 6;
    private const int MostLearned = 6;

    /// <summary>The brief on the contact at a path, on a day.</summary>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    public static Page Of(Notebook notebook, string path, DateOnly today)
    {
        var relationship = notebook.RelationshipWith(path);
        var contact = relationship.Contact;
        var standing = Standing.Of(relationship, notebook.Settings, today);
        var open = TalkAbout.With(notebook, relationship, today, withLastTime: false);
        return new Page(contact.Name, ContactSentences.Position(contact),
        [
            new PagePart("How you met", ContactCard.Lines(ContactSentences.HowYouMet(contact, today), ContactSentences.Stage(relationship, standing, today)), IsList: false),
            new PagePart("How it stands", [.. ContactCard.HowItStands(relationship, standing, today), .. ContactCard.Lines(contact.Goal is { } goal ? $"You noted as the direction: {goal.TrimEnd('.')}." : null)], IsList: false),
            new PagePart("To pick up", open.IsEmpty ? [ContactSentences.NothingOpen] : open, IsList: !open.IsEmpty),
            new PagePart("The thread so far", ContactCard.LastOf(relationship, today, Thread), IsList: true),
            new PagePart("Good to remember", Learned(relationship, today), IsList: true),
            new PagePart("What you share", Shared(notebook, path, today), IsList: true),
            new PagePart("What went between you", ContactCard.Lines(ContactSentences.Exchanged(Balance.Of(relationship, today))), IsList: false),
        ]);
    }

    private static ImmutableArray<string> Learned(Relationship relationship, DateOnly today)
    {
        var birthday = relationship.Contact.Birthday is { } born ? Sentences.Birthday(relationship, born.Value.NextFrom(today), today) : null;
        var home = relationship.Contact.Locations.Length > 0 ? $"Lives in {Words.List([.. relationship.Contact.Locations.Select(Sentences.Plain)])}" : null;
        var learned = relationship.ConversationsUntil(today).Reverse()
            .SelectMany(conversation => conversation.Fields, (conversation, field) => (conversation.Date, field))
            .Where(pair => pair.field.Key == "learned" && pair.field.Value.Length > 0).Take(MostLearned)
            .Select(pair => $"{Sentences.Plain(pair.field.Value)} ({DateReader.Write(pair.Date)})");
        return [.. ContactCard.Lines(home, birthday), .. learned];
    }

    private static ImmutableArray<string> Shared(Notebook notebook, string path, DateOnly today) =>
    [
        .. SharedGround.WithMe(notebook, path, today).GroupBy(ground => ground.Kind)
            .Select(group => ContactSentences.Shared(group.Key, [.. group.Select(ground => ground.Name)])),
    ];
}
