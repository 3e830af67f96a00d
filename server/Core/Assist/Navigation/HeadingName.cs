using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Assist.Navigation;

/// <summary>
/// How a link names a heading: by its words, as Obsidian writes them, or by the anchor that GitHub gives it
/// (<c>#venue-for-the-talk</c>); after the headings above it where there are several <c>#</c>.
/// </summary>
public static class HeadingName
{
    private static readonly ConditionalWeakTable<Note, Names> s_names = [];

    /// <summary>The headings of a note by what links call them; of several alike the first.</summary>
    private sealed class Names
    {
        private readonly Dictionary<string, int> _byWords = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _bySlug = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _byLetters = new(StringComparer.Ordinal);

        public Names(Note note)
        {
            Slugs = HeadingSlugs.Of(note.Headings);
            for (var i = 0; i < note.Headings.Length; i++)
            {
                _byWords.TryAdd(NameKey.Of(note.Headings[i].Text), i);
                _bySlug.TryAdd(NameKey.Of(Slugs[i]), i);
                _byLetters.TryAdd(NameKey.Slug(note.Headings[i].Text), i);
            }
        }

        public ImmutableArray<string> Slugs { get; }

        public int Find(string name)
        {
            if (name.StartsWith('^') || NameKey.Of(name) is not { Length: > 0 } key) return -1;
            if (_byWords.TryGetValue(key, out var found) || _bySlug.TryGetValue(key, out found)) return found;
            // What is no letter or digit is left out or replaced in links: they say "2026-08-02 Call venue" for "Call: venue".
            return NameKey.Slug(name) is { Length: > 0 } letters && _byLetters.TryGetValue(letters, out found) ? found : -1;
        }
    }

    /// <summary>The heading that a link's fragment names, the first of several alike; null where there is none, and for a
    /// block (<c>^id</c>).</summary>
    public static Heading? Find(Note note, string fragment) => IndexOf(note, fragment) is >= 0 and var index ? note.Headings[index] : null;

    /// <summary>The same as the heading's place in the note; -1 without a heading.</summary>
    public static int IndexOf(Note note, string fragment) => NamesOf(note).Find(fragment[(fragment.LastIndexOf('#') + 1)..]);

    /// <summary>
    /// A link's fragment once headings have other words, written as it was: by the words, or by the anchor. In a Markdown
    /// link only spaces show that it is by the words.
    /// </summary>
    /// <param name="before">The note with the headings as they were.</param>
    /// <param name="after">The note with the same headings as they will be.</param>
    /// <param name="fragment">The fragment as it was; of several headings in it each may be the one.</param>
    /// <param name="isMarkdown">True for a Markdown link.</param>
    public static string Follow(Note before, Note after, string fragment, bool isMarkdown)
    {
        if (ReferenceEquals(before, after) || before.Headings.Length != after.Headings.Length) return fragment;
        return string.Join('#', fragment.Split('#').Select(part =>
        {
            var index = NamesOf(before).Find(part);
            if (index < 0) return part;
            var isRenamed = before.Headings[index].Text != after.Headings[index].Text;
            if (!isRenamed && NamesOf(after).Find(part) == index) return part;
            var isSlug = isMarkdown ? !part.Any(char.IsWhiteSpace) : part == NameKey.Slug(part) && part != before.Headings[index].Text;
            return isSlug ? NamesOf(after).Slugs[index] : Words(after.Headings[index].Text, keepsMarks: part == before.Headings[index].Text);
        }));
    }

    private static Names NamesOf(Note note) => s_names.GetValue(note, static one => new Names(one));

    // What would end the link, or begin something else in it, is left out, as in Obsidian.
    private static string Words(string heading, bool keepsMarks)
    {
        var written = new StringBuilder(heading.Length);
        foreach (var c in heading) written.Append(c is '[' or ']' or '|' or '#' or '^' || (c is ':' or '\\' && !keepsMarks) ? ' ' : c);
        return string.Join(' ', written.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
