using System.Collections.Immutable;
using NotesNetworking.Core.Assist.Navigation;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>
/// Makes changes of names and paths without changing what any link means: every link that meant a note means the same
/// note afterwards, whatever it is called then and wherever it is. A link that waited for a note may find one. What
/// comes out is read again before it is given away, and refused if it does not hold.
/// </summary>
/// <param name="before">The notebook as it is.</param>
/// <param name="texts">Its texts.</param>
/// <param name="moves">What gets another path.</param>
/// <param name="isDone">True where the files move whatever is said here: then as many links are kept as can be, and
/// nothing is refused.</param>
internal sealed class LinkKeeper(Notebook before, NoteTexts texts, PathMoves moves, bool isDone = false)
{
    /// <summary>The target by which a link should name its note from now on; null where its own will do.</summary>
    public delegate string? PreferredTarget(Link link, string path);

    private sealed record Draft(NoteText Text, List<TextEdit> Edits)
    {
        public string NewText => TextEdit.Apply(Text.Source.Text, Edits);

        /// <summary>True where two edits concern the same words.</summary>
        public bool IsTangled => Edits.OrderBy(edit => edit.Span.Start).Zip(Edits.OrderBy(edit => edit.Span.Start).Skip(1)).Any(pair => pair.First.Span.End > pair.Second.Span.Start);
    }

    private readonly SortedDictionary<string, Draft> _drafts = new(StringComparer.Ordinal);

    // The notes as they come out whose headings have other words by then, under their old paths.
    private readonly Dictionary<string, Note> _headings = new(StringComparer.Ordinal);

    private readonly Notebook _before = before;
    private Notebook _after = before;
    private string? _refusal;

    /// <summary>Changes a note's own text; several calls for one note add up.</summary>
    public void Edit(NoteText text, IEnumerable<TextEdit> edits)
    {
        if (!_drafts.TryGetValue(text.Note.Path, out var draft)) _drafts.Add(text.Note.Path, draft = new Draft(text, []));
        draft.Edits.AddRange(edits);
    }

    /// <summary>All changes: those made here, and those of the links that would mean something else by them.</summary>
    /// <param name="preferred">How links to a note should be written.</param>
    /// <param name="check">Looks at the notebook as it comes out; gives a reason to refuse it, or null.</param>
    public RenameOutcome Finish(PreferredTarget preferred, Func<Notebook, string?> check)
    {
        if (Advance() is not { } concerned) return RenameOutcome.Refuse(_refusal!);
        var own = _drafts.ToDictionary(entry => entry.Key, entry => entry.Value.Edits.ToImmutableArray());
        if (!KeepLinks(concerned, own, preferred)) return RenameOutcome.Refuse(_refusal!);
        // A link in a heading is part of its words, and other links may name the heading by these.
        if (FindRenamedHeadings(concerned))
        {
            foreach (var (path, draft) in _drafts)
            {
                draft.Edits.Clear();
                draft.Edits.AddRange(own.GetValueOrDefault(path, []));
            }
            if (!KeepLinks(concerned, own, preferred)) return RenameOutcome.Refuse(_refusal!);
        }
        foreach (var lost in _drafts.Where(entry => !IsKept(entry.Key, entry.Value)).Select(entry => entry.Key).ToList())
        {
            if (!isDone) return RenameOutcome.Refuse(Refusals.FrontMatter(lost));
            _drafts.Remove(lost);
        }
        if (check(_after) is { } wrong) return RenameOutcome.Refuse(wrong);
        return RenameOutcome.Of(new NotebookEdit
        {
            Edits = [.. _drafts.Where(entry => entry.Value.Edits.Count > 0).Select(entry => new NoteEdit(entry.Key, entry.Value.Text.Source.Lines, [.. entry.Value.Edits]))],
            Moved = moves.Moved,
        });
    }

    /// <summary>Brings the notebook to where names and paths have changed, and links not yet; gives the notes whose links
    /// may mean something else now, or null where a note cannot be read.</summary>
    private SortedSet<string>? Advance()
    {
        var concerned = new SortedSet<string>(_drafts.Keys, StringComparer.Ordinal);
        var changed = new List<(Note Before, Note After)>();
        var moved = moves.Moved.IsEmpty ? [] : _before.Notes.Keys.Where(path => moves.Of(path) != path);
        // A person's own folder that gets another name is theirs afterwards, too.
        var settings = moves.Moved.IsEmpty ? _before.Settings
            : _before.Settings with { Layout = _before.Settings.Layout.With(_before.Notes.Keys.Where(path => NotePath.IsNote(path)).Select(moves.Of)) };
        foreach (var path in _drafts.Keys.Concat(moved).Distinct().ToList())
        {
            var draft = Read(path);
            if (draft is null && !isDone) return null;
            var old = _before.Notes[path];
            changed.Add((old, draft is null ? old with { Path = moves.Of(path) } : NoteParser.Parse(moves.Of(path), draft.NewText, settings)));
            concerned.Add(path);
        }
        _after = Replace(_before, changed);
        foreach (var (old, now) in changed)
        {
            concerned.UnionWith(_before.NotesNaming(old));
            concerned.UnionWith(_before.NotesNaming(now));
        }
        return concerned;
    }

