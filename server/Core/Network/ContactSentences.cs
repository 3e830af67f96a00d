using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Network;

/// <summary>What is said of one contact on the card and in the brief: who, how you met, how far it has come, what went
/// between you. Plain statements of what the notes hold.</summary>
public static class ContactSentences
{
    /// <summary>"Archivist, Harbour Library"; empty where neither is known.</summary>
    public static string Position(Contact contact) =>
        string.Join(", ", new[] { contact.Role }.Concat(contact.Companies.Select(company => company.Text)).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => PlainText.Of(text!)));

    /// <summary>Where, through whom and when you met; null where the notes say none of it.</summary>
    public static string? HowYouMet(Contact contact, DateOnly today)
    {
        var where = contact.MetAt.Length > 0 ? $" ({Words.List([.. contact.MetAt.Select(at => PlainText.Of(at.Text))])})" : "";
        var who = contact.IntroducedBy.Length > 0 ? $" through {Words.List([.. contact.IntroducedBy.Select(by => by.Text)])}" : "";
        var when = contact.Met is { } met ? $" {Words.When(met.Value, today)}" : "";
        return where.Length + who.Length + when.Length == 0 ? null : $"You met{who}{when}{where}.";
    }

    /// <summary>How far it has come, with what in the notes says so.</summary>
    public static string Stage(Relationship relationship, Standing standing, DateOnly today)
    {
        if (relationship.Contact.Stage is { } own) return $"You call this “{own.ToString().ToLowerInvariant()}”.";
        var past = relationship.ConversationsUntil(today).ToArray();
        return standing.Stage switch
        {
            Notes.Contacts.Stage.Convert => $"It has grown beyond talk: {GrownBy(past)}.",
            Notes.Contacts.Stage.Converse => $"You talk, both of you: {Words.Count(past.Length, "conversation")} since {DateReader.Write(past[0].Date)}{TheirPart(past)}.",
            _ => past.Length switch
            {
                0 => "You know of each other; no conversation is written down yet.",
                1 => $"You know each other; one conversation is written down, {Words.When(past[0].Date, today)}.",
                _ when past.All(conversation => conversation.From == Side.Me) => $"You know each other; so far you began all {past.Length} conversations.",
                _ => "You know each other; the conversations so far were on one day.",
            },
        };
    }

    private static string TheirPart(Conversation[] past)
    {
        var theirs = past.Count(conversation => conversation.From is Side.Them or Side.Both);
        return theirs == 0 ? "" : theirs == 1 ? "; one began with them" : $"; {theirs} began with them";
    }

    private static string GrownBy(Conversation[] past)
    {
        var all = past.SelectMany(conversation => conversation.Fields, (conversation, field) => (conversation.Date, field.Key, Value: PlainText.Of(field.Value)))
            .Where(field => field.Value.Length > 0).ToArray();
        string Say(string words, string key) => all.Where(field => field.Key == key).Select(field => $"{words}{field.Value} ({DateReader.Write(field.Date)})").LastOrDefault() ?? "";
        if (Say("", "outcome") is { Length: > 0 } outcome) return outcome;
        var (gave, got) = (Say("you gave ", "gave"), Say("you got ", "got"));
        return gave.Length + got.Length == 0 ? "help went both ways" : string.Join(", ", new[] { gave, got }.Where(text => text.Length > 0));
    }

    /// <summary>The rhythm of the two, in numbers; null for a history without any.</summary>
    public static string? Rhythm(Standing standing) => standing switch
    {
        { Rhythm: { } rhythm } =>
            $"{Words.Count(standing.Conversations, "conversation")}, {(rhythm.IsRecent ? "lately" : "usually")} {Words.Every(rhythm.Days)}{GiveOrTake(rhythm)}.",
        { Conversations: > 0 and var count } => $"{Words.Count(count, "conversation")} so far, too few to see a rhythm.",
        _ => null,
    };

    // In the unit of the rhythm itself: "every 5 weeks, give or take 1".
    private static string GiveOrTake(Rhythm rhythm) =>
        (int)Math.Round(rhythm.Deviation / Words.UnitOf(rhythm.Days)) is > 0 and var units ? $", give or take {units}" : "";

    /// <summary>What went between the two in the last twelve months; null where nothing is written down.</summary>
    public static string? Exchanged(Balance balance)
    {
        string List(ImmutableArray<Gift> gifts) => Words.List([.. gifts.Select(gift => gift.What)]);
        return (balance.Gave.Length, balance.Got.Length) switch
        {
            (0, 0) => null,
            (_, 0) => $"In the last twelve months you gave: {List(balance.Gave)}.",
            (0, _) => $"In the last twelve months you got: {List(balance.Got)}.",
            _ => $"In the last twelve months you gave: {List(balance.Gave)}; and you got: {List(balance.Got)}.",
        };
    }

    /// <summary>What two people share, of one kind.</summary>
    public static string Shared(GroundKind kind, IReadOnlyList<string> names) => kind switch
    {
        GroundKind.Person => BothKnow(names, names.Count),
        GroundKind.Company => $"Both of you at {Words.List(names)}",
        GroundKind.Place => $"Both of you in {Words.List(names)}",
        GroundKind.Event => $"You were both there: {Words.List(names)}",
        _ => $"Both of you: {Words.List([.. names.Select(name => "#" + name)])}",
    };

    /// <summary>Whom both know.</summary>
    /// <param name="names">Their names, at least one.</param>
    /// <param name="most">How many are named.</param>
    public static string BothKnow(IReadOnlyList<string> names, int most) => names.Count <= most
        ? $"You both know {Words.List(names)}"
        : $"You both know {string.Join(", ", names.Take(most))} and {names.Count - most} more";

    /// <summary>A day that a conversation spoke of.</summary>
    public static string Announced(Announcement announced, DateOnly conversation, DateOnly today)
    {
        var verb = announced.Date < today ? "was" : "is";
        return $"On {DateReader.Write(conversation)} you wrote: “{PlainText.Of(announced.Text).TrimEnd('.')}”; that {verb} {Words.Distance(announced.Date, today)}";
    }

    /// <summary>Nothing is left open; said rather than filled up.</summary>
    public static string NothingOpen => "The notes leave nothing open between you.";
}
