using System.Runtime.InteropServices;

namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>
/// Keeps a signal that ends the process (Ctrl+C, a closed terminal, a shutdown) waiting until a change is whole and its
/// temporary files are gone, which takes a moment. A second signal ends the process at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private const int SignalledExit = 128;

    private static readonly Lock s_lock = new();
    private static readonly List<PosixSignalRegistration> s_registrations = [];
    private static int s_deferred;

    private Interruption()
    {
    }

    /// <summary>The exit code of a process that a signal came to while it wrote; null when none did.</summary>
    public static int? ExitCode { get; private set; }

    /// <summary>Signals wait from here on, until this is disposed.</summary>
    public static Interruption Defer()
    {
        lock (s_lock)
        {
            s_deferred++;
            if (s_registrations.Count == 0)
                foreach (var (signal, number) in new[] { (PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGQUIT, 3), (PosixSignal.SIGTERM, 15) })
                    s_registrations.Add(PosixSignalRegistration.Create(signal, context => Take(context, number)));
        }
        return new Interruption();
    }

    public void Dispose()
    {
        lock (s_lock) s_deferred--;
    }

    private static void Take(PosixSignalContext context, int number)
    {
        lock (s_lock)
        {
            if (s_deferred == 0 || ExitCode is not null) return;
            ExitCode = SignalledExit + number;
            context.Cancel = true;
        }
    }
}
