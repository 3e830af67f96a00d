using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Network;

/// <summary>
/// Compares what two versions of a note say about each name. A name is affected only if the note now says something different
/// about it; moving the same words to another place changes nothing.
/// </summary>
internal sealed class NoteUses
{
    private readonly Note _one;
    private readonly Note _other;
    private readonly int[]? _around;
    private readonly int[]? _aroundOther;
    private readonly ILookup<int?, int> _tasks;
    private readonly ILookup<int?, int> _otherTasks;
    private readonly Dictionary<(int, int), bool> _sameConversations = [];

    private NoteUses(Note one, Note other)
    {
        (_one, _other) = (one, other);
        (_around, _aroundOther) = (ConversationsAround(one), ConversationsAround(other));
        (_tasks, _otherTasks) = (TasksByConversation(one), TasksByConversation(other));
    }

    /// <summary>
    /// Finds the names about which the note now says something different: one link for each name and version. Either version
    /// may be missing.
    /// </summary>
    /// <param name="before">The note as it was.</param>
    /// <param name="after">The note as it is.</param>
    /// <param name="isRenamed">True where the note's own name changed, which affects every name in it.</param>
    public static List<Link> Changed(Note? before, Note? after, bool isRenamed)
    {
        var changed = new List<Link>();
        if (before is null || after is null || isRenamed || before.IsTemplate != after.IsTemplate || (before.Contact is null) != (after.Contact is null))
        {
            foreach (var note in new[] { before, after })
                if (note is not null)
                    foreach (var key in note.Names.Keys.Span) Add(note, key, changed);
            return changed;
        }
        var uses = new NoteUses(before, after);
        var old = before.Names.Keys.Span;
        var now = after.Names.Keys.Span;
        for (var (i, j) = (0, 0); i < old.Length || j < now.Length;)
        {
            var order = i == old.Length ? 1 : j == now.Length ? -1 : string.CompareOrdinal(old[i], now[j]);
            if (order < 0) Add(before, old[i++], changed);
            else if (order > 0) Add(after, now[j++], changed);
            else
            {
                var (key, later) = (old[i++], now[j++]);
                if (uses.IsSame(key)) continue;
                Add(before, key, changed);
                Add(after, later, changed);
            }
        }
        return changed;
    }

    // One name may be linked in ways that mean several notes.
    private static void Add(Note note, string key, List<Link> changed)
    {
        var first = changed.Count;
        foreach (var entry in note.Names.UsesOf(key))
        {
            var isKnown = false;
            for (var i = first; i < changed.Count && !isKnown; i++)
                isKnown = changed[i].Target == entry.Link.Target && changed[i].Form == entry.Link.Form && changed[i].WantsContact == entry.Link.WantsContact;
            if (!isKnown) changed.Add(entry.Link);
        }
    }

    private bool IsSame(string key)
    {
        var ones = _one.Names.UsesOf(key);
        var others = _other.Names.UsesOf(key);
        if (ones.Length != others.Length) return false;
        for (var i = 0; i < ones.Length; i++)
            if (ones[i].For != others[i].For || !IsSame(ones[i], others[i])) return false;
        return true;
    }

    private bool IsSame(NoteNames.Entry one, NoteNames.Entry other) => one.For switch
    {
        // A mention in a conversation is more than one beside it.
        NameUse.Link => NoteMeaning.IsSame(one.Link, other.Link) && IsSameConversation(_around?[one.Index] ?? -1, _aroundOther?[other.Index] ?? -1),
        NameUse.With => IsSameConversation(one.Index, other.Index),
        NameUse.FollowUp => IsSameTask(one.Index, other.Index) && IsSameConversation(_one.FollowUps[one.Index].Conversation ?? -1, _other.FollowUps[other.Index].Conversation ?? -1),
        _ => NoteMeaning.IsSame(one.Link, other.Link),
    };

    private bool IsSameTask(int index, int otherIndex) => NoteMeaning.IsSameTask(_one.FollowUps[index], _other.FollowUps[otherIndex]);

    private bool IsSameConversation(int index, int otherIndex)
    {
        if (index < 0 || otherIndex < 0) return index == otherIndex;
        if (_sameConversations.TryGetValue((index, otherIndex), out var known)) return known;
        var isSame = NoteMeaning.IsSame(_one.Conversations[index], _other.Conversations[otherIndex]) && AreSame(_tasks[index], _otherTasks[otherIndex]);
        return _sameConversations[(index, otherIndex)] = isSame;
    }

    private bool AreSame(IEnumerable<int> tasks, IEnumerable<int> others)
    {
        var (these, those) = (tasks.ToArray(), others.ToArray());
        return these.Length == those.Length && these.Zip(those, IsSameTask).All(same => same);
    }

    private static ILookup<int?, int> TasksByConversation(Note note) =>
        Enumerable.Range(0, note.Conversations.IsEmpty ? 0 : note.FollowUps.Length).ToLookup(i => note.FollowUps[i].Conversation);

    /// <summary>For each link the innermost conversation that it stands in, -1 for none; null where the note has none at all.</summary>
    private static int[]? ConversationsAround(Note note)
    {
        if (note.Conversations.IsEmpty) return null;
        var around = new int[note.Links.Length];
        var (links, records) = (Enumerable.Range(0, around.Length).ToArray(), Enumerable.Range(0, note.Conversations.Length).ToArray());
        Array.Sort(links, (a, b) => note.Links[a].Span.Start.CompareTo(note.Links[b].Span.Start));
        Array.Sort(records, (a, b) => ExtentOf(a).Start.CompareTo(ExtentOf(b).Start) is not 0 and var order ? order : ExtentOf(b).End.CompareTo(ExtentOf(a).End));
        var open = new Stack<int>();
        var next = 0;
        foreach (var link in links)
        {
            var span = note.Links[link].Span;
            while (next < records.Length && ExtentOf(records[next]).Start <= span.Start) open.Push(records[next++]);
            while (open.Count > 0 && ExtentOf(open.Peek()).End <= span.Start) open.Pop();
            around[link] = open.Count > 0 && ExtentOf(open.Peek()).Contains(span) ? open.Peek() : -1;
        }
        return around;

        Text.TextSpan ExtentOf(int record) => note.Conversations[record].Extent;
    }
}
