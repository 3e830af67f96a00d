using System.Collections.Frozen;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Settings;

/// <summary>
/// The folders that a note has for its own: <c>Ada Okafor/Ada Okafor.md</c>, with letters and pictures beside it. A folder
/// of several people may have a note of its name as well (<c>Family/Family.md</c>): its words tell, and the notes in it.
/// </summary>
internal static class OwnFolders
{
    /// <summary>The folders that are one person's, if they are anybody's; only the folders above them can tell that.</summary>
    public static FrozenSet<string> Of(IReadOnlyCollection<string> notes)
    {
        var inside = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var note in notes)
            if (IsFolderNote(note) && (IsFullName(NameOf(note)) || IsShortName(NameOf(note)))) inside.TryAdd(NotePath.FolderOf(note), []);
        if (inside.Count == 0) return [];

        foreach (var note in notes)
            if (!IsFolderNote(note) && inside.TryGetValue(NotePath.FolderOf(note), out var names)) names.Add(NotePath.StemOf(note));
        foreach (var folder in inside.Keys)
            if (inside.TryGetValue(NotePath.FolderOf(folder), out var names)) names.Add(NotePath.StemOf(folder + ".md"));
        return inside.Where(folder => IsOfOne(NotePath.StemOf(folder.Key + ".md"), folder.Value)).Select(folder => folder.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>True for a note that is named as its folder.</summary>
    public static bool IsFolderNote(string path)
    {
        var folder = NotePath.FolderOf(path);
        return folder.Length > 0 && folder.AsSpan(folder.LastIndexOf('/') + 1).Equals(NameOf(path), StringComparison.OrdinalIgnoreCase);
    }

    // Beside a single word names may be those of a family or a choir. Beside a full name they must be most of the notes.
    private static bool IsOfOne(string folder, List<string> names) => IsFullName(folder)
        ? names.Count(IsFullName) * 2 <= names.Count
        : !names.Exists(name => IsFullName(name) || IsShortName(name));

    private static string NameOf(string path) => NotePath.StemOf(path);

    private static bool IsShortName(string name) => !name.Contains(' ') && IsName(name, 1, 1);

    private static bool IsFullName(string name) => IsName(name, 2, 4);

    // "Ada Okafor", "Ana de la Cruz", "ada-okafor", "王芳": no number, and no word that things, lists and sections have.
    private static bool IsName(string name, int least, int most)
    {
        var isSlug = !name.Contains(' ') && name.Contains('-');
        var words = name.Split(isSlug ? '-' : ' ');
        if (words.Length < least || words.Length > most) return false;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Length == 0 || !char.IsLetter(word[0]) || word.Any(char.IsDigit)) return false;
            var isWithin = i > 0 && i < words.Length - 1;
            if (!isSlug && char.IsLower(word[0]) && !isWithin) return false;
        }
        var plain = PlainWords.Of(name);
        return plain.Length > 0 && !PeopleWords.IsFolder(plain, []) && !PeopleWords.IsListName(plain) && !PeopleWords.IsSeveral(plain) && !PeopleWords.HasSectionWord(plain)
            && FileDate.Of(name) is null;
    }
}
