using NotesNetworking.LanguageServer.Conversion;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Where the documentation is that comes with the program: beside it, so that looking something up tells nobody
/// on the network.</summary>
/// <param name="folder">The folder of the program.</param>
internal sealed class Documentation(string folder)
{
    private readonly string? _diagnostics = UriOf(Path.Join(folder, "docs", "diagnostics.md"));

    /// <summary>The URI of a diagnostic's section; null where the program stands alone.</summary>
    public string? OfDiagnostic(string code) => _diagnostics is null ? null : $"{_diagnostics}#{Anchor(code)}";

    // As the usual Markdown viewers make an anchor of a heading: marks are dropped, but for hyphens.
    private static string Anchor(string heading) => string.Concat(heading.Where(c => char.IsLetterOrDigit(c) || c == '-'));

    private static string? UriOf(string path) => File.Exists(path) ? DocumentUri.FromPath(path) : null;
}
