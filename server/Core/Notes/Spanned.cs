using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes;

/// <summary>A value and where in its note it is written.</summary>
public readonly record struct Spanned<T>(T Value, TextSpan Span);
