namespace NotesNetworking.LanguageServer.Answers;

/// <summary>A line of a note that something was concluded from: its number from zero, and its words.</summary>
internal sealed record JsonEvidence(string Path, int Line, string Text) : JsonPlace;

/// <summary>One step of <c>path</c>: a contact, and what connects them with the one before.</summary>
internal sealed record JsonStep(string Name, JsonEvidence Evidence);

/// <summary>What <c>path</c> finds.</summary>
/// <param name="To">Whom the steps lead to; what was asked for, where there are none.</param>
/// <param name="Steps">From whoever I know to them; empty when there is no way.</param>
/// <param name="Company">The company that was asked for, if it was one.</param>
/// <param name="Sentence">The answer in words.</param>
internal sealed record JsonIntroduction(string To, IReadOnlyList<JsonStep> Steps, string? Company, string Sentence);

/// <summary>Somebody in <c>graph</c>.</summary>
/// <param name="Id">What edges call them: the note's path, or <c>me</c>.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Path">Their note; null for me, unless there is a note about me.</param>
/// <param name="State">As in <c>list</c>; null for me.</param>
/// <param name="Stage">As in <c>list</c>; null for me.</param>
internal sealed record JsonNode(string Id, string Name, string? Path, string? State, string? Stage) : JsonPlace;

/// <summary>Two in <c>graph</c> who know each other.</summary>
/// <param name="From">One; where one introduced the other to me, the introducer.</param>
/// <param name="To">The other.</param>
/// <param name="Kinds"><c>introduction</c>, <c>relation</c>, <c>conversation</c>, <c>met</c>.</param>
/// <param name="Strength">Above 0 and at most 1; halves with each year.</param>
/// <param name="Newest">The newest day of it; null when nothing of it has a day.</param>
/// <param name="Evidence">The line behind it.</param>
internal sealed record JsonEdge(string From, string To, IReadOnlyList<string> Kinds, double Strength, string? Newest, JsonEvidence Evidence);

/// <summary>What <c>graph</c> writes.</summary>
internal sealed record JsonNetwork(IReadOnlyList<JsonNode> Nodes, IReadOnlyList<JsonEdge> Edges);
