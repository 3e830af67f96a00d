using System.Text;

namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>
/// A message that is no JSON or no UTF-8 may be an edit, after which a document is not what we think it is. Where the
/// beginning of the message says so, the edit is handed on without its text.
/// </summary>
internal static class DamagedEdit
{
    private static readonly string[] s_edits = ["textDocument/didOpen", "textDocument/didChange"];

    /// <summary>The notification of an edit with nothing but the document's URI; null for any other message.</summary>
    public static IncomingRequest? Find(byte[] content)
    {
        var (method, uri) = Scan(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content)));
        if (uri is null || !s_edits.Contains(method)) return null;
        var parameters = new Dictionary<string, Dictionary<string, string>> { ["textDocument"] = new() { ["uri"] = uri } };
        return new IncomingRequest(JsonSerializer.SerializeToElement(parameters, Protocol.ProtocolJson.Default.DictionaryStringDictionaryStringString))
        {
            Method = method,
            RequestId = StreamJsonRpc.RequestId.NotSpecified,
        };
    }

    private static (string? Method, string? Uri) Scan(ReadOnlySpan<byte> content)
    {
        string? method = null, uri = null;
        var path = new Stack<string>();
        var reader = new Utf8JsonReader(content);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    while (path.Count >= reader.CurrentDepth) path.Pop();
                    path.Push(reader.GetString()!);
                }
                else if (reader.TokenType == JsonTokenType.String && reader.CurrentDepth == path.Count)
                {
                    var name = string.Join('.', path.Reverse());
                    if (name == "method") method = reader.GetString();
                    else if (name == "params.textDocument.uri") uri = reader.GetString();
                }
            }
        }
        catch (Exception end) when (end is JsonException or InvalidOperationException)
        {
            // What is not known by now stays unknown.
        }
        return (method, uri);
    }
}
