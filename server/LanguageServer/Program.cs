using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

#pragma warning disable RS0030
var input = Console.OpenStandardInput();
var output = Console.OpenStandardOutput();
var log = new Log(Console.Error);
var connection = Connection.Over(input, output, log);
connection.Handle("initialize", (p, ct) =>
{
    var x = p.Deserialize(ProtocolJson.Default.InitializeParams);
    return Task.FromResult<object?>(JsonSerializer.SerializeToElement(new InitializeResult(new ServerCapabilities { PositionEncoding = x?.RootUri }, new ServerInfo("n", "1")), ProtocolJson.Default.InitializeResult));
});
connection.Handle("shutdown", async (p, ct) => { await Task.Yield(); return null; });
connection.Handle("slow", async (p, ct) => { await Task.Delay(-1, ct); return null; });
connection.Handle("boom", (p, ct) => throw new ArgumentException("boo"));
connection.Handle("boom2", async (p, ct) => { await Task.Yield(); throw new RequestException(ErrorCode.InvalidParams, "no"); });
connection.StartListening();
await connection.Completion;
return 0;
