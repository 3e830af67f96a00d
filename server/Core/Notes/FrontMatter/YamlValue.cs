using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>A YAML value with its place in the note.</summary>
/// <param name="Span">The value as written, quotes and brackets included.</param>
public abstract record YamlValue(TextSpan Span);

/// <summary>A text, number, date or nothing: front matter is read as text.</summary>
/// <param name="Span">As written, with quotes.</param>
/// <param name="Text">Without quotes and escapes; empty for nothing, <c>~</c> and <c>null</c>.</param>
public sealed record YamlScalar(TextSpan Span, string Text) : YamlValue(Span);

/// <summary>A list in either style.</summary>
public sealed record YamlList(TextSpan Span, ImmutableArray<YamlValue> Items) : YamlValue(Span);

/// <summary>A map inside a map.</summary>
public sealed record YamlMap(TextSpan Span, ImmutableArray<YamlEntry> Entries) : YamlValue(Span);

/// <summary>A key with its value.</summary>
/// <param name="Key">The key as written, without quotes.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">What it holds.</param>
public sealed record YamlEntry(string Key, TextSpan KeySpan, YamlValue Value);

/// <summary>What went wrong while reading YAML, at the place that the parser names.</summary>
public sealed record YamlError(TextSpan Span, string Message);

/// <summary>The entries of a YAML map, up to the place of an error if there is one.</summary>
public sealed record YamlDocument(ImmutableArray<YamlEntry> Entries, YamlError? Error)
{
    /// <summary>No entries, no error.</summary>
    public static YamlDocument Empty { get; } = new([], null);
}
