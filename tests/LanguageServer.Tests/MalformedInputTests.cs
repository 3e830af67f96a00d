using System.Text;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class MalformedInputTests
{
    private const int ParseError = -32700;
    private const int InvalidRequest = -32600;

    [Theory]
    [InlineData("{bad", ParseError)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shut", ParseError)]
    [InlineData("\u0000\u0001", ParseError)]
    [InlineData("[]", InvalidRequest)]
    [InlineData("5", InvalidRequest)]
    [InlineData("{}", InvalidRequest)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":5}", InvalidRequest)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":[],\"method\":\"shutdown\"}", InvalidRequest)]
    [InlineData("", ParseError)]
    public async Task A_broken_message_gets_an_error_without_an_id_and_the_next_one_is_read(string content, int code)
    {
        await using var server = TestServer.Start();
        await server.Client.SendContentAsync(Encoding.UTF8.GetBytes(content));
        (await server.Client.WaitForErrorWithoutIdAsync()).GetProperty("code").GetInt32().Should().Be(code);
        await server.InitializeAsync();
        (await server.Client.RequestAsync("shutdown")).ValueKind.Should().Be(JsonValueKind.Null);
        server.Log.Should().NotContain("   at ", "a broken message is the client's fault, and no stack trace helps");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_answered_too()
    {
        await using var server = TestServer.Start();
        await server.Client.SendContentAsync(new byte[] { 0xFF, 0xFE, 0x00 });
        (await server.Client.WaitForErrorWithoutIdAsync()).GetProperty("code").GetInt32().Should().Be(ParseError);
    }

    [Theory]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":null}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":99,\"error\":7}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"what?\"}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"error\":{\"code\":1,\"message\":\"what?\",\"data\":[1]}}")]
    public async Task An_answer_that_nobody_asked_for_is_let_pass(string content)
    {
        await using var server = TestServer.Start();
        await server.Client.SendContentAsync(Encoding.UTF8.GetBytes(content));
        await server.Client.SendContentAsync(Encoding.UTF8.GetBytes(content));
        await server.InitializeAsync();
        await server.ReadyAsync();
        (await server.Client.RequestAsync("shutdown")).ValueKind.Should().Be(JsonValueKind.Null);
        server.Log.Should().Contain("nobody asked");
    }

    [Fact]
    public async Task An_error_as_the_answer_to_our_question_is_no_reason_to_stop()
    {
        await using var server = TestServer.Start("# Ada");
        server.Client.Answer("window/workDoneProgress/create", _ => throw new WireErrorException(-32601, "no such method"));
        await server.InitializeAsync();
        while (!server.Log.Contains("refused window/workDoneProgress/create", StringComparison.Ordinal)) await server.LensesAsync("people/ada.md");
    }

    [Theory]
    [InlineData("Content-Length: many\r\n\r\n{}")]
    [InlineData("Content-Length 2\r\n\r\n{}")]
    [InlineData("X: 1\r\n\r\n{}")]
    [InlineData("Content-Length: -2\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999\r\n\r\n{}")]
    [InlineData("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}")]
    [InlineData("hello\r\n\r\n")]
    [InlineData("hello")]
    [InlineData("\u0000\u0001\r\n")]
    public async Task What_has_no_header_is_told_of_once_and_skipped(string bytes)
    {
        await using var server = TestServer.Start();
        await server.Client.SendBytesAsync(Encoding.ASCII.GetBytes(bytes));
        await server.InitializeAsync();
        (await server.Client.WaitForErrorWithoutIdAsync()).GetProperty("code").GetInt32().Should().Be(ParseError);
        await server.Client.RequestAsync("shutdown");
        server.Client.Received.Count(one => one.TryGetProperty("error", out _)).Should().Be(1);
        server.Log.Should().Contain("no header that can be read").And.NotContain("hello");
    }

    [Theory]
    [InlineData("content-length: {0}\r\n\r\n")]
    [InlineData("CONTENT-LENGTH:{0}\r\n\r\n")]
    [InlineData("Content-Length: {0} \r\n\r\n")]
    [InlineData("Content-Length : {0}\r\n\r\n")]
    [InlineData("Content-Length: {0}\n\n")]
    [InlineData("\r\nContent-Length: {0}\r\n\r\n")]
    [InlineData("X-Of-Its-Own: 1\r\nContent-Length: {0}\r\n\r\n")]
    [InlineData("Content-Length: {0}\r\nContent-Length: {0}\r\n\r\n")]
    [InlineData("Content-Length: {0}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n")]
    [InlineData("content-type: application/vscode-jsonrpc; charset=\"UTF8\"\r\ncontent-length: {0}\r\n\r\n")]
    [InlineData("Content-Type: application/vscode-jsonrpc\r\nContent-Length: {0}\r\n\r\n")]
    public async Task Headers_are_read_in_any_case_and_order(string header)
    {
        await using var server = TestServer.Start();
        await server.Client.SendContentAsync(Encoding.UTF8.GetBytes("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"no/such\"}"), header);
        (await server.Client.WaitForAnswerAsync("x")).GetProperty("error").GetProperty("code").GetInt32().Should().Be(-32601);
    }

    [Fact]
    public async Task A_message_in_another_encoding_is_refused_and_the_next_one_is_read()
    {
        await using var server = TestServer.Start();
        await server.Client.SendContentAsync(Encoding.Unicode.GetBytes("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}"), "Content-Length: {0}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-16\r\n\r\n");
        (await server.Client.WaitForErrorWithoutIdAsync()).GetProperty("code").GetInt32().Should().Be(ParseError);
        await server.InitializeAsync();
    }

    [Fact]
    public async Task A_stream_that_ends_within_a_message_ends_the_server_with_one_clear_line()
    {
        await using var server = TestServer.Start();
        await server.Client.SendBytesAsync(Encoding.ASCII.GetBytes("Content-Length: 100\r\n\r\n{\"jsonrpc\""));
        server.Client.Close();
        (await server.Ended.WaitAsync(WireClient.Deadline)).Should().Be(1);
        server.Log.Trim().Should().StartWith("notes-networking: the client's stream broke off").And.NotContain("\n");
    }

    [Fact]
    public async Task A_client_may_close_its_end_right_behind_its_last_words()
    {
        await using var server = TestServer.Start();
        await server.InitializeAsync();
        var (_, answer) = await server.Client.BeginAsync("shutdown");
        await server.Client.NotifyAsync("exit");
        server.Client.Close();
        (await answer.WaitAsync(WireClient.Deadline)).ValueKind.Should().Be(JsonValueKind.Null);
        (await server.Ended.WaitAsync(WireClient.Deadline)).Should().Be(0);
    }
}
