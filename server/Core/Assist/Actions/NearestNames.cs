using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>The contacts whose names are most like one that nobody bears.</summary>
public static class NearestNames
{
    /// <summary>
    /// The contacts, the most alike first, and among those equally so whoever you talk with often and lately. A name is
    /// alike when it holds the other's words, or is a few letters from it: one in four, at least one.
    /// </summary>
    public static IEnumerable<Note> Of(Notebook notebook, string name, int most)
    {
        var key = NameKey.Of(name);
        if (key.Length == 0) return [];
        return notebook.ContactPaths.Select(path => (Note: notebook.Notes[path], Distance: DistanceOf(notebook.Notes[path], key)))
            .Where(found => found.Distance is not null)
            .OrderBy(found => found.Distance).ThenByDescending(found => notebook.FamiliarityOf(found.Note.Path))
            .ThenBy(found => found.Note.Contact!.Name, StringComparer.OrdinalIgnoreCase).ThenBy(found => found.Note.Path, StringComparer.Ordinal)
            .Take(most).Select(found => found.Note);
    }

    private static int? DistanceOf(Note note, string key)
    {
        int? best = null;
        foreach (var other in note.Contact!.Aliases.Select(alias => alias.Text).Prepend(note.Contact.Name))
            if (DistanceOf(key, NameKey.Of(other)) is { } distance && !(best <= distance)) best = distance;
        return best;
    }

    private static int? DistanceOf(string key, string other)
    {
        if (HasWords(other, key) || HasWords(key, other)) return 1;
        var limit = Math.Max(1, Math.Max(key.Length, other.Length) / 4);
        return EditDistance.Of(key, other, limit) is var distance && distance <= limit ? distance : null;
    }

    // "ada" in "ada okafor", not in "adam".
    private static bool HasWords(string name, string words) =>
        words.Length >= 3 && name.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at
        && (at == 0 || name[at - 1] == ' ') && (at + words.Length == name.Length || name[at + words.Length] == ' ');
}
