using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>The links that a note's front matter makes, with what each stands for.</summary>
internal static class FrontMatterLinks
{
    /// <summary>The keys under which a meeting note lists who was there.</summary>
    public static readonly ImmutableArray<string> AttendeeKeys = ["people", "attendees", "participants", "with"];

    /// <summary>Links of a contact's keys, or of a meeting's attendees.</summary>
    public static IEnumerable<Link> Read(ContactReader keys, bool isContact)
    {
        // Without a date it is no meeting, and its people may be anybody: a book's characters, say.
        if (!isContact) return keys.ValuesOf("date").Any() ? Attendees(keys) : [];
        // Links in the body are read with the body.
        return keys.FrontMatterValues(ContactKey.IntroducedBy).Select(value => Of(value, LinkRole.IntroducedBy))
            .Concat(ContactKey.Relations.SelectMany(keys.FrontMatterValues).Select(value => Of(value, LinkRole.Relation)))
            .Concat(keys.FrontMatterValues(ContactKey.Company).Concat(keys.FrontMatterValues(ContactKey.MetAt)).Where(value => value.IsLink).Select(value => Of(value, LinkRole.Mention)))
            .OrderBy(link => link.Span.Start);
    }

    /// <summary>Who was there, by a meeting note's front matter.</summary>
    public static IEnumerable<Link> Attendees(ContactReader keys) =>
        AttendeeKeys.SelectMany(keys.ValuesOf).Select(value => Of(value, LinkRole.Attendee));

    private static Link Of(FieldValue value, LinkRole role) =>
        new(value.IsLink ? LinkForm.FrontMatter : LinkForm.PlainName, value.Text, value.Fragment?.Value, null, value.Span, value.TextSpan)
        {
            Role = role,
            FragmentSpan = value.Fragment?.Span ?? default,
        };
}
