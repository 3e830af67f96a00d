using System.IO.Enumeration;

namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>Temporary files: a file's new content beside it, until it takes its place. They are private notes as much as
/// that file, so those of a process that was killed do not stay.</summary>
internal static class Leftovers
{
    private const string Start = ".notes-networking-";
    private const string End = ".tmp";

    /// <summary>A name for a temporary file, which no other has.</summary>
    public static string NewName => $"{Start}{Guid.NewGuid():N}{End}";

    /// <summary>Removes all of a notebook. Its lock is held, so nobody needs one.</summary>
    /// <param name="root">Real full path of the notebook's root. Links are not followed.</param>
    /// <param name="disk">The disk.</param>
    public static void Remove(string root, WriteDisk disk)
    {
        var found = new FileSystemEnumerable<string>(
            root,
            static (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true, RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && IsOurs(entry.FileName),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => entry.FileName is not (".git" or "node_modules"),
        };
        foreach (var file in found.ToList()) disk.Delete(file);
    }

    private static bool IsOurs(ReadOnlySpan<char> name) =>
        name.Length == Start.Length + 32 + End.Length && name.StartsWith(Start, StringComparison.Ordinal) && name.EndsWith(End, StringComparison.Ordinal);
}
