using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FrontMatter;

namespace NotesNetworking.Core.Assist.Navigation;

/// <summary>What a place in a note is about: the same for every place that means it, in whatever note.</summary>
public abstract record Subject
{
    /// <summary>What a place is about; null for a date, a field or a key, which are about nothing but themselves.</summary>
    public static Subject? Of(Notebook notebook, Note note, Place place) => place switch
    {
        NamePlace => new NoteSubject(note.Path),
        AliasPlace alias => new AliasSubject(note.Path, alias.Alias),
        TagPlace tag => new TagSubject(tag.Tag.Value),
        HeadingPlace heading => new HeadingSubject(note.Path, heading.Heading),
        LinkPlace link => OfLink(notebook, note, link),
        _ => null,
    };

    private static Subject? OfLink(Notebook notebook, Note note, LinkPlace place)
    {
        var link = place.Link;
        var resolution = link.Target.Length == 0 ? new Resolution(note.Path, []) : notebook.Resolve(link, note.Path);
        if (resolution.IsAmbiguous) return new AmbiguousSubject(link.Target, resolution.Candidates);
        if (resolution.Path is not { } path) return new UnknownSubject(link.Target);
        if ((place.IsHeading || link.Target.Length == 0) && link.Fragment is { } fragment)
            return HeadingName.Find(notebook.Notes[path], fragment) is { } heading ? new HeadingSubject(path, heading) : null;
        return new NoteSubject(path);
    }
}

/// <summary>A note, and the contact if it is one's.</summary>
public sealed record NoteSubject(string Path) : Subject;

/// <summary>An alias of a contact, of itself and not as one of the contact's names.</summary>
public sealed record AliasSubject(string Path, FieldValue Alias) : Subject;

/// <summary>A tag without <c>#</c>, and those nested in it.</summary>
public sealed record TagSubject(string Tag) : Subject;

/// <summary>A heading of a note.</summary>
public sealed record HeadingSubject(string Path, Heading Heading) : Subject;

/// <summary>A name that no note bears.</summary>
public sealed record UnknownSubject(string Name) : Subject;

/// <summary>A name that several notes bear, so that it means none.</summary>
public sealed record AmbiguousSubject(string Name, ImmutableArray<string> Candidates) : Subject;
