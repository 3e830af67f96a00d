using System.Text;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Assist.Navigation;

/// <summary>
/// How a link names a heading: by its words, as Obsidian writes them, or by its anchor (<c>#venue-for-the-talk</c>), as
/// web pages do; behind the headings above it where there are several <c>#</c>.
/// </summary>
public static class HeadingName
{
    /// <summary>The heading that a link's fragment names, the first of several alike; null where there is none, and for a
    /// block (<c>^id</c>).</summary>
    public static Heading? Find(Note note, string fragment)
    {
        var name = fragment[(fragment.LastIndexOf('#') + 1)..];
        if (name.StartsWith('^')) return null;
        var key = NameKey.Of(name);
        if (key.Length == 0) return null;
        foreach (var heading in note.Headings)
            if (NameKey.Of(heading.Text) == key) return heading;
        // What is no letter or digit is left out or replaced in links: they say "2026-08-02 Call venue" for "Call: venue".
        var slug = NameKey.Slug(name);
        if (slug.Length == 0) return null;
        foreach (var heading in note.Headings)
            if (NameKey.Slug(heading.Text) == slug) return heading;
        return null;
    }

    /// <summary>A link's fragment once a heading has other words, written as it was: by its words or by its anchor.</summary>
    /// <param name="note">The note with the heading as it was.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="fragment">The fragment as it was; of several headings in it each may be the one.</param>
    /// <param name="words">The heading's new words.</param>
    public static string Follow(Note note, Heading heading, string fragment, string words) =>
        string.Join('#', fragment.Split('#').Select(part => Find(note, part) == heading ? Written(heading, part, words) : part));

    private static string Written(Heading heading, string part, string words)
    {
        if (part == NameKey.Slug(part) && part != heading.Text) return NameKey.Slug(words);
        // What would end the link, or begin something else in it, is left out, as in Obsidian.
        var written = new StringBuilder(words.Length);
        foreach (var c in words) written.Append(c is '[' or ']' or '|' or '#' or '^' || (c is ':' or '\\' && part != heading.Text) ? ' ' : c);
        return string.Join(' ', written.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
