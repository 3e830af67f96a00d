namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>A day that a conversation speaks of and that lay ahead of it: an exam, a move, an opening.</summary>
/// <param name="Date">The day.</param>
/// <param name="Text">The sentence that names it, as written.</param>
public readonly record struct Announcement(DateOnly Date, string Text);
