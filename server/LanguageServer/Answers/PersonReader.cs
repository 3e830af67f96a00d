using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;

namespace NotesNetworking.LanguageServer.Answers;

/// <summary>All that the notes record of one contact, in the shape of <c>show</c>.</summary>
internal static class PersonReader
{
    private const int TitleLevel = 1;

    /// <summary>A contact with log, follow-ups, mentions, balance and evidence. The log is newest first; follow-ups that
    /// were given up are left out.</summary>
    public static JsonPerson Read(Notebook notebook, Relationship relationship, DateOnly today, AnswerPlaces places)
    {
        var standing = notebook.StandingWith(relationship.Path, today);
        var listed = AnswerReader.Contact(relationship, standing, today, places);
        var contact = relationship.Contact;
        var balance = Balance.Of(relationship, today);
        return new JsonPerson(
            listed.Name, listed.Path, listed.Aliases, listed.Company, listed.Role, listed.Tags, listed.Stage, listed.State, listed.LastContact, listed.LastContactAgo, listed.Due,
            listed.CadenceDays, listed.CadenceSource, listed.Conversations, listed.OpenFollowUps,
            listed.Birthday, listed.Email, listed.Phone, listed.Location, listed.Met, listed.NextContact,
            [.. relationship.Conversations.Reverse().Select(conversation => Conversation(notebook, contact.Name, conversation, places))],
            [.. relationship.FollowUps.Where(source => source.FollowUp.State != FollowUpState.Cancelled).Select(source => FollowUp(notebook, source, places))],
            [.. contact.MetAt.Select(at => at.Text)],
            [.. contact.IntroducedBy.Select(by => by.Text)],
            [.. AnswerReader.Mentions(notebook, relationship, places)],
            new JsonBalance(balance.Gave.Length, balance.Got.Length, balance.IOwe, balance.TheyOwe),
            StageEvidence.Of(relationship, standing, today),
            TalkAbout.With(notebook, relationship, today),
            AnswerReader.Reason(Reason.OfContact(relationship.Note)),
            AnswerReader.Reason(Reason.OfName(relationship.Note)),
            AnswerReader.Reason(DueReason.Of(notebook, relationship, standing))) { Uri = listed.Uri, Range = listed.Range };
    }

    /// <summary>A brief.</summary>
    public static JsonBrief Brief(Relationship relationship, Page page) => new(
        relationship.Contact.Name, relationship.Path, [.. page.Filled.Select(part => new JsonPart(part.Heading, part.Lines))], page.ToMarkdown(TitleLevel));

    private static JsonConversation Conversation(Notebook notebook, string name, Conversation conversation, AnswerPlaces places)
    {
        var (path, record) = conversation.Main;
        var note = notebook.Notes[path];
        var from = conversation.From switch { Side.Me => "me", Side.Them => "them", Side.Both => "both", _ => null };
        var answer = new JsonConversation(
            DateReader.Write(conversation.Date), conversation.Time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), conversation.Channel, from,
            [.. conversation.With.Select(other => notebook.Notes[other].Contact!.Name)], Sentences.Plain(notebook, conversation.Text), path, LineOf(note, record.Span),
            AnswerReader.CamelCase(record.Rule), WhySentences.Of(record.Rule, name));
        return places.At(answer, note, record.Span);
    }

    private static JsonFollowUp FollowUp(Notebook notebook, FollowUpSource source, AnswerPlaces places)
    {
        var (path, followUp, isTheirs) = source;
        var note = notebook.Notes[path];
        var answer = new JsonFollowUp(
            Sentences.Plain(notebook, followUp.Text), followUp.Due is { } due ? DateReader.Write(due.Value) : null, isTheirs ? "them" : "me",
            followUp.State == FollowUpState.Done, path, LineOf(note, followUp.Span),
            AnswerReader.CamelCase(source.Rule), WhySentences.Of(source.Rule, isTheirs));
        return places.At(answer, note, followUp.Span);
    }

    private static int LineOf(Note note, Core.Text.TextSpan span) => note.Lines.LineAt(span.Start);
}
