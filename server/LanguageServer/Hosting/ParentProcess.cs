using System.Diagnostics;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>Waits for the editor's process to end, so that the server never outlives it (LSP 3.17, "processId").</summary>
internal static class ParentProcess
{
    /// <summary>Completes when the process has ended, or at once when there is none of this id.</summary>
    public static async Task WaitForExitAsync(int id, CancellationToken cancellationToken)
    {
        Process process;
        try
        {
            process = Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            return;
        }
        using (process) await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
    }
}
