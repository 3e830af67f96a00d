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
    public TimeOnly? Time { get; } = Sources.Select(source => source.Record.Time).FirstOrDefault(time => time is not null);

    /// <summary>The channel, if any record has it.</summary>
    public string? Channel { get; } = Sources.Select(source => source.Record.Channel).FirstOrDefault(channel => channel is not null);

    /// <summary>Who began it, if any record says so.</summary>
    public Side? From { get; } = Sources.Select(source => source.Record.From).FirstOrDefault(from => from is not null);

    /// <summary>What it was about, in the words of the first record that has any.</summary>
    public string Text => Sources.Select(source => source.Record.Text).FirstOrDefault(text => text.Length > 0) ?? "";

    /// <summary>All fields of all its records.</summary>
    public IEnumerable<ConversationField> Fields => Sources.SelectMany(source => source.Record.Fields);
}
