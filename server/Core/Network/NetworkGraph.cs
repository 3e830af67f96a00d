using System.Collections.Immutable;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>A contact in the network, or me.</summary>
/// <param name="Id">The path of the contact's note, or <see cref="Ties.Me"/>.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Note">The note; null for me, unless the owner keeps one.</param>
/// <param name="Standing">How the relationship stands; null for me.</param>
public sealed record NetworkNode(string Id, string Name, Note? Note, Standing? Standing);

/// <summary>That two people know each other, with all reasons.</summary>
/// <param name="From">One of them: me, else who introduced the other to me, else the one whose path comes first.</param>
/// <param name="To">The other.</param>
/// <param name="Kinds">The reasons, each once, in their order.</param>
/// <param name="Days">The age of the strongest.</param>
/// <param name="Newest">The newest day among them; null when none has a day.</param>
/// <param name="Evidence">The line of text behind the strongest.</param>
public sealed record NetworkEdge(string From, string To, ImmutableArray<TieKind> Kinds, int Days, DateOnly? Newest, Evidence Evidence)
{
    /// <summary>Above 0 and at most 1; halves with each year.</summary>
    public double Strength => Ties.Strength(Days);
}

/// <summary>The whole network on a day: the same ties that introductions follow.</summary>
/// <param name="Nodes">Me first, then the contacts by name and path.</param>
/// <param name="Edges">In the order of their ends' places among the nodes.</param>
public sealed record NetworkGraph(ImmutableArray<NetworkNode> Nodes, ImmutableArray<NetworkEdge> Edges)
{
    /// <summary>The network of a notebook.</summary>
    public static NetworkGraph Of(Notebook notebook, DateOnly today)
    {
        var ties = new Ties(notebook, today);
        var nodes = ImmutableArray.CreateBuilder<NetworkNode>();
        nodes.Add(new NetworkNode(Ties.Me, ties.MyNote?.Contact?.Name ?? notebook.Settings.Me.FirstOrDefault() ?? "Me", ties.MyNote, null));
        foreach (var relationship in notebook.Relationships)
            if (!ties.IsMe(relationship.Path))
                nodes.Add(new NetworkNode(relationship.Path, relationship.Contact.Name, relationship.Note, notebook.StandingWith(relationship.Path, today)));

        var edges = ImmutableArray.CreateBuilder<NetworkEdge>();
        var places = new Dictionary<string, int>(nodes.Count, StringComparer.Ordinal);
        foreach (var node in nodes) places.Add(node.Id, places.Count);
        foreach (var node in nodes.Skip(1))
            foreach (var both in ties.Of(node.Id).GroupBy(tie => tie.Other))
                // Each tie is seen from both ends; me it is seen from one.
                if (both.Key == Ties.Me || string.CompareOrdinal(node.Id, both.Key) < 0) edges.Add(EdgeOf(ties, node.Id, both.Key, [.. both]));
        return new NetworkGraph(nodes.ToImmutable(), [.. edges.OrderBy(edge => places[edge.From]).ThenBy(edge => places[edge.To])]);
    }

    private static NetworkEdge EdgeOf(Ties ties, string path, string other, Tie[] all)
    {
        var (strongest, evidence) = ties.Strongest(path, all);
        var introduced = Array.Find(all, tie => tie.Kind == TieKind.Introduction).Written?.Note.Path;
        var (from, to) = other == Ties.Me || introduced == path ? (other, path) : (path, other);
        return new NetworkEdge(from, to, [.. all.Select(tie => tie.Kind).Distinct().Order()], strongest.Days, all.Max(tie => tie.Date), evidence);
    }
}
