using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>Files and folders that get another path.</summary>
/// <param name="Moved">Each with its new path; a folder stands for all that is in it.</param>
public sealed record PathMoves(ImmutableArray<MovedNote> Moved)
{
    /// <summary>Nothing moves.</summary>
    public static PathMoves None { get; } = new([]);

    /// <summary>The path that a file has afterwards.</summary>
    public string Of(string path)
    {
        foreach (var (from, to) in Moved)
        {
            if (path == from) return to;
            if (path.Length > from.Length && path[from.Length] == '/' && path.StartsWith(from, StringComparison.Ordinal)) return to + path[from.Length..];
        }
        return path;
    }

    /// <summary>True for a path that changes by nothing but case or the coding of accents: by name, both are the same.</summary>
    public bool IsRespelled(string path) => Of(path) is var to && to != path && NameKey.Of(to) == NameKey.Of(path);

    /// <summary>A path seen from a folder, with <c>..</c> where it leads upwards; both from the root.</summary>
    public static string Relative(string folder, string path)
    {
        var (from, to) = (folder.Length == 0 ? [] : folder.Split('/'), path.Split('/'));
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && from[same] == to[same]) same++;
        return string.Concat(Enumerable.Repeat("../", from.Length - same)) + string.Join('/', to[same..]);
    }

    /// <summary>
    /// A link's target once what it leads to, or the note that it stands in, has another path: written as it was, from
    /// the root, relative, by the end of the path, or by the file's name; with its ending if it had one.
    /// </summary>
    /// <param name="target">The target as it is.</param>
    /// <param name="isMarkdown">True for a Markdown link, which is relative first; a wiki link is from the root first.</param>
    /// <param name="note">The path of the note that the link stands in.</param>
    /// <param name="led">The path of what it leads to.</param>
    public string Rewrite(string target, bool isMarkdown, string note, string led)
    {
        var hasEnding = NotePath.IsNote(target);
        var to = hasEnding ? Of(led) : NotePath.WithoutEnding(Of(led));
        // A link by the slug stays one.
        var (oldStem, newStem) = (NotePath.StemOf(led), NotePath.StemOf(Of(led)));
        if (!isMarkdown && target == NameKey.Slug(oldStem) && target != oldStem) return NameKey.Slug(newStem);
        // Where only names change, folders stay as they were written.
        if (NotePath.FolderOf(Of(led)) == NotePath.FolderOf(led) && NotePath.FolderOf(Of(note)) == NotePath.FolderOf(note))
            return target[..(target.LastIndexOf('/') + 1)] + to[(to.LastIndexOf('/') + 1)..];
        if (isMarkdown ? target.StartsWith('/') : target.StartsWith('/') && IsPath(NotePath.Combine("", target), led)) return "/" + to;
        var isRelative = IsPath(NotePath.Combine(NotePath.FolderOf(note), target), led);
        var isFromRoot = IsPath(NotePath.Combine("", target), led);
        if (isMarkdown ? isRelative : isRelative && !isFromRoot && target.Contains('/'))
        {
            var relative = Relative(NotePath.FolderOf(Of(note)), to);
            return target.StartsWith("./", StringComparison.Ordinal) && !relative.StartsWith("../", StringComparison.Ordinal) ? "./" + relative : relative;
        }
        if (isFromRoot && (isMarkdown || target.Contains('/'))) return to;
        var parts = to.Split('/');
        return string.Join('/', parts[^Math.Min(parts.Length, target.Split('/').Length)..]);
    }

    private static bool IsPath(string? path, string led) =>
        path is not null && NameKey.Of(NotePath.WithoutEnding(path)) == NameKey.Of(NotePath.WithoutEnding(led));
}
