using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Conversion;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>What a client that shows lists was told, so that it is told no more than what is another now.</summary>
internal sealed class ToldViews
{
    /// <summary>Where more rows are others than this, the client asks for those that it shows.</summary>
    private const int MostRows = 12;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, KeptViews> _kept = new(FilePath.Comparer);
    private ImmutableArray<(NotebookFolder Folder, KeptViews Views)>? _told;
    private int _version;

    /// <summary>The views of all notebooks, and the version of the last change that was told, which they are not older than.</summary>
    /// <param name="capture">Gives the picture as it is now.</param>
    public (int Version, Snapshot Snapshot, ImmutableArray<(NotebookFolder Folder, KeptViews Views)> Views) Read(Func<Snapshot> capture)
    {
        lock (_lock)
        {
            var snapshot = capture();
            var views = ViewsOf(snapshot);
            _told ??= views;
            return (_version, snapshot, views);
        }
    }

    /// <summary>What is another now than the client was told; null where it never asked.</summary>
    public JsonRowChanges? Next(Snapshot snapshot)
    {
        lock (_lock)
        {
            if (_told is not { } before) return null;
            var now = ViewsOf(snapshot);
            _told = now;
            var changes = Changes(snapshot, before, now);
            var overview = RowReader.Overview([.. now.Select(each => each.Views)], ++_version);
            return changes is null ? new JsonRowChanges(overview, Reload: true, [], [], []) : changes with { Overview = overview };
        }
    }

    private ImmutableArray<(NotebookFolder Folder, KeptViews Views)> ViewsOf(Snapshot snapshot)
    {
        foreach (var gone in _kept.Keys.Except(snapshot.Folders.Select(folder => folder.Root.Folder), FilePath.Comparer).ToArray()) _kept.Remove(gone);
        return
        [
            .. snapshot.Folders.Select(folder => (folder, _kept[folder.Root.Folder] = _kept.TryGetValue(folder.Root.Folder, out var kept)
                ? kept.Update(folder.Notebook, snapshot.Today)
                : KeptViews.Of(folder.Notebook, snapshot.Today))),
        ];
    }

    private static JsonRowChanges? Changes(
        Snapshot snapshot, ImmutableArray<(NotebookFolder Folder, KeptViews Views)> before, ImmutableArray<(NotebookFolder Folder, KeptViews Views)> now)
    {
        if (!before.Select(each => each.Folder.Root.Folder).SequenceEqual(now.Select(each => each.Folder.Root.Folder), FilePath.Comparer)) return null;
        var (people, gone, followUps) = (new List<JsonPersonRow>(), new List<string>(), new List<JsonNoteFollowUps>());
        foreach (var ((_, then), (folder, views)) in before.Zip(now))
        {
            if (then.Difference(views.Notebook, views.Today) is not var (contacts, notes)) return null;
            var places = snapshot.PlacesIn(folder);
            foreach (var path in contacts)
            {
                if (KeptViews.EntryOf(views.Notebook, path, views.Today) is null) gone.Add(UriOf(folder, path));
                else if (KeptViews.EntryOf(then.Notebook, path, then.Today) is null || !IsSame(RowReader.Person(then, path, AnswerPlaces.None), RowReader.Person(views, path, AnswerPlaces.None)))
                    people.Add(RowReader.Person(views, path, places));
            }
            foreach (var path in notes)
                if (!RowReader.FollowUps(then, path, AnswerPlaces.None).Select(WithoutLine).SequenceEqual(RowReader.FollowUps(views, path, AnswerPlaces.None).Select(WithoutLine)))
                    followUps.Add(new JsonNoteFollowUps(UriOf(folder, path), [.. RowReader.FollowUps(views, path, places)]));
        }
        return people.Count + gone.Count + followUps.Sum(note => 1 + note.Rows.Count) > MostRows ? null : new JsonRowChanges(null!, Reload: false, people, gone, followUps);
    }

    private static string UriOf(NotebookFolder folder, string path) => DocumentUri.FromPath(FilePath.Below(folder.Root.Folder, path));

    private static bool IsSame(JsonPersonRow one, JsonPersonRow other) =>
        one with { Aliases = [], Company = [] } == other with { Aliases = one.Aliases, Company = one.Company } with { Aliases = [], Company = [] }
        && one.Aliases.SequenceEqual(other.Aliases) && one.Company.SequenceEqual(other.Company);

    private static (string, string?, string?, string, string, int) WithoutLine(JsonFollowUpRow row) =>
        (row.Text, row.Due, row.DueIn, row.Owner, string.Join('\n', row.With), row.Number);
}
