using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Notes;

/// <summary>By what a name finds its note; the first step that finds anything decides.</summary>
public enum NameStep
{
    /// <summary>A file of exactly that name.</summary>
    FileName,

    /// <summary>A contact's name.</summary>
    Name,

    /// <summary>A contact's alias.</summary>
    Alias,

    /// <summary>The slug of the file's name.</summary>
    Slug,

    /// <summary>A contact's first H1, where it is another name; only while no other note has the same.</summary>
    Heading,
}

/// <summary>A name under which a note is found.</summary>
/// <param name="Key">The name's key (see <see cref="NameKey"/>), never empty.</param>
/// <param name="Step">By what it finds the note.</param>
public readonly record struct OwnName(string Key, NameStep Step)
{
    /// <summary>The names of a note, each once.</summary>
    /// <param name="path">The note's path.</param>
    /// <param name="contact">The contact whose note it is; null for all other notes.</param>
    internal static ImmutableArray<OwnName> Of(string path, Contact? contact)
    {
        var fileName = NotePath.StemOf(path);
        var names = ImmutableArray.CreateBuilder<OwnName>();
        Add(NameKey.Of(fileName), NameStep.FileName);
        if (contact is null) return names.DrainToImmutable();
        Add(NameKey.Of(contact.Name), NameStep.Name);
        foreach (var alias in contact.Aliases) Add(NameKey.Of(alias.Text), NameStep.Alias);
        Add(NameKey.Slug(fileName), NameStep.Slug);
        if (contact.HeadingAlias is { } heading) Add(NameKey.Of(heading.Value), NameStep.Heading);
        // Logseq links [[Person/Ada]] to the file Person___Ada.
        if (fileName.Contains("___", StringComparison.Ordinal)) Add(NameKey.Of(fileName.Replace("___", "/", StringComparison.Ordinal)), NameStep.FileName);
        return names.DrainToImmutable();

        void Add(string key, NameStep step)
        {
            var name = new OwnName(key, step);
            if (key.Length > 0 && !names.Contains(name)) names.Add(name);
        }
    }
}
