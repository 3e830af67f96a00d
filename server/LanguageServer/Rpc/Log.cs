namespace NotesNetworking.LanguageServer.Rpc;

/// <summary>The server's log: one line each on the standard error stream, or wherever the host says.</summary>
internal sealed class Log(TextWriter writer)
{
    private readonly TextWriter _writer = TextWriter.Synchronized(writer);

    /// <summary>Writes where in the program something failed. What the failure says is left out: it may quote a note.</summary>
    public void WriteFailure(string what, Exception failure)
    {
        var at = failure is AggregateException { InnerException: { } inner } ? inner : failure;
        Write($"{what} failed: {at.GetType().Name}{Environment.NewLine}{at.StackTrace}");
    }

    /// <summary>Writes one line.</summary>
    public void Write(string line)
    {
        _writer.WriteLine($"notes-networking: {line}");
        _writer.Flush();
    }
}
