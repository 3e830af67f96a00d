using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>
/// Front-matter keys that the note does not have yet, and their values: known words, those that the notebook uses
/// already, dates, and contacts where a contact is wanted.
/// </summary>
internal static class FrontMatterSuggestions
{
    private const int Most = 100;

    /// <summary>A value to choose from, with what it means.</summary>
    private readonly record struct Choice(string Text, string? Detail = null, bool IsLink = false, int Notes = 0);

    /// <summary>A key to choose from; one of the owner's own has no meaning that we know.</summary>
    private readonly record struct KeyChoice(string Text, string? Meaning, string? Detail = null);

    /// <summary>A choice that fits what is typed; what fits equally well comes in the order of use, then as it stood.</summary>
    private readonly record struct Fit(MatchQuality Quality, Choice Choice, int Index) : IComparable<Fit>
    {
        public int CompareTo(Fit other)
        {
            var order = (Quality, -Choice.Notes).CompareTo((other.Quality, -other.Choice.Notes));
            if (order == 0 && Choice.Notes > 0) order = string.Compare(Choice.Text, other.Choice.Text, StringComparison.OrdinalIgnoreCase);
            return order == 0 ? Index.CompareTo(other.Index) : order;
        }
    }

    // What makes a note a contact's, or a meeting's.
    private static readonly ImmutableArray<(string Key, string Meaning)> s_otherKeys =
    [
        (ContactKey.Type.Canonical, ContactKey.Type.Meaning),
        ("date", "The day of the meeting that the note is about."),
        ("people", "Contacts who were there."),
        ("channel", "How you met: call, coffee, walk…"),
        (ContactKey.Tags.Canonical, "Topics of the note."),
    ];

    /// <summary>What a key means in a note that is no contact's, in a sentence; null for one of the owner's own.</summary>
    public static string? MeaningOf(string key) => s_otherKeys.FirstOrDefault(known => known.Key == (KeySpellings.MeetingKeyOf(key) ?? KeyName.Fold(key))).Meaning;

    /// <summary>What fits a place in the front matter.</summary>
    public static SuggestionList At(CompletionPlace place, FrontMatterPlace field) =>
        field.Key is { } key ? Values(place, field, key) : Keys(place, field);

    private static SuggestionList Keys(CompletionPlace place, FrontMatterPlace field)
    {
        // With nothing typed, Enter is for a new line.
        if (field.Typed.Length == 0 && !place.IsAsked) return SuggestionList.Empty;
        var typed = KeyName.Fold(field.Typed);
        var keys = place.Note.Contact is null ? KeysOfMeetings(place, typed) : KeysOfContacts(place, typed);
        return SuggestionList.Matching(keys.Select(key => new Suggestion(
            SuggestionKind.Key, key.Text, new TextEdit(field.Span, field.HasColon ? key.Text : key.Text + ": "), place.Filter(field.Span.Start, field.Typed, key.Text))
        { Documentation = key.Meaning, Detail = key.Detail }));
    }

    private static IEnumerable<KeyChoice> KeysOfContacts(CompletionPlace place, string typed)
    {
        var present = FrontMatterPlace.OtherKeys(place);
        var known = present.Select(ContactKey.Find).OfType<ContactKey>().ToHashSet();
        var spellings = KeySpellings.Of(place.Notebook, KeySpellings.Place.Contact, place.Note.Path);
        var ours =
            from key in ContactKey.All
            where !known.Contains(key) && !(key == ContactKey.Type && spellings[key.Canonical].Any(spelling => present.Contains(KeyName.Fold(spelling.Text))))
            let spelling = Spelling(spellings[key.Canonical], key.Canonical, key.Spellings, typed)
            where spelling is not null
            select new KeyChoice(spelling, key.Meaning);
        // One note's alone is no habit.
        var theirs =
            from uses in spellings
            where uses.Key.StartsWith(KeySpellings.Own, StringComparison.Ordinal) && uses.Sum(use => use.Notes) > 1
            let folded = uses.Key[KeySpellings.Own.Length..]
            where folded.StartsWith(typed, StringComparison.Ordinal) && !present.Contains(folded)
            orderby uses.Sum(use => use.Notes) descending, folded
            select new KeyChoice(uses.First().Text, null, Words.Count(uses.Sum(use => use.Notes), "note"));
        return ours.Concat(theirs.Take(Most));
    }

    private static IEnumerable<KeyChoice> KeysOfMeetings(CompletionPlace place, string typed)
    {
        var present = FrontMatterPlace.OtherKeys(place);
        var meant = present.Select(KeySpellings.MeetingKeyOf).ToHashSet();
        var meetings = KeySpellings.Of(place.Notebook, KeySpellings.Place.Meeting, place.Note.Path);
        var contacts = KeySpellings.Of(place.Notebook, KeySpellings.Place.Contact, place.Note.Path);
        return
            from key in s_otherKeys
            where !present.Contains(key.Key) && !meant.Contains(key.Key)
            let spelling = Spelling(key.Key == ContactKey.Type.Canonical ? contacts[key.Key] : meetings[key.Key], key.Key, [], typed)
            where spelling is not null
            select new KeyChoice(spelling, key.Meaning);
    }

    /// <summary>
    /// How a key is to be written: as the notebook does, best in the spelling that is being typed; in the canonical spelling where
    /// it does not have the key yet. Null where no spelling fits what is typed.
    /// </summary>
    private static string? Spelling(IEnumerable<KeySpellings.Spelling> used, string canonical, IEnumerable<string> others, string typed)
    {
        bool Fits(string spelling) => KeyName.Fold(spelling).StartsWith(typed, StringComparison.Ordinal);
        var fitting = used.FirstOrDefault(spelling => Fits(spelling.Text)).Text;
        return fitting ?? (others.Prepend(canonical).Any(Fits) ? used.FirstOrDefault().Text ?? canonical : null);
    }

