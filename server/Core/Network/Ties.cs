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
/// Who knows whom on a day (docs/format.md, "Introductions"): the edges of the network, read off the relationships. A
/// tie is the same seen from either end.
/// </summary>
public sealed class Ties
{
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
        _mine = notebook.Settings.Me.Select(name => notebook.Resolve(name).Path)
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
        var relationship = _notebook.RelationshipWith(path);
        foreach (var link in relationship.Note.Links)
            if (KindOf(link) is { } kind && OtherOf(link, path) is { } other && other != path)
                yield return new Tie(other, kind, null, 0) { Written = (relationship.Note, link) };
        foreach (var (from, link) in relationship.Mentions)
            if (KindOf(link) is { } kind && _notebook.Notes[from] is { Contact: not null } note)
                yield return new Tie(Self(from), kind, null, 0) { Written = (note, link) };

        var isNewest = true;
        for (var i = relationship.Conversations.Length - 1; i >= 0; i--)
        {
            var conversation = relationship.Conversations[i];
            if (conversation.Date > Today) continue;
            var tie = new Tie(Me, TieKind.Conversation, conversation.Date, Today.DayNumber - conversation.Date.DayNumber) { Conversation = conversation };
            if (isNewest) yield return tie;
            isNewest = false;
            foreach (var other in conversation.With)
                if (!_mine.Contains(other)) yield return tie with { Other = other };
        }
        if (relationship.Contact.Met is { } met && met.Value <= Today)
            yield return new Tie(Me, TieKind.Met, met.Value, Today.DayNumber - met.Value.DayNumber);
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
    public (Tie Tie, Evidence Evidence) Strongest(string path, IEnumerable<Tie> ties) => ties
        .GroupBy(tie => (tie.Days, tie.Kind)).MinBy(group => group.Key)!
        .Select(tie => (Tie: tie, Evidence: EvidenceOf(path, tie)))
        .OrderBy(pair => pair.Evidence.Path, StringComparer.Ordinal).ThenBy(pair => pair.Evidence.Span.Start).First();

    private bool TookPart(RecordSource source, string path) =>
        (source.Record.WithOwnContact && source.Path == path) || source.Record.With.Any(link => _notebook.ContactOf(link, source.Path)?.Path == path);

    private static TieKind? KindOf(Link link) => link.Role switch
    {
        LinkRole.IntroducedBy => TieKind.Introduction,
        LinkRole.Relation => TieKind.Relation,
        _ => null,
    };

    private string? OtherOf(Link link, string from) =>
        _notebook.ContactOf(link, from) is { } contact ? Self(contact.Path) : _notebook.IsMe(link.Target) ? Me : null;

    private string Self(string path) => _mine.Contains(path) ? Me : path;
}
