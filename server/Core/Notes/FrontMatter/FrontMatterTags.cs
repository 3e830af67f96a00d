using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>The tags that a note's front matter gives it, with their places; a closed note's, too, for no text is needed.</summary>
public static class FrontMatterTags
{
    /// <summary>The tags without <c>#</c>, in order.</summary>
    public static IEnumerable<Spanned<string>> Of(FrontMatterBlock? frontMatter) => Of(frontMatter?.Document.Counted ?? []);

    /// <summary>The tags that entries give, without <c>#</c>, in order.</summary>
    public static IEnumerable<Spanned<string>> Of(ImmutableArray<YamlEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (ContactKey.Find(entry.Key) != ContactKey.Tags) continue;
            foreach (var tag in Of(entry.Value)) yield return tag;
        }
    }

    private static IEnumerable<Spanned<string>> Of(YamlValue value) => value switch
    {
        YamlScalar scalar => Split(scalar),
        YamlList list => list.Items.SelectMany(Of),
        _ => [],
    };

    private static IEnumerable<Spanned<string>> Split(YamlScalar scalar)
    {
        // What is written is what is read, but for quotes; with escapes or folded lines, all of it is the place.
        var shift = (scalar.Span.Length - scalar.Text.Length) switch { 0 => 0, 2 => 1, _ => -1 };
        var text = scalar.Text;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !IsBetween(text[end])) end++;
            var start = at;
            while (start < end && text[start] == '#') start++;
            if (end > start)
                yield return new Spanned<string>(text[start..end], shift < 0 ? scalar.Span : new TextSpan(scalar.Span.Start + shift + start, end - start));
            at = end + 1;
        }
    }

    private static bool IsBetween(char c) => c is ',' || char.IsWhiteSpace(c);
}