    private static SuggestionList Values(CompletionPlace place, FrontMatterPlace field, string key)
    {
        var folded = KeyName.Fold(key);
        var contactKey = KeyOf(place, key);
        var isContact = place.Note.Contact is not null;
        if (field.IsLink && contactKey is not { Kind: KeyKind.TextList }) return Contacts(place, field);
        if (isContact ? contactKey?.Kind == KeyKind.Contacts : MeetingWords.Attendees.Contains(folded) || MeetingWords.People.Contains(folded)) return MayOpen(place, field, isList: true) ? Contacts(place, field) : SuggestionList.Empty;
        if (isContact ? contactKey?.Kind == KeyKind.Date : KeySpellings.MeetingKeyOf(key) == "date")
            return DateSuggestions.In(place, field.Span, field.Typed, contactKey == ContactKey.SnoozeUntil ? DateDirection.Future : DateDirection.Past, field.Lead);

        if (contactKey == ContactKey.Tags) field = field.LastWord(place);
        var choices = isContact || contactKey == ContactKey.Tags || contactKey == ContactKey.Type ? ChoicesOf(place, field, contactKey)
            : folded == "channel" ? place.Notebook.Settings.Channels.All.Select(channel => new Choice(channel))
            : [];
        if (!MayOpen(place, field, isList: contactKey?.Kind is KeyKind.TextList or KeyKind.Tags)) return SuggestionList.Empty;
        var typed = NameKey.Of(field.Typed);
        var best = new Best<Fit>(Most, Comparer<Fit>.Default);
        var index = 0;
        foreach (var choice in choices)
            if (choice.Text.Length > 0 && NameMatch.Of(typed, NameKey.Of(choice.Text), MatchQuality.Initials) is var quality and not MatchQuality.None)
                best.Add(new Fit(quality, choice, index++));
        return SuggestionList.Matching(best.InOrder().Select(fit => Value(place, field, fit.Choice)));
    }

    // "kind" says what sort of note it is where the notebook's contacts are marked so.
    private static ContactKey? KeyOf(CompletionPlace place, string written)
    {
        var key = ContactKey.Find(written);
        return key is null && ContactMark.IsTypeKey(written)
            && KeySpellings.Of(place.Notebook, KeySpellings.Place.Contact, place.Note.Path)[ContactKey.Type.Canonical].Any(spelling => KeyName.Fold(spelling.Text) == KeyName.Fold(written))
            ? ContactKey.Type : key;
    }

    // At a space that is only typed: a list that Enter may be meant to begin on the next line must not come in its way.
    private static bool MayOpen(CompletionPlace place, FrontMatterPlace field, bool isList) =>
        place.IsAsked || field.Typed.Length > 0 || field.Quote is not null || field.IsLink || field.IsItem || !isList;

    private static IEnumerable<Choice> ChoicesOf(CompletionPlace place, FrontMatterPlace field, ContactKey? key)
    {
        if (key == ContactKey.Status) return [new Choice("active"), new Choice("resting", "left in peace for now"), new Choice("archived", "kept, and no more")];
        if (key == ContactKey.Stage)
            return [new Choice("connect", "you know of each other"), new Choice("converse", "you talk, both of you"), new Choice("convert", "friendship, help or work together")];
        if (key is null || !Vocabulary.Keys.Contains(key)) return [];
        // The value that is being typed is no suggestion, unless others have it, too.
        var own = field.Written(place);
        var used = Vocabulary.Of(place.Notebook, key).Where(word => word.Value > 1 || word.Key.Text != own)
            .Select(word => new Choice(word.Key.Text, null, word.Key.IsLink, word.Value));
        return key == ContactKey.Type ? used.DefaultIfEmpty(new Choice("person"))
            : key == ContactKey.Categories ? used.DefaultIfEmpty(new Choice("People", IsLink: true))
            : key == ContactKey.Frequency ? Cadences([.. used])
            : used;
    }

    // What the notebook has a word for needs no other.
    private static IEnumerable<Choice> Cadences(Choice[] used)
    {
        var days = used.Select(choice => Cadence.Parse(choice.Text)?.Days).ToHashSet();
        var others =
            from text in Cadence.Common
            let every = Cadence.Parse(text)!.Value.Days
            where !days.Contains(every)
            select new Choice(text, every is { } count ? Words.Every(count) : "no reminders");
        return used.Concat(others);
    }

    private static Suggestion Value(CompletionPlace place, FrontMatterPlace field, Choice choice)
    {
        var text = choice.IsLink || field.IsLink
            ? FrontMatterEdit.Quote($"[[{choice.Text}]]", field.Quote)
            : FrontMatterEdit.Quote(choice.Text, field.Quote);
        return new Suggestion(SuggestionKind.Value, choice.Text, new TextEdit(field.Span, field.Lead + text), place.Filter(field.Span.Start, field.Typed, choice.Text))
        { Detail = choice.Notes > 0 ? Words.Count(choice.Notes, "note") : choice.Detail };
    }

    private static SuggestionList Contacts(CompletionPlace place, FrontMatterPlace field) =>
        SuggestionList.Matching(NameSearch.Contacts(place.Notebook, field.Typed, Most)
            .Where(found => found.Note.Path != place.Note.Path)
            .Select(found =>
            {
                var link = FrontMatterEdit.Quote($"[[{LinkSuggestions.LinkText(place, found, hasTail: false)}]]", field.Quote);
                return LinkSuggestions.Contact(place, found, field.Span, field.Typed, field.Lead + link);
            }));
}
