using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>What is told of a place that somebody points at.</summary>
/// <param name="Span">The place.</param>
/// <param name="Page">The words.</param>
public sealed record Hover(TextSpan Span, Page Page);

/// <summary>Tells of what stands at an offset: a contact's card, how far away a day is, what a key means.</summary>
public static class HoverReader
{
    /// <summary>The words for an offset; null where there is nothing to tell.</summary>
    public static Hover? At(Notebook notebook, Note note, int offset, DateOnly today) =>
        PlaceReader.At(note, offset) is { } place && PageOf(notebook, note, place, today) is { } page ? new Hover(place.Span, page) : null;

    private static Page? PageOf(Notebook notebook, Note note, Place place, DateOnly today) => place switch
    {
        NamePlace or AliasPlace => ContactCard.Of(notebook, note.Path, today),
        LinkPlace { Link: var link } when Notebook.IsDate(link) => Day(link.Target, today),
        LinkPlace { Link: var link } => notebook.Resolve(link, note.Path) switch
        {
            { Path: { } path } when notebook.Notes[path].Contact is not null => ContactCard.Of(notebook, path, today),
            { IsAmbiguous: true, Candidates: var candidates } => new Page(link.Target, "", [new PagePart("Could be", [.. candidates], IsList: true)]),
            _ => null,
        },
        DatePlace { Key: { } key } when key == ContactKey.Birthday => Birthday(notebook, note, today),
        DatePlace { Date: var date } => new Page(HoverSentences.Day(date), Words.Distance(date, today), []),
        KeyPlace { Entry: var entry } when note.Contact is not null && ContactKey.Find(entry.Key) is { } key => KeyPage(key),
        TagPlace { Tag.Value: var tag } => TagPage(notebook, tag),
        FieldPlace { Field: var field } when HoverSentences.Field(field.Key) is { } meaning => new Page(field.Key, "", [new PagePart(null, [meaning], IsList: false)]),
        _ => null,
    };

    private static Page? Day(string written, DateOnly today) =>
        Notes.Dates.DateReader.Parse(written) is { } date ? new Page(HoverSentences.Day(date), Words.Distance(date, today), []) : null;

    private static Page Birthday(Notebook notebook, Note note, DateOnly today)
    {
        var next = note.Contact!.Birthday!.Value.Value.NextFrom(today);
        return new Page(HoverSentences.Day(next), Sentences.Birthday(notebook.RelationshipWith(note.Path), next, today), []);
    }

    private static Page KeyPage(ContactKey key)
    {
        var values = HoverSentences.Values(key);
        return new Page(key.Canonical, "", [new PagePart(null, ContactCard.Lines(key.Meaning, values), IsList: false)]);
    }

    private static Page TagPage(Notebook notebook, string tag)
    {
        var notes = notebook.NotesTagged(tag);
        var contacts = notes.Count(path => notebook.Notes[path].Contact is not null);
        return new Page("#" + tag, $"{Words.Count(contacts, "contact")}, {Words.Count(notes.Length - contacts, "other note")}", []);
    }
}
