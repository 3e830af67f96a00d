namespace NotesNetworking.LanguageServer.Answers;

/// <summary>Somebody in a list: <paramref name="Group"/> is <c>due</c>, <c>dueSoon</c>, <c>inTouch</c>, <c>resting</c> or <c>new</c>; the rest is as in <c>list</c>.</summary>
internal sealed record JsonPersonRow(
    string Name, string Path, IReadOnlyList<string> Aliases, IReadOnlyList<string> Company, string State, string Group, string? LastContactAgo, string? Due) : JsonPlace;

/// <summary>An open follow-up in a list: <paramref name="Number"/> is its place among the follow-ups of its note, from zero, which
/// words above it leave the same; the rest is as in <c>notesNetworking/followUps</c>.</summary>
internal sealed record JsonFollowUpRow(
    string Text, string? Due, string? DueIn, string Owner, IReadOnlyList<string> With, string Path, int Line, int Number) : JsonPlace;

/// <summary>Some rows of a list, and how many there are in all. <paramref name="Version"/> is that of the last change that the client was told of.</summary>
internal sealed record JsonPeopleRows(int Version, int Total, IReadOnlyList<JsonPersonRow> Rows);

/// <inheritdoc cref="JsonPeopleRows"/>
internal sealed record JsonFollowUpRows(int Version, int Total, IReadOnlyList<JsonFollowUpRow> Rows);

/// <summary>Somebody who is due, and the reason in words.</summary>
internal sealed record JsonReminder(string Name, string Reason);

/// <summary>How many there are of each, and who is due for longest.</summary>
/// <param name="Version">The version of the last change that the client was told of.</param>
/// <param name="People">People by group.</param>
/// <param name="FollowUps">Open follow-ups by side.</param>
/// <param name="Due">The first few of those who are due.</param>
internal sealed record JsonOverview(int Version, IReadOnlyDictionary<string, int> People, JsonOpen FollowUps, IReadOnlyList<JsonReminder> Due);

/// <summary>All open follow-ups of a note, which take the place of those told before.</summary>
internal sealed record JsonNoteFollowUps(string Uri, IReadOnlyList<JsonFollowUpRow> Rows);

/// <summary>What a change did to lists.</summary>
/// <param name="Overview">How many there are now.</param>
/// <param name="Reload">True where any row may be another one.</param>
/// <param name="People">People whose row is another one now.</param>
/// <param name="Gone">The URIs of those who are there no more.</param>
/// <param name="FollowUps">The notes whose follow-ups are others now.</param>
internal sealed record JsonRowChanges(
    JsonOverview Overview, bool Reload, IReadOnlyList<JsonPersonRow> People, IReadOnlyList<string> Gone, IReadOnlyList<JsonNoteFollowUps> FollowUps);
