using System.Collections.Immutable;
using System.Globalization;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Network;

/// <summary>What is said of one contact on the card and in the brief: who, how you met, how far it has come, what went
/// between you. Plain statements of what the notes hold.</summary>
public static class ContactSentences
{
    /// <summary>"Archivist, Harbour Library · Bremen"; empty where none of it is known.</summary>
    public static string Position(Contact contact)
    {
        string Joined(string between, IEnumerable<string?> texts) => string.Join(between, texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => PlainText.Of(text!)));
        return Joined(" · ", [Joined(", ", [contact.Role, .. contact.Companies.Select(company => company.Text)]), Joined(", ", contact.Locations)]);
    }

    /// <summary>When, through whom and where or on what occasion you met; null where the notes say none of it.</summary>
    public static string? HowYouMet(Notebook notebook, Contact contact, DateOnly today)
    {
        var when = contact.Met is { } met ? $" {Words.When(met.Value, today)}" : "";
        var who = contact.IntroducedBy.Length > 0 ? $" through {Words.List([.. contact.IntroducedBy.Select(by => SpokenLinks.NameOf(notebook, by.Text))])}" : "";
        var where = contact.MetAt.Length > 0 ? $": {string.Join("; ", contact.MetAt.Select(at => PlainText.Of(at.Text)))}" : "";
        return when.Length + who.Length + where.Length == 0 ? null : $"You met{when}{who}{where}.";
    }

    /// <summary>The relations that the contact's own note names: "Spouse: Daniel Osei. Friend: you." Null without any.</summary>
    public static string? Relations(Notebook notebook, Contact contact) => contact.Relations.IsEmpty ? null : string.Join(" ", contact.Relations
        .GroupBy(relation => relation.Key)
        .Select(same => $"{char.ToUpperInvariant(same.Key.Canonical[0])}{same.Key.Canonical[1..]}: {Words.List([.. same.Select(relation => notebook.IsMe(relation.Target.Text) ? "you" : SpokenLinks.NameOf(notebook, relation.Target.Text))])}."));

    /// <summary>A birthday that is not near: "Birthday: 21 October."</summary>
    public static string Birthday(Birthday birthday) => $"Birthday: {birthday.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(birthday.Month)}.";

    /// <summary>How far it has come, where something came of it or the owner says so; null where talk is all there is to tell.</summary>
    public static string? Stage(Relationship relationship, Standing standing, DateOnly today)
    {
        if (relationship.Contact.Stage is { } own) return $"In your own words: {Words.Stage(own)}.";
        if (standing.Stage != Notes.Contacts.Stage.Convert) return null;
        var told = relationship.ConversationsUntil(today).SelectMany(conversation => conversation.Fields, (conversation, field) => (conversation.Date, field.Key, Value: PlainText.Of(field.Value)))
            .Where(field => field.Value.Length > 0).ToLookup(field => field.Key, field => $"{field.Value} ({DateReader.Write(field.Date)})", StringComparer.Ordinal);
        if (told["outcome"].LastOrDefault() is { } outcome) return $"Something has come of it: {outcome}.";
        return told["gave"].LastOrDefault() is { } gave && told["got"].LastOrDefault() is { } got ? HelpedEachOther(gave, got) : null;
    }

    /// <summary>Help that went both ways, in the notes' words.</summary>
    public static string HelpedEachOther(string gave, string got) => $"You have helped each other. You gave: {gave}. You got: {got}.";

    /// <summary>What went between the two in the last twelve months; null where nothing is written down.</summary>
    public static string? Exchanged(Balance balance)
    {
        string Told(string words, ImmutableArray<Gift> gifts) => gifts.IsEmpty ? "" : $" {words}: {string.Join("; ", gifts.Select(gift => gift.What))}.";
        var told = Told("You gave", balance.Gave) + Told("You got", balance.Got);
        return told.Length == 0 ? null : $"In the last twelve months:{told}";
    }

    /// <summary>What you two share, of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="names">What, at least one.</param>
    /// <param name="most">How many are named.</param>
    /// <param name="isWithMe">False when it is shared by two contacts.</param>
    public static string Shared(GroundKind kind, IReadOnlyList<string> names, int most = int.MaxValue, bool isWithMe = true)
    {
        var who = isWithMe ? "You" : "They";
        return kind switch
        {
            GroundKind.Person => $"{who} both know {Words.Some(names, most)}.",
            GroundKind.Company => $"{who} both belong to {Words.Some(names, most)}.",
            GroundKind.Place => $"{who} are both at home in {Words.Some(names, most)}.",
            GroundKind.Event => $"Where {who.ToLowerInvariant()} both were: {string.Join("; ", names.Take(most))}{(names.Count > most ? $"; and {names.Count - most} more" : "")}.",
            _ => $"{who} have in common: {Words.Some([.. names.Select(name => "#" + name)], most)}.",
        };
    }

    /// <summary>Of two contacts of whom the notes say nothing that they share.</summary>
    public const string NothingShared = "Your notes name nothing that they share.";

    /// <summary>The heading above what two contacts share.</summary>
    public static string WhatTheyShare(Contact one, Contact other) => $"What {one.Name} and {other.Name} share";

    /// <summary>Where it could lead, in the owner's words.</summary>
    public static string Goal(string goal) => $"What you hope for, both of you: {PlainText.Of(goal).TrimEnd('.')}.";

    /// <summary>What is worth remembering of a conversation: what came of it, what you learned, what you told; null for the rest.</summary>
    public static string? Remembered(ConversationField field) => field.Value.Length == 0 ? null : field.Key switch
    {
        "learned" => $"You learned: {PlainText.Of(field.Value)}",
        "shared" => $"You told them of: {PlainText.Of(field.Value)}",
        "outcome" => $"What came of it: {PlainText.Of(field.Value)}",
        _ => null,
    };

    /// <summary>A day that a conversation spoke of, in its own words.</summary>
    public static string Announced(Announcement announced, DateOnly conversation, DateOnly today)
    {
        var verb = announced.Date < today ? "was" : "is";
        return $"You wrote on {DateReader.Write(conversation)}: \"{PlainText.Of(announced.Text)}\" That {verb} {Words.When(announced.Date, today)}.";
    }

    /// <summary>Nothing is left open; said rather than filled up.</summary>
    public static string NothingOpen => "Your notes leave nothing open between you.";
}
