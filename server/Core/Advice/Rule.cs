using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Advice;

/// <summary>One kind of diagnostic: its code, what it is by default, and how it is found.</summary>
/// <param name="code">The stable code.</param>
/// <param name="severity">The severity where the configuration says nothing.</param>
public abstract class Rule(string code, Severity severity)
{
    /// <summary>The stable code.</summary>
    public string Code => code;

    /// <summary>The severity where the configuration says nothing.</summary>
    public Severity DefaultSeverity => severity;

    /// <summary>The version that brought it: <c>check</c> never fails for a kind of finding that the owner has not heard of.</summary>
    public virtual Version Since => NotebookSettings.FirstVersion;

    /// <summary>True when only time brings it: a commit never fails for the calendar.</summary>
    public virtual bool IsOfTime => false;

    /// <summary>What there is to tell about a note. Severities are the rule's own; the configuration's come after.</summary>
    public abstract IEnumerable<Diagnostic> Check(RuleContext context);

    /// <summary>A diagnostic of this rule, with its default severity unless another is given.</summary>
    protected Diagnostic At(TextSpan span, string message, Severity? other = null) => new(code, other ?? severity, span, message);
}

/// <summary>What a rule looks at: one note in its notebook, on a day.</summary>
public sealed class RuleContext(Notebook notebook, Note note, DateOnly today)
{
    /// <summary>The snapshot.</summary>
    public Notebook Notebook => notebook;

    /// <summary>The note.</summary>
    public Note Note => note;

    /// <summary>The day.</summary>
    public DateOnly Today => today;

    /// <summary>The relationship with the note's contact; null when it is no contact's.</summary>
    public Relationship? Relationship { get; } = note.Contact is null ? null : notebook.RelationshipWith(note.Path);

    /// <summary>How it stands; null when the note is no contact's.</summary>
    public Standing? Standing => field ??= Relationship is null ? null : notebook.StandingWith(Relationship.Path, today);
}
