using System.Collections.Concurrent;
using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Settings;

/// <summary>Folders whose notes are of one kind: by the word that they are called by, or by the configuration's patterns. Each is asked once.</summary>
public sealed class NoteFolders
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly Func<string[], bool>? _isNamed;

    private NoteFolders(Func<string[], bool> isNamed) => _isNamed = isNamed;

    /// <summary>The folders of patterns.</summary>
    public NoteFolders(GlobSet patterns) => Patterns = patterns;

    /// <summary>The configuration's patterns; null for the words that are built in.</summary>
    public GlobSet? Patterns { get; }

    /// <summary>Folders called by a word for people.</summary>
    public static NoteFolders OfPeople() => new(static path => Array.Exists(path, words => PeopleWords.IsFolder(words, path)));

    /// <summary>Folders called by a word for templates.</summary>
    public static NoteFolders OfTemplates() => new(static path => Array.Exists(path, PeopleWords.IsTemplateFolder));

    /// <summary>True for the path of a note, relative with <c>/</c>, that lies in such a folder, however deep.</summary>
    public bool Matches(string path) => Patterns?.Matches(path)
        ?? _known.GetOrAdd(NotePath.FolderOf(path), static (folder, isNamed) => isNamed([.. folder.Split('/').Select(name => PlainWords.Of(name))]), _isNamed!);
}
