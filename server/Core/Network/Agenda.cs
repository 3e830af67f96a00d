using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Network;

/// <summary>What an entry of the agenda is about.</summary>
public enum AgendaKind
{
    /// <summary>Someone to talk with.</summary>
    Contact,

    /// <summary>Something promised.</summary>
    FollowUp,

    /// <summary>A birthday.</summary>
    Birthday,
}

/// <summary>Something due, or soon to be.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">The contact.</param>
/// <param name="Date">The day it is due.</param>
/// <param name="DaysLate">Days since then; negative when it is still to come.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="TalkAbout">What is open between you; empty where the notes have nothing.</param>
/// <param name="Path">The note.</param>
/// <param name="Span">The place in it.</param>
public sealed record AgendaItem(
    AgendaKind Kind, string Name, DateOnly Date, int DaysLate, string Reason, ImmutableArray<string> TalkAbout, string Path, TextSpan Span);

/// <summary>Who and what is due, with the reason to talk.</summary>
public static class Agenda
{
    /// <summary>What is due by a number of days from today, the longest due first.</summary>
    public static ImmutableArray<AgendaItem> Of(Notebook notebook, DateOnly today, int within = 0)
    {
        var until = today.AddDays(within);
        var items = AllCores.Map(notebook.Relationships, relationship => With(notebook, relationship, today, until).ToArray()).SelectMany(some => some).ToList();
        items.AddRange(FollowUps(notebook, today, until));
        return [.. items.OrderByDescending(item => item.DaysLate).ThenBy(item => item.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(item => item.Path, StringComparer.Ordinal).ThenBy(item => item.Span.Start)];
    }

    private static IEnumerable<AgendaItem> With(Notebook notebook, Relationship relationship, DateOnly today, DateOnly until)
    {
        var standing = notebook.StandingWith(relationship.Path, today);
        if (standing.Due is { } due && due <= until)
            yield return Item(AgendaKind.Contact, relationship, due, Sentences.Reason(relationship, standing, today), TalkAbout.With(notebook, relationship, today), today);
        if (relationship.Contact.Birthday is { } birthday && birthday.Value.NextFrom(today) is var day && day <= until)
            yield return Item(AgendaKind.Birthday, relationship, day, Sentences.Birthday(relationship, day, today), [], today) with { Span = birthday.Span };
    }

    private static IEnumerable<AgendaItem> FollowUps(Notebook notebook, DateOnly today, DateOnly until) =>
        from open in OpenFollowUp.AllOf(notebook, today)
        let due = open.FollowUp.Due?.Value
        where due <= until
        select new AgendaItem(AgendaKind.FollowUp, string.Join(", ", open.With), due.Value, today.DayNumber - due.Value.DayNumber,
            Sentences.FollowUp(notebook, open.FollowUp, open.IsTheirs, open.Claim, today), [], open.Note.Path, open.FollowUp.Span);

    private static AgendaItem Item(
        AgendaKind kind, Relationship relationship, DateOnly date, string reason, ImmutableArray<string> talkAbout, DateOnly today) =>
        new(kind, relationship.Contact.Name, date, today.DayNumber - date.DayNumber, reason, talkAbout, relationship.Path, relationship.Contact.NameSpan);
}
