using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Notes.Settings;

/// <summary>How sure, or how pressing, a diagnostic is (LSP 3.17, "DiagnosticSeverity"); off means it is not reported.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Worth a glance.</summary>
    Hint,

    /// <summary>Good to know.</summary>
    Information,

    /// <summary>Asks for attention.</summary>
    Warning,

    /// <summary>Something cannot be read.</summary>
    Error,
}

/// <summary>In which spelling new follow-ups get their dates.</summary>
public enum FollowUpStyle
{
    /// <summary><c>📅 2026-11-28</c>.</summary>
    Emoji,

    /// <summary><c>[due:: 2026-11-28]</c>.</summary>
    Dataview,

    /// <summary><c>due:2026-11-28</c>.</summary>
    TodoTxt,
}

/// <summary>What <c>notes-networking.yaml</c> says, or its defaults (docs/format.md, "Notebook").</summary>
public sealed record NotebookSettings
{
    /// <summary>The configuration's file name, at the notebook's root.</summary>
    public const string FileName = "notes-networking.yaml";

    /// <summary>The version that a notebook without another is written for.</summary>
    public static readonly Version FirstVersion = new(0, 1);

    /// <summary>The version whose kinds of findings the owner knows.</summary>
    public Version Since { get; init; } = FirstVersion;

    /// <summary>A notebook without a configuration.</summary>
    public static NotebookSettings Default { get; } = new();

    /// <summary>True where the notebook has a configuration file.</summary>
    public bool IsConfigured { get; init; }

    /// <summary>True where only some of the notebook's notes are read: that nothing is known of a conversation says nothing.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Notes here are contacts even without a type.</summary>
    public NoteFolders People { get; init; } = NoteFolders.OfPeople();

    /// <summary>Notes here are never contacts, whatever they say.</summary>
    public GlobSet NotPeople { get; init; } = new();

    /// <summary>Notes here are patterns for others.</summary>
    public NoteFolders Templates { get; init; } = NoteFolders.OfTemplates();

    /// <summary>How the notebook's folders are laid out, as its files show.</summary>
    public NotebookLayout Layout { get; init; } = NotebookLayout.Plain;

    /// <summary>Files here are not read at all.</summary>
    public GlobSet Exclude { get; init; } = new();

    /// <summary>Names that mean the owner.</summary>
    public ImmutableArray<string> Me { get; init; } = [];

    /// <summary>The cadence where nothing else gives one; null where only the built-in three months do.</summary>
    public Spanned<Cadence>? DefaultCadence { get; init; }

    /// <summary>Cadences by tag, in lower case. Spans are those of the values in the configuration.</summary>
    public ImmutableDictionary<string, Spanned<Cadence>> TagCadences { get; init; } = ImmutableDictionary<string, Spanned<Cadence>>.Empty;

    /// <summary>In which spelling new follow-ups get their dates.</summary>
    public FollowUpStyle FollowUpStyle { get; init; }

    /// <summary>Severities by diagnostic code, where they differ from the default; the span is the code's.</summary>
    public ImmutableDictionary<string, Spanned<Severity>> Severities { get; init; } = ImmutableDictionary<string, Spanned<Severity>>.Empty;

    /// <summary>The channels that open a conversation's heading.</summary>
    public Channels Channels { get; init; } = new([]);
}
