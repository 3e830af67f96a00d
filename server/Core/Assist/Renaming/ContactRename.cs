using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Renaming;

/// <summary>
/// Gives a contact another name, wherever the old one stands: in the front matter, the heading that is the name, the
/// file's name and those of dated notes beside it, and every link. Other notes are called by their file's name alone.
/// </summary>
internal sealed class ContactRename(Notebook notebook, Note note, string newName, RenameMeans means)
{
    private readonly string _oldName = note.Contact?.Name ?? note.FileName;

    // The folder whose note this is: it bears the same name, and follows.
    private string? OwnFolder => note.Contact is not null && ContactPlace.OwnFolderOf(note.Path, notebook.Settings) is { } own && NotePath.FolderOf(note.Path) == own ? own : null;

    /// <summary>The changes, or why there are none.</summary>
    public RenameOutcome Run()
    {
        if (newName == _oldName) return RenameOutcome.Of(NotebookEdit.None);
        if (NewName.ProblemOf(notebook, note.Path, newName) is { } problem) return RenameOutcome.Refuse(problem);
        if (means.Texts(note.Path) is not { } text) return RenameOutcome.Refuse(Refusals.Unreadable(note.Path));

        var moves = Moves();
        foreach (var (from, to) in moves.Moved)
        {
            // Not by its path: a slash in the name would make a folder.
            var stem = to[FolderAfter(from).Length..(to.LastIndexOf('.'))].TrimStart('/');
            if (FileNames.ProblemOf(stem) is { } why) return RenameOutcome.Refuse(Refusals.NoFileName(stem, why));
            // The file itself may be what is there under another spelling.
            if (!moves.IsRespelled(from) && (notebook.Notes.ContainsKey(to) || means.IsTaken(to)))
                return RenameOutcome.Refuse(Refusals.FileTaken(to));
        }

        var (edits, refusal) = OwnEdits(text);
        if (refusal is not null) return RenameOutcome.Refuse(refusal);
        var keeper = new LinkKeeper(notebook, means.Texts, moves);
        keeper.Edit(text, edits);
        OwnerRename.Follow(keeper, notebook, note, _oldName, newName, means.Texts);
        return keeper.Finish(Preferred, after => Check(after, moves));
    }

    private PathMoves Moves()
    {
        if (!means.MovesFiles) return PathMoves.None;
        var moved = ImmutableArray.CreateBuilder<MovedNote>();
        Add(note.Path, stem => FileNames.Follow(stem, _oldName, newName));
        // A dated note beside it names the contact in its own file's name.
        foreach (var path in notebook.NotesNaming(note))
            foreach (var link in notebook.Notes[path].Links)
                if (link.Form == LinkForm.FileName && notebook.Resolve(link, path).Path == note.Path)
                    Add(path, stem => stem.Replace(link.Target, FileNames.Follow(link.Target, _oldName, newName), StringComparison.Ordinal));
        // What else lies in the person's own folder goes with the note.
        var done = moved.Select(move => move.From).ToHashSet(StringComparer.Ordinal);
        if (OwnFolder is { } own)
            foreach (var path in notebook.Notes.Keys.Where(path => path.StartsWith(own + "/", StringComparison.Ordinal) && !done.Contains(path)).Order(StringComparer.Ordinal).ToArray())
                Add(path, stem => stem);
        return new PathMoves(moved.ToImmutable());

        void Add(string path, Func<string, string> follow)
        {
            var stem = NotePath.StemOf(path);
            var folder = FolderAfter(path);
            var to = (folder.Length == 0 ? "" : folder + "/") + follow(stem) + path[(path.LastIndexOf('/') + 1 + stem.Length)..];
            if (to != path) moved.Add(new MovedNote(path, to));
        }
    }

    private string FolderAfter(string path)
    {
        var folder = NotePath.FolderOf(path);
        if (OwnFolder is not { } own || !path.StartsWith(own + "/", StringComparison.Ordinal)) return folder;
        return $"{NotePath.FolderOf(own)}/{FileNames.Follow(own[(own.LastIndexOf('/') + 1)..], _oldName, newName)}{folder[own.Length..]}".TrimStart('/');
    }

