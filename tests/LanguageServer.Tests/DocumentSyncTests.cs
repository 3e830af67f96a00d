using System.Text;
using CsCheck;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class DocumentSyncTests
{
    private static readonly object s_utf8 = new { general = new { positionEncodings = new[] { "utf-8" } } };

    private static object Edit(int startLine, int startCharacter, int endLine, int endCharacter, string text) => new
    {
        range = new { start = new { line = startLine, character = startCharacter }, end = new { line = endLine, character = endCharacter } },
        text,
    };

    private static async Task CheckAsync(object? capabilities, string before, string after, params object[] edits)
    {
        await using var server = await TestServer.OnAsync("# Ada", capabilities, new GateFeature());
        await server.OpenAsync("people/ada.md", before);
        await server.Client.NotifyAsync("textDocument/didChange", new { textDocument = new { uri = server.Uri("people/ada.md"), version = 2 }, contentChanges = edits });
        (await server.TextAsync("people/ada.md")).Should().Be(after);
    }

    [Fact]
    public Task Edits_count_in_utf_16() =>
        // An emoji is two code units; an accent of its own is one more.
        CheckAsync(null, "🌱 Zoe\u0308!\r\nnext\r\n", "🌱 Zoë?\r\nnew\r\n", Edit(0, 3, 0, 8, "Zoë?"), Edit(1, 0, 1, 4, "new"));

    [Fact]
    public Task Edits_count_in_utf_8() =>
        // An emoji is four bytes; an accent of its own is two more.
        CheckAsync(s_utf8, "🌱 Zoe\u0308!\r\nnext\r\n", "🌱 Zoë?\r\nnew\r\n", Edit(0, 5, 0, 11, "Zoë?"), Edit(1, 0, 1, 4, "new"));

    [Fact]
    public Task Each_edit_counts_in_the_text_that_the_one_before_left() =>
        CheckAsync(null, "abc", "xaYb\nc", Edit(0, 0, 0, 0, "x"), Edit(0, 2, 0, 2, "Y"), Edit(0, 4, 0, 4, "\n"));

    [Fact]
    public Task A_place_behind_the_end_of_a_line_or_of_the_text_is_its_end() =>
        CheckAsync(null, "ab\r\ncd", "ab!\r\ncd?", Edit(0, 99, 0, 99, "!"), Edit(99, 0, 99, 5, "?"));

    [Fact]
    public Task An_edit_without_a_range_replaces_everything() => CheckAsync(null, "old", "new!", new { text = "new" }, Edit(0, 3, 0, 3, "!"));

    [Fact]
    public async Task A_closed_note_is_the_disks_again()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n## 2026-11-20\n");
        (await server.LensesAsync("people/ada.md")).ToString().Should().Contain("2 days ago");
        await server.OpenAsync("people/ada.md", "## 2026-11-21\n");
        (await server.LensesAsync("people/ada.md")).ToString().Should().Contain("yesterday").And.NotContain("2 days ago");
        await server.CloseAsync("people/ada.md");
        (await server.LensesAsync("people/ada.md")).ToString().Should().Contain("2 days ago");
    }

    [Fact]
    public async Task A_note_that_was_never_saved_is_gone_when_it_closes()
    {
        await using var server = await TestServer.OnAsync("# Ada");
        await server.OpenAsync("people/new.md", "# New\n");
        (await server.LensesAsync("people/new.md")).GetArrayLength().Should().BePositive();
        await server.CloseAsync("people/new.md");
        (await server.LensesAsync("people/new.md")).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_note_outside_every_notebook_works_on_its_own_and_gets_no_diagnostics()
    {
        using var elsewhere = new TempFolder();
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada");
        var uri = Conversion.DocumentUri.FromPath(elsewhere["people/bob.md"]);
        await server.OpenUriAsync(uri, "---\ntype: person\n---\n# Bob\n\n## 2020-01-01 with [[Nobody]]\n");
        var document = new { textDocument = new { uri } };
        (await server.Client.RequestAsync("textDocument/codeLens", document)).GetArrayLength().Should().BePositive();
        (await server.Client.RequestAsync("textDocument/diagnostic", document)).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_note_that_git_ignores_is_on_its_own_too()
    {
        await using var server = TestServer.Start("# people/ada.md\n# Ada\n");
        server.Folder.Write(".gitignore", "private/\n");
        await server.InitializeAsync();
        await server.ReadyAsync();
        await server.OpenAsync("private/people/bob.md", "# Bob\n\n[[Ada]]\n");
        (await server.CodesAsync("private/people/bob.md")).Should().BeEmpty();
        (await server.LensesAsync("people/ada.md")).ToString().Should().Contain("Not talked yet").And.NotContain("mention");
    }

    [Fact]
    public async Task A_document_that_is_no_file_is_left_alone()
    {
        await using var server = await TestServer.OnAsync("# Ada");
        const string uri = "untitled:Untitled-1";
        await server.OpenUriAsync(uri, "# New");
        await server.Client.NotifyAsync("textDocument/didChange", new { textDocument = new { uri, version = 2 }, contentChanges = new[] { new { text = "x" } } });
        await server.Client.NotifyAsync("textDocument/didSave", new { textDocument = new { uri } });
        await server.Client.NotifyAsync("textDocument/didClose", new { textDocument = new { uri } });
        (await server.Client.RequestAsync("textDocument/codeLens", new { textDocument = new { uri } })).ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_change_of_a_document_that_is_not_open_is_left_alone()
    {
        await using var server = await TestServer.OnAsync("# Ada");
        await server.ReplaceAsync("people/ada.md", 5, "x");
        await server.CloseAsync("people/ada.md");
        (await server.LensesAsync("people/ada.md")).GetArrayLength().Should().BePositive();
    }

    [Fact]
    public async Task Two_spellings_of_a_uri_are_one_document()
    {
        await using var server = await TestServer.OnAsync("# Ada", null, new GateFeature());
        await server.OpenUriAsync(server.Uri("people/Zoë Ö.md"), "one");
        var other = server.Uri("people/") + "Zo%c3%ab%20%c3%96.md";
        var answer = await server.Client.RequestAsync("test/text", new { textDocument = new { uri = other } });
        GateRequests.TextOf(answer).Should().Be("one");
    }

    /// <summary>The law: after any edits, in either encoding, the document is the text that an editor would hold.</summary>
    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Any_edits_lead_to_the_editors_text(string encoding)
    {
        string[] pieces = ["a", "é", "e\u0301", "🌱", "漢", "\n", "\r\n", "\r", "# ", "[[Ada]]", "---\n"];
        var text = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 12].Select(string.Concat);
        Gen.Select(text, Gen.Select(Gen.Double.Unit, Gen.Double.Unit, text).Array[1, 8]).Sample((start, edits) =>
        {
            var workspace = new Workspace("");
            workspace.Begin(Session.Of(new ClientCapabilities(JsonSerializer.SerializeToElement(new { general = new { positionEncodings = new[] { encoding } } }))));
            var uri = Conversion.DocumentUri.FromPath(Path.GetFullPath("ada.md"));
            workspace.Open(uri, 1, start);
            var expected = start;
            var changes = new List<ContentChange>();
            foreach (var (one, other, added) in edits)
            {
                var places = Places(expected);
                var (from, to) = (places[(int)(one * (places.Count - 1))], places[(int)(other * (places.Count - 1))]);
                if (from > to) (from, to) = (to, from);
                changes.Add(new ContentChange(added, new Protocol.Range(PositionOf(expected, from, encoding), PositionOf(expected, to, encoding))));
                expected = expected[..from] + added + expected[to..];
            }
            workspace.Edit(uri, 2, changes);
            var document = workspace.Snapshot.Open.Values.Single();
            document.Text.Text.Should().Be(expected);
            document.Version.Should().Be(2);
        });
    }

    // Where a cursor can stand: not within a surrogate pair, nor within a line's end.
    private static List<int> Places(string text) =>
        [.. Enumerable.Range(0, text.Length + 1).Where(i => i == 0 || i == text.Length || !(char.IsHighSurrogate(text[i - 1]) || (text[i - 1] == '\r' && text[i] == '\n')))];

    // The slow and simple way, so that it is right.
    private static Position PositionOf(string text, int offset, string encoding)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            if (text[i] != '\n' && !(text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) continue;
            line++;
            start = i + 1;
        }
        var before = text[start..offset];
        return new Position(line, encoding == "utf-8" ? Encoding.UTF8.GetByteCount(before) : before.Length);
    }

    [Fact]
    public async Task A_document_that_is_too_large_says_so_and_nothing_else_until_it_is_smaller()
    {
        await using var server = await TestServer.OnAsync("# people/ada.md\n# Ada\n# people/bob.md\n# Bob\n\n[[Eve]]\n", new { textDocument = new { diagnostic = new { } } });
        var large = "# Ada\n\n[[Eve]]\n" + new string('x', 5_000_000);
        await server.OpenAsync("people/ada.md", large);
        (await server.CodesAsync("people/ada.md")).Should().Equal("notebook/unreadable");
        var document = new { textDocument = server.Document("people/ada.md") };
        (await server.Client.RequestAsync("textDocument/documentLink", document)).GetArrayLength().Should().Be(0);
        (await server.Client.RequestAsync("textDocument/foldingRange", document)).GetArrayLength().Should().Be(0);
        (await server.Client.RequestAsync("textDocument/completion", new { document.textDocument, position = new { line = 2, character = 3 } })).ToString().Should().NotContain("label");
        await server.ReplaceAsync("people/ada.md", 2, "# Ada\n\n[[Bob]]\n");
        (await server.CodesAsync("people/ada.md")).Should().NotContain("notebook/unreadable");
        (await server.Client.RequestAsync("textDocument/documentLink", document)).GetArrayLength().Should().Be(1);
    }
}
