namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>LSP 3.17, CallHierarchyItem: here a contact.</summary>
internal sealed record CallHierarchyItem(
    string Name, int Kind, string Uri, Range Range, Range SelectionRange, string? Detail = null, JsonElement? Data = null);

/// <summary>Parameters of <c>callHierarchy/incomingCalls</c> and <c>callHierarchy/outgoingCalls</c>.</summary>
internal sealed record CallHierarchyParams(CallHierarchyItem Item);

/// <summary>LSP 3.17, CallHierarchyIncomingCall; the ranges are in the note of <paramref name="From"/>.</summary>
internal sealed record CallHierarchyIncomingCall(CallHierarchyItem From, Range[] FromRanges);

/// <summary>LSP 3.17, CallHierarchyOutgoingCall; the ranges are in the note of the item that was asked for.</summary>
internal sealed record CallHierarchyOutgoingCall(CallHierarchyItem To, Range[] FromRanges);
