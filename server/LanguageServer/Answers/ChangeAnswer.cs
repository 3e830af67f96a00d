namespace NotesNetworking.LanguageServer.Answers;

/// <summary>What a verb that writes has done.</summary>
/// <param name="Done">The sentence that tells it.</param>
/// <param name="Name">The contact; null where it is none's.</param>
/// <param name="Path">The note that one would look at, as it is called afterwards.</param>
/// <param name="Line">The line in it, zero-based.</param>
/// <param name="Changed">All notes that were written, by the paths that they have afterwards.</param>
internal sealed record JsonChange(string Done, string? Name, string Path, int Line, IReadOnlyList<string> Changed);
