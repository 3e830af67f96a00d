using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>
/// Where in the front matter the cursor stands. Read from the lines alone: while it is typed, YAML is seldom whole.
/// </summary>
/// <param name="Key">The key whose value is typed; null where a key itself is.</param>
/// <param name="Span">What is replaced: the key, or the one value that the cursor is in, quotes and brackets included.</param>
/// <param name="Typed">What is typed of it, without quotes, brackets, <c>@</c> and <c>#</c>.</param>
internal readonly record struct FrontMatterPlace(string? Key, TextSpan Span, string Typed)
{
    /// <summary>What has to stand before a new value: a space where the colon has none.</summary>
    public string Lead { get; private init; } = "";

    /// <summary>The quote that the value opens with; null for none.</summary>
    public char? Quote { get; private init; }

    /// <summary>True where the value opens as a link.</summary>
    public bool IsLink { get; private init; }

    /// <summary>True where the value stands in a list of its own making, so that it is no more than one of several.</summary>
    public bool IsItem { get; private init; }

    /// <summary>True for a key that has its colon already.</summary>
    public bool HasColon { get; private init; }

    /// <summary>True when the cursor is between the fences; or behind the first, where the second is still to come.</summary>
    public static bool IsIn(CompletionPlace place)
    {
        if (place.Note.FrontMatter is { } block) return place.Offset >= block.Content.Start && place.Line.Start < block.Content.End;
        var lines = place.Source.Lines;
        var current = lines.LineAt(place.Offset);
        if (current == 0 || Words(place, 0).TrimStart('\uFEFF').TrimEnd() is not "---") return false;
        for (var i = 1; i <= current; i++)
            if (!IsYaml(Words(place, i))) return false;
        return true;
    }

    /// <summary>The place; null where nothing can be suggested: in a comment, or in a map of the owner's own.</summary>
    public static FrontMatterPlace? At(CompletionPlace place)
    {
        var before = place.Before;
        if (before.TrimStart().StartsWith("#") || before.Contains(" #", StringComparison.Ordinal) && !IsInQuotes(before)) return null;
        var indent = before.Length - before.TrimStart().Length;
        var words = before[indent..];
        if (words.StartsWith("- ") || (words.IsEmpty && indent > 0 && place.After.StartsWith("- ")))
            return KeyAbove(place) is { } above && Value(place, above, place.Line.Start + indent + 2) is { } item ? item with { IsItem = true } : null;
        if (indent > 0) return null;
        var colon = ColonOf(before);
        if (colon < 0) return KeyHere(place);
        return Value(place, before[..colon].Trim().Trim("\"'").ToString(), place.Line.Start + colon + 1);
    }

    /// <summary>The whole value as it stands, without quotes and brackets.</summary>
    public string Written(CompletionPlace place) => place.Source.Slice(Span).Trim('"', '\'', '[', ']', '#', ' ');

    /// <summary>The same place, of which only the word under the cursor is replaced: tags may stand in one text.</summary>
    public FrontMatterPlace LastWord(CompletionPlace place)
    {
        if (IsItem || Quote is not null) return this;
        var start = place.StartOfWord(TagText.IsPart);
        if (start <= Span.Start) return this;
        return this with { Span = TextSpan.FromBounds(start, place.EndOfWord(TagText.IsPart)), Typed = place.TypedFrom(start), Lead = "" };
    }

    /// <summary>The keys that the front matter has on other lines than the cursor's, folded.</summary>
    public static HashSet<string> OtherKeys(CompletionPlace place)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var lines = place.Source.Lines;
        var end = place.Note.FrontMatter?.Content.End ?? place.Line.Start;
        for (var i = 1; i < lines.Count && lines.StartOf(i) < end; i++)
        {
            var line = Words(place, i);
            if (lines.StartOf(i) != place.Line.Start && line.Length > 0 && !char.IsWhiteSpace(line[0]) && line[0] != '#' && ColonOf(line) is > 0 and var colon)
                keys.Add(KeyName.Fold(line[..colon].Trim().ToString()));
        }
        return keys;
    }

    private static FrontMatterPlace? KeyHere(CompletionPlace place)
    {
        foreach (var c in place.Before)
            if (!IsKeyLetter(c)) return null;
        var end = place.EndOfWord(IsKeyLetter);
        var hasColon = end < place.Line.End && place.Text[end] == ':';
        // Words that follow and are no key are left alone.
        if (!hasColon) end = place.Offset;
        return new FrontMatterPlace(null, TextSpan.FromBounds(place.Line.Start, end), place.Before.ToString()) { HasColon = hasColon };
    }

    private static FrontMatterPlace? Value(CompletionPlace place, string key, int from)
    {
        if (from > place.Offset) return null;
        var text = place.Text;
        var end = EndOfValue(text, from, place.Line.End);
        var start = Skip(text, from, place.Offset);
        var lead = start == from && text[from - 1] == ':' ? " " : "";
        var isItem = false;
        if (start < place.Offset && text[start] == '[' && !(start + 1 < end && text[start + 1] == '['))
        {
            isItem = true;
            (start, end) = ItemOf(text, start + 1, place.Offset, end);
            if (start < 0) return null;
        }
        end = Math.Max(end, place.Offset);
        return Opened(place, key, TextSpan.FromBounds(start, end)) with { Lead = lead, IsItem = isItem };
    }

    /// <summary>Takes apart what the value opens with.</summary>
    private static FrontMatterPlace Opened(CompletionPlace place, string key, TextSpan span)
    {
        var typed = place.Text.AsSpan(span.Start, place.Offset - span.Start);
        char? quote = typed.Length > 0 && typed[0] is '"' or '\'' ? typed[0] : null;
        if (quote is not null) typed = typed[1..];
        var isLink = typed.StartsWith("[[");
        if (isLink) typed = typed[2..];
        return new FrontMatterPlace(key, span, typed.TrimStart("@#").ToString()) { Quote = quote, IsLink = isLink };
    }

    /// <summary>The one of a list in brackets that the cursor is in; its start is -1 behind the closing bracket.</summary>
    private static (int Start, int End) ItemOf(string text, int from, int offset, int end)
    {
        var start = from;
        var depth = 0;
        char? quote = null;
        for (var i = from; i < end; i++)
        {
            var c = text[i];
            if (quote is not null) quote = c == quote ? null : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '[') depth++;
            else if (c == ']' && depth > 0) depth--;
            else if (c == ']' && i < offset) return (-1, -1);
            else if (c is ',' or ']' && depth <= 0)
            {
                if (i >= offset) return (Skip(text, start, offset), TrimEnd(text, i, offset));
                start = i + 1;
            }
        }
        return (Skip(text, start, offset), TrimEnd(text, end, offset));
    }

    /// <summary>Where a line's value ends: before white space and a comment.</summary>
    private static int EndOfValue(string text, int from, int lineEnd)
    {
        var line = text.AsSpan(from, lineEnd - from);
        if (line.IndexOf(" #") is >= 0 and var comment && !IsInQuotes(line[..comment])) line = line[..comment];
        return from + line.TrimEnd().Length;
    }

    /// <summary>The key without a value on the nearest line above that is no item.</summary>
    private static string? KeyAbove(CompletionPlace place)
    {
        for (var i = place.Source.Lines.LineAt(place.Offset) - 1; i > 0; i--)
        {
            var line = Words(place, i);
            var words = line.TrimStart();
            if (words.IsEmpty || words[0] is '-' or '#') continue;
            return words.Length == line.Length && ColonOf(line) is > 0 and var colon && line[(colon + 1)..].IsWhiteSpace() ? line[..colon].Trim().ToString() : null;
        }
        return null;
    }

    private static int ColonOf(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
            if (line[i] == ':' && (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1]))) return i;
        return -1;
    }

    private static bool IsYaml(ReadOnlySpan<char> line) =>
        line.IsWhiteSpace() || char.IsWhiteSpace(line[0]) || line[0] is '#' or '-' || ColonOf(line) > 0 || !line.ContainsAnyExcept(s_keyLetters);

    private static readonly System.Buffers.SearchValues<char> s_keyLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private static bool IsKeyLetter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    private static bool IsInQuotes(ReadOnlySpan<char> before) => before.Count('"') % 2 == 1 || before.Count('\'') % 2 == 1;

    private static int Skip(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    private static int TrimEnd(string text, int end, int least)
    {
        while (end > least && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    private static ReadOnlySpan<char> Words(CompletionPlace place, int line)
    {
        var span = place.Source.Lines.ContentOf(line);
        return place.Text.AsSpan(span.Start, span.Length);
    }
}
