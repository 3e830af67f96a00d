using NotesNetworking.LanguageServer.Handlers.Commands;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>docs/commands.md and the catalogue know the same commands.</summary>
public sealed class CommandDocsTests
{
    [Fact]
    public void Each_command_has_its_row_and_no_row_is_left_over() =>
        Rows("| `notesNetworking.").Should().BeEquivalentTo(CommandCatalogue.All.Keys);

    /// <summary>The first cells, without quotes, of the table rows that begin so.</summary>
    private static IEnumerable<string> Rows(string opening) => File.ReadLines(Path.Combine(Root(), "docs", "commands.md"))
        .Where(line => line.StartsWith(opening, StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NotesNetworking.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
