using System.Text;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>
/// Between <c>file:</c> URIs and full paths (LSP 3.17, "URIs"; RFC 8089). Editors disagree about what they escape
/// (<c>file:///c%3A/a</c>, <c>file:///C:/a</c>), so documents are known by path, never by URI.
/// </summary>
internal static class DocumentUri
{
    private const string Scheme = "file://";

    /// <summary>The full path of a <c>file:</c> URI, without <c>.</c> and <c>..</c> or a trailing separator; null for
    /// any other scheme (<c>untitled:</c>), for one without a path, and for one that no path can be made of.</summary>
    public static string? ToPath(string uri) => ToPath(uri, OperatingSystem.IsWindows());

    /// <inheritdoc cref="ToPath(string)"/>
    internal static string? ToPath(string uri, bool windows)
    {
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = uri.AsSpan(Scheme.Length);
        if (rest.IndexOfAny('?', '#') is >= 0 and var tail) rest = rest[..tail];
        var slash = rest.IndexOf('/');
        if (slash < 0) return null;
        var host = rest[..slash];
        var path = Uri.UnescapeDataString(rest[slash..]);
        if (path.Contains('\0', StringComparison.Ordinal)) return null;

        var isLocal = host.IsEmpty || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
        if (!windows) return isLocal ? Tidy(path, '/', "") : null;
        if (!isLocal) return Tidy(path.Replace('/', '\\'), '\\', $@"\\{host}");
        if (path.Length < 3 || !char.IsAsciiLetter(path[1]) || path[2] != ':') return null;
        return Tidy(path[3..].Replace('/', '\\'), '\\', $"{char.ToUpperInvariant(path[1])}:");
    }

    /// <summary>The URI of a full path, escaped as RFC 3986 asks and with an upper-case drive letter.</summary>
    public static string FromPath(string path) => FromPath(path, OperatingSystem.IsWindows());

    /// <inheritdoc cref="FromPath(string)"/>
    internal static string FromPath(string path, bool windows)
    {
        var uri = new StringBuilder(Scheme);
        if (windows)
        {
            path = path.Replace('\\', '/');
            if (path.StartsWith("//", StringComparison.Ordinal)) path = path[2..];
            else uri.Append('/');
        }
        var first = true;
        foreach (var part in path.Split('/'))
        {
            if (!first) uri.Append('/');
            // A drive's colon is written as it is, which every editor reads.
            uri.Append(first && windows && part is [_, ':'] ? part : Uri.EscapeDataString(part));
            first = false;
        }
        return uri.ToString();
    }

    private static string Tidy(string path, char separator, string prefix)
    {
        var parts = new List<string>();
        foreach (var part in path.Split(separator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
        }
        return prefix + separator + string.Join(separator, parts);
    }
}
