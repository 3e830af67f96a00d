using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Assist;

/// <summary>One page before a meeting: who, how you met, the thread so far, what is open, what you share.</summary>
public static class Brief
{
    private const int Thread = 6;
    private const int MostRemembered = 6;
    private const int BirthdayAhead = 60;

    /// <summary>The brief on the contact at a path, on a day.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">The contact's note.</param>
    /// <param name="today">The day.</param>
    /// <param name="with">The note of another contact, to tell what the two share.</param>
    /// <exception cref="KeyNotFoundException">No contact has one of the paths.</exception>
    public static Page Of(Notebook notebook, string path, DateOnly today, string? with = null)
    {
        var relationship = notebook.RelationshipWith(path);
        var contact = relationship.Contact;
        var standing = notebook.StandingWith(relationship.Path, today);
        var open = TalkAbout.Open(notebook, relationship, today);
        return new Page(contact.Name, ContactSentences.Position(contact),
        [
            new PagePart(null, PagePart.LinesOf(contact.About.Length > 0 ? Sentences.Plain(notebook, contact.About) : null, ContactSentences.Relations(notebook, contact)), IsList: false),
            new PagePart("How you met", PagePart.LinesOf(ContactSentences.HowYouMet(notebook, contact, today)), IsList: false),
            new PagePart("How it stands", PagePart.LinesOf(
                Sentences.Stands(relationship, standing, today),
                ContactSentences.Stage(relationship, standing, today),
                contact.Goal is { } goal ? ContactSentences.Goal(goal) : null), IsList: false),
            new PagePart("To pick up", open.IsEmpty ? [ContactSentences.NothingOpen] : open, IsList: !open.IsEmpty),
            new PagePart("The thread so far", ContactCard.LastOf(notebook, relationship, today, Thread), IsList: true),
            new PagePart("Good to remember", Remembered(relationship, standing, today), IsList: true),
            new PagePart("What you share", Shared(notebook, path, today), IsList: true),
            .. with is null ? ImmutableArray<PagePart>.Empty : [Together(notebook, path, with, today)],
            new PagePart("What went between you", PagePart.LinesOf(ContactSentences.Exchanged(Balance.Of(relationship, today))), IsList: false),
        ]);
    }

    private static ImmutableArray<string> Remembered(Relationship relationship, Standing standing, DateOnly today)
    {
        var birthday = relationship.Contact.Birthday?.Value is not { } born ? null
            : born.NextFrom(today) is var next && next.DayNumber - today.DayNumber is var ahead && ahead > BirthdayAhead ? ContactSentences.Birthday(born)
            // A near one is among what is open.
            : ahead > TalkAbout.NearBirthday ? Sentences.Birthday(relationship, next, today) : null;
        // The newest outcome is told where it stands how far you have come.
        var told = standing.Stage == Stage.Convert && relationship.Contact.Stage is null ? relationship.ConversationsUntil(today).SelectMany(one => one.Fields).LastOrDefault(field => field.Key == "outcome") : default;
        var fields =
            from conversation in relationship.ConversationsUntil(today).Reverse()
            from field in conversation.Fields
            let words = ContactSentences.Remembered(field)
            where words is not null && field != told
            select $"{words} ({DateReader.Write(conversation.Date)})";
        return [.. PagePart.LinesOf(birthday), .. fields.Take(MostRemembered)];
    }

    // Somebody asked: that there is nothing is an answer.
    private static PagePart Together(Notebook notebook, string path, string with, DateOnly today)
    {
        var common = CommonGround.Of(notebook, path, with, today);
        return common.Lines.IsEmpty ? common with { Lines = [ContactSentences.NothingShared], IsList = false } : common;
    }

    private static bool IsWhereYouMet(Contact contact, Ground ground) =>
        ground.Kind == GroundKind.Event && contact.MetAt.Any(at => NameKey.Of(at.Text) == NameKey.Of(ground.Name));

    private static ImmutableArray<string> Shared(Notebook notebook, string path, DateOnly today) =>
    [
        .. SharedGround.WithMe(notebook, path, today).Where(ground => !IsWhereYouMet(notebook.Notes[path].Contact!, ground)).GroupBy(ground => ground.Kind)
            .Select(group => ContactSentences.Shared(group.Key, [.. group.Select(ground => ground.Name)])),
    ];
}
