using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace NotesNetworking.Core.Notes.Settings;

/// <summary>Path patterns that ignore case. Patterns that end with <c>/**</c> are asked once for each folder.</summary>
public sealed class GlobSet
{
    private readonly Matcher? _folders;
    private readonly Matcher? _files;
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>The patterns, relative to the notebook's root.</summary>
    public GlobSet(params ImmutableArray<string> patterns)
    {
        Patterns = patterns;
        _folders = MatcherOf(patterns.Where(IsFolderPattern));
        _files = MatcherOf(patterns.Where(pattern => !IsFolderPattern(pattern)));
    }

    /// <summary>The patterns as written.</summary>
    public ImmutableArray<string> Patterns { get; }

    /// <summary>True when a path, relative with <c>/</c>, matches any of the patterns.</summary>
    public bool Matches(string path)
    {
        if (_folders is not null && _known.GetOrAdd(NotePath.FolderOf(path), static (folder, matcher) => matcher.Match(folder.Length == 0 ? "x" : folder + "/x").HasMatches, _folders))
            return true;
        return _files is not null && _files.Match(path).HasMatches;
    }

    private static bool IsFolderPattern(string pattern) => pattern.EndsWith("/**", StringComparison.Ordinal);

    private static Matcher? MatcherOf(IEnumerable<string> patterns)
    {
        Matcher? matcher = null;
        foreach (var pattern in patterns) (matcher ??= new Matcher(StringComparison.OrdinalIgnoreCase)).AddInclude(pattern);
        return matcher;
    }
}
