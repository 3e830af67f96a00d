using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Network;

/// <summary>What makes a contact due on a day, or keeps it from being due (docs/format.md, "What follows from it").</summary>
public enum DueRule
{
    /// <summary>The day that the owner planned.</summary>
    NextContact,

    /// <summary>The contact's own cadence.</summary>
    Cadence,

    /// <summary>The configuration's cadence for a tag.</summary>
    Tag,

    /// <summary>The history.</summary>
    Rhythm,

    /// <summary>The configuration's cadence for all.</summary>
    Default,

    /// <summary>Nothing said: three months.</summary>
    BuiltIn,

    /// <summary>Not due: it rests until a day.</summary>
    Snoozed,

    /// <summary>Not due: its status says that it rests.</summary>
    Status,

    /// <summary>Not due: its cadence is "never".</summary>
    Never,

    /// <summary>Not due: the last conversations all began with the owner.</summary>
    OneSided,

    /// <summary>Not due: nothing has happened from which to count.</summary>
    NotMet,
}

/// <summary>Tells why a contact is due on its day, or why it is not due at all, and where the notes say so.</summary>
public static class DueReason
{
    /// <summary>The reason for the due day of a standing.</summary>
    public static Reason Of(Notebook notebook, Relationship relationship, Standing standing)
    {
        var (note, contact) = (relationship.Note, relationship.Contact);
        var tag = standing.CadenceSource == CadenceSource.Tag ? Standing.ShortestByTag(contact, notebook.Settings) : null;
        switch (standing.Rest)
        {
            case RestReason.Snoozed: return In(note, contact.SnoozeUntil?.Span, DueRule.Snoozed);
            case RestReason.Status: return In(note, SpanOf(note, ContactKey.Status), DueRule.Status);
            case RestReason.OneSided: return Nowhere(DueRule.OneSided);
            case RestReason.Never: return OfCadence(DueRule.Never);
        }
        if (standing.Planned is not null) return In(note, contact.NextContact?.Span, DueRule.NextContact);
        if (standing.Due is null) return In(note, null, DueRule.NotMet);
        return OfCadence(standing.CadenceSource switch
        {
            CadenceSource.Own => DueRule.Cadence,
            CadenceSource.Tag => DueRule.Tag,
            CadenceSource.Rhythm => DueRule.Rhythm,
            CadenceSource.Default => DueRule.Default,
            _ => DueRule.BuiltIn,
        });

        Reason In(Note where, TextSpan? span, DueRule rule) => Reason.In(where, span, rule, WordsOf(rule));

        Reason Nowhere(DueRule rule, string? path = null) => new(rule.ToString(), WordsOf(rule), path, null);

        string WordsOf(DueRule rule) => WhySentences.Of(rule, relationship, standing, tag?.Tag);

        // What decides is the line of the cadence, wherever that stands.
        Reason OfCadence(DueRule rule) => standing.CadenceSource switch
        {
            CadenceSource.Own => In(note, contact.Cadence?.Span, rule),
            CadenceSource.Tag => InSettings(tag?.Cadence.Span, rule),
            CadenceSource.Default => InSettings(notebook.Settings.DefaultCadence?.Span, rule),
            _ => Nowhere(rule),
        };

        Reason InSettings(TextSpan? span, DueRule rule) => notebook.Notes.TryGetValue(NotebookSettings.FileName, out var configuration)
            ? In(configuration, span, rule)
            : Nowhere(rule, NotebookSettings.FileName);
    }

    private static TextSpan? SpanOf(Note note, ContactKey key) =>
        note.Entries.FirstOrDefault(entry => ContactKey.Find(entry.Key) == key && entry.Value is not YamlScalar { Text: "" })?.Value.Span;
}
