using NotesNetworking.LanguageServer.Hosting.Writing;

namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>The process was killed: nothing that it does afterwards happens.</summary>
internal sealed class KilledException : Exception;

/// <summary>A disk on which something happens just before a call.</summary>
/// <param name="before">Gets the number of the call, from 1, what it does, and to which path.</param>
internal sealed class FaultyDisk(Action<int, string, string> before) : WriteDisk
{
    /// <summary>How many calls there were.</summary>
    public int Calls { get; private set; }

    /// <summary>All works.</summary>
    public static FaultyDisk None => new((_, _, _) => { });

    /// <summary>The process is killed at a call.</summary>
    public static FaultyDisk KillingAt(int number) => new((at, _, _) =>
    {
        if (at >= number) throw new KilledException();
    });

    /// <summary>One call fails.</summary>
    public static FaultyDisk FailingAt(int number) => new((at, _, _) =>
    {
        if (at == number) throw new IOException("The disk failed.");
    });

    /// <summary>All calls from one on fail.</summary>
    public static FaultyDisk FailingFrom(int number) => new((at, _, _) =>
    {
        if (at >= number) throw new IOException("The disk failed.");
    });

    protected override void Before(string call, string path) => before(++Calls, call, path);
}
