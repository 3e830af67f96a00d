namespace NotesNetworking.LanguageServer.Protocol;

/// <summary>A line of a note that something was concluded from.</summary>
/// <param name="Path">The note, relative to the notebook.</param>
/// <param name="Line">Zero-based.</param>
/// <param name="Text">The line's words.</param>
internal sealed record EvidenceLine(string Path, int Line, string Text)
{
    /// <summary>The note's URI, in the editor.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uri { get; init; }
}

/// <summary>One step of an introduction: a contact, and what connects them with the one before.</summary>
internal sealed record IntroductionStep(string Name, EvidenceLine Evidence);

/// <summary>Who could introduce me to somebody.</summary>
/// <param name="To">Whom the steps lead to; what was asked for, where there are none.</param>
/// <param name="Steps">From whoever I know to them; empty when there is no way.</param>
/// <param name="Company">The company that was asked for, if it was one.</param>
/// <param name="Sentence">The answer in words.</param>
internal sealed record IntroductionPath(string To, IntroductionStep[] Steps, string? Company, string Sentence);

/// <summary>The argument of <c>notesNetworking.introductionPath</c>: a contact's note, or a contact's or company's name.</summary>
/// <param name="Uri">The contact's note. With a name it only tells which notebook is meant.</param>
/// <param name="Name">A contact's name or alias, or a company.</param>
internal sealed record IntroductionPathArguments(string? Uri = null, string? Name = null);

/// <summary>Parameters of <c>notesNetworking/network</c>.</summary>
/// <param name="Uri">A note of the notebook; without it, the first notebook of the workspace that is about people.</param>
internal sealed record NetworkParams(string? Uri = null);

/// <summary>Somebody in the network.</summary>
/// <param name="Id">What edges call them: the note's path, or <c>me</c>.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Path">Their note, relative to the notebook; null for me, unless there is a note about me.</param>
/// <param name="State">As in <c>list</c>; null for me.</param>
/// <param name="Stage">As in <c>list</c>; null for me.</param>
internal sealed record NetworkNode(string Id, string Name, string? Path, string? State, string? Stage)
{
    /// <summary>The note's URI, in the editor.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uri { get; init; }
}

/// <summary>That two people know each other.</summary>
/// <param name="From">One; where one introduced the other to me, the introducer.</param>
/// <param name="To">The other.</param>
/// <param name="Kinds"><c>introduction</c>, <c>relation</c>, <c>conversation</c>, <c>met</c>.</param>
/// <param name="Strength">Above 0 and at most 1; halves with each year.</param>
/// <param name="Newest">The newest day of it, null when nothing of it has a day.</param>
/// <param name="Evidence">The line behind it.</param>
internal sealed record NetworkEdge(string From, string To, string[] Kinds, double Strength, string? Newest, EvidenceLine Evidence);

/// <summary>Who knows whom.</summary>
internal sealed record NetworkAnswer(NetworkNode[] Nodes, NetworkEdge[] Edges);
