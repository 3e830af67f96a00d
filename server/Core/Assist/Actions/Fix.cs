using System.Collections.Immutable;
using NotesNetworking.Core.Advice;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>What can be done about diagnostics of some codes.</summary>
/// <param name="codes">The codes.</param>
public abstract class Fix(params ImmutableArray<string> codes)
{
    /// <summary>The codes that it answers.</summary>
    public ImmutableArray<string> Codes => codes;

    /// <summary>The actions for a diagnostic of the context's note, the most likely first.</summary>
    public abstract IEnumerable<NoteAction> For(ActionContext context, Diagnostic diagnostic);
}

/// <summary>What can be done at a place, with nothing wrong there.</summary>
public abstract class Refactoring
{
    /// <summary>The actions for the context's selection.</summary>
    public abstract IEnumerable<NoteAction> For(ActionContext context);
}