    private static Notebook Replace(Notebook notebook, List<(Note Before, Note After)> changed)
    {
        var gone = changed.Select(pair => pair.Before.Path).ToHashSet(StringComparer.Ordinal);
        // Each step touches what the note names; for many, all anew costs less.
        if (changed.Count > 64) return Notebook.Create(notebook.Settings, notebook.Notes.Values.Where(note => !gone.Contains(note.Path)).Concat(changed.Select(pair => pair.After)));
        foreach (var (old, _) in changed) notebook = notebook.Without(old.Path).Notebook;
        foreach (var (_, now) in changed) notebook = notebook.With(now).Notebook;
        return notebook;
    }

    private bool KeepLinks(SortedSet<string> paths, Dictionary<string, ImmutableArray<TextEdit>> own, PreferredTarget preferred) =>
        paths.All(path => KeepLinks(path, own.GetValueOrDefault(path, []), preferred));

    /// <summary>Whether links have changed the words of headings; the notes whose links may name these are concerned, too.</summary>
    private bool FindRenamedHeadings(SortedSet<string> concerned)
    {
        foreach (var (path, draft) in _drafts)
        {
            var old = draft.Text.Note;
            if (draft.IsTangled || !old.Headings.Any(heading => draft.Edits.Exists(edit => heading.Span.Start <= edit.Span.Start && edit.Span.End <= heading.Span.End))) continue;
            var now = NoteParser.Parse(path, draft.NewText, _before.Settings);
            if (!old.Headings.Select(heading => heading.Text).SequenceEqual(now.Headings.Select(heading => heading.Text))) _headings[path] = now;
        }
        foreach (var path in _headings.Keys) concerned.UnionWith(_before.NotesNaming(_before.Notes[path]));
        return _headings.Count > 0;
    }

    private bool KeepLinks(string path, ImmutableArray<TextEdit> own, PreferredTarget preferred)
    {
        // Most notes that name something need no change, and their text is not read for that.
        if (!_drafts.ContainsKey(path) && !WrittenIn(_before.Notes[path]).Any(link => TargetFor(link, path, preferred) != link.Target || FragmentFor(link, path) != link.Fragment)) return true;
        // What was found in the snapshot's note is looked for again in its text, which may be newer.
        _refusal = null;
        if (Read(path) is not { } draft) return isDone;
        var kept = new List<(Link Link, TextEdit Edit)>();
        foreach (var link in WrittenIn(draft.Text.Note))
        {
            if (own.Any(edit => edit.Span.Start < link.Span.End && link.Span.Start < edit.Span.End)) continue;
            var target = TargetFor(link, path, preferred);
            if (target is null) return false;
            var (source, fragment) = (draft.Text.Source.Text, FragmentFor(link, path));
            if (fragment == link.Fragment)
            {
                if (target != link.Target) kept.Add((link, LinkEdit.Rename(source, link, target)));
            }
            else kept.Add((link, target == link.Target ? LinkEdit.Point(source, link, fragment!) : LinkEdit.Rename(source, link, target, fragment!)));
        }
        draft.Edits.AddRange(kept.Select(one => one.Edit));
        draft.Edits.AddRange(DefinitionEdits.Follow(draft.Text, kept, NameOf));
        if (moves.Of(path) != path) draft.Edits.AddRange(FileLinks.Rebase(draft.Text, moves));
        return true;
    }

    /// <summary>What a link has to be written as to mean what it means; null, and a refusal, where nothing does.</summary>
    private string? TargetFor(Link link, string path, PreferredTarget preferred)
    {
        if (link.Target.Length == 0) return link.Target;
        var (was, now) = (_before.Resolve(link, path), Resolve(link, path, link.Target));
        if (was.Path is not { } led)
        {
            if (was.IsAmbiguous && now is not null) return Refuse(Refusals.Undecided(link.Target, path), link);
            return link.Form == LinkForm.Markdown ? FileLinks.Rebase(link.Target, path, moves) : link.Target;
        }
        var wanted = moves.Of(led);
        // A file that gets another name says by it whom it means from now on.
        if (link.Form == LinkForm.FileName) return now == wanted || moves.Of(path) != path ? link.Target : Refuse(Refusals.LinkLost(link.Target, path), link);
        foreach (var target in Candidates(link, path, led, preferred))
            if (target is not null && Resolve(link, path, target) == wanted) return target;
        return Refuse(Refusals.LinkLost(link.Target, path), link);
    }

