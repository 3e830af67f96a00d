using Microsoft.Win32.SafeHandles;
using NotesNetworking.LanguageServer.Hosting.Files;

namespace NotesNetworking.CommandLine;

/// <summary>The standard output stream of a program whose reader may be gone. .NET's own drops what nobody reads, without a word.</summary>
internal static class StandardOutput
{
    private const int Number = 1;
    private const int StackSize = 256 * 1024;

    /// <summary>Opens it; writing fails once nobody reads.</summary>
    public static Stream Open() => OperatingSystem.IsWindows()
        ? Console.OpenStandardOutput()
        : new FileStream(new SafeFileHandle(Number, ownsHandle: false), FileAccess.Write, bufferSize: 0);

    /// <summary>Completes when nobody reads it any more, where the system can tell.</summary>
    public static Task WhenClosed()
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (OperatingSystem.IsWindows()) return closed.Task;
        // A thread of its own: the call comes back only then.
        var thread = new Thread(
            () =>
            {
                if (!OperatingSystem.IsWindows() && Posix.WaitUntilUnread(Number)) closed.TrySetResult();
            },
            StackSize)
        {
            IsBackground = true,
            Name = "output",
        };
        thread.Start();
        return closed.Task;
    }
}
