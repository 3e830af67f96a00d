using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>What a symbol is of.</summary>
public enum SymbolKind
{
    /// <summary>A contact: the whole note.</summary>
    Contact,

    /// <summary>A conversation, however it is recorded.</summary>
    Conversation,

    /// <summary>A follow-up.</summary>
    FollowUp,

    /// <summary>A heading that opens no conversation.</summary>
    Heading,

    /// <summary>A tag.</summary>
    Tag,
}

/// <summary>The list of a note that has a symbol in it.</summary>
internal enum SymbolList : byte
{
    /// <summary>None: it is the contact.</summary>
    Contact,

    /// <summary>Its conversations, of those that no heading opens.</summary>
    Conversations,

    /// <summary>Its headings.</summary>
    Headings,

    /// <summary>Its follow-ups.</summary>
    FollowUps,

    /// <summary>Its tags.</summary>
    Tags,
}

/// <summary>Where a note has a symbol: in which of its lists, and at which place there.</summary>
internal readonly record struct SymbolSource(SymbolList List, int Index);

/// <summary>Something in a note that has a name, to be listed and looked for.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Name">Its words, never blank.</param>
/// <param name="Span">All of it; for a heading its section.</param>
/// <param name="Selection">Where its name stands, within <paramref name="Span"/>.</param>
/// <param name="Source">Where the note has it.</param>
internal readonly record struct Symbol(SymbolKind Kind, string Name, TextSpan Span, TextSpan Selection, SymbolSource Source)
{
    /// <summary>The conversation's record.</summary>
    public ConversationRecord? Record { get; init; }

    /// <summary>The follow-up.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>The symbols of a note, in no particular order, its follow-ups as far as they are somebody's.</summary>
    public static IEnumerable<Symbol> In(Notebook notebook, Note note) =>
        In(note).Where(symbol => symbol.FollowUp is not { } followUp || !notebook.ContactsOf(note, followUp).IsEmpty);

    /// <summary>All symbols that a note may have, in no particular order. What has the note's own name is told once.</summary>
    public static IEnumerable<Symbol> In(Note note)
    {
        string? own = null;
        if (note.Contact is { } contact)
        {
            own = contact.Name;
            yield return new Symbol(SymbolKind.Contact, Named(own), new TextSpan(0, note.Lines.Length), contact.NameSpan, new(SymbolList.Contact, 0));
        }

        var byHeading = new Dictionary<int, ConversationRecord>();
        for (var i = 0; i < note.Conversations.Length; i++)
        {
            var record = note.Conversations[i];
            if (record.Level > 0)
            {
                byHeading.TryAdd(record.Extent.Start, record);
                continue;
            }
            var isWhole = record.Form is RecordForm.MeetingNote or RecordForm.DatedSibling;
            if (isWhole) own ??= record.Text;
            yield return Of(record, i);
        }

        foreach (var section in Sections.Of(note))
        {
            var heading = section.Heading;
            var record = byHeading.GetValueOrDefault(heading.Span.Start);
            if (record is null && heading.Level == 1 && heading.Text == own) continue;
            yield return Of(heading, section.Index, record) with { Span = section.Span };
        }

        for (var i = 0; i < note.FollowUps.Length; i++) yield return Of(note.FollowUps[i], i);
        for (var i = 0; i < note.Tags.Length; i++) yield return new Symbol(SymbolKind.Tag, note.Tags[i].Value, note.Tags[i].Span, note.Tags[i].Span, new(SymbolList.Tags, i));
    }

    /// <summary>
    /// A conversation, a heading or a follow-up by where the note has it. A heading's span is the line's, not the section's, and
    /// it is not told whether it opens a conversation.
    /// </summary>
    public static Symbol At(Note note, SymbolSource source) => source.List switch
    {
        SymbolList.Conversations => Of(note.Conversations[source.Index], source.Index),
        SymbolList.FollowUps => Of(note.FollowUps[source.Index], source.Index),
        SymbolList.Headings => Of(note.Headings[source.Index], source.Index, null),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "There is one contact, and a tag stands in many notes."),
    };

    private static Symbol Of(ConversationRecord record, int index) =>
        new(SymbolKind.Conversation, Sentences.Headline(record), record.Extent, record.Span, new(SymbolList.Conversations, index)) { Record = record };

    private static Symbol Of(Heading heading, int index, ConversationRecord? record) => new(
        record is null ? SymbolKind.Heading : SymbolKind.Conversation, Named(Sentences.Plain(heading.Text)), heading.Span, heading.TextSpan, new(SymbolList.Headings, index))
    { Record = record };

    private static Symbol Of(FollowUp followUp, int index) =>
        new(SymbolKind.FollowUp, Named(Sentences.Plain(followUp.Text)), followUp.Span, followUp.TextSpan, new(SymbolList.FollowUps, index)) { FollowUp = followUp };

    // Editors refuse a blank name.
    private static string Named(string name) => string.IsNullOrWhiteSpace(name) ? "…" : name;
}
