namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>The server's log: one line each on the standard error stream, or wherever the host says.</summary>
internal sealed class Log(TextWriter writer)
{
    private readonly TextWriter _writer = TextWriter.Synchronized(writer);

    /// <summary>Writes one line.</summary>
    public void Write(string line)
    {
        _writer.WriteLine($"notes-networking: {line}");
        _writer.Flush();
    }
}
