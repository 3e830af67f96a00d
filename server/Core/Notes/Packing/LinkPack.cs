using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Packing;

namespace NotesNetworking.Core.Notes.Packing;

/// <summary>Links, and the values of a contact's facts, as bytes.</summary>
internal static class LinkPack
{
    /// <summary>A link may be one of the note's and of a conversation's or follow-up's: it stays one object.</summary>
    public static void Write(PackWriter to, Link link) => to.Shared(link, static (to, link) =>
    {
        to.Choice(link.Form);
        to.Text(link.Target);
        to.Text(link.Key);
        to.OptionalText(link.Fragment);
        to.OptionalText(link.Shown);
        to.Span(link.Span);
        to.Span(link.TargetSpan);
        to.Span(link.FragmentSpan);
        to.Count(link.Quote is { } quote ? quote + 1 : 0);
        to.Choice(link.Role);
    });

    public static Link Read(PackReader from) => from.Shared(static from => new Link(
        from.Choice<LinkForm>(), from.Name(), from.Name(), from.OptionalText(), from.OptionalText(), from.Span(), from.Span())
    {
        FragmentSpan = from.Span(),
        Quote = from.Count() is > 0 and var quote ? (char)(quote - 1) : null,
        Role = from.Choice<LinkRole>(),
    });

    public static void Write(PackWriter to, LinkDefinition definition) => to.Shared(definition, static (to, definition) =>
    {
        to.Text(definition.Label);
        to.Span(definition.LabelSpan);
        Write(to, definition.Link);
        to.Span(definition.TitleSpan);
    });

    public static LinkDefinition ReadDefinition(PackReader from) =>
        from.Shared(static from => new LinkDefinition(from.Text(), from.Span(), Read(from), from.Span()));

    public static void Write(PackWriter to, FieldValue value)
    {
        to.Text(value.Text);
        to.Span(value.Span);
        to.Flag(value.IsLink);
        to.Span(value.TextSpan);
        to.Optional(value.Fragment, Write);
    }

    public static FieldValue ReadValue(PackReader from) =>
        new(from.Name(), from.Span(), from.Flag(), from.Span()) { Fragment = from.Optional(ReadSpanned) };

    public static void Write(PackWriter to, Spanned<string> text)
    {
        to.Text(text.Value);
        to.Span(text.Span);
    }

    public static Spanned<string> ReadSpanned(PackReader from) => new(from.Name(), from.Span());

    public static void Write(PackWriter to, Spanned<DateOnly> day)
    {
        to.Day(day.Value);
        to.Span(day.Span);
    }

    public static Spanned<DateOnly> ReadDay(PackReader from) => new(from.Day(), from.Span());
}
