using NotesNetworking.Core.Advice;
using NotesNetworking.LanguageServer.Handlers;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>What the server takes from its surroundings; tests give their own.</summary>
internal sealed record ServerOptions
{
    /// <summary>Timers and the day.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The day to take for today; null for the system's. The client's <c>today</c> wins.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The home directory, which is never scanned as a whole; empty where there is none.</summary>
    public string Home { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>Where the program is, and its documentation below.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Completes when nobody reads what the server writes; a write tells of that, too, but there may be none.</summary>
    public Task OutputClosed { get; init; } = new TaskCompletionSource().Task;

    /// <summary>The rules behind diagnostics.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = Advisor.Rules;

    /// <summary>What the server can do.</summary>
    public ImmutableArray<IFeature> Features { get; init; } = FeatureCatalogue.All;
}
