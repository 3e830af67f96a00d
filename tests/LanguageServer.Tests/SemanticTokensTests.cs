using CsCheck;
using NotesNetworking.LanguageServer.Conversion;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class SemanticTokensTests
{
    private const string Ada = "# Ada\r\n👩‍💻 [[Bob]] é [[Bo Rai]] [gave:: x]\r\n## 2026-11-20 Call\r\n";

    private static async Task<TestServer> StartAsync(object? capabilities = null)
    {
        var server = await TestServer.OnAsync("# people/bob.md\n# Bob\n# people/bo.md\n# Bo Ray\n", capabilities);
        await server.OpenAsync("people/ada.md", Ada);
        return server;
    }

    private static Task<JsonElement> AskAsync(TestServer server, string what, object? more = null)
    {
        var parameters = JsonSerializer.SerializeToNode(more ?? new { })!.AsObject();
        parameters["textDocument"] = JsonSerializer.SerializeToNode(server.Document("people/ada.md"));
        return server.Client.RequestAsync($"textDocument/semanticTokens/{what}", parameters);
    }

    private static int[] DataOf(JsonElement answer) => [.. answer.GetProperty("data").EnumerateArray().Select(number => number.GetInt32())];

    [Fact]
    public async Task All_tokens_of_a_document_by_the_legend()
    {
        await using var server = TestServer.Start("# people/bob.md\n# Bob\n# people/bo.md\n# Bo Ray\n");
        var provider = (await server.InitializeAsync()).GetProperty("capabilities").GetProperty("semanticTokensProvider");
        var types = provider.GetProperty("legend").GetProperty("tokenTypes").EnumerateArray().Select(type => type.GetString()).ToList();
        await server.ReadyAsync();
        await server.OpenAsync("people/ada.md", Ada);
        var data = DataOf(await AskAsync(server, "full"));
        data.Should().Equal(
            0, 2, 3, 0, 2,
            1, 8, 3, 0, 0,
            0, 10, 6, 1, 1,
            0, 10, 4, 4, 0,
            1, 3, 10, 2, 0,
            0, 11, 4, 3, 0);
        data.Chunk(5).Select(token => types[token[3]]).Should().Equal("class", "class", "variable", "property", "number", "keyword");
    }

    [Fact]
    public async Task Places_and_lengths_count_in_utf_8_too()
    {
        await using var server = await StartAsync(new { general = new { positionEncodings = new[] { "utf-8" } } });
        await server.ReplaceAsync("people/ada.md", 2, "👩‍💻 [[Zoë 🦉]] [[Bob]]\n");
        await server.OpenAsync("people/zoe.md", "# Zoë 🦉\n");
        DataOf(await AskAsync(server, "full")).Should().Equal(0, 14, 9, 0, 0, 0, 14, 3, 0, 0);
    }

    [Fact]
    public async Task A_range_has_its_own_alone()
    {
        await using var server = await StartAsync();
        var range = new { start = new { line = 2, character = 0 }, end = new { line = 3, character = 0 } };
        DataOf(await AskAsync(server, "range", new { range })).Should().Equal(2, 3, 10, 2, 0, 0, 11, 4, 3, 0);
    }

    [Fact]
    public async Task What_changed_since_the_last_answer_comes_as_an_edit()
    {
        await using var server = await StartAsync();
        var first = await AskAsync(server, "full");
        await server.ReplaceAsync("people/ada.md", 2, Ada.Replace("[gave:: x]", "[[Bob]] [[Bob]]", StringComparison.Ordinal));
        var delta = await AskAsync(server, "full/delta", new { previousResultId = first.GetProperty("resultId").GetString() });
        var edit = delta.GetProperty("edits").EnumerateArray().Single();
        var data = DataOf(first).ToList();
        data.RemoveRange(edit.GetProperty("start").GetInt32(), edit.GetProperty("deleteCount").GetInt32());
        data.InsertRange(edit.GetProperty("start").GetInt32(), DataOf(edit));
        data.Should().Equal(DataOf(await AskAsync(server, "full")));
    }

    [Fact]
    public async Task Where_nothing_changed_there_is_no_edit()
    {
        await using var server = await StartAsync();
        var first = (await AskAsync(server, "full")).GetProperty("resultId").GetString();
        var delta = await AskAsync(server, "full/delta", new { previousResultId = first });
        delta.GetProperty("edits").GetArrayLength().Should().Be(0);
        delta.GetProperty("resultId").GetString().Should().NotBe(first);
    }

    [Fact]
    public async Task An_unknown_answer_and_one_from_before_the_document_was_closed_give_everything()
    {
        await using var server = await StartAsync();
        (await AskAsync(server, "full/delta", new { previousResultId = "?" })).TryGetProperty("data", out _).Should().BeTrue();
        var first = (await AskAsync(server, "full")).GetProperty("resultId").GetString();
        await server.CloseAsync("people/ada.md");
        (await AskAsync(server, "full")).ValueKind.Should().Be(JsonValueKind.Null);
        await server.OpenAsync("people/bob.md", "# Bob\n");
        await server.Client.RequestAsync("textDocument/semanticTokens/full", new { textDocument = server.Document("people/bob.md") });
        await server.OpenAsync("people/ada.md", Ada);
        (await AskAsync(server, "full/delta", new { previousResultId = first })).TryGetProperty("data", out _).Should().BeTrue();
    }

    [Fact]
    public void Applying_the_difference_to_the_old_numbers_gives_the_new() =>
        Gen.Select(Gen.Int[0, 3].Array[0, 12], Gen.Int[0, 3].Array[0, 12]).Sample((before, now) =>
        {
            var data = before.ToList();
            foreach (var edit in TokenData.Difference(before, now))
            {
                data.RemoveRange(edit.Start, edit.DeleteCount);
                data.InsertRange(edit.Start, edit.Data);
            }
            data.Should().Equal(now);
        });
}
