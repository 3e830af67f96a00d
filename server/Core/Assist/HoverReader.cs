using NotesNetworking.Core.Assist.Completion;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>What is told of a place that somebody points at.</summary>
/// <param name="Span">The place.</param>
/// <param name="Page">The words.</param>
public sealed record Hover(TextSpan Span, Page Page);

/// <summary>Tells of what stands at an offset: a contact's card, how far away a day is, what a key means, whose a follow-up is.</summary>
public static class HoverReader
{
    /// <summary>The words for an offset; null where there is nothing to tell.</summary>
    /// <param name="notebook">The note's notebook.</param>
    /// <param name="note">The note.</param>
    /// <param name="source">The text that it was parsed from.</param>
    /// <param name="offset">The place.</param>
    /// <param name="today">The day.</param>
    public static Hover? At(Notebook notebook, Note note, SourceText source, int offset, DateOnly today)
    {
        if (PlaceReader.At(note, offset) is { } place and not HeadingPlace)
            return PageOf(notebook, note, place, today) is { } page ? new Hover(place.Span, page) : null;
        return DateAt(notebook, note, source, offset, today) ?? FollowUpAt(notebook, note, offset, today);
    }

    private static Page? PageOf(Notebook notebook, Note note, Place place, DateOnly today) => place switch
    {
        NamePlace or AliasPlace => ContactCard.Of(notebook, note.Path, today),
        LinkPlace { Link: var link } when CalendarName.DayOf(link.Target) is { } day => Day(notebook, note, place.Span, day, today),
        LinkPlace { Link: var link } => notebook.Resolve(link, note.Path) switch
        {
            { Path: { } path } when notebook.Notes[path].Contact is not null => ContactCard.Of(notebook, path, today, note.Path),
            { IsAmbiguous: true, Candidates: var candidates } => new Page(link.Target, "", [new PagePart(HoverSentences.CouldBe, [.. candidates], IsList: true)]),
            _ => null,
        },
        DatePlace { Key: { } key } when key == ContactKey.Birthday => Birthday(notebook, note, today),
        DatePlace { Date: var date } => Day(notebook, note, place.Span, date, today),
        KeyPlace { Entry.Key: var key } => KeyPage(note, key),
        TagPlace { Tag.Value: var tag } => TagPage(notebook, tag),
        FieldPlace { Field.Key: var key } when FieldSuggestions.MeaningOf(key) is { } meaning => Meaning(key, meaning),
        _ => null,
    };

    private static Hover? DateAt(Notebook notebook, Note note, SourceText source, int offset, DateOnly today)
    {
        foreach (var date in DateMarks.Of(note, source, MarkdownReader.Read(source.Text, note.FrontMatter)))
            if (date.Whole.Touches(offset)) return new Hover(date.Whole, Day(notebook, note, date.Whole, date.Date, today));
        return null;
    }

    /// <summary>What the line of a date counts as; null where it is no conversation.</summary>
    private static string? Counts(Notebook notebook, Note note, TextSpan date)
    {
        if (note.Conversations.FirstOrDefault(record => record.DateSpan.Length > 0 && (date.Contains(record.DateSpan) || record.DateSpan.Contains(date))) is not { } record) return null;
        var with = record.With.Select(link => notebook.ContactOf(link, note.Path)?.Contact).Prepend(record.WithOwnContact ? note.Contact : null).OfType<Contact>();
        var names = with.Select(contact => contact.Name).Distinct().ToArray();
        return names.Length == 0 ? null : WhySentences.Counts(record.Rule, names);
    }

    private static Hover? FollowUpAt(Notebook notebook, Note note, int offset, DateOnly today)
    {
        foreach (var followUp in notebook.FollowUpsIn(note))
        {
            if (!followUp.TextSpan.Touches(offset)) continue;
            var ownership = Ownership.Of(notebook, note, followUp);
            var isTheirs = ownership.Owner == Owner.Them;
            var names = Words.List([.. ownership.Contacts.Select(contact => contact.Contact!.Name)]);
            var state = followUp.State switch { FollowUpState.Done => Sentences.Done, FollowUpState.Cancelled => Sentences.GivenUp, _ => null };
            return new Hover(followUp.TextSpan, new Page(names, "",
            [
                new PagePart(null, PagePart.LinesOf(Sentences.FollowUp(notebook, followUp, isTheirs, ownership.Claim, today), state), IsList: false),
                PagePart.Aside(WhySentences.Owned(ownership.Rule, isTheirs)),
            ]));
        }
        return null;
    }

    private static Page Day(Notebook notebook, Note note, TextSpan place, DateOnly date, DateOnly today) =>
        new(HoverSentences.Day(date), Words.Distance(date, today), [PagePart.Aside(Counts(notebook, note, place))]);

    private static Page Birthday(Notebook notebook, Note note, DateOnly today)
    {
        var next = note.Contact!.Birthday!.Value.Value.NextFrom(today);
        return new Page(HoverSentences.Day(next), Sentences.Birthday(notebook.RelationshipWith(note.Path), next, today), []);
    }

    private static Page? KeyPage(Note note, string written)
    {
        if (note.Contact is null) return FrontMatterSuggestions.MeaningOf(written) is { } meaning ? Meaning(written, meaning) : null;
        return ContactKey.Find(written) is { } key ? Meaning(key.Canonical, key.Meaning, HoverSentences.Values(key)) : null;
    }

    private static Page Meaning(string word, params ReadOnlySpan<string?> sentences) => new(word, "", [new PagePart(null, PagePart.LinesOf(sentences), IsList: false)]);

    private static Page TagPage(Notebook notebook, string tag)
    {
        var notes = notebook.NotesTagged(tag);
        var contacts = notes.Count(path => notebook.Notes[path].Contact is not null);
        return new Page("#" + tag, HoverSentences.Tagged(contacts, notes.Length - contacts), []);
    }
}
