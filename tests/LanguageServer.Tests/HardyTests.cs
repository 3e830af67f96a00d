using System.Diagnostics;
using System.Net.Sockets;
using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>What goes wrong around the server, or in a part of it, costs that part and no more.</summary>
public sealed class HardyTests
{
    private sealed class BrokenRule() : Rule("test/broken", Severity.Warning)
    {
        public override IEnumerable<Diagnostic> Check(RuleContext context) => throw new InvalidDataException("Okafor");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_rule_that_fails_costs_its_own_findings_and_is_told_of_once(bool pulls)
    {
        await using var server = TestServer.Start("# people/ada.md\n# Ada Okafor\n\n## 2026-11-20 with [[Nobody]]\n# people/bob.md\n# Bob\n\n## 2026-11-20 with [[No one]]\n", rules: [new BrokenRule(), .. Advisor.Rules]);
        await server.InitializeAsync(pulls ? new { textDocument = new { diagnostic = new { } } } : new { });
        await server.ReadyAsync();
        if (pulls) (await server.CodesAsync("people/ada.md")).Should().Equal("mention/unknown");
        else
        {
            await server.SettleAsync();
            await server.Client.WaitForAsync("textDocument/publishDiagnostics", told => told.GetProperty("uri").GetString() == server.Uri("people/bob.md"));
        }
        (await server.CodesAsync("people/bob.md")).Should().Equal("mention/unknown");
        server.Log.Split("test/broken").Should().HaveCount(2, "it is told of once").And.NotContain(line => line.Contains("Okafor", StringComparison.Ordinal));
    }

    [Fact]
    public void A_timer_whose_work_fails_goes_on()
    {
        var (failures, runs) = (0, 0);
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var debounce = new Debounce(time, TimeSpan.FromSeconds(1), () =>
        {
            if (runs++ == 0) throw new InvalidDataException();
        }, _ => failures++);
        for (var i = 0; i < 2; i++)
        {
            debounce.Trigger();
            time.Advance(TimeSpan.FromSeconds(2));
        }
        (runs, failures).Should().Be((2, 1));
    }

    [Fact]
    public async Task The_library_traces_nothing_anywhere()
    {
        var probe = new ProbeFeature();
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n", more: probe);
        var source = probe.Server.Connection.TraceSource;
        source.Switch.Level.Should().Be(SourceLevels.Off);
        source.Listeners.Count.Should().Be(0, "the default one writes refused requests, with names and typed words, to the system's log");
    }

    [Fact]
    public async Task A_client_that_reads_no_more_ends_the_server()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n");
        server.Output.Break();
        await server.Client.BeginAsync("textDocument/hover", new { textDocument = server.Document("people/ada.md"), position = new { line = 0, character = 0 } });
        (await server.Ended.WaitAsync(WireClient.Deadline)).Should().Be(1);
        server.Log.Should().MatchRegex("reads no more answers|broke off");
    }

    [Theory]
    [InlineData("people/pipe.md")]
    [InlineData("notes-networking.yaml")]
    [InlineData(".gitignore")]
    [InlineData("people/.gitignore")]
    public async Task A_pipe_that_appears_is_not_waited_for(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n\n## 2026-11-20 with [[Nobody]]\n");
        Support.Posix.MakePipe(server.Folder[path]);
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = server.Uri(path), type = 1 } } });
        await server.OpenAsync(path, "# Pipe\n");
        await server.CloseAsync(path);
        await server.Client.NotifyAsync("textDocument/didSave", new { textDocument = server.Document(path) });
        (await server.CodesAsync("people/ada.md")).Should().Contain("mention/unknown");
        await server.Client.RequestAsync("shutdown");
    }

    [Fact]
    public async Task A_socket_that_appears_is_no_note()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(server.Folder["s.md"]));
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = server.Uri("s.md"), type = 1 } } });
        (await server.CodesAsync("s.md")).Should().Equal("notebook/unreadable");
    }

    [Fact]
    public async Task Both_notebooks_that_a_note_lies_in_follow_its_edits()
    {
        var probe = new ProbeFeature();
        await using var server = TestServer.Start("# people/ada.md\n# Ada\n# inner/people/bob.md\n# Bob\n\n## 2026-11-20 with [[Ada]]\n", more: probe);
        server.Folder.Write("inner/notes-networking.yaml", "");
        await server.InitializeAsync(null, null, server.Folder.Path, server.Folder["inner"]);
        await server.ReadyAsync(readings: 2);
        int Mentions() => probe.Server.Capture().Folders.Single(folder => folder.Root.Folder == server.Folder.Path).Notebook.RelationshipWith("people/ada.md").Mentions.Length;
        var before = Mentions();
        await server.OpenAsync("inner/people/bob.md", "# Bob\n\n## 2026-11-20 with [[Ada]]\n\nTold [[Ada]] of it.\n\n## 2026-11-21 with [[Ada]]\n\nAnd [[Ada]] told me.\n");
        await server.LensesAsync("people/ada.md");
        var edited = Mentions();
        edited.Should().BeGreaterThan(before, "the outer notebook has the editor's text, too");
        await server.CloseAsync("inner/people/bob.md");
        await server.LensesAsync("people/ada.md");
        Mentions().Should().Be(before);
    }

    [Fact]
    public async Task Of_a_note_that_is_read_alone_no_history_is_told()
    {
        using var other = new TempFolder("# people/eve.md\n# Eve\n# daily/2026-11-20.md\n## 10:00 Call with [[Eve]]\n");
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n");
        var uri = DocumentUri.FromPath(other["people/eve.md"]);
        await server.OpenUriAsync(uri, "---\ntype: person\n---\n# Eve\n");
        (await server.Client.RequestAsync("textDocument/codeLens", new { textDocument = new { uri } })).GetArrayLength().Should().Be(0);
        var hover = await server.Client.RequestAsync("textDocument/hover", new { textDocument = new { uri }, position = new { line = 3, character = 3 } });
        hover.GetRawText().Should().Contain("Eve").And.NotContain("not talked");
    }

    [Fact]
    public async Task Of_a_notebook_that_is_not_read_yet_no_history_is_told()
    {
        await using var server = TestServer.Start("# notes-networking.yaml\nme: Jo\n# people/ada.md\n# Ada\n# daily/2026-11-20.md\n## 10:00 Call with [[Ada]]\n");
        await server.Client.RequestAsync("initialize", new { rootUri = (string?)null, capabilities = new { } });
        await server.Client.NotifyAsync("initialized", new { });
        await server.OpenAsync("people/ada.md", "# Ada\n");
        // Asked at once, and the notebook around the note is hardly begun.
        var lenses = await server.LensesAsync("people/ada.md");
        lenses[0].GetProperty("command").GetProperty("title").GetString().Should().Contain("2 days ago");
        var hover = await server.Client.RequestAsync("textDocument/hover", new { textDocument = server.Document("people/ada.md"), position = new { line = 0, character = 3 } });
        hover.GetRawText().Should().NotContain("not talked");
    }
}
