namespace NotesNetworking.Core.Tests;

/// <summary>The project's own documents, as the tests read them.</summary>
internal static class Docs
{
    /// <summary>The repository's root: the nearest folder upwards with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A document's text.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, "docs", name)).ReplaceLineEndings("\n");

    /// <summary>The fenced blocks of a document, in order: what stands behind the fence, and the lines.</summary>
    public static IEnumerable<(string Info, string Text)> FencesOf(string document)
    {
        string? info = null;
        var lines = new List<string>();
        foreach (var line in document.Split('\n'))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                if (info is not null) lines.Add(line);
            }
            else if (info is null) info = line[3..];
            else
            {
                yield return (info, string.Join('\n', lines));
                info = null;
                lines.Clear();
            }
        }
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NotesNetworking.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return folder;
    }
}
