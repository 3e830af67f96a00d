using System.Buffers;
using System.Text;

namespace NotesNetworking.CommandLine.Output;

/// <summary>
/// Shows control characters as pictures (<c>␛</c> for escape). What stands in a note can so neither move the terminal's
/// cursor, nor set its title, nor write to the clipboard. Line endings and tabs stay.
/// </summary>
/// <param name="inner">The terminal, or what stands for it.</param>
internal sealed class PlainWriter(TextWriter inner) : TextWriter
{
    private const char Pictures = '\u2400', PictureOfDelete = '\u2421', PictureOfEscape = '\u241B';

    // C0 without tab and line feed, DEL, and C1.
    private static readonly SearchValues<char> s_controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(one => char.IsControl(one) && one is not ('\t' or '\n'))]);

    public override Encoding Encoding => inner.Encoding;

    /// <summary>For what is no text but data, such as JSON: the writer as it is.</summary>
    public static TextWriter Exact(TextWriter output) => output is PlainWriter plain ? plain.Inner : output;

    private TextWriter Inner => inner;

    /// <summary>A text that does nothing to a terminal.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(s_controls)) return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var one = text[i];
            if (!s_controls.Contains(one) || (one == '\r' && i + 1 < text.Length && text[i + 1] == '\n')) plain.Append(one);
            else if (one < ' ') plain.Append((char)(Pictures + one));
            else if (one == '\u007F') plain.Append(PictureOfDelete);
            // One of C1 means escape and a letter (ECMA-48, 5.3).
            else plain.Append(PictureOfEscape).Append((char)(one - 0x40));
        }
        return plain.ToString();
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        if (value is not null) Do(() => inner.Write(Of(value)));
    }

    public override void Flush() => Do(inner.Flush);

    private static void Do(Action write)
    {
        try
        {
            write();
        }
        catch (IOException full)
        {
            throw new UsageException($"The answer could not be written: {full.Message}.");
        }
    }
}