    private (IEnumerable<TextEdit> Edits, string? Refusal) OwnEdits(NoteText text)
    {
        var source = text.Source.Text;
        var edits = new List<TextEdit>();
        if (TitleOf(text.Note) is { } title)
        {
            var prefix = ContactName.PrefixOf(title.Text);
            edits.Add(new TextEdit(TextSpan.FromBounds(title.TextSpan.Start + prefix, title.TextSpan.End), newName));
        }
        if (text.Note.Contact is null) return means.MovesFiles ? (edits, null) : ([], Refusals.CannotMove(note.Path));

        var isNamed = edits.Count > 0 && CarriesName();
        var entries = text.Note.IsPage ? PagePropertyEdit.Entries(source) : text.Note.FrontMatter?.Document.Entries ?? [];
        var written = NameParts.Of(entries, source);
        (ContactKey Key, FieldValue Value)[] parts = written.Whole is not null ? []
            : [.. Part(ContactKey.FirstName, written.First), .. Part(ContactKey.LastName, written.Last)];
        foreach (var entry in entries)
        {
            var key = ContactKey.Find(entry.Key);
            if (key != ContactKey.Name && key != ContactKey.Title) continue;
            foreach (var value in FieldValue.Of(entry.Value, source).Where(value => IsOld(value.Text)))
            {
                edits.Add(FactEdit.Write(text.Note, source, value, newName));
                isNamed |= key == ContactKey.Name;
            }
        }
        // A name in two parts counts where there is none in one.
        if (parts.Length > 0 && IsOld(string.Join(' ', parts.Select(part => part.Value.Text))))
        {
            var words = newName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < parts.Length) return ([], Refusals.TwoParts(note.Path));
            var last = Math.Min(words.Length - 1, written.Last?.Text.Split(' ').Length ?? 0);
            foreach (var (key, value) in parts)
                edits.Add(FactEdit.Write(text.Note, source, value, parts.Length == 1 ? newName : string.Join(' ', key == ContactKey.LastName ? words[^last..] : words[..^last])));
            isNamed = true;
        }
        if (!isNamed && !(means.MovesFiles && FileNames.Carries(note.FileName, _oldName)))
        {
            if (FactEdit.Set(text.Note, source, ContactKey.Name, newName) is not { } named) return ([], Refusals.FrontMatter(note.Path));
            edits.Add(named);
        }
        return (edits, null);
    }

    // An H1 is the name where it resembles the file's; the file's may follow, or stay.
    private bool CarriesName()
    {
        var file = ContactName.OfFile((means.MovesFiles ? Moves() : PathMoves.None).Of(note.Path), notebook.Settings.Layout);
        return note.Contact is null || ContactName.IsId(file) || ContactName.IsSlug(file) || PlainWords.Resemble(file, newName);
    }

    private static IEnumerable<(ContactKey, FieldValue)> Part(ContactKey key, FieldValue? value) => value is { } written ? [(key, written)] : [];

    private Heading? TitleOf(Note own) => own.Headings is [{ Level: 1 } title, ..] && IsOld(ContactName.WithoutPrefix(title.Text)) ? title : null;

    private bool IsOld(string text) => NameKey.Of(text) == NameKey.Of(_oldName);

    private string? Preferred(Link link, string path)
    {
        if (path != note.Path || link.Target.Contains('/') || NotePath.IsNote(link.Target)) return null;
        if (IsOld(link.Target)) return newName;
        return link.Target.StartsWith('@') && IsOld(link.Target[1..]) ? "@" + newName : null;
    }

    private string? Check(Notebook after, PathMoves moves)
    {
        if (note.Contact is not null && after.Notes[moves.Of(note.Path)].Contact?.Name != newName) return Refusals.FrontMatter(note.Path);
        foreach (var (from, to) in moves.Moved)
            if (from != note.Path && NamesMe(notebook, from, note.Path) && !NamesMe(after, to, moves.Of(note.Path))) return Refusals.LinkLost(_oldName, from);
        return null;
    }

    // By its file's name.
    private static bool NamesMe(Notebook notebook, string path, string me) =>
        notebook.Notes[path].Links.Any(link => link.Form == LinkForm.FileName && notebook.Resolve(link, path).Path == me);
}
