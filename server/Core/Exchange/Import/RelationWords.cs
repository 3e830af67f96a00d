using System.Collections.Frozen;
using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>What programs call relations, and the notes' keys for them.</summary>
internal static class RelationWords
{
    private static readonly FrozenDictionary<string, string> s_words = new Dictionary<string, string>
    {
        ["mother"] = "parent", ["father"] = "parent", ["brother"] = "sibling", ["sister"] = "sibling",
        ["son"] = "child", ["daughter"] = "child", ["children"] = "child", ["kids"] = "child",
        ["partner"] = "spouse", ["domestic-partner"] = "spouse", ["domestic partner"] = "spouse", ["wife"] = "spouse", ["husband"] = "spouse",
        ["manager"] = "colleague", ["assistant"] = "colleague", ["relative"] = "kin", ["x-mentor"] = "mentor",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The key for a word of RFC 6350, section 6.6.6, or as Apple labels it (<c>_$!&lt;Mother&gt;!$_</c>); null for another.</summary>
    public static ContactKey? Find(string word)
    {
        var bare = word.Replace("_$!<", "", StringComparison.Ordinal).Replace(">!$_", "", StringComparison.Ordinal).Trim(' ', '*').ToLowerInvariant();
        var canonical = s_words.GetValueOrDefault(bare, bare);
        return ContactKey.Relations.FirstOrDefault(key => key.Canonical == canonical);
    }

    /// <summary>A relation as an Apple label has it; other programs read these as well.</summary>
    public static string LabelOf(ContactKey key) => $"_$!<{char.ToUpperInvariant(key.Canonical[0])}{key.Canonical[1..]}>!$_";
}
