using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Packing;

namespace NotesNetworking.Core.Notes.Packing;

/// <summary>What a note says of its contact, as bytes.</summary>
internal static class ContactPack
{
    public static void Write(PackWriter to, Contact contact)
    {
        to.Choice(contact.Sign);
        to.Optional(contact.SignSpan, static (to, span) => to.Span(span));
        to.Text(contact.Name);
        to.Choice(contact.NameRule);
        to.Span(contact.NameSpan);
        to.Text(contact.About);
        to.Many(contact.Aliases, LinkPack.Write);
        to.Optional(contact.HeadingAlias, LinkPack.Write);
        to.Many(contact.Tags, WriteText);
        to.Many(contact.Companies, LinkPack.Write);
        to.OptionalText(contact.Role);
        to.Many(contact.Emails, WriteText);
        to.Many(contact.Phones, WriteText);
        to.Many(contact.Locations, WriteText);
        to.Optional(contact.WrittenBirthday, Write);
        to.Optional(contact.Met, LinkPack.Write);
        to.Many(contact.MetAt, LinkPack.Write);
        to.Many(contact.IntroducedBy, LinkPack.Write);
        to.Many(contact.Relations, static (to, relation) =>
        {
            to.Count(ContactKey.Relations.IndexOf(relation.Key));
            LinkPack.Write(to, relation.Target);
        });
        to.Optional(contact.Cadence, static (to, cadence) =>
        {
            to.Optional(cadence.Value.Days, static (to, days) => to.Count(days));
            to.Span(cadence.Span);
        });
        to.Optional(contact.NextContact, LinkPack.Write);
        to.OptionalText(contact.NextReason);
        to.Optional(contact.SnoozeUntil, LinkPack.Write);
        to.Choice(contact.Status);
        to.OptionalText(contact.Goal);
        to.Optional(contact.Stage, static (to, stage) => to.Choice(stage));
        to.Optional(contact.LastContact, LinkPack.Write);
    }

    public static Contact Read(PackReader from) => new()
    {
        Sign = from.Choice<ContactSign>(),
        SignSpan = from.Optional(static from => from.Span()),
        Name = from.Name(),
        NameRule = from.Choice<NameRule>(),
        NameSpan = from.Span(),
        About = from.Text(),
        Aliases = from.Many(LinkPack.ReadValue),
        HeadingAlias = from.Optional(LinkPack.ReadSpanned),
        Tags = from.Many(ReadName),
        Companies = from.Many(LinkPack.ReadValue),
        Role = from.OptionalName(),
        Emails = from.Many(ReadText),
        Phones = from.Many(ReadText),
        Locations = from.Many(ReadName),
        WrittenBirthday = from.Optional(ReadBirthday),
        Met = from.Optional(LinkPack.ReadDay),
        MetAt = from.Many(LinkPack.ReadValue),
        IntroducedBy = from.Many(LinkPack.ReadValue),
        Relations = from.Many(static from => new Relation(
            ContactKey.Relations[from.Below(ContactKey.Relations.Length)], LinkPack.ReadValue(from))),
        Cadence = from.Optional(static from => new Spanned<Cadence>(
            new Cadence(from.Optional(static from => from.Count())), from.Span())),
        NextContact = from.Optional(LinkPack.ReadDay),
        NextReason = from.OptionalText(),
        SnoozeUntil = from.Optional(LinkPack.ReadDay),
        Status = from.Choice<ContactStatus>(),
        Goal = from.OptionalText(),
        Stage = from.Optional(static from => from.Choice<Stage>()),
        LastContact = from.Optional(LinkPack.ReadDay),
    };

    // The order of day and month is the notebook's to find, not the note's.
    private static void Write(PackWriter to, Spanned<WrittenBirthday> birthday)
    {
        Write(to, birthday.Value.Birthday);
        to.Optional(birthday.Value.MonthFirst, Write);
        to.Choice(birthday.Value.Proves);
        to.Flag(birthday.Value.SaysMore);
        to.Span(birthday.Span);
    }

    private static Spanned<WrittenBirthday> ReadBirthday(PackReader from) => new(
        new WrittenBirthday(ReadDay(from), from.Optional(ReadDay), from.Choice<DayOrder>()) { SaysMore = from.Flag() },
        from.Span());

    private static void Write(PackWriter to, Birthday birthday)
    {
        to.Count(birthday.Year ?? 0);
        to.Count(birthday.Month - 1);
        to.Count(birthday.Day - 1);
    }

    private static Birthday ReadDay(PackReader from) =>
        new(from.Below(10_000) is > 0 and var year ? year : null, from.Below(12) + 1, from.Below(31) + 1);

    private static void WriteText(PackWriter to, string text) => to.Text(text);

    private static string ReadText(PackReader from) => from.Text();

    private static string ReadName(PackReader from) => from.Name();
}
