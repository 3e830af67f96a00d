namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>LSP 3.17, CodeLens.</summary>
internal sealed record CodeLens(Range Range, Command? Command = null, JsonElement? Data = null);

/// <summary>Which conversation a lens is about, in our own <c>data</c>: its index in the note at a version.</summary>
internal sealed record CodeLensReference(string Uri, int Conversation, int? Version = null);
