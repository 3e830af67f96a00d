using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>Says what stands at an offset of a note. It needs the note alone, no text.</summary>
public static class PlaceReader
{
    /// <summary>
    /// What stands at an offset, or touches it: of several things, the one that begins there rather than one that ends
    /// there, and the innermost; null where there is nothing of meaning.
    /// </summary>
    public static Place? At(Note note, int offset)
    {
        Place? best = null;
        foreach (var place in Touching(note, offset))
            if (best is null || Compare(place, best, offset) < 0) best = place;
        return best;
    }

    // Of places alike the first counts, so what says more comes first.
    private static IEnumerable<Place> Touching(Note note, int offset)
    {
        if (note.Contact is { } contact)
        {
            if (contact.NameSpan.Touches(offset)) yield return new NamePlace(contact.NameSpan);
            foreach (var alias in contact.Aliases)
                if (alias.TextSpan.Touches(offset)) yield return new AliasPlace(alias);
            foreach (var date in DatesOf(contact))
                if (date.Span.Touches(offset)) yield return date;
        }
        foreach (var link in note.Links)
            if (link.Form != LinkForm.FileName && link.Span.Touches(offset))
                yield return new LinkPlace(link, link.FragmentSpan.Length > 0 && link.FragmentSpan.Touches(offset));
        foreach (var tag in note.Tags)
            if (WithMark(note, tag.Span).Touches(offset)) yield return new TagPlace(tag);
        foreach (var record in note.Conversations)
        {
            if (record.DateSpan.Length > 0 && record.DateSpan.Touches(offset)) yield return new DatePlace(record.Date, record.DateSpan);
            foreach (var field in record.Fields)
                if (field.Span.Touches(offset)) yield return new FieldPlace(field);
        }
        foreach (var followUp in note.FollowUps)
            if (followUp.Due is { } due && due.Span.Touches(offset)) yield return new DatePlace(due.Value, due.Span);
        foreach (var heading in note.Headings)
            if (heading.TextSpan.Touches(offset)) yield return SaysName(note, heading) ? new NamePlace(heading.TextSpan) : new HeadingPlace(heading);
        foreach (var entry in note.Entries)
            if (entry.KeySpan.Touches(offset)) yield return new KeyPlace(entry);
    }

    // The title that says the name of the front matter once more is the name, too.
    private static bool SaysName(Note note, Heading heading) =>
        heading.Level == 1 && heading == note.Headings[0] && note.Contact is { } contact && NameKey.Of(heading.Text) == NameKey.Of(contact.Name);

    private static IEnumerable<DatePlace> DatesOf(Contact contact)
    {
        if (contact.Met is { } met) yield return new DatePlace(met.Value, met.Span, ContactKey.Met);
        if (contact.NextContact is { } next) yield return new DatePlace(next.Value, next.Span, ContactKey.NextContact);
        if (contact.SnoozeUntil is { } until) yield return new DatePlace(until.Value, until.Span, ContactKey.SnoozeUntil);
        if (contact.LastContact is { } last) yield return new DatePlace(last.Value, last.Span, ContactKey.LastContact);
        if (contact.Birthday is { } born)
            yield return new DatePlace(new DateOnly(born.Value.Year ?? 4, born.Value.Month, born.Value.Day), born.Span, ContactKey.Birthday);
    }

    // In the body the mark stands before the tag, and a cursor on it is on the tag.
    private static TextSpan WithMark(Note note, TextSpan tag) =>
        tag.Start > 0 && tag.Start > (note.FrontMatter?.End ?? 0) ? new TextSpan(tag.Start - 1, tag.Length + 1) : tag;

    private static int Compare(Place one, Place other, int offset)
    {
        var ending = (one.Span.End == offset).CompareTo(other.Span.End == offset);
        return ending != 0 ? ending : one.Span.Length.CompareTo(other.Span.Length);
    }
}
