using System.Collections.Immutable;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>An entry of a file that may be somebody who is known or somebody else: it is left out until the owner says which.</summary>
/// <param name="Line">Where the entry begins, from 1.</param>
/// <param name="Name">The name in the file.</param>
/// <param name="Candidates">Whom it may be.</param>
public sealed record ImportQuestion(int Line, string Name, ImmutableArray<ImportCandidate> Candidates);

/// <summary>Whom an entry of a file may be.</summary>
/// <param name="Path">Their note.</param>
/// <param name="Name">Their name.</param>
/// <param name="Reason">What agrees, and what does not.</param>
public readonly record struct ImportCandidate(string Path, string Name, string Reason);

/// <summary>What the owner says of entries that may be one person or another. An entry is named by its name, or by its line in the file.</summary>
/// <param name="Same">The note to which an entry belongs, by entry.</param>
/// <param name="New">Entries that get notes of their own.</param>
public sealed record ImportAnswers(ImmutableDictionary<string, string> Same, ImmutableHashSet<string> New)
{
    /// <summary>Nothing is said.</summary>
    public static ImportAnswers None { get; } = new([], []);
}
