using System.Diagnostics;

namespace NotesNetworking.LanguageServer.Tests.Support;

/// <summary>The published native binary, over its standard streams: what <c>npm run build</c> puts in <c>dist/server</c>,
/// or what <c>NOTES_NETWORKING_SERVER</c> names.</summary>
internal sealed class NativeServer : IDisposable
{
    private readonly Process _process;

    public NativeServer(params string[] arguments)
    {
        _process = StartProcess(arguments);
        Log = _process.StandardError.ReadToEndAsync();
        Client = new WireClient(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
    }

    /// <summary>The program, for a test that speaks to it by itself.</summary>
    public static Process StartProcess(params string[] arguments) => Process.Start(new ProcessStartInfo(Locate(), arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public WireClient Client { get; }

    /// <summary>All of the standard error stream, once the process has ended.</summary>
    public Task<string> Log { get; }

    public async Task<int> EndedAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(WireClient.Deadline);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        Client.Dispose();
        Client.Check.Problems.Should().BeEmpty("every message is as LSP 3.17 says");
    }

    private static string Locate()
    {
        var name = OperatingSystem.IsWindows() ? "notes-networking.exe" : "notes-networking";
        var path = Environment.GetEnvironmentVariable("NOTES_NETWORKING_SERVER") ?? Path.Join(RepositoryRoot(), "dist", "server", name);
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"{path} is not built. Run `npm run build` first, or name a binary in NOTES_NETWORKING_SERVER.");
    }

    private static string RepositoryRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Join(folder, "NotesNetworking.sln"))) return folder;
        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
