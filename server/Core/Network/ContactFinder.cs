using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Network;

/// <summary>
/// Whom somebody means who types a name by hand: what a link of these words means; else, without case and accents, a whole
/// name or alias, the beginning of one, or the beginnings of some of its words in any order. The first of these that fits
/// anybody decides.
/// </summary>
public static class ContactFinder
{
    /// <summary>The contacts that may be meant, by path: one when it is clear, several when it is not, none when nobody fits.</summary>
    public static ImmutableArray<Note> Find(Notebook notebook, string typed)
    {
        var resolution = notebook.Resolve(new Link(LinkForm.Wiki, typed, null, null, default, default) { Role = LinkRole.With }, "");
        ImmutableArray<string> linked = resolution.Path is { } path ? [path] : resolution.Candidates;
        var exact = linked.Select(one => notebook.Notes[one]).Where(note => note.Contact is not null).ToImmutableArray();
        if (!exact.IsEmpty) return exact;

        var keys = SearchKey.AllOf(typed);
        if (keys[0].Length == 0) return [];
        var contacts = notebook.ContactPaths.Order(StringComparer.Ordinal).Select(one => notebook.Notes[one])
            .Select(note => (Note: note, Names: NameTable.KeysOf(note).Select(name => name.Key).ToArray())).ToArray();
        Func<string, string, bool>[] fits =
        [
            (name, key) => name == key,
            (name, key) => name.StartsWith(key, StringComparison.Ordinal),
            (name, key) => key.Split(' ').All(word => name.Split(' ').Any(part => part.StartsWith(word, StringComparison.Ordinal))),
        ];
        return fits.Select(fit => contacts.Where(contact => contact.Names.Any(name => keys.Any(key => fit(name, key)))).Select(contact => contact.Note).ToImmutableArray())
            .FirstOrDefault(found => !found.IsEmpty, []);
    }
}
