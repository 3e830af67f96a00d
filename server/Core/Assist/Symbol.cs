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

/// <summary>Something in a note that has a name, to be listed and looked for.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Name">Its words, never blank.</param>
/// <param name="Span">All of it; for a heading its section.</param>
/// <param name="Selection">Where its name stands, within <paramref name="Span"/>.</param>
internal readonly record struct Symbol(SymbolKind Kind, string Name, TextSpan Span, TextSpan Selection)
{
    /// <summary>The conversation's record.</summary>
    public ConversationRecord? Record { get; init; }

    /// <summary>The follow-up.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>The symbols of a note, in no particular order. What has the note's own name is told once.</summary>
    public static IEnumerable<Symbol> In(Notebook notebook, Note note)
    {
        string? own = null;
        if (note.Contact is { } contact)
        {
            own = contact.Name;
            yield return new Symbol(SymbolKind.Contact, Named(own), new TextSpan(0, note.Lines.Length), contact.NameSpan);
        }

        var byHeading = new Dictionary<int, ConversationRecord>();
        foreach (var record in note.Conversations)
        {
            if (record.Level > 0)
            {
                byHeading.TryAdd(record.Extent.Start, record);
                continue;
            }
            var isWhole = record.Form is RecordForm.MeetingNote or RecordForm.DatedSibling;
            if (isWhole) own ??= record.Text;
            yield return new Symbol(SymbolKind.Conversation, Sentences.Headline(record), record.Extent, record.Span) { Record = record };
        }

        foreach (var (heading, section) in Sections.Of(note))
        {
            var record = byHeading.GetValueOrDefault(heading.Span.Start);
            if (record is null && heading.Level == 1 && heading.Text == own) continue;
            yield return new Symbol(
                record is null ? SymbolKind.Heading : SymbolKind.Conversation, Named(Sentences.Plain(heading.Text)), section, heading.TextSpan) { Record = record };
        }

        foreach (var followUp in notebook.FollowUpsIn(note))
            yield return new Symbol(SymbolKind.FollowUp, Named(Sentences.Plain(followUp.Text)), followUp.Span, followUp.TextSpan) { FollowUp = followUp };
        foreach (var tag in note.Tags) yield return new Symbol(SymbolKind.Tag, tag.Value, tag.Span, tag.Span);
    }

    // Editors refuse a blank name.
    private static string Named(string name) => string.IsNullOrWhiteSpace(name) ? "…" : name;
}
