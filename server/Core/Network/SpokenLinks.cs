using System.Buffers;
using System.Text;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Network;

/// <summary>
/// The words of notes with the names that their links mean. In a zettelkasten a link is an id, <c>[[202403111204-ada]]</c>; read
/// aloud, it is the contact's name.
/// </summary>
public static class SpokenLinks
{
    private static readonly SearchValues<char> s_joints = SearchValues.Create("-_.0123456789");

    /// <summary>The text with the contact's name in each link that is written as a slug, an id or a path, and shows nothing else.</summary>
    public static string In(Notebook notebook, string text)
    {
        if (!text.Contains("[[", StringComparison.Ordinal)) return text;
        var spoken = new StringBuilder(text.Length);
        var from = 0;
        while (text.IndexOf("[[", from, StringComparison.Ordinal) is >= 0 and var open && text.IndexOf("]]", open, StringComparison.Ordinal) is > 0 and var close)
        {
            spoken.Append(text, from, close - from);
            var target = text[(open + 2)..close];
            if (NameOf(notebook, target) is var name && name != target) spoken.Append('|').Append(name);
            spoken.Append("]]");
            from = close + 2;
        }
        return spoken.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The name of the contact whom a link's target means; the target itself where it is a name already, or nobody's.</summary>
    public static string NameOf(Notebook notebook, string target) =>
        IsSlug(target) && notebook.ContactOf(new Link(LinkForm.Wiki, target, null, null, default, default) { Role = LinkRole.With }, "") is { Contact: { } contact } ? contact.Name : target;

    // A name as people say it has a capital or a space.
    private static bool IsSlug(string target)
    {
        if (target.AsSpan().ContainsAny('|', '#')) return false;
        var name = target[(target.LastIndexOf('/') + 1)..];
        return name.AsSpan().ContainsAny(s_joints) && !name.Contains(' ') && !name.Any(char.IsUpper);
    }
}
