using NotesNetworking.LanguageServer.Tests.Support.Protocol;

namespace NotesNetworking.LanguageServer.Tests;

/// <summary>What holds every other test's messages to the specification, held to it itself.</summary>
public sealed class ProtocolTests
{
    private static string[] Problems(string method, string result, string capabilities = "{}")
    {
        var check = new MessageCheck();
        check.Ask(1, "initialize", JsonDocument.Parse($$"""{"capabilities":{{capabilities}}}""").RootElement);
        check.Ask(2, method, default);
        check.Take(JsonDocument.Parse($$"""{"jsonrpc":"2.0","id":2,"result":{{result}}}""").RootElement);
        return [.. check.Problems];
    }

    private static string[] ProblemsSaid(string message, string capabilities = "{}")
    {
        var check = new MessageCheck();
        check.Ask(1, "initialize", JsonDocument.Parse($$"""{"capabilities":{{capabilities}}}""").RootElement);
        check.Take(JsonDocument.Parse(message).RootElement);
        return [.. check.Problems];
    }

    [Theory]
    [InlineData("textDocument/hover", """null""")]
    [InlineData("textDocument/hover", """{"contents":{"kind":"markdown","value":"x"},"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":1}}}""")]
    [InlineData("textDocument/hover", """{"contents":["a",{"language":"x","value":"y"}]}""")]
    [InlineData("textDocument/definition", """[{"uri":"file:///a","range":{"start":{"line":0,"character":0},"end":{"line":1,"character":0}}}]""")]
    [InlineData("textDocument/foldingRange", """[{"startLine":0,"endLine":3,"kind":"of our own"}]""")]
    public void What_the_specification_has_is_right(string method, string result) => Problems(method, result).Should().BeEmpty();

    [Theory]
    [InlineData("textDocument/hover", """{}""", "contents is missing")]
    [InlineData("textDocument/hover", """{"contents":"x","colour":"red"}""", "colour is not in the specification")]
    [InlineData("textDocument/hover", """{"contents":{"kind":"html","value":"x"}}""", "kind is html")]
    [InlineData("textDocument/hover", """{"contents":"x","range":{"start":{"line":0,"character":-1},"end":{"line":0,"character":1}}}""", "character is no uinteger")]
    [InlineData("textDocument/hover", """{"contents":"x","range":{"start":{"line":1,"character":0},"end":{"line":0,"character":1}}}""", "ends before it starts")]
    [InlineData("textDocument/definition", """[{"uri":"people/a.md","range":{"start":{"line":0,"character":0},"end":{"line":1,"character":0}}}]""", "uri is no DocumentUri")]
    [InlineData("textDocument/documentHighlight", """[{"range":{"start":{"line":0,"character":0},"end":{"line":1,"character":0}},"kind":4}]""", "kind is 4")]
    [InlineData("textDocument/codeLens", """[{"range":{"start":{"line":0,"character":0},"end":{"line":1,"character":0}},"command":{"title":"x","command":null}}]""", "command is no string")]
    [InlineData("textDocument/semanticTokens/full", """{"data":[0,0,1.5]}""", "data[2] is no uinteger")]
    public void What_it_does_not_have_is_wrong(string method, string result, string problem) => Problems(method, result).Should().ContainMatch($"*{problem}*");

    [Fact]
    public void What_needs_a_declaration_is_wrong_without_one()
    {
        const string link = """[{"targetUri":"file:///a","targetRange":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"targetSelectionRange":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}}}]""";
        Problems("textDocument/definition", link).Should().ContainMatch("*targetUri*did not declare*");
        Problems("textDocument/definition", link, """{"textDocument":{"definition":{"linkSupport":true}}}""").Should().BeEmpty();
        Problems("textDocument/declaration", link, """{"textDocument":{"definition":{"linkSupport":true}}}""").Should().ContainMatch("*targetUri*");

        const string refresh = """{"jsonrpc":"2.0","id":1,"method":"workspace/codeLens/refresh"}""";
        ProblemsSaid(refresh).Should().ContainMatch("*did not declare*");
        ProblemsSaid(refresh, """{"workspace":{"codeLens":{"refreshSupport":true}}}""").Should().BeEmpty();
        const string version = """{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///a","version":3,"diagnostics":[]}}""";
        ProblemsSaid(version).Should().ContainMatch("*version*");
        ProblemsSaid("""{"jsonrpc":"2.0","method":"no/such"}""").Should().ContainMatch("*not in the specification*");
    }

    [Fact]
    public void An_error_names_no_type_of_ours()
    {
        ProblemsSaid("""{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"could not be converted to System.Int32"}}""").Should().ContainMatch("*names a type*");
        ProblemsSaid("""{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"No such thing."}}""").Should().BeEmpty();
    }
}
