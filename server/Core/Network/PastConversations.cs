using System.Collections.Immutable;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Network;

/// <summary>A conversation of the notebook, once however many contacts took part.</summary>
/// <param name="Date">The day.</param>
/// <param name="Channel">The channel, if any record has it.</param>
/// <param name="From">Who began it, if any record says so.</param>
/// <param name="With">Paths of all contacts who took part, in order.</param>
/// <param name="Gave">How many things I gave in it (<c>[gave:: …]</c>).</param>
/// <param name="Got">How many I got.</param>
public sealed record PastConversation(DateOnly Date, string? Channel, Side? From, ImmutableArray<string> With, int Gave, int Got);

/// <summary>All conversations of a notebook that have taken place by a day.</summary>
public static class PastConversations
{
    /// <summary>The conversations, oldest first. Those of several contacts that share a record are one.</summary>
    public static ImmutableArray<PastConversation> Of(Notebook notebook, DateOnly today)
    {
        var all = new List<Gathered>();
        var known = new Dictionary<(string, TextSpan), Gathered>();
        foreach (var path in notebook.ContactPaths.Order(StringComparer.Ordinal))
            foreach (var conversation in notebook.RelationshipWith(path).ConversationsUntil(today))
            {
                var same = conversation.Sources.Select(source => known.GetValueOrDefault((source.Path, source.Record.Span))).FirstOrDefault(one => one is not null);
                if (same is null) all.Add(same = new Gathered(conversation));
                same.With.Add(path);
                same.With.UnionWith(conversation.With);
                foreach (var source in conversation.Sources)
                    if (known.TryAdd((source.Path, source.Record.Span), same)) same.Count(source.Record.Fields);
            }
        return [.. all.OrderBy(one => one.First.Date).Select(one => one.Whole)];
    }

    private sealed class Gathered(Conversation first)
    {
        private int _gave;
        private int _got;

        public Conversation First { get; } = first;

        public SortedSet<string> With { get; } = new(StringComparer.Ordinal);

        public PastConversation Whole => new(First.Date, First.Channel, First.From, [.. With], _gave, _got);

        public void Count(ImmutableArray<ConversationField> fields)
        {
            foreach (var field in fields)
                if (field.Value.Length > 0) (_gave, _got) = (_gave + (field.Key == "gave" ? 1 : 0), _got + (field.Key == "got" ? 1 : 0));
        }
    }
}
