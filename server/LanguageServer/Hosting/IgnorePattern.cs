namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>
/// One line of a <c>.gitignore</c> (gitignore(5), "PATTERN FORMAT"), matched in time that grows with the product of the
/// pattern's and the path's lengths at worst. MAB.DotIgnore 3.0.1 was tried in its place and does not hold up:
/// <c>/*</c> followed by <c>!/people/</c>, the usual way to keep one folder, hides <c>people/ada.md</c>; a <c>!</c>
/// or <c>:</c> inside a name changes its meaning; and it compiles patterns to expressions that backtrack.
/// </summary>
internal sealed class IgnorePattern
{
    private readonly string[] _parts;
    private readonly bool _isAnchored;
    private readonly bool _isForFolders;

    private IgnorePattern(string[] parts, bool isAnchored, bool isForFolders, bool isNegated) =>
        (_parts, _isAnchored, _isForFolders, IsNegated) = (parts, isAnchored, isForFolders, isNegated);

    /// <summary>True for a line with <c>!</c>, which takes back what earlier lines ignore.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads one line; null for an empty one and a comment.</summary>
    public static IgnorePattern? Parse(string line)
    {
        line = WithoutTrailingSpaces(line.TrimEnd('\r', '\n'));
        if (line.Length == 0 || line[0] == '#') return null;
        var isNegated = line[0] == '!';
        if (isNegated) line = line[1..];
        var isForFolders = line.EndsWith('/');
        if (isForFolders) line = line[..^1];
        var isAnchored = line.Contains('/', StringComparison.Ordinal);
        if (line.StartsWith('/')) line = line[1..];
        return line.Length == 0 ? null : new IgnorePattern(line.Split('/'), isAnchored, isForFolders, isNegated);
    }

    /// <summary>Whether the pattern means a path, relative to the folder of its <c>.gitignore</c>, with <c>/</c>.</summary>
    public bool Matches(string path, bool isFolder)
    {
        if (_isForFolders && !isFolder) return false;
        return _isAnchored
            ? MatchesParts(path.Split('/'))
            : MatchesPart(_parts[0], path.AsSpan(path.LastIndexOf('/') + 1));
    }

    // A double star stands for any number of folders; the latest one is the only place worth going back to.
    private bool MatchesParts(string[] path)
    {
        var (p, s, star, resume) = (0, 0, -1, 0);
        while (s < path.Length)
        {
            if (p < _parts.Length && _parts[p] == "**")
            {
                (star, resume) = (p++, s);
                // At the end it means everything inside, so at least one more part.
                if (p == _parts.Length) return true;
            }
            else if (p < _parts.Length && MatchesPart(_parts[p], path[s])) (p, s) = (p + 1, s + 1);
            else if (star >= 0) (p, s) = (star + 1, ++resume);
            else return false;
        }
        return p == _parts.Length;
    }

    private static bool MatchesPart(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (p, n, star, resume) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') (star, resume, p) = (p, n, p + 1);
            else if (p < pattern.Length && MatchesOne(pattern[p..], name[n], out var used)) (p, n) = (p + used, n + 1);
            else if (star >= 0) (p, n) = (star + 1, ++resume);
            else return false;
        }
        return pattern[p..].TrimStart('*').IsEmpty;
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, char c, out int used)
    {
        used = 1;
        switch (pattern[0])
        {
            case '?':
                return true;
            case '\\' when pattern.Length > 1:
                used = 2;
                return pattern[1] == c;
            case '[' when ClassEnd(pattern) is > 0 and var end:
                used = end + 1;
                return IsInClass(pattern[1..end], c);
            default:
                return pattern[0] == c;
        }
    }

    // A bracket straight behind the opening one (or its negation) is an ordinary member.
    private static int ClassEnd(ReadOnlySpan<char> pattern)
    {
        var start = pattern.Length > 1 && pattern[1] is '!' or '^' ? 3 : 2;
        return start < pattern.Length && pattern[start..].IndexOf(']') is >= 0 and var end ? start + end : -1;
    }

    private static bool IsInClass(ReadOnlySpan<char> members, char c)
    {
        var isNegated = members[0] is '!' or '^';
        if (isNegated) members = members[1..];
        var found = false;
        for (var i = 0; i < members.Length; i++)
        {
            if (i + 2 < members.Length && members[i + 1] == '-')
            {
                found |= c >= members[i] && c <= members[i + 2];
                i += 2;
            }
            else found |= members[i] == c;
        }
        return found != isNegated;
    }

    private static string WithoutTrailingSpaces(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\')) end--;
        return line[..end];
    }
}
