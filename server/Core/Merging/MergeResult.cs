namespace NotesNetworking.Core.Merging;

/// <summary>The three texts of one note: how it was, and what became of it on either side.</summary>
/// <param name="Base">The note at the last common commit; empty where both sides made it.</param>
/// <param name="Ours">The note on the side that is merged into.</param>
/// <param name="Theirs">The note on the side that is merged.</param>
public sealed record NoteVersions(string Base, string Ours, string Theirs);

/// <summary>How a conflict is shown in place (git-merge, "How conflicts are presented").</summary>
/// <param name="Ours">What stands behind <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt;</c>.</param>
/// <param name="Theirs">What stands behind <c>&gt;&gt;&gt;&gt;&gt;&gt;&gt;</c>.</param>
/// <param name="MarkerSize">How many characters a marker has; git's default is 7.</param>
public sealed record ConflictStyle(string Ours = "ours", string Theirs = "theirs", int MarkerSize = 7);

/// <summary>A merged text.</summary>
/// <param name="Text">The whole note.</param>
/// <param name="Conflicts">How many places are marked for a person to decide; 0 where all is merged.</param>
public readonly record struct MergeResult(string Text, int Conflicts);
