using System.Collections.Immutable;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>One entry of a completion list.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Edit">What accepting it does; the span ends at or behind the cursor.</param>
/// <param name="FilterText">What an editor compares with the text that the edit replaces.</param>
/// <param name="Detail">What is shown beside it: the company and the last contact.</param>
/// <param name="Path">The contact's note, for its card.</param>
public sealed record Suggestion(string Label, TextEdit Edit, string FilterText, string Detail, string Path);

/// <summary>A completion list, the best first.</summary>
/// <param name="Items">The entries.</param>
/// <param name="IsIncomplete">True when more typing may bring up others.</param>
public sealed record SuggestionList(ImmutableArray<Suggestion> Items, bool IsIncomplete)
{
    /// <summary>Nothing to suggest.</summary>
    public static SuggestionList Empty { get; } = new([], false);
}
