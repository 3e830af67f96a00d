using System.Collections.Immutable;
using System.Globalization;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
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

        var key = Bare(typed);
        if (key.Length == 0) return [];
        var words = key.Split(' ');
        var contacts = notebook.ContactPaths.Order(StringComparer.Ordinal).Select(one => notebook.Notes[one])
            .Select(note => (Note: note, Names: NamesOf(note.Contact!))).ToArray();
        Func<string, bool>[] fits =
        [
            name => name == key,
            name => name.StartsWith(key, StringComparison.Ordinal),
            name => words.All(word => name.Split(' ', '-').Any(part => part.StartsWith(word, StringComparison.Ordinal))),
        ];
        return fits.Select(fit => contacts.Where(contact => contact.Names.Any(fit)).Select(contact => contact.Note).ToImmutableArray())
            .FirstOrDefault(found => !found.IsEmpty, []);
    }

    private static string[] NamesOf(Contact contact) => [Bare(contact.Name), .. contact.Aliases.Select(alias => Bare(alias.Text))];

    // A key is decomposed, so that an accent is a character of its own.
    private static string Bare(string name) =>
        string.Concat(NameKey.Of(name).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
