using System.Collections.Frozen;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Network;

/// <summary>Why two people know each other; of several equally strong reasons the first is told.</summary>
public enum TieKind
{
    /// <summary>One brought me together with the other: <c>introduced-by</c>.</summary>
    Introduction,

    /// <summary>A relation key: <c>friend</c>, <c>colleague</c>, …</summary>
    Relation,

    /// <summary>Both took part in a conversation. All conversations are also mine.</summary>
    Conversation,

    /// <summary>I met them: <c>met</c>.</summary>
    Met,
}

/// <summary>One reason why a contact knows somebody.</summary>
/// <param name="Other">The path of the other's note, or <see cref="Ties.Me"/>.</param>
/// <param name="Kind">The reason.</param>
/// <param name="Date">Its day; null for what holds as long as it is written.</param>
/// <param name="Days">Days from then to today; 0 without a day.</param>
public readonly record struct Tie(string Other, TieKind Kind, DateOnly? Date, int Days)
{
    /// <summary>Where it is written, when that is a front-matter link.</summary>
    internal (Note Note, Link Link)? Written { get; init; }

    /// <summary>The conversation, when it is one.</summary>
    internal Conversation? Conversation { get; init; }
}

/// <summary>
/// Who knows whom on a day (docs/format.md, "What follows from it"): the edges of the network, read off the relationships. A
/// tie is the same seen from either end.
/// </summary>
public sealed class Ties
{
    /// <summary>The others whom a contact knows on a day, each once, with the days of the strongest tie.</summary>
    internal sealed record Neighbours(DateOnly Day, (string Other, int Days)[] All);

    /// <summary>Stands for me among the paths of notes.</summary>
    public const string Me = "";

    // A tie halves with each year; a year is 365 days, as in a cadence.
    private const double DaysPerHalf = 365;

    private readonly Notebook _notebook;
    private readonly FrozenSet<string> _mine;

    /// <summary>The ties of a notebook on a day.</summary>
    public Ties(Notebook notebook, DateOnly today)
    {
        (_notebook, Today) = (notebook, today);
        _mine = notebook.Settings.Me.Select(name => notebook.ResolveContact(name).Path)
            .OfType<string>().Where(path => notebook.Notes[path].Contact is not null).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The day.</summary>
    public DateOnly Today { get; }

    /// <summary>The contact's note that is about me; null when the owner keeps none.</summary>
    public Note? MyNote => _mine.Order(StringComparer.Ordinal).Select(path => _notebook.Notes[path]).FirstOrDefault();

    /// <summary>The paths of all contacts but me, in no particular order.</summary>
    public IEnumerable<string> Contacts => _notebook.ContactPaths.Where(path => !_mine.Contains(path));

    /// <summary>True for a contact's note that is about me: its name is one of the configuration's <c>me</c>.</summary>
    public bool IsMe(string path) => _mine.Contains(path);

    /// <summary>How strong a tie, or a path of ties, of so many days is: 1 for none, half of it with each year.</summary>
    public static double Strength(long days) => Math.Pow(2, -days / DaysPerHalf);

    /// <summary>
    /// All ties of the contact at a path, conversations newest first. The same other may come several times; myself
    /// only for the newest conversation.
    /// </summary>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    public IEnumerable<Tie> Of(string path)
    {
        foreach (var tie in Find(_notebook, path, Today))
        {
            if (!_mine.Contains(tie.Other)) yield return tie;
            // A conversation of theirs and mine is told as mine already.
            else if (tie.Kind != TieKind.Conversation) yield return tie with { Other = Me };
        }
    }

    /// <summary>The others whom the contact at a path knows, with the days of the strongest tie; the same one may come twice.</summary>
    /// <exception cref="KeyNotFoundException">No contact has this path.</exception>
    internal IEnumerable<(string Other, int Days)> NeighboursOf(string path)
    {
        foreach (var (other, days) in _notebook.NeighboursOf(path, Today).All) yield return (_mine.Contains(other) ? Me : other, days);
    }

    /// <summary>
    /// Computes the neighbours of a contact, as the notebook keeps them: which of the contacts is myself is not in it,
    /// since that hangs on more than the contact's own ties.
    /// </summary>
    internal static Neighbours FindNeighbours(Notebook notebook, string path, DateOnly today)
    {
        var days = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tie in Find(notebook, path, today))
            if (!days.TryGetValue(tie.Other, out var known) || tie.Days < known) days[tie.Other] = tie.Days;
        return new Neighbours(today, [.. days.Select(pair => (pair.Key, pair.Value))]);
    }

