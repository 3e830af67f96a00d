using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.LanguageServer.Answers;

/// <summary>Facts in the shapes that are written (docs/commands.md): one reading of them for terminal and editor.</summary>
internal static class AnswerReader
{
    /// <summary>An entry of the agenda.</summary>
    public static JsonAgendaItem Agenda(Notebook notebook, AgendaItem item, AnswerPlaces places)
    {
        var note = notebook.Notes[item.Path];
        var kind = item.Kind switch { AgendaKind.FollowUp => "follow-up", AgendaKind.Birthday => "birthday", _ => "contact" };
        var answer = new JsonAgendaItem(
            kind, item.Name, DateReader.Write(item.Date), item.DaysLate, item.Reason, item.TalkAbout, item.Path, note.Lines.LineAt(item.Span.Start));
        return places.At(answer, note, item.Span);
    }

    /// <summary>A contact, and how things stand.</summary>
    public static JsonContact Contact(Relationship relationship, Standing standing, DateOnly today, AnswerPlaces places)
    {
        var contact = relationship.Contact;
        var answer = new JsonContact(
            contact.Name, relationship.Path, [.. contact.Aliases.Select(alias => alias.Text)], [.. contact.Companies.Select(company => company.Text)],
            contact.Role, contact.Tags, CamelCase(standing.Stage), CamelCase(standing.State), Write(standing.LastContact),
            standing.LastContact is { } last ? Words.Distance(last, today) : null, Write(standing.Due),
            standing.CadenceDays, standing.CadenceSource == CadenceSource.BuiltIn ? "default" : CamelCase(standing.CadenceSource), standing.Conversations,
            relationship.OpenFollowUps(today).Count(),
            contact.Birthday?.Value.Write(), contact.Emails, contact.Phones, contact.Locations, Write(contact.Met?.Value), Write(contact.NextContact?.Value));
        return places.At(answer, relationship.Note, contact.NameSpan);
    }

    /// <summary>A follow-up that is open.</summary>
    public static JsonOpenFollowUp FollowUp(Notebook notebook, OpenFollowUp open, DateOnly today, AnswerPlaces places)
    {
        var (followUp, note, isTheirs, with) = open;
        var due = followUp.Due?.Value;
        var answer = new JsonOpenFollowUp(
            Sentences.Plain(notebook, followUp.Text), Write(due), due is { } day ? Words.Distance(day, today) : null, isTheirs ? "them" : "me", with,
            note.Path, note.Lines.LineAt(followUp.Span.Start));
        return places.At(answer, note, followUp.Span);
    }

    /// <summary>Why something was read.</summary>
    public static JsonReason Reason(Reason reason) => new(JsonNamingPolicy.CamelCase.ConvertName(reason.Rule), reason.Why, reason.Path, reason.Line);

    /// <summary>Where else a contact is mentioned.</summary>
    public static IEnumerable<JsonMention> Mentions(Notebook notebook, Relationship relationship, AnswerPlaces places) =>
        from mention in relationship.Mentions
        let note = notebook.Notes[mention.Path]
        select places.At(new JsonMention(mention.Path, note.Lines.LineAt(mention.Link.Span.Start)), note, mention.Link.Span);

    private static string? Write(DateOnly? date) => date is { } day ? DateReader.Write(day) : null;

    /// <summary>A word of the code as JSON has it.</summary>
    internal static string CamelCase<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
