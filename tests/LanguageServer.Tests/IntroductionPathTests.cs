using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class IntroductionPathTests
{
    private const string Notebook = """
        # people/ada.md
        ---
        company: Kestrel
        introduced-by: "[[Bob]]"
        ---
        # Ada
        # people/bob.md
        # Bob
        ## 2026-11-01 Call
        # notes.md
        Only words.
        """;

    private const string Sentence = "Bob could introduce you to Ada.";

    private static Task<JsonElement> AskAsync(TestServer server, object argument) =>
        server.Client.RequestAsync("workspace/executeCommand", new { command = "notesNetworking.introductionPath", arguments = new[] { argument } });

    private static string[] StepsOf(JsonElement answer) =>
        [.. answer.GetProperty("steps").EnumerateArray().Select(step => $"{step.GetProperty("name")}: {step.GetProperty("evidence").GetProperty("line")} {step.GetProperty("evidence").GetProperty("text")}")];

    [Fact]
    public async Task The_answer_is_the_result_and_is_shown_in_words()
    {
        await using var server = await TestServer.OnAsync(Notebook);

        var answer = await AskAsync(server, new { uri = server.Uri("people/ada.md") });
        answer.GetProperty("to").GetString().Should().Be("Ada");
        answer.GetProperty("sentence").GetString().Should().Be(Sentence);
        StepsOf(answer).Should().Equal("Bob: 1 2026-11-01 Call", "Ada: 2 introduced-by: [[Bob]]");
        answer.GetProperty("steps")[0].GetProperty("evidence").GetProperty("uri").GetString().Should().Be(server.Uri("people/bob.md"));
        (await server.Client.WaitForAsync("window/showMessage")).GetProperty("message").GetString().Should().Be(Sentence);
    }

    [Fact]
    public async Task A_client_that_shows_answers_itself_gets_no_message()
    {
        await using var server = await TestServer.OnAsync(Notebook, new { experimental = new { commandAnswers = true } });

        (await AskAsync(server, new { name = "ada" })).GetProperty("sentence").GetString().Should().Be(Sentence);
        server.Client.Received.Where(message => message.GetProperty("method").GetString() == "window/showMessage").Should().BeEmpty();
    }

    [Fact]
    public async Task A_company_and_a_name_that_nobody_bears()
    {
        await using var server = await TestServer.OnAsync(Notebook);

        (await AskAsync(server, new { name = "kestrel", uri = server.Uri("notes.md") })).GetProperty("company").GetString().Should().Be("Kestrel");
        var unknown = await AskAsync(server, new { name = "Zed" });
        JsonElement.DeepEquals(await AskAsync(server, "Zed"), unknown).Should().BeTrue();
        StepsOf(unknown).Should().BeEmpty();
        unknown.GetProperty("sentence").GetString().Should().Be("No contact and no company is called \"Zed\".");
    }

    [Fact]
    public async Task What_it_cannot_answer_is_an_error()
    {
        await using var server = await TestServer.OnAsync(Notebook);
        Task<int> Error(object arguments) => server.Client.ErrorOfAsync("workspace/executeCommand", new { command = "notesNetworking.introductionPath", arguments });

        (await Error(Array.Empty<object>())).Should().Be(-32602);
        (await Error(new[] { new { } })).Should().Be(-32602);
        (await Error(new[] { new { uri = server.Uri("notes.md") } })).Should().Be(-32803);
        (await Error(new[] { new { uri = "untitled:none", name = "Ada" } })).Should().Be(-32803);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_network_has_everybody_and_who_knows_whom(bool byNote)
    {
        await using var server = await TestServer.OnAsync(Notebook);

        var network = await server.Client.RequestAsync("notesNetworking/network", new { uri = byNote ? server.Uri("notes.md") : null });
        network.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()).Should().Equal("me", "people/ada.md", "people/bob.md");
        network.GetProperty("nodes")[2].GetProperty("uri").GetString().Should().Be(server.Uri("people/bob.md"));
        network.GetProperty("nodes")[2].GetProperty("state").GetString().Should().Be("inTouch");
        network.GetProperty("edges").EnumerateArray().Select(edge => $"{edge.GetProperty("from")} {edge.GetProperty("to")} {edge.GetProperty("kinds")}").Should().Equal(
            """me people/bob.md ["conversation"]""", """people/bob.md people/ada.md ["introduction"]""");
        network.GetProperty("edges")[0].GetProperty("newest").GetString().Should().Be("2026-11-01");
        network.GetProperty("edges")[1].GetProperty("strength").GetDouble().Should().Be(1);
    }

    [Fact]
    public async Task Without_parameters_the_network_is_the_first_notebooks_and_of_no_note_there_is_none()
    {
        await using var server = await TestServer.OnAsync(Notebook);
        (await server.Client.RequestAsync("notesNetworking/network")).GetProperty("nodes").GetArrayLength().Should().Be(3);
        (await server.Client.ErrorOfAsync("notesNetworking/network", new { uri = "untitled:none" })).Should().Be(-32803);
    }
}
