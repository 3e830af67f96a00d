using System.Collections.Immutable;
using System.Text;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// Finds the days ahead of a conversation that its text speaks of: "On 18 November he hears about the ferry". A task has
/// its own date and is a follow-up; a question is told as one.
/// </summary>
internal static class AnnouncementReader
{
    private const int LongestText = 240;

    // A full stop behind these ends no sentence.
    private static readonly ImmutableArray<string> s_shortened = ["St", "Dr", "Mr", "Mrs", "Ms", "Prof", "Nr", "No"];

    /// <summary>The announcements of a conversation, in order; only days after its own.</summary>
    public static ImmutableArray<Announcement> Read(ConversationReader reader, ConversationRecord record)
    {
        ImmutableArray<Announcement>.Builder? found = null;
        var blocks = reader.Body.Blocks;
        for (var i = FirstIn(blocks, record.Extent.Start); i < blocks.Count && blocks[i].Span.Start < record.Extent.End; i++)
        {
            var block = blocks[i];
            if (!record.Extent.Contains(block.Text) || reader.IsTask(block)) continue;
            if (block.Kind == BlockKind.Row && !block.Cells.IsDefault)
                foreach (var cell in block.Cells) ReadText(reader, record, cell, ref found);
            else ReadText(reader, record, block.Text, ref found);
        }
        return found?.ToImmutable() ?? [];
    }

    private static void ReadText(ConversationReader reader, ConversationRecord record, TextSpan text, ref ImmutableArray<Announcement>.Builder? found)
    {
        if (!DayFinder.MayHaveDays(reader.Source, text)) return;
        foreach (var day in DayFinder.In(reader.Source, text, record.Date))
        {
            if (day.Value <= record.Date || IsAsked(record, day.Span)) continue;
            found ??= ImmutableArray.CreateBuilder<Announcement>();
            found.Add(new Announcement(day.Value, SentenceOf(reader.Source, text, day.Span)));
        }
    }

    private static bool IsAsked(ConversationRecord record, TextSpan day)
    {
        foreach (var field in record.Fields)
            if (field.Key == "asked" && field.Span.Contains(day)) return true;
        return false;
    }

    private static int FirstIn(IReadOnlyList<BodyBlock> blocks, int start)
    {
        var (low, high) = (0, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // From the end of the sentence before to its own end, as one line.
    private static string SentenceOf(string source, TextSpan text, TextSpan day)
    {
        var start = text.Start;
        for (var i = day.Start - 1; i > text.Start; i--)
        {
            if (!char.IsWhiteSpace(source[i]) || !EndsSentence(source, text, i - 1)) continue;
            start = i + 1;
            break;
        }
        var end = day.End;
        while (end < text.End && !(source[end] is '.' or '!' or '?' && (end + 1 == text.End || (char.IsWhiteSpace(source[end + 1]) && EndsSentence(source, text, end))))) end++;
        if (end < text.End) end++;
        var sentence = OneLine(source.AsSpan(start, end - start));
        // The last sentence of a field.
        if (sentence.EndsWith(']') && !sentence.Contains('[', StringComparison.Ordinal)) sentence = sentence.TrimEnd(']');
        return sentence.Length <= LongestText ? sentence : string.Concat(sentence.AsSpan(0, sentence.LastIndexOf(' ', LongestText) is > 0 and var cut ? cut : LongestText), "…");
    }

    /// <summary>A full stop, perhaps within quotes or brackets, before a word that does not go on in lower case.</summary>
    private static bool EndsSentence(string source, TextSpan text, int at)
    {
        var stop = at;
        while (stop > text.Start && source[stop] is '"' or '”' or '\'' or ')' or ']') stop--;
        if (source[stop] is not ('.' or '!' or '?')) return false;
        var word = stop;
        while (word > text.Start && char.IsLetter(source[word - 1])) word--;
        if (source[stop] == '.' && s_shortened.Contains(source[word..stop])) return false;
        var next = at + 1;
        while (next < text.End && char.IsWhiteSpace(source[next])) next++;
        return next == text.End || !char.IsLower(source[next]);
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line[^1] != ' ') line.Append(' ');
        return line.ToString();
    }
}
