using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Notes;

/// <summary>
/// What a note says that other notes may show: names, links, headings, tags, conversations and follow-ups, wherever they
/// stand. The words of prose between them are the note's own.
/// </summary>
public static class NoteMeaning
{
    /// <summary>Whether two versions of a note say the same; null stands for no note.</summary>
    public static bool IsSame(Note? one, Note? other)
    {
        if (one is null || other is null || ReferenceEquals(one, other)) return ReferenceEquals(one, other);
        return one.Path == other.Path && one.IsTemplate == other.IsTemplate && one.FileDate == other.FileDate
            && (one.IfContact is null) == (other.IfContact is null)
            && IsSame(one.Contact, other.Contact)
            && one.Links.Select(Of).SequenceEqual(other.Links.Select(Of))
            && one.Headings.Select(heading => (heading.Level, heading.Text)).SequenceEqual(other.Headings.Select(heading => (heading.Level, heading.Text)))
            && one.Tags.Select(tag => tag.Value).SequenceEqual(other.Tags.Select(tag => tag.Value))
            && AllSame(one.Conversations, other.Conversations, IsSame)
            && AllSame(one.FollowUps, other.FollowUps, IsSame)
            && one.OwnerNames.Select(Of).SequenceEqual(other.OwnerNames.Select(Of));
    }

    /// <summary>Whether two links say the same.</summary>
    internal static bool IsSame(Link one, Link other) => Of(one) == Of(other);

    private static (LinkForm, string, string?, string?, LinkRole) Of(Link link) => (link.Form, link.Target, link.Fragment, link.Shown, link.Role);

    private static IEnumerable<string> TextsOf(IEnumerable<FieldValue> values) => values.Select(value => value.Text);

    private static bool IsSame(Contact? one, Contact? other)
    {
        if (one is null || other is null) return one is null && other is null;
        return FactsOf(one) == FactsOf(other) && TimesOf(one) == TimesOf(other)
            && TextsOf(one.Aliases).SequenceEqual(TextsOf(other.Aliases))
            && one.Tags.SequenceEqual(other.Tags)
            && TextsOf(one.Companies).SequenceEqual(TextsOf(other.Companies))
            && one.Emails.SequenceEqual(other.Emails) && one.Phones.SequenceEqual(other.Phones) && one.Locations.SequenceEqual(other.Locations)
            && TextsOf(one.MetAt).SequenceEqual(TextsOf(other.MetAt))
            && TextsOf(one.IntroducedBy).SequenceEqual(TextsOf(other.IntroducedBy))
            && one.Relations.Select(relation => (relation.Key, relation.Target.Text)).SequenceEqual(other.Relations.Select(relation => (relation.Key, relation.Target.Text)));
    }

    private static (ContactSign, string, string?, string?, string?, ContactStatus, Stage?, string?) FactsOf(Contact contact) =>
        (contact.Sign, contact.Name, contact.HeadingAlias?.Value, contact.Role, contact.NextReason, contact.Status, contact.Stage, contact.Goal);

    private static (WrittenBirthday?, DateOnly?, Cadence?, DateOnly?, DateOnly?, DateOnly?) TimesOf(Contact contact) =>
        (contact.WrittenBirthday?.Value, contact.Met?.Value, contact.Cadence?.Value, contact.NextContact?.Value, contact.SnoozeUntil?.Value, contact.LastContact?.Value);

    /// <summary>Whether two records of conversations say the same.</summary>
    internal static bool IsSame(ConversationRecord one, ConversationRecord other) =>
        (one.Form, one.Rule, one.Date, one.Time, one.Channel, one.From, one.Text, one.WithOwnContact) == (other.Form, other.Rule, other.Date, other.Time, other.Channel, other.From, other.Text, other.WithOwnContact)
        && Equals(one.Wording, other.Wording)
        && one.With.Select(Of).SequenceEqual(other.With.Select(Of))
        && one.Announced.SequenceEqual(other.Announced)
        && one.Fields.Select(field => (field.Key, field.Value)).SequenceEqual(other.Fields.Select(field => (field.Key, field.Value)));

    private static bool IsSame(FollowUp one, FollowUp other) => one.Conversation == other.Conversation && IsSameTask(one, other);

    /// <summary>Whether two follow-ups say the same, whichever conversations they stand in.</summary>
    internal static bool IsSameTask(FollowUp one, FollowUp other) =>
        (one.State, one.Text, one.Due?.Value, one.Scheduled?.Value, one.Start?.Value) == (other.State, other.Text, other.Due?.Value, other.Scheduled?.Value, other.Start?.Value)
        && (one.Done, one.Created?.Value, one.Cancelled, one.Repeats?.Value) == (other.Done, other.Created?.Value, other.Cancelled, other.Repeats?.Value)
        && one.Links.Select(Of).SequenceEqual(other.Links.Select(Of))
        && AllSame(one.Owners, other.Owners, static (claim, then) => claim.Form == then.Form && claim.Names.Select(Of).SequenceEqual(then.Names.Select(Of)));

    private static bool AllSame<T>(IReadOnlyList<T> ones, IReadOnlyList<T> others, Func<T, T, bool> isSame) =>
        ones.Count == others.Count && ones.Zip(others, isSame).All(same => same);
}
