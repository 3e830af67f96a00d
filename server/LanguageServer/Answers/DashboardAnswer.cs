namespace NotesNetworking.LanguageServer.Answers;

/// <summary>Somebody on the dashboard: as in <c>list</c>, as far as it is shown.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Path">Their note.</param>
/// <param name="Company">Companies.</param>
/// <param name="State">As in <c>list</c>.</param>
/// <param name="LastContact">The last day of contact.</param>
/// <param name="Due">When the interval ends.</param>
/// <param name="CadenceDays">Days between conversations, as promised or as they are used to.</param>
/// <param name="IntervalDays">Days of silence after which one is reminded.</param>
/// <param name="Stands">How it stands, in sentences.</param>
internal sealed record JsonDashboardPerson(
    string Name, string Path, IReadOnlyList<string> Company, string State, string? LastContact, string? Due, int? CadenceDays, int? IntervalDays, string Stands);

/// <summary>A conversation, once however many took part. What it has nothing of is left out.</summary>
/// <param name="Date">The day.</param>
/// <param name="With">Who took part, as places in the list of people.</param>
/// <param name="Channel">The channel.</param>
/// <param name="From"><c>me</c>, <c>them</c> or <c>both</c>.</param>
/// <param name="Gave">How many things I gave.</param>
/// <param name="Got">How many I got.</param>
internal sealed record JsonPastConversation(
    string Date,
    IReadOnlyList<int> With,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Channel,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Gave,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Got);

/// <summary>Two contacts who know each other, as places in the list of people. Everybody's tie to me is left out.</summary>
/// <param name="From">One; where one introduced the other to me, the introducer.</param>
/// <param name="To">The other.</param>
/// <param name="Kinds">As in <c>graph</c>.</param>
/// <param name="Words">The same in a few words.</param>
/// <param name="Evidence">The line behind it.</param>
internal sealed record JsonTie(int From, int To, IReadOnlyList<string> Kinds, string Words, JsonEvidence Evidence);

/// <summary>All that the dashboard and the report show, in one document that stays small with many people.</summary>
/// <param name="Today">The day.</param>
/// <param name="Notebook">What the notebook's folder is called.</param>
/// <param name="Root">Its URI, for an editor.</param>
/// <param name="Agenda">Who and what is due, now or within two weeks.</param>
/// <param name="People">Everybody, by name.</param>
/// <param name="Conversations">All so far, oldest first.</param>
/// <param name="Ties">Who knows whom.</param>
/// <param name="OpenFollowUps">Open promises by side.</param>
internal sealed record JsonDashboard(
    string Today, string Notebook, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Root, IReadOnlyList<JsonAgendaItem> Agenda,
    IReadOnlyList<JsonDashboardPerson> People, IReadOnlyList<JsonPastConversation> Conversations, IReadOnlyList<JsonTie> Ties, JsonOpen OpenFollowUps);
