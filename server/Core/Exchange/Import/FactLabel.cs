using System.Collections.Frozen;
using System.Text;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// What a program calls one of several values, such as <c>work</c> for a number. In the front matter it stands behind the key:
/// <c>phone[work]</c> (docs/format.md, "Facts in the front matter").
/// </summary>
internal static class FactLabel
{
    private const int Longest = 40;

    /// <summary>Words that all programs have for a kind of value, and the one that the notes have; empty for what says nothing.</summary>
    private static readonly FrozenDictionary<string, string> s_words = new Dictionary<string, string>
    {
        ["home"] = "home", ["private"] = "home", ["personal"] = "home",
        ["work"] = "work", ["business"] = "work", ["office"] = "work", ["company"] = "work",
        ["cell"] = "cell", ["mobile"] = "cell", ["cellular"] = "cell", ["iphone"] = "cell", ["handy"] = "cell",
        ["fax"] = "fax", ["pager"] = "pager", ["video"] = "video", ["textphone"] = "textphone", ["main"] = "main", ["car"] = "car",
        ["homepage"] = "homepage", ["blog"] = "blog", ["profile"] = "profile", ["assistant"] = "assistant", ["radio"] = "radio",
        ["anniversary"] = "anniversary", ["birthday"] = "birthday",
        ["internet"] = "", ["voice"] = "", ["pref"] = "", ["primary"] = "", ["other"] = "", ["msg"] = "", ["smtp"] = "", ["ex"] = "", ["text"] = "", ["x400"] = "",
        ["dom"] = "", ["intl"] = "", ["postal"] = "", ["parcel"] = "", ["email"] = "", ["phone"] = "", ["obsolete"] = "", ["default"] = "",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that a card has of its own for a kind of value (RFC 6350, section 6.4.1; RFC 2426, section 3.3.1).</summary>
    private static readonly FrozenSet<string> s_cardTypes = FrozenSet.Create(StringComparer.Ordinal, "home", "work", "cell", "fax", "pager", "video", "textphone");

    /// <summary>A label as the notes have it; null where it says nothing.</summary>
    /// <param name="written">As a program has it: <c>HOME,CELL</c>, <c>* Work</c>, <c>_$!&lt;HomeFAX&gt;!$_</c>, or words of the owner's own.</param>
    public static string? Of(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var bare = written.Replace("_$!<", "", StringComparison.Ordinal).Replace(">!$_", "", StringComparison.Ordinal).Trim(' ', '*', '"', '\t');
        if (bare.StartsWith("x-", StringComparison.OrdinalIgnoreCase)) bare = bare[2..];
        var words = Parted(bare);
        if (words.All(s_words.ContainsKey)) return Filled(string.Join(' ', words.Select(word => s_words[word]).Where(word => word.Length > 0).Distinct()));
        var label = new StringBuilder(bare.Length);
        foreach (var c in bare) label.Append(MayStand(c) ? c : ' ');
        return Filled(TextStyle.OneLine(label.ToString(0, Math.Min(label.Length, Longest))).Trim(' ', '-', '.', '\''));
    }

    /// <summary>A key with its label: <c>phone[work]</c>.</summary>
    public static string Behind(string key, string? label) => label is null ? key : $"{key}[{label}]";

    /// <summary>A key and its label as the front matter has them; null for the label where there is none.</summary>
    public static (string Key, string? Label) Part(string written) =>
        written.IndexOf('[') is > 0 and var bracket && written.EndsWith(']') ? (written[..bracket].TrimEnd(), Filled(written[(bracket + 1)..^1].Trim())) : (written, null);

    /// <summary>The types of a card that say the same as a label; empty where only words of its own can.</summary>
    public static string[] TypesOf(string label)
    {
        var words = label.Split(' ').Select(word => word.ToLowerInvariant()).ToArray();
        return words.All(s_cardTypes.Contains) ? words : [];
    }

    // "HOME,CELL" and Apple's "HomeFAX" are two words each, "iPhone" is one.
    private static string[] Parted(string text)
    {
        var words = new StringBuilder(text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 1 && char.IsUpper(text[i]) && char.IsLower(text[i - 1])) words.Append(' ');
            words.Append(text[i]);
        }
        return words.ToString().Split([' ', ',', ';', '/', '_'], StringSplitOptions.RemoveEmptyEntries);
    }

    // What neither ends a key in YAML nor a label.
    private static bool MayStand(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is ' ' or '-' or '_' or '.' or '\'' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