    private static IEnumerable<Tie> Find(Notebook notebook, string path, DateOnly today)
    {
        var relationship = notebook.RelationshipWith(path);
        foreach (var link in relationship.Note.Links)
        {
            if (KindOf(link) is not { } kind) continue;
            var other = notebook.ContactOf(link, path)?.Path ?? (notebook.IsMe(link.Target) ? Me : path);
            if (other != path) yield return new Tie(other, kind, null, 0) { Written = (relationship.Note, link) };
        }
        foreach (var (from, link) in relationship.Mentions)
            if (KindOf(link) is { } kind && notebook.Notes[from] is { Contact: not null } note)
                yield return new Tie(from, kind, null, 0) { Written = (note, link) };

        var isNewest = true;
        for (var i = relationship.Conversations.Length - 1; i >= 0; i--)
        {
            var conversation = relationship.Conversations[i];
            if (conversation.Date > today) continue;
            var tie = new Tie(Me, TieKind.Conversation, conversation.Date, today.DayNumber - conversation.Date.DayNumber) { Conversation = conversation };
            if (isNewest) yield return tie;
            isNewest = false;
            foreach (var other in conversation.With) yield return tie with { Other = other };
        }
        if (relationship.Contact.Met is { } met && met.Value <= today)
            yield return new Tie(Me, TieKind.Met, met.Value, today.DayNumber - met.Value.DayNumber);
    }

    /// <summary>My strongest tie with the contact at a path; null when I have none.</summary>
    public Tie? Mine(string path) => Of(path).Any(tie => tie.Other == Me) ? Strongest(path, Me).Tie : null;

    /// <summary>The line of text behind a tie of the contact at a path. The same from either end.</summary>
    public Evidence EvidenceOf(string path, Tie tie)
    {
        if (tie.Written is var (note, link)) return Evidence.Of(note, link);
        if (tie.Conversation is { } conversation)
        {
            var sources = tie.Other == Me ? conversation.Sources[0] : conversation.Sources.Where(source => TookPart(source, tie.Other))
                .OrderBy(source => source.Path, StringComparer.Ordinal).ThenBy(source => source.Record.Span.Start).First();
            return Evidence.Of(_notebook, sources);
        }
        return Evidence.Of(_notebook.Notes[path], ContactKey.Met, _ => true)!;
    }

    /// <summary>The strongest tie of the contact at a path with another, or with me: they must have one.</summary>
    public (Tie Tie, Evidence Evidence) Strongest(string path, string other) => Strongest(path, Of(path).Where(tie => tie.Other == other));

    /// <summary>The strongest of some ties of the contact at a path; there must be one.</summary>
    public (Tie Tie, Evidence Evidence) Strongest(string path, IEnumerable<Tie> ties)
    {
        (Tie Tie, Evidence Evidence)? best = null;
        foreach (var tie in ties)
        {
            var order = best is { } known ? (tie.Days, tie.Kind).CompareTo((known.Tie.Days, known.Tie.Kind)) : -1;
            if (order > 0) continue;
            var evidence = EvidenceOf(path, tie);
            if (order < 0 || IsBefore(evidence, best!.Value.Evidence)) best = (tie, evidence);
        }
        return best!.Value;
    }

    private static bool IsBefore(Evidence a, Evidence b) =>
        string.CompareOrdinal(a.Path, b.Path) is not 0 and var order ? order < 0 : a.Span.Start < b.Span.Start;

    private bool TookPart(RecordSource source, string path) =>
        (source.Record.WithOwnContact && source.Path == path) || source.Record.With.Any(link => _notebook.ContactOf(link, source.Path)?.Path == path);

    private static TieKind? KindOf(Link link) => link.Role switch
    {
        LinkRole.IntroducedBy => TieKind.Introduction,
        LinkRole.Relation => TieKind.Relation,
        _ => null,
    };
}
