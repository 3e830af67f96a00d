namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>A stream to a reader that may be gone, as a process's output is.</summary>
internal sealed class BreakableStream(Stream inner) : Stream
{
    private volatile bool _isBroken;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>From here on nobody reads.</summary>
    public void Break() => _isBroken = true;

    public override void Flush()
    {
        Demand();
        inner.Flush();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Demand();
        inner.Write(buffer, offset, count);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Demand();
        return inner.WriteAsync(buffer, cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private void Demand()
    {
        if (_isBroken) throw new IOException("Broken pipe");
    }
}
