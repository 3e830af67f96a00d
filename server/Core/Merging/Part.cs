namespace NotesNetworking.Core.Merging;

/// <summary>What a part of a note is. Where several are added at one place, they go in this order.</summary>
internal enum PartKind
{
    /// <summary>A row of a table, but for its head.</summary>
    Row,

    /// <summary>A list item with all that is nested in it.</summary>
    Item,

    /// <summary>A paragraph, a code block, the head of a table: whatever stands between blank lines.</summary>
    Text,

    /// <summary>A heading with what stands below it, up to the next one; a conversation keeps the headings below its own.</summary>
    Section,
}

/// <summary>A part of a note that is merged as one thing: known by its words, wherever it stands in what holds it.</summary>
internal sealed class Part
{
    private string? _text;
    private Dictionary<string, int>? _words;

    /// <summary>What it is.</summary>
    public required PartKind Kind { get; init; }

    /// <summary>The blank lines above it.</summary>
    public string Lead { get; set; } = "";

    /// <summary>Its own lines: a heading's, an item's first paragraph, all of a row or a text.</summary>
    public required string Own { get; init; }

    /// <summary>What it holds.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>What it is known by: a heading's or an item's words, a follow-up's without its marks.</summary>
    public required string Key { get; init; }

    /// <summary>The key of the heading above, to tell headings of the same words apart.</summary>
    public string Above { get; init; } = "";

    /// <summary>The day of the conversation that it is; null for anything else.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The time of that conversation.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>A heading's level; else 0.</summary>
    public int Level { get; init; }

    /// <summary>The line of a follow-up, taken apart; null for anything else.</summary>
    public TaskLine? Task { get; init; }

    /// <summary>All of it, without the blank lines above.</summary>
    public string Text => _text ??= Own + string.Concat(Parts.Select(part => part.Lead + part.Text));

    /// <summary>How often each word stands in it, without case; of a follow-up, in what is to do. A date is one word.</summary>
    public Dictionary<string, int> Words => _words ??= WordsOf(Task?.Words ?? Text);

    /// <summary>How alike two parts are: twice the words they share by the words of both, from 0 to 1.</summary>
    public static double Likeness(Part one, Part other)
    {
        var (all, shared) = (one.Words.Values.Sum() + other.Words.Values.Sum(), 0);
        foreach (var (word, count) in one.Words) shared += Math.Min(count, other.Words.GetValueOrDefault(word));
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Dictionary<string, int> WordsOf(string text)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] == '-' && char.IsAsciiDigit(text[at - 1])))) at++;
            var word = text[start..at];
            words[word] = words.GetValueOrDefault(word) + 1;
        }
        return words;
    }
}
