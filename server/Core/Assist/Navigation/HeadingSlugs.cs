using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Assist.Navigation;

/// <summary>
/// The anchors that GitHub gives to headings, which most programs for Markdown share: lower case, a hyphen for each space,
/// and nothing of what is no letter, digit, <c>_</c> or <c>-</c>. A later heading of the same words gets a number.
/// </summary>
internal static class HeadingSlugs
{
    /// <summary>The anchor of each heading, in order.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<Heading> headings)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var slugs = ImmutableArray.CreateBuilder<string>(headings.Length);
        foreach (var heading in headings)
        {
            var bare = Of(heading.Text);
            var slug = bare;
            if (taken.TryGetValue(bare, out var last))
            {
                do slug = $"{bare}-{++last}";
                while (taken.ContainsKey(slug));
                taken[bare] = last;
            }
            taken.Add(slug, 0);
            slugs.Add(slug);
        }
        return slugs.MoveToImmutable();
    }

    private static string Of(string heading)
    {
        var words = WithoutTargets(PlainText.WithEmphasis(heading)).Trim();
        var slug = new StringBuilder(words.Length);
        var at = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.Value == ' ') slug.Append('-');
            else if (rune.Value == '_' ? !IsEmphasis(words, at) : IsKept(rune)) slug.Append(Rune.ToLowerInvariant(rune));
            at += rune.Utf16SequenceLength;
        }
        return slug.ToString();
    }

    private static bool IsKept(Rune rune) => rune.Value == '-' || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    // "_both_" is emphasis, whose marks are not shown; "snake_case" is a word.
    private static bool IsEmphasis(string words, int at) =>
        at == 0 || at == words.Length - 1 || !char.IsLetterOrDigit(words[at - 1]) || !char.IsLetterOrDigit(words[at + 1]);

    // Of [words](target) the words are shown.
    private static string WithoutTargets(string words)
    {
        var left = words.IndexOf("](", StringComparison.Ordinal);
        if (left < 0) return words;
        var shown = new StringBuilder(words.Length);
        var done = 0;
        for (; left >= 0; left = words.IndexOf("](", done, StringComparison.Ordinal))
        {
            var close = words.IndexOf(')', left);
            if (close < 0) break;
            shown.Append(words, done, left - done);
            done = close + 1;
        }
        return shown.Append(words, done, words.Length - done).ToString();
    }
}
