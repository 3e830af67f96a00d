namespace NotesNetworking.LanguageServer.Answers;

/// <summary>A place in a note, zero-based, in UTF-16 units as in LSP; for an editor in the units it settled on.</summary>
internal sealed record JsonPosition(int Line, int Character);

/// <summary>A stretch of a note; the end is exclusive.</summary>
internal sealed record JsonRange(JsonPosition Start, JsonPosition End);

/// <summary>One finding of <c>check</c>.</summary>
internal sealed record JsonDiagnostic(string Code, string Severity, string Path, JsonRange Range, string Message);

/// <summary>What can be opened: an answer to an editor says where, one to the terminal has its path and line alone.</summary>
internal abstract record JsonPlace
{
    [JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uri { get; init; }

    [JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonRange? Range { get; init; }
}

/// <summary>One contact of <c>list</c>; its range is the name's. A birthday is <c>1985-12-05</c>, or <c>--12-05</c> without its year.</summary>
internal sealed record JsonContact(
    string Name, string Path, IReadOnlyList<string> Aliases, IReadOnlyList<string> Company, string? Role, IReadOnlyList<string> Tags, string Stage,
    string State, string? LastContact, string? LastContactAgo, string? Due, int? CadenceDays, string CadenceSource, int Conversations, int OpenFollowUps,
    string? Birthday, IReadOnlyList<string> Email, IReadOnlyList<string> Phone, IReadOnlyList<string> Location, string? Met, string? NextContact) : JsonPlace;

/// <summary>One mention of <c>show</c>.</summary>
internal sealed record JsonMention(string Path, int Line) : JsonPlace;

/// <summary>One entry of <c>due</c>.</summary>
internal sealed record JsonAgendaItem(
    string Kind, string Name, string Date, int DaysLate, string Reason, IReadOnlyList<string> TalkAbout, string Path, int Line) : JsonPlace;

/// <summary>One follow-up of <c>notesNetworking/followUps</c>: <paramref name="DueIn"/> is how far away its day is, in words;
/// <paramref name="Owner"/> is <c>me</c> or <c>them</c>.</summary>
internal sealed record JsonOpenFollowUp(
    string Text, string? Due, string? DueIn, string Owner, IReadOnlyList<string> With, string Path, int Line) : JsonPlace;

/// <summary>The answer of <c>notesNetworking/readDate</c>: the day that a text means, and how far away it is in words.</summary>
internal sealed record JsonDate(string Date, string Words);
