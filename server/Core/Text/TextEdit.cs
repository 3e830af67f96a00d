using System.Text;

namespace NotesNetworking.Core.Text;

/// <summary>Puts <paramref name="NewText"/> in the place of <paramref name="Span"/>.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText)
{
    /// <summary>Adds text at an offset and takes nothing away.</summary>
    public static TextEdit Insert(int offset, string newText) => new(new TextSpan(offset, 0), newText);

    /// <summary>
    /// The text after all edits. Every span counts in the text as it was before, as in LSP; spans must not overlap.
    /// </summary>
    /// <exception cref="ArgumentException">Two edits overlap or one lies outside the text.</exception>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length + 64);
        var done = 0;
        foreach (var edit in edits.OrderBy(e => e.Span.Start))
        {
            if (edit.Span.Start < done || edit.Span.End > text.Length)
                throw new ArgumentException($"The edit at {edit.Span} overlaps another or lies outside the text.", nameof(edits));
            result.Append(text, done, edit.Span.Start - done).Append(edit.NewText);
            done = edit.Span.End;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }
}
