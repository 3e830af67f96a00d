using System.Collections.Immutable;
using NotesNetworking.Core.Advice.Rules;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>What a stretch of a note means.</summary>
public enum TokenKind
{
    /// <summary>The name of a contact where it is mentioned.</summary>
    Contact,

    /// <summary>The contact's own name, in its own note.</summary>
    OwnName,

    /// <summary>A name that is nobody's yet.</summary>
    UnknownName,

    /// <summary>A date.</summary>
    Date,

    /// <summary>The channel of a conversation.</summary>
    Channel,

    /// <summary>The key of a field: <c>gave</c> in <c>[gave:: the slides]</c>.</summary>
    Field,

    /// <summary>A tag.</summary>
    Tag,
}

/// <summary>A stretch of a note that means something, on one line and not empty.</summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind);

/// <summary>Finds what an editor colours by its meaning.</summary>
public static class Tokens
{
    /// <summary>The tokens of a note in order; none overlaps another.</summary>
    /// <param name="notebook">The note's notebook.</param>
    /// <param name="note">The note.</param>
    /// <param name="source">The text that it was parsed from.</param>
    public static ImmutableArray<Token> Of(Notebook notebook, Note note, SourceText source)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var token in All(notebook, note, source).OrderBy(token => token.Span.Start).ThenBy(token => token.Kind))
        {
            // A value of the front matter may go on over several lines.
            var line = source.Lines.ContentOf(source.Lines.LineAt(token.Span.Start));
            var span = TextSpan.FromBounds(token.Span.Start, Math.Min(token.Span.End, line.End));
            if (span.Length > 0 && (tokens.Count == 0 || tokens[^1].Span.End <= span.Start)) tokens.Add(token with { Span = span });
        }
        return tokens.ToImmutable();
    }

    private static IEnumerable<Token> All(Notebook notebook, Note note, SourceText source)
    {
        // Without a name of its own, a contact is named by its file.
        if (note.Contact is { } contact && source.Slice(contact.NameSpan) == contact.Name) yield return new Token(contact.NameSpan, TokenKind.OwnName);
        foreach (var link in note.Links)
        {
            if (notebook.ContactOf(link, note.Path) is not null) yield return new Token(link.NameSpan, TokenKind.Contact);
            else if (MentionUnknown.IsUnknown(notebook, note, link)) yield return new Token(link.NameSpan, TokenKind.UnknownName);
        }

        var body = MarkdownReader.Read(source.Text, note.FrontMatter);
        foreach (var date in DateMarks.Of(note, source, body)) yield return new Token(date.Span, TokenKind.Date);
        foreach (var record in note.Conversations)
            if (ChannelOf(record, note, source.Text, notebook.Settings.Channels) is { } channel) yield return new Token(channel, TokenKind.Channel);
        foreach (var block in body.Blocks)
            foreach (var field in FieldReader.Read(source.Text, block.Text)) yield return new Token(new TextSpan(field.Span.Start + 1, field.Key.Length), TokenKind.Field);
        foreach (var tag in note.Tags) yield return new Token(WithMark(source.Text, tag.Span), TokenKind.Tag);
    }

    private static TextSpan WithMark(string source, TextSpan tag) =>
        tag.Start > 0 && source[tag.Start - 1] == '#' ? TextSpan.FromBounds(tag.Start - 1, tag.End) : tag;

    /// <summary>Where a conversation's channel stands: the first word that is it, before what the conversation is about.</summary>
    private static TextSpan? ChannelOf(ConversationRecord record, Note note, string source, Channels channels)
    {
        if (record.Channel is null) return null;
        if (record.Form == RecordForm.MeetingNote)
            return note.FrontMatter!.Document.Entries.FirstOrDefault(entry => KeyName.Fold(entry.Key) == "channel")?.Value.Span;

        var start = record.Span.Contains(record.DateSpan) && record.DateSpan.Length > 0 ? record.DateSpan.End : record.Span.Start;
        var line = source.AsSpan(start, record.Span.End - start);
        if (line.IndexOfAny('\r', '\n') is >= 0 and var cut) line = line[..cut];
        line = line.TrimEnd();
        // The words of a row are put together from its cells; all else says what it is about at the end of its line.
        if (record.Form != RecordForm.Row && line.EndsWith(record.Text)) line = line[..^record.Text.Length];
        for (var at = 0; at < line.Length; at++)
        {
            if (!char.IsLetter(line[at]) || (at > 0 && char.IsLetterOrDigit(line[at - 1]))) continue;
            if (channels.Read(line[at..], out var length) == record.Channel) return new TextSpan(start + at, length);
        }
        return null;
    }
}
