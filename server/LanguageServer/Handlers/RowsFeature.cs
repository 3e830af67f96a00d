using NotesNetworking.Core.Network;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Handlers.Commands;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>
/// Lists for an editor with views of its own (docs/commands.md, "Lists"): how many there are, some rows at a time, and after
/// a change the rows that are others now. <c>notesNetworking/didChange</c> tells of it to those that want to hear.
/// </summary>
internal sealed class RowsFeature : IFeature
{
    /// <summary>How long changes must rest before the client is told.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    private readonly ToldViews _views = new();
    private readonly Lock _lock = new();
    private ImmutableHashSet<string> _roots = ImmutableHashSet.Create<string>(FilePath.Comparer);

    public void Register(Routes routes, Server server)
    {
        Answer(routes, server, "notesNetworking/overview", _ => Overview(server));
        Answer(routes, server, "notesNetworking/peopleRows", read => People(server, read));
        Answer(routes, server, "notesNetworking/followUpRows", read => FollowUps(server, read));
        Answer(routes, server, "notesNetworking/followUp", read => FollowUp(server, read));
        var settled = new Debounce(server.Options.Time, Quiet, () => Tell(server), failure => server.Log.WriteFailure("telling of changes", failure));
        server.Workspace.Changed += change =>
        {
            // What notes say of others is what answers are made of.
            if (!server.Session.HearsChanges || (!change.IsNews && change.Roots.IsEmpty)) return;
            lock (_lock) _roots = _roots.Union(change.Roots).Union(change.Notes.Select(note => note.Root));
            settled.Trigger();
        };
    }

    private static void Answer(Routes routes, Server server, string method, Func<CommandArguments, JsonElement> answer) =>
        routes.Ask(method, async (snapshot, parameters, cancel) =>
        {
            await server.WhenCompleteAsync(snapshot, cancel).ConfigureAwait(false);
            return answer(CommandArguments.Read(method, parameters, "uri"));
        });

    private JsonElement Overview(Server server)
    {
        var (version, _, views) = _views.Read(server.Capture);
        return AnswerJson.ToOneElement(RowReader.Overview([.. views.Select(each => each.Views)], version));
    }

    private JsonElement People(Server server, CommandArguments read)
    {
        var group = read.Text("group") is { } text ? Enum.TryParse<PeopleGroup>(text, ignoreCase: true, out var found) ? found : throw read.Wrong("group", "due, dueSoon, inTouch, resting or new") : (PeopleGroup?)null;
        var (version, snapshot, views) = _views.Read(server.Capture);
        var all = views.SelectMany(each => group is { } one ? each.Views.In(one) : Enum.GetValues<PeopleGroup>().SelectMany(one => each.Views.In(one)), (each, entry) => (each.Folder, each.Views, Entry: entry)).ToArray();
        if (group is null) Array.Sort(all, (a, b) => string.Compare(a.Entry.Name, b.Entry.Name, StringComparison.OrdinalIgnoreCase) is not 0 and var name ? name : string.CompareOrdinal(a.Entry.Path, b.Entry.Path));
        else if (views.Length > 1) Array.Sort(all, (a, b) => PersonEntry.InOrder.Compare(a.Entry, b.Entry));
        return AnswerJson.ToOneElement(new JsonPeopleRows(version, all.Length,
            [.. Page(all, read).Select(each => RowReader.Person(each.Views, each.Entry.Path, snapshot.PlacesIn(each.Folder)))]));
    }

    private JsonElement FollowUps(Server server, CommandArguments read)
    {
        var isTheirs = read.Text("owner") switch { "me" => false, "them" => true, _ => throw read.Wrong("owner", "me or them") };
        var (version, snapshot, views) = _views.Read(server.Capture);
        var all = views.SelectMany(each => each.Views.FollowUpsOf(isTheirs), (each, entry) => (each.Folder, each.Views, Entry: entry)).ToArray();
        if (views.Length > 1) Array.Sort(all, (a, b) => FollowUpEntry.InOrder.Compare(a.Entry, b.Entry));
        return AnswerJson.ToOneElement(new JsonFollowUpRows(version, all.Length,
            [.. Page(all, read).Select(each => RowReader.FollowUp(each.Views, each.Entry.Path, each.Entry.Number, snapshot.PlacesIn(each.Folder))!)]));
    }

    private JsonElement FollowUp(Server server, CommandArguments read)
    {
        var (uri, number) = (read.Needed("uri"), read.Count("number") ?? throw read.Wrong("number", "a number"));
        var (_, snapshot, views) = _views.Read(server.Capture);
        if (snapshot.Find(uri) is not { Folder: { } folder } view) return AnswerJson.ToOneElement<JsonFollowUpRow?>(null);
        var own = views.First(each => each.Folder.Root == folder.Root).Views;
        var row = RowReader.FollowUp(own, view.Note.Path, number, snapshot.PlacesIn(folder));
        return AnswerJson.ToOneElement(row?.Text == read.Text("text") ? row : null);
    }

    private static IEnumerable<T> Page<T>(T[] all, CommandArguments read) => all.Skip(read.Count("from") ?? 0).Take(read.Count("count") ?? int.MaxValue);

    private void Tell(Server server)
    {
        ImmutableHashSet<string> roots;
        lock (_lock) (roots, _roots) = (_roots, _roots.Clear());
        var changes = server.Session.TakesRows && server.Capture() is { IsComplete: true } snapshot ? _views.Next(snapshot) : null;
        var folders = roots.Order(StringComparer.Ordinal).Select(Conversion.DocumentUri.FromPath).ToArray();
        server.Client.TellChanged(new AnswersChangedParams(folders, changes is null ? null : AnswerJson.ToOneElement(changes)));
    }
}
