using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Network;

/// <summary>A line of a note that something was concluded from.</summary>
/// <param name="Path">The note.</param>
/// <param name="Span">Where in it.</param>
/// <param name="Text">The line's words. Of a closed note only what is kept of it: a heading as written, else date, channel
/// and words of a conversation, or the key with its value.</param>
public sealed record Evidence(string Path, TextSpan Span, string Text)
{
    /// <summary>The heading, item, row or note that records a conversation.</summary>
    public static Evidence Of(Notebook notebook, RecordSource source) =>
        new(source.Path, source.Record.Span, TextOf(notebook.Notes[source.Path], source.Record));

    /// <summary>The key's value that a link stands in.</summary>
    public static Evidence Of(Note note, Link link)
    {
        var key = note.Entries.First(entry => entry.Value.Span.Contains(link.Span)).Key;
        return new Evidence(note.Path, link.Span, $"{key}: {(link.Form == LinkForm.PlainName ? link.Target : $"[[{link.Target}]]")}");
    }

    /// <summary>The first value of a key for which a condition holds; null when there is none.</summary>
    public static Evidence? Of(Note note, ContactKey key, Func<string, bool> isMeant)
    {
        foreach (var entry in note.Entries)
        {
            if (ContactKey.Of(entry) != key) continue;
            foreach (var scalar in ScalarsOf(entry.Value))
                if (isMeant(scalar.Text)) return new Evidence(note.Path, scalar.Span, $"{entry.Key}: {scalar.Text.Trim()}");
        }
        return null;
    }

    private static IEnumerable<YamlScalar> ScalarsOf(YamlValue value) => value switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(ScalarsOf),
        _ => [],
    };

    private static string TextOf(Note note, ConversationRecord record)
    {
        if (record.Level > 0)
            foreach (var heading in note.Headings)
                if (heading.Span == record.Span || heading.TextSpan == record.Span) return heading.Text;
        var opening = record.Channel is { } channel ? $"{DateReader.Write(record.Date)} {channel}" : DateReader.Write(record.Date);
        return record.Text.Length == 0 ? opening : $"{opening}: {record.Text}";
    }
}
