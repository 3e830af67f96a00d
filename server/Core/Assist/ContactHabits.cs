using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Assist;

/// <summary>How most contacts of a notebook are kept, for the next one.</summary>
/// <param name="Folder">Their folder, without a trailing <c>/</c>; empty for the root.</param>
/// <param name="UsesSlugs">True when their files are named by slugs.</param>
/// <param name="UsesAt">True when their files' names begin with <c>@</c>.</param>
/// <param name="Mark">The front-matter line that makes a note a contact; null where the folder alone does.</param>
/// <param name="WritesName">True when the front matter repeats the name.</param>
public sealed record ContactHabits(string Folder, bool UsesSlugs, bool UsesAt, string? Mark, bool WritesName)
{
    /// <summary>The habits of a notebook; without any contact, <c>type: person</c> in <c>people</c>.</summary>
    public static ContactHabits Of(Notebook notebook)
    {
        var notes = notebook.ContactPaths.Select(path => notebook.Notes[path]).ToArray();
        if (notes.Length == 0) return new ContactHabits("people", false, false, "type: person", false);
        return new ContactHabits(
            Most(notes.Select(note => NotePath.FolderOf(ContactPlace.OwnFolderOf(note.Path, notebook.Settings) ?? note.Path)))!,
            notes.Count(HasSlug) * 2 > notes.Length,
            notes.Count(note => note.FileName.StartsWith('@')) * 2 > notes.Length,
            Most(notes.Select(MarkOf)),
            notes.Count(note => EntriesOf(note).Any(entry => ContactKey.Find(entry.Key) == ContactKey.Name)) * 2 > notes.Length);
    }

    /// <summary>The file's name for a contact, without its ending.</summary>
    public string StemOf(string name) => UsesSlugs ? NameKey.Slug(name) : UsesAt ? "@" + name : name;

    // A name of one plain word is its own slug and tells nothing.
    private static bool HasSlug(Note note) => note.FileName != note.Contact!.Name && note.FileName == NameKey.Slug(note.Contact.Name);

    // Notes come in no order, so that equal counts need one of their own.
    private static string? Most(IEnumerable<string?> values) =>
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private static string? MarkOf(Note note)
    {
        foreach (var entry in EntriesOf(note))
        {
            var key = ContactKey.Find(entry.Key);
            var isTags = key == ContactKey.Tags;
            if (!isTags && !ContactMark.IsTypeKey(entry.Key)) continue;
            var found = entry.Value.Texts
                .FirstOrDefault(text => isTags ? ContactMark.IsPersonTag(text.TrimStart('#')) : ContactMark.IsPersonWord(text.Trim('[', ']')));
            if (found is null) continue;
            var value = FrontMatterEdit.Quote(isTags ? ContactMark.PersonPartOf(found.TrimStart('#')) : found);
            return isTags || key == ContactKey.Categories ? $"{entry.Key}: [{value}]" : $"{entry.Key}: {value}";
        }
        return null;
    }

    private static ImmutableArray<YamlEntry> EntriesOf(Note note) => note.IsPage ? [.. note.Fields] : note.FrontMatter?.Document.Entries ?? [];
}
