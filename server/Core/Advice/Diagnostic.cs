using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Advice;

/// <summary>Another place that matters to a diagnostic.</summary>
/// <param name="Path">The note.</param>
/// <param name="Span">Where in it.</param>
/// <param name="Message">What is there.</param>
public readonly record struct RelatedPlace(string Path, TextSpan Span, string Message);

/// <summary>Something worth telling about a place in a note.</summary>
/// <param name="Code">Its stable code, such as <c>contact/overdue</c>; each has a section in docs/diagnostics.md.</param>
/// <param name="Severity">How pressing; the configuration's word, else the rule's. Never off.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What, in kind and plain words, and what to do.</param>
public sealed record Diagnostic(string Code, Severity Severity, TextSpan Span, string Message)
{
    /// <summary>Other places that matter.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];
}
