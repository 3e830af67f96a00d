using System.Text;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>Reads what a contact's note says of them before anything else: the paragraphs above its second heading.</summary>
internal static class AboutReader
{
    private const int Longest = 600;

    /// <summary>The paragraphs as one line; what would be longer than 600 characters is left out, paragraph by paragraph.</summary>
    public static string Read(string source, NoteBody body)
    {
        var about = new StringBuilder();
        for (var i = 0; i < body.Blocks.Count; i++)
        {
            var block = body.Blocks[i];
            if (block.InQuote) continue;
            if (block.Kind == BlockKind.Heading && (i > 0 || block.Level > 1)) break;
            if (block.Kind != BlockKind.Paragraph) continue;
            var start = about.Length;
            if (start > 0) about.Append(' ');
            foreach (var c in source.AsSpan(block.Text.Start, block.Text.Length).Trim())
                if (!char.IsWhiteSpace(c)) about.Append(c);
                else if (about[^1] != ' ') about.Append(' ');
            if (about.Length <= Longest) continue;
            about.Length = start;
            break;
        }
        return about.ToString();
    }
}
