namespace NotesNetworking.LanguageServer.Answers;

/// <summary>The rule by which something was read, the same in words, and the line that it went by: <paramref name="Line"/> is null
/// where the path says it all, and so is <paramref name="Path"/> where several notes do.</summary>
internal sealed record JsonReason(string Rule, string Why, string? Path, int? Line);

/// <summary>A conversation in <c>show</c>: <paramref name="From"/> is <c>me</c>, <c>them</c> or <c>both</c>; <paramref name="Rule"/>
/// and <paramref name="Why"/> tell why it counts.</summary>
internal sealed record JsonConversation(
    string Date, string? Time, string? Channel, string? From, IReadOnlyList<string> With, string Text, string Path, int Line,
    string Rule, string Why) : JsonPlace;

/// <summary>A follow-up in <c>show</c>: <paramref name="Owner"/> is <c>me</c> or <c>them</c>.</summary>
internal sealed record JsonFollowUp(string Text, string? Due, string Owner, bool Done, string Path, int Line, string Rule, string Why) : JsonPlace;

/// <summary>What went between the two in twelve months, and open promises by side, as numbers.</summary>
internal sealed record JsonBalance(int Gave, int Got, int IOwe, int TheyOwe);

/// <summary>The answer of <c>show</c>: what <c>list</c> says of a contact, and all that the notes record of them.</summary>
internal sealed record JsonPerson(
    string Name, string Path, IReadOnlyList<string> Aliases, IReadOnlyList<string> Company, string? Role, IReadOnlyList<string> Tags, string Stage,
    string State, string? LastContact, string? LastContactAgo, string? Due, int? CadenceDays, string CadenceSource, int Conversations, int OpenFollowUps,
    string? Birthday, IReadOnlyList<string> Email, IReadOnlyList<string> Phone, IReadOnlyList<string> Location, string? Met, string? NextContact,
    IReadOnlyList<JsonConversation> Log, IReadOnlyList<JsonFollowUp> FollowUps, IReadOnlyList<string> MetAt, IReadOnlyList<string> IntroducedBy,
    IReadOnlyList<JsonMention> Mentions, JsonBalance Balance, IReadOnlyList<string> Evidence, IReadOnlyList<string> TalkAbout,
    JsonReason ContactBecause, JsonReason NameFrom, JsonReason DueBecause) : JsonPlace;

/// <summary>A part of <c>brief</c>.</summary>
internal sealed record JsonPart(string? Heading, IReadOnlyList<string> Lines);

/// <summary>The answer of <c>brief</c>: its parts, and the whole page as Markdown.</summary>
internal sealed record JsonBrief(string Name, string Path, IReadOnlyList<JsonPart> Parts, string Markdown);