    private string? FragmentFor(Link link, string path)
    {
        if (link.Fragment is not { Length: > 0 } fragment) return link.Fragment;
        var led = link.Target.Length == 0 ? path : _before.Resolve(link, path).Path;
        return led is not null && _headings.TryGetValue(led, out var after) ? HeadingName.Follow(_before.Notes[led], after, fragment, link.Form == LinkForm.Markdown) : fragment;
    }

    private IEnumerable<string?> Candidates(Link link, string path, string led, PreferredTarget preferred)
    {
        var isMarkdown = link.Form == LinkForm.Markdown;
        if (!isMarkdown) yield return preferred(link, led);
        // Names compare without case and the coding of accents, and most programs' paths do not: a path stays the file's own.
        if (moves.IsRespelled(led) && (isMarkdown || PathMoves.None.Rewrite(link.Target, isMarkdown, path, led) == link.Target))
            yield return moves.Rewrite(link.Target, isMarkdown, path, led);
        yield return link.Target;
        yield return moves.Rewrite(link.Target, isMarkdown, path, led);
        var wanted = moves.Of(led);
        if (isMarkdown) yield return PathMoves.Relative(NotePath.FolderOf(moves.Of(path)), wanted);
        else
        {
            yield return _after.LinkNameOf(_after.Notes[wanted]);
            yield return NotePath.WithoutEnding(wanted);
            // For a note at the root that is not the only one of its name.
            yield return "/" + NotePath.WithoutEnding(wanted);
        }
    }

    private string? Resolve(Link link, string path, string target) => _after.Resolve(link with { Target = target }, moves.Of(path)).Path;

    /// <summary>Whether a note as it comes out has the same links, and each means the same.</summary>
    private bool IsKept(string path, Draft draft)
    {
        // Under its old path, for another might make it another kind of note, with other links.
        if (draft.IsTangled) return false;
        var (old, now) = (draft.Text.Note, NoteParser.Parse(path, draft.NewText, _before.Settings));
        var frontMatter = old.FrontMatter;
        if (frontMatter?.Document.Error is not null && draft.Edits.Exists(edit => edit.Span.Start < frontMatter.End)) return false;
        if (now.FrontMatter?.Document.Error is not null && frontMatter?.Document.Error is null) return false;
        var (links, newLinks) = (WrittenLinks(old), WrittenLinks(now));
        if (links.Length != newLinks.Length) return false;
        for (var i = 0; i < links.Length; i++)
        {
            var (was, then) = (links[i], newLinks[i]);
            if (was.Form != then.Form || FragmentFor(was, path) != then.Fragment || was.Shown != then.Shown) return false;
            if (was.Target.Length == 0 || _before.Resolve(was, path).Path is not { } led) continue;
            if (!isDone && _after.Resolve(then, moves.Of(path)).Path != moves.Of(led)) return false;
        }
        return true;
    }

    private static Link[] WrittenLinks(Note note) => 
        [.. note.Links.Where(link => link.Form != LinkForm.FileName).Concat(note.Definitions.Select(definition => definition.Link))];

    // A definition says once where the links lead that use it.
    private static IEnumerable<Link> WrittenIn(Note note) =>
        note.Links.Where(link => !link.IsByReference).Concat(note.Definitions.Select(definition => definition.Link));

    private (string Was, string Now)? NameOf(Link link, string path)
    {
        if (_before.Resolve(link, path).Path is not { } led || !_after.Notes.TryGetValue(moves.Of(led), out var now)) return null;
        return (NameOf(_before.Notes[led]), NameOf(now));
    }

    private static string NameOf(Note note) => note.Contact?.Name ?? (note.Headings is [{ Level: 1, Text.Length: > 0 } title, ..] ? title.Text : note.FileName);

    private Draft? Read(string path)
    {
        if (_drafts.TryGetValue(path, out var draft)) return draft;
        if (texts(path) is not { } text)
        {
            _refusal = Refusals.Unreadable(path);
            return null;
        }
        _drafts.Add(path, draft = new Draft(text, []));
        return draft;
    }

    private string? Refuse(string reason, Link link)
    {
        _refusal ??= reason;
        return isDone ? link.Target : null;
    }
}
