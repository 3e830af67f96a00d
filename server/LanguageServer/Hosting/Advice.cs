using System.Collections.Concurrent;
using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Hosting;

/// <summary>What the rules say of notes. A rule that fails costs its own findings, and the log tells of it once.</summary>
/// <param name="rules">The rules.</param>
/// <param name="log">The log; null where nobody reads one.</param>
internal sealed class Advice(ImmutableArray<Rule> rules, Log? log)
{
    private readonly ConcurrentDictionary<string, bool> _failed = new(StringComparer.Ordinal);

    /// <summary>All rules.</summary>
    public static Advice Default { get; } = new(Advisor.Rules, log: null);

    /// <summary>The diagnostics of a note on a day.</summary>
    public ImmutableArray<Diagnostic> Of(Notebook notebook, Note note, DateOnly today) =>
        Advisor.Advise(rules, notebook, note, today, (rule, failure) =>
        {
            if (_failed.TryAdd(rule.Code, true)) log?.WriteFailure($"the rule {rule.Code}", failure);
        });
}
