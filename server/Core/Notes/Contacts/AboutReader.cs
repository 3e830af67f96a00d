using System.Collections.Immutable;
using System.Text;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>Reads what a contact's note says of them before anything else: the paragraphs above its second heading, without the facts in them.</summary>
internal static class AboutReader
{
    private const int Longest = 600;

    /// <summary>The paragraphs as one line; what would be longer than 600 characters is left out, paragraph by paragraph.</summary>
    public static string Read(string source, NoteBody body, ImmutableArray<YamlEntry> fields)
    {
        var about = new StringBuilder();
        for (var i = 0; i < body.Blocks.Count; i++)
        {
            var block = body.Blocks[i];
            if (block.InQuote) continue;
            if (block.Kind == BlockKind.Heading && (i > 0 || block.Level > 1)) break;
            if (block.Kind != BlockKind.Paragraph) continue;
            var start = about.Length;
            foreach (var line in source.AsSpan(block.Text.Start, block.Text.Length).EnumerateLines())
                if (!IsField(source, line, fields)) Append(about, line.Trim());
            if (about.Length <= Longest) continue;
            about.Length = start;
            break;
        }
        return about.ToString();
    }

    private static void Append(StringBuilder about, ReadOnlySpan<char> words)
    {
        if (about.Length > 0 && !words.IsEmpty) about.Append(' ');
        foreach (var c in words)
            if (!char.IsWhiteSpace(c)) about.Append(c);
            else if (about[^1] != ' ') about.Append(' ');
    }

    private static bool IsField(string source, ReadOnlySpan<char> line, ImmutableArray<YamlEntry> fields)
    {
        if (fields.IsEmpty || !source.AsSpan().Overlaps(line, out var start)) return false;
        foreach (var field in fields)
            if (field.KeySpan.Start >= start && field.KeySpan.Start < start + line.Length) return true;
        return false;
    }
}
