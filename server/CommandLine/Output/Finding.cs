using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.CommandLine.Output;

/// <summary>What <c>check</c> found in a note.</summary>
internal readonly record struct Finding(Note Note, Diagnostic Diagnostic)
{
    /// <summary>The severity's name as it is written.</summary>
    public string Severity => Diagnostic.Severity.ToString().ToLowerInvariant();

    /// <summary>Where it is: lines and UTF-16 columns from 1, the end exclusive.</summary>
    public (int Line, int Column, int EndLine, int EndColumn) Place
    {
        get
        {
            var (start, end) = (Note.Lines.ToPosition(Diagnostic.Span.Start), Note.Lines.ToPosition(Diagnostic.Span.End));
            return (start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
        }
    }
}
