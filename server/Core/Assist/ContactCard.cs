using System.Collections.Immutable;
using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Assist;

/// <summary>The card of a contact: what one would like to have in mind when the name comes up.</summary>
public static class ContactCard
{
    private const int LastConversations = 3;
    private const int MostShared = 5;

    /// <summary>The card of the contact at a path, on a day.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">The contact's note.</param>
    /// <param name="today">The day.</param>
    /// <param name="beside">The note in which the name came up: where it is another contact's, the card tells what the two share.</param>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    public static Page Of(Notebook notebook, string path, DateOnly today, string? beside = null)
    {
        var relationship = notebook.RelationshipWith(path);
        var standing = notebook.StandingWith(relationship.Path, today);
        return new Page(relationship.Contact.Name, ContactSentences.Position(relationship.Contact),
        [
            new PagePart(null, PagePart.LinesOf(Sentences.Stands(relationship, standing, today)), IsList: false),
            new PagePart(null, PagePart.LinesOf(ContactSentences.HowYouMet(notebook, relationship.Contact, today)), IsList: false),
            new PagePart("Last conversations", LastOf(notebook, relationship, today, LastConversations), IsList: true),
            new PagePart("Open", TalkAbout.Open(notebook, relationship, today), IsList: true),
            new PagePart(null, PagePart.LinesOf(BothKnow(notebook, path, today)), IsList: false),
            .. beside is not null && notebook.Notes[beside].Contact is not null ? [CommonGround.Of(notebook, beside, path, today)] : ImmutableArray<PagePart>.Empty,
            PagePart.Aside(ReadFrom(notebook, relationship, today)),
        ]);
    }

    /// <summary>The newest conversations in a line each, the newest first.</summary>
    internal static ImmutableArray<string> LastOf(Notebook notebook, Relationship relationship, DateOnly today, int count) =>
        [.. relationship.ConversationsUntil(today).Reverse().Take(count).Select(conversation => Sentences.Headline(notebook, conversation))];

    private static string ReadFrom(Notebook notebook, Relationship relationship, DateOnly today) => WhySentences.ReadFrom(
        Reason.OfContact(relationship.Note), relationship.Contact.Name,
        relationship.ConversationsUntil(today).LastOrDefault()?.Main is { Record: not null } last ? (last.Record.Rule, Reason.PlaceOf(notebook.Notes[last.Path], last.Record.Span)) : null);

    private static string? BothKnow(Notebook notebook, string path, DateOnly today)
    {
        var names = SharedGround.WithMe(notebook, path, today).Where(ground => ground.Kind == GroundKind.Person).Select(ground => ground.Name).ToArray();
        return names.Length == 0 ? null : ContactSentences.Shared(GroundKind.Person, names, MostShared);
    }
}
