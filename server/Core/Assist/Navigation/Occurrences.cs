using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Navigation;

/// <summary>What a place says of its subject.</summary>
public enum OccurrenceKind
{
    /// <summary>That it is called so.</summary>
    Declaration,

    /// <summary>That they took part in a conversation.</summary>
    With,

    /// <summary>Anything else.</summary>
    About,
}

/// <summary>A place that means a subject.</summary>
/// <param name="Path">The note.</param>
/// <param name="Span">Where the name, tag or heading stands, without what marks it as one.</param>
/// <param name="Kind">What the place says.</param>
public readonly record struct Occurrence(string Path, TextSpan Span, OccurrenceKind Kind)
{
    /// <summary>The link that it is in; null for a declaration and a tag.</summary>
    public Link? Link { get; init; }
}

/// <summary>All places that mean a subject. Only notes that name it are looked at.</summary>
public static class Occurrences
{
    /// <summary>The places in all notes: declarations first, then conversations <em>with</em> them, then the others; each in
    /// the order of paths and places.</summary>
    public static IEnumerable<Occurrence> Of(Notebook notebook, Subject subject) =>
        PathsOf(notebook, subject).SelectMany(path => In(notebook, notebook.Notes[path], subject)).OrderBy(found => found.Kind);

    /// <summary>The places in one note, in their order within each kind.</summary>
    public static IEnumerable<Occurrence> In(Notebook notebook, Note note, Subject subject) => subject switch
    {
        NoteSubject { Path: var path } => NamesOf(note, path).Concat(LinksIn(notebook, note, link => Means(notebook, note, link, path))),
        AliasSubject { Path: var path, Alias: var alias } => AliasIn(note, path, alias.TextSpan)
            .Concat(LinksIn(notebook, note, link => NameKey.Of(link.Target) == NameKey.Of(alias.Text) && Means(notebook, note, link, path))),
        HeadingSubject { Path: var path, Heading: var heading } => HeadingIn(note, path, heading).Concat(HeadingLinksIn(notebook, note, path, heading)),
        TagSubject { Tag: var tag } => TagsIn(note, tag),
        UnknownSubject { Name: var name } => LinksIn(notebook, note, link => IsCalled(link, name) && notebook.Resolve(link, note.Path) is { Path: null, IsAmbiguous: false }),
        AmbiguousSubject { Name: var name } => LinksIn(notebook, note, link => IsCalled(link, name) && notebook.Resolve(link, note.Path).IsAmbiguous),
        _ => [],
    };

    private static IEnumerable<string> PathsOf(Notebook notebook, Subject subject) => subject switch
    {
        NoteSubject { Path: var path } => WithOwn(notebook, path),
        AliasSubject { Path: var path } => WithOwn(notebook, path),
        HeadingSubject { Path: var path } => WithOwn(notebook, path),
        TagSubject { Tag: var tag } => notebook.NotesTagged(tag),
        UnknownSubject { Name: var name } => notebook.NotesLinking(NameKey.Of(NotePath.WithoutEnding(name))),
        AmbiguousSubject { Name: var name } => notebook.NotesLinking(NameKey.Of(NotePath.WithoutEnding(name))),
        _ => [],
    };

    private static IEnumerable<string> WithOwn(Notebook notebook, string path) =>
        notebook.NotesNaming(notebook.Notes[path]).Append(path).Distinct().Order(StringComparer.Ordinal);

    private static bool IsCalled(Link link, string name) => NameKey.Of(link.Target) == NameKey.Of(name);

    private static bool Means(Notebook notebook, Note note, Link link, string path) => notebook.Resolve(link, note.Path).Path == path;

    private static IEnumerable<Occurrence> NamesOf(Note note, string path)
    {
        if (note.Path != path || note.Contact is not { } contact) yield break;
        yield return new Occurrence(path, contact.NameSpan, OccurrenceKind.Declaration);
        foreach (var alias in contact.Aliases) yield return new Occurrence(path, alias.TextSpan, OccurrenceKind.Declaration);
    }

    private static IEnumerable<Occurrence> AliasIn(Note note, string path, TextSpan alias) =>
        note.Path == path ? [new Occurrence(path, alias, OccurrenceKind.Declaration)] : [];

    private static IEnumerable<Occurrence> HeadingIn(Note note, string path, Heading heading) =>
        note.Path == path ? [new Occurrence(path, heading.TextSpan, OccurrenceKind.Declaration)] : [];

    private static IEnumerable<Occurrence> LinksIn(Notebook notebook, Note note, Func<Link, bool> isMeant)
    {
        var with = note.Conversations.SelectMany(record => record.With).Select(link => link.Span).ToHashSet();
        foreach (var link in note.Links)
            if (link.Form != LinkForm.FileName && isMeant(link))
                yield return new Occurrence(note.Path, link.NameSpan, with.Contains(link.Span) ? OccurrenceKind.With : OccurrenceKind.About) { Link = link };
    }

    private static IEnumerable<Occurrence> HeadingLinksIn(Notebook notebook, Note note, string path, Heading heading)
    {
        foreach (var link in note.Links)
        {
            if (link.Fragment is not { } fragment || !(link.Target.Length == 0 ? note.Path == path : Means(notebook, note, link, path))) continue;
            if (HeadingName.Find(notebook.Notes[path], fragment) == heading)
                yield return new Occurrence(note.Path, link.IsByReference ? link.Span : link.FragmentSpan, OccurrenceKind.About) { Link = link };
        }
    }

    private static IEnumerable<Occurrence> TagsIn(Note note, string tag)
    {
        var key = NameKey.Of(tag);
        foreach (var one in note.Tags)
            if (PartOf(one.Value, key) is { } length) yield return new Occurrence(note.Path, one.Span with { Length = Math.Min(length, one.Span.Length) }, OccurrenceKind.About);
    }

    /// <summary>How much of a tag is another, which it is or is nested in; null where it is neither.</summary>
    private static int? PartOf(string tag, string key)
    {
        var slash = -1;
        for (var level = key.Count(c => c == '/'); level >= 0; level--)
        {
            slash = tag.IndexOf('/', slash + 1);
            if (slash >= 0) continue;
            if (level > 0) return null;
            slash = tag.Length;
        }
        return NameKey.Of(tag.AsSpan(0, slash)) == key ? slash : null;
    }
}
