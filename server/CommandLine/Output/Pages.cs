using NotesNetworking.Core.Assist;

namespace NotesNetworking.CommandLine.Output;

/// <summary>Pages in the terminal.</summary>
internal static class Pages
{
    private const int TitleLevel = 1;

    /// <summary>Writes a page and a line ending.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="page">The page.</param>
    /// <param name="format"><c>markdown</c>; anything else is plain text.</param>
    public static void Write(TextWriter output, Page page, string format) =>
        output.Write((format == "markdown" ? page.ToMarkdown(TitleLevel) : page.ToPlainText()) + "\n");
}
