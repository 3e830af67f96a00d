using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Handlers;

/// <summary>Notices when another day begins, so that what was due tomorrow is due today in an editor left open.</summary>
internal sealed class DayFeature : IFeature
{
    /// <summary>How often it looks. A timer for midnight would oversleep with the laptop.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    private ITimer? _timer;

    public void Register(Routes routes, Server server) => server.Initialized += () =>
    {
        var known = server.Clock.Today;
        _timer = server.Options.Time.CreateTimer(_ => server.Post("beginning a day", () =>
        {
            var today = server.Clock.Today;
            if (today == known) return;
            known = today;
            server.Workspace.BeginDay();
        }), null, Step, Step);
        server.Ending.Register(_timer.Dispose);
    };
}
