using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>notebook/capacity</c>: the cadences that the owner set together promise more conversations a month than the best
/// month ever held. Told on the configuration file, where there is one.
/// </summary>
public sealed class NotebookCapacity() : Rule("notebook/capacity", Severity.Information)
{
    /// <inheritdoc/>
    public override bool IsOfTime => true;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Note.Path != NotebookSettings.FileName) yield break;
        var capacity = Capacity.Of(context.Notebook, context.Today);
        if (capacity.IsOver) yield return At(default, Sentences.Capacity(capacity));
    }
}
