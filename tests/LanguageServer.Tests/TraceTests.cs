using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Tests.Network;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>
/// What real editors said in a while of work, said again. <c>Traces/*.jsonl</c> hold it, one step a line: a message of
/// the client, or what changed on the disk just before the next one; tests/editors/README.md says how they are recorded.
/// </summary>
public sealed class TraceTests
{
    private static readonly string s_traces = Path.Join(AppContext.BaseDirectory, "Traces");

    public static TheoryData<string> Traces => new(Directory.EnumerateFiles(s_traces, "*.jsonl").Select(path => Path.GetFileName(path)!));

    [Theory]
    [MemberData(nameof(Traces))]
    public async Task A_while_of_work_leaves_the_same_picture_as_reading_anew(string trace)
    {
        var probe = new ProbeFeature();
        await using var server = TestServer.Start(more: probe);
        await new TracePlayer(server).PlayAsync(await File.ReadAllLinesAsync(Path.Join(s_traces, trace)));
        await server.ReadyAsync();
        await server.SettleAsync();

        var snapshot = probe.Server.Capture();
        var folder = snapshot.Folders.Should().ContainSingle().Subject;
        snapshot.Open.Should().NotBeEmpty("the work is not over");
        NotebookDump.Of(folder.Notebook).Should().Equal(NotebookDump.Of(ReadAnew(folder.Root, snapshot)));
        foreach (var path in folder.Notebook.Notes.Keys)
        {
            var view = snapshot.Find(folder, path)!;
            probe.Server.Diagnostics.Of(snapshot, view).Id.Should().Be(
                Diagnostics.IdOf(Diagnostics.Of(snapshot, view, new Documentation(server.Folder.Path))), "what is kept of {0} is what one would find now", path);
        }
    }

    private static Notebook ReadAnew(NotebookRoot root, Snapshot snapshot)
    {
        var notebook = NotebookLoader.Load(root).Notebook;
        foreach (var (path, document) in snapshot.Open)
            notebook = notebook.With(NoteParser.Parse(FilePath.RelativeTo(root.Folder, path)!, document.Text, notebook.Settings)).Notebook;
        return Notebook.Create(notebook.Settings, notebook.Notes.Values);
    }
}
