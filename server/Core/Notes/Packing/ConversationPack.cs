using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Packing;

namespace NotesNetworking.Core.Notes.Packing;

/// <summary>The conversations of a note as bytes.</summary>
internal static class ConversationPack
{
    public static void Write(PackWriter to, ConversationRecord record)
    {
        to.Choice(record.Form);
        to.Choice(record.Rule);
        to.Day(record.Date);
        to.Span(record.DateSpan);
        to.Optional(record.Time, static (to, time) => to.Count((int)(time.Ticks / TimeSpan.TicksPerSecond)));
        to.OptionalText(record.Channel);
        to.Optional(record.From, static (to, side) => to.Choice(side));
        to.Text(record.Text);
        to.Span(record.Span);
        to.Span(record.Extent);
        to.Count(record.Level);
        to.Flag(record.WithOwnContact);
        to.Many(record.With, LinkPack.Write);
        to.Optional(record.Wording, static (to, wording) => wording.Write(to));
        to.Many(record.Announced, static (to, announced) =>
        {
            to.Day(announced.Date);
            to.Text(announced.Text);
        });
        to.Many(record.Fields, static (to, field) =>
        {
            to.Text(field.Key);
            to.Text(field.Value);
            to.Span(field.Span);
        });
    }

    public static ConversationRecord Read(PackReader from) => new()
    {
        Form = from.Choice<RecordForm>(),
        Rule = from.Choice<RecordRule>(),
        Date = from.Day(),
        DateSpan = from.Span(),
        Time = from.Optional(static from => new TimeOnly(from.Below(SecondsInDay) * TimeSpan.TicksPerSecond)),
        Channel = from.OptionalName(),
        From = from.Optional(static from => from.Choice<Side>()),
        Text = from.Text(),
        Span = from.Span(),
        Extent = from.Span(),
        Level = from.Count(),
        WithOwnContact = from.Flag(),
        With = from.Many(LinkPack.Read),
        Wording = from.OptionalObject(Wording.Read),
        Announced = from.Many(static from => new Announcement(from.Day(), from.Text())),
        Fields = from.Many(static from => new ConversationField(from.Name(), from.Text(), from.Span())),
    };

    public static void Write(PackWriter to, LogStyle style)
    {
        to.Choice(style.Form);
        to.Count(style.Level);
        to.Text(style.Bullet);
        to.Text(style.Opening);
        to.Span(style.Date);
    }

    public static LogStyle ReadStyle(PackReader from) =>
        new LogStyle(from.Choice<RecordForm>(), from.Count(), from.Name(), from.Name(), from.Span()).Known;

    private const int SecondsInDay = 24 * 60 * 60;
}
