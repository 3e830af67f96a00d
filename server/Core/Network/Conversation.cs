using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;

namespace NotesNetworking.Core.Network;

/// <summary>A record of a conversation and the note that holds it.</summary>
public readonly record struct RecordSource(string Path, ConversationRecord Record);

/// <summary>
/// A conversation with one contact. What several notes record of the same day and channel is one conversation.
/// </summary>
/// <param name="Sources">Its records; the contact's own note first, then in the order of paths and places.</param>
/// <param name="With">Paths of the other contacts who took part, in order.</param>
public sealed record Conversation(ImmutableArray<RecordSource> Sources, ImmutableArray<string> With)
{
    /// <summary>The day.</summary>
    public DateOnly Date => Sources[0].Record.Date;

    /// <summary>The record that tells most: the first.</summary>
    public RecordSource Main => Sources[0];

    /// <summary>The time of day, if any record has it.</summary>
    public TimeOnly? Time => First(static record => record.Time);

    /// <summary>The channel, if any record has it.</summary>
    public string? Channel => First(static record => record.Channel);

    /// <summary>Who began it, if any record says so.</summary>
    public Side? From => First(static record => record.From);

    /// <summary>What it was about, in the words of the first record that has any.</summary>
    public string Text => First(static record => record.Text.Length > 0 ? record.Text : null) ?? "";

    /// <summary>All fields of all its records.</summary>
    public IEnumerable<ConversationField> Fields => Sources.SelectMany(source => source.Record.Fields);

    private T? First<T>(Func<ConversationRecord, T?> read)
    {
        foreach (var source in Sources)
            if (read(source.Record) is { } found) return found;
        return default;
    }
}
