using System.Buffers;
using System.Globalization;
using System.Text;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>What a contact is called (docs/format.md, "The name").</summary>
/// <param name="Name">The name, with its place.</param>
/// <param name="Rule">Where it was taken from.</param>
/// <param name="Alias">The H1, where it is another name of the contact's.</param>
/// <param name="IsTitle">True where the front matter's <c>title</c> is the name, and so not the role.</param>
internal readonly record struct ContactName(Spanned<string> Name, NameRule Rule, Spanned<string>? Alias, bool IsTitle)
{
    private static readonly SearchValues<char> s_idCharacters = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouyAEIOUY");
    private static readonly SearchValues<char> s_separators = SearchValues.Create(":-–—_|");

    /// <summary>Chooses among what a note may be called by.</summary>
    /// <param name="written">The front matter's name.</param>
    /// <param name="title">Its title.</param>
    /// <param name="heading">The H1 at the top.</param>
    /// <param name="file">The file's name as <see cref="OfFile"/> gives it, with the place at which it is told.</param>
    public static ContactName Of(Spanned<string>? written, Spanned<string>? title, Spanned<string>? heading, Spanned<string> file)
    {
        (title, heading) = (WithoutPrefix(title), WithoutTags(WithoutPrefix(heading)));
        var isId = IsId(file.Value);
        var (name, rule) = (written, written is null ? NameRule.FileName : NameRule.FrontMatter);
        var isTitle = false;
        if (name is null && title is { } titled && (PlainWords.Resemble(titled.Value, file.Value) || (isId && !(heading is { } other && !PlainWords.Resemble(titled.Value, other.Value)))))
            (name, rule, isTitle) = (titled, NameRule.Title, true);
        if (name is null && heading is { } head && (PlainWords.Resemble(head.Value, file.Value) || ((isId || IsSlug(file.Value)) && !IsSection(head.Value)))) (name, rule) = (head, NameRule.Heading);
        var chosen = name ?? file;
        isTitle |= title is { } same && same.Value.Equals(chosen.Value, StringComparison.OrdinalIgnoreCase);
        return new ContactName(chosen, rule, heading is { } alias && alias != chosen && IsAlias(alias.Value, chosen.Value) ? alias : null, isTitle);
    }

    /// <summary>What a file's name calls the contact: without a prefix, and in a Logseq graph or a Dendron workspace its last part.</summary>
    public static string OfFile(string path, NotebookLayout layout)
    {
        var stem = NotePath.StemOf(path);
        var parts = PartsOf(stem, path, layout);
        return WithoutPrefix(stem[(parts < 0 ? 0 : parts)..]);
    }

    /// <summary>The words above the last part of a file's name, where the name leads downwards: <c>people.work.ada</c>, <c>People___Ada</c>.</summary>
    public static IEnumerable<string> Above(string path, NotebookLayout layout)
    {
        var stem = NotePath.StemOf(path);
        return PartsOf(stem, path, layout) is > 0 and var last ? stem[..last].Split(['.', '_'], StringSplitOptions.RemoveEmptyEntries) : [];
    }

    /// <summary>A name without an emoji, <c>@</c>, <c>Person:</c>, <c>Person -</c> or <c>Person___</c> in front.</summary>
    public static string WithoutPrefix(string name) => name[PrefixOf(name)..];

    /// <summary>How long the prefix of a name is.</summary>
    public static int PrefixOf(string name)
    {
        var start = SymbolsOf(name);
        if (start < name.Length - 1 && name[start] == '@') start++;
        var rest = name.AsSpan(start);
        var end = rest.IndexOfAny(s_separators);
        if (end <= 0) return start;
        var isMark = rest[end] is ':' or '|' || (rest[end] == '_' ? rest[end..].StartsWith("___") : rest[end - 1] == ' ' && rest[(end + 1)..].StartsWith(" "));
        if (!isMark || !PeopleWords.IsPerson(PlainWords.Of(rest[..end]))) return start;
        var after = rest[end..].TrimStart(":-–—_| ");
        return after.IsEmpty ? start : name.Length - after.Length;
    }

    /// <summary>A slug is lower case without spaces.</summary>
    public static bool IsSlug(string name) => !name.Any(c => char.IsUpper(c) || char.IsWhiteSpace(c));

    /// <summary>An id is mostly digits, without spaces, or letters and digits at random: nobody is called so.</summary>
    public static bool IsId(string name)
    {
        var (digits, letters) = (name.Count(char.IsAsciiDigit), name.Count(char.IsLetter));
        return (digits >= 4 && digits * 2 >= letters && !name.Contains(' ')) || IsRandom(name);
    }

    // "k7x2", "8fq1": a digit stands before a letter, or no letter is a vowel. "ada2" is somebody's name, and so is "adam".
    private static bool IsRandom(string name)
    {
        if (name.Length is < 4 or > 32 || name.AsSpan().ContainsAnyExcept(s_idCharacters) || (name.Any(char.IsUpper) && name.Any(char.IsLower))) return false;
        var digit = name.AsSpan().IndexOfAnyInRange('0', '9');
        return !name.AsSpan().ContainsAny(s_vowels) || (digit >= 0 && name.AsSpan(digit).ContainsAnyExceptInRange('0', '9'));
    }

    private static Spanned<string>? WithoutPrefix(Spanned<string>? text)
    {
        if (text is not { } known) return null;
        var prefix = PrefixOf(known.Value);
        // Quotes and escapes may stand in what is written: then all of it is the place.
        return prefix == 0 ? known : new Spanned<string>(
            known.Value[prefix..], known.Span.Length == known.Value.Length ? TextSpan.FromBounds(known.Span.Start + prefix, known.Span.End) : known.Span);
    }

    // "# Ada Okafor #person": the tags are no part of the name.
    private static Spanned<string>? WithoutTags(Spanned<string>? text)
    {
        if (text is not { } known || known.Value.IndexOf(" #", StringComparison.Ordinal) is not (> 0 and var tags) || tags + 2 >= known.Value.Length || !char.IsLetter(known.Value[tags + 2])) return text;
        var name = known.Value[..tags].TrimEnd();
        return new Spanned<string>(name, known.Span.Length == known.Value.Length ? new TextSpan(known.Span.Start, name.Length) : known.Span);
    }

    // An H1 is another name when it looks like one: two to four capitalised words, and no section's heading.
    private static bool IsAlias(string heading, string name)
    {
        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 4 && words.All(IsCapitalised) && !PeopleWords.HasSectionWord(PlainWords.Of(heading)) && !heading.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCapitalised(string word) => char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '\'' or '’' or '-' or '.');

    private static bool IsSection(string heading)
    {
        var words = PlainWords.Of(heading);
        return PeopleWords.IsSection(words) || (heading.Any(char.IsAsciiDigit) && (words.Length == 0 || PeopleWords.IsDay(words)));
    }

    private static int PartsOf(string stem, string path, NotebookLayout layout)
    {
        if (layout.IsDendron(path) && stem.LastIndexOf('.') is > 0 and var dot && dot < stem.Length - 1) return dot + 1;
        if (layout.IsLogseq(path) && stem.LastIndexOf("___", StringComparison.Ordinal) is > 0 and var bars && bars < stem.Length - 3) return bars + 3;
        return -1;
    }

    private static int SymbolsOf(string name)
    {
        var length = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            var isSymbol = Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
                || rune.Value is '\uFE0F' or '\u200D' || (length > 0 && rune.Value == ' ');
            if (!isSymbol) break;
            length += rune.Utf16SequenceLength;
        }
        return length < name.Length ? length : 0;
    }
}
