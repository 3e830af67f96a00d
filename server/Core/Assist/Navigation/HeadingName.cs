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
}
