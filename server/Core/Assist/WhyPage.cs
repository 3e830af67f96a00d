using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;

namespace NotesNetworking.Core.Assist;

/// <summary>Why the notes were read as they were: of each fact about a contact the rule, and the line that it stands in.</summary>
public static class WhyPage
{
    /// <summary>The page on the contact at a path, on a day: the newest conversation first, as in <see cref="ContactCard"/>.</summary>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    public static Page Of(Notebook notebook, string path, DateOnly today)
    {
        var relationship = notebook.RelationshipWith(path);
        var standing = notebook.StandingWith(relationship.Path, today);
        var conversations = relationship.Conversations.Reverse().Select(conversation => Conversation(notebook, relationship.Contact.Name, conversation)).ToImmutableArray();
        var followUps = relationship.FollowUps.Where(source => source.FollowUp.State != FollowUpState.Cancelled).Select(source => FollowUp(notebook, source)).ToImmutableArray();
        return new Page(relationship.Contact.Name, "",
        [
            new PagePart(null, PagePart.LinesOf(
                Line("Contact", Reason.OfContact(relationship.Note)),
                Line("Name", Reason.OfName(relationship.Note)),
                LastContact(relationship, standing),
                Line(standing.Due is { } due ? $"Due {DateReader.Write(due)}" : "Not due", DueReason.Of(notebook, relationship, standing))), IsList: true),
            Part("Conversations", conversations),
            Part("Follow-ups", followUps),
        ]);
    }

    // Silence must not look like an answer.
    private static PagePart Part(string heading, ImmutableArray<string> lines) =>
        new(heading, lines.IsEmpty ? [WhySentences.NothingRead] : lines, IsList: !lines.IsEmpty);

    private static string Conversation(Notebook notebook, string name, Conversation conversation)
    {
        var sources = conversation.Sources.Select(source => With(WhySentences.Of(source.Record.Rule, name), Reason.PlaceOf(notebook.Notes[source.Path], source.Record.Span)));
        return With(Sentences.Headline(notebook, conversation), string.Join("; ", sources));
    }

    private static string FollowUp(Notebook notebook, FollowUpSource source)
    {
        var words = Sentences.OpenFollowUp(notebook, source.FollowUp, source.IsTheirs, source.Claim) + ".";
        if (source.FollowUp.State == FollowUpState.Done) words += " " + Sentences.Done;
        return With(With(words, WhySentences.Of(source.Rule, source.IsTheirs)), Reason.PlaceOf(notebook.Notes[source.Path], source.FollowUp.Span));
    }

    // Of a conversation it is told below.
    private static string? LastContact(Relationship relationship, Standing standing) =>
        relationship.Contact.LastContact is { } noted && noted.Value == standing.LastContact && !relationship.Conversations.Any(one => one.Date == noted.Value)
            ? With($"Last contact {DateReader.Write(noted.Value)}: {WhySentences.Noted}", Reason.PlaceOf(relationship.Note, noted.Span))
            : null;

    private static string Line(string what, Reason reason) =>
        reason.Place is { } place ? With($"{what}: {reason.Why}", place) : $"{what}: {reason.Why}";

    private static string With(string words, string more) => $"{words} · {more}";
}
