using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Network;

/// <summary>How a relationship stands on a day: a description, not a judgement.</summary>
public enum ContactState
{
    /// <summary>No conversation yet.</summary>
    New,

    /// <summary>Within its natural interval.</summary>
    InTouch,

    /// <summary>The interval ends soon.</summary>
    DueSoon,

    /// <summary>The interval has ended.</summary>
    Due,

    /// <summary>Twice the interval has passed, or twice since the planned day.</summary>
    LongDue,

    /// <summary>Left in peace.</summary>
    Resting,
}

/// <summary>Where a cadence comes from.</summary>
public enum CadenceSource
{
    /// <summary>The contact's own <c>contact-frequency</c>.</summary>
    Own,

    /// <summary>One of the contact's tags, by the configuration.</summary>
    Tag,

    /// <summary>The history.</summary>
    Rhythm,

    /// <summary>The configuration's default.</summary>
    Default,

    /// <summary>Nothing said: three months. Nobody promised anything.</summary>
    BuiltIn,
}

/// <summary>Why a contact rests.</summary>
public enum RestReason
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Snoozed to a day in the future.</summary>
    Snoozed,

    /// <summary>Its status says so.</summary>
    Status,

    /// <summary>Its cadence is "never".</summary>
    Never,

    /// <summary>The last three or more conversations all began with me.</summary>
    OneSided,
}

/// <summary>How a relationship stands on a day, with what led to it (docs/format.md, "What follows from it").</summary>
public sealed record Standing
{
    private const int BuiltInDays = 91;
    private const int OneSidedRun = 3;

    /// <summary>The state.</summary>
    public required ContactState State { get; init; }

    /// <summary>Why the contact rests, if it does.</summary>
    public RestReason Rest { get; init; }

    /// <summary>True where only some of the notebook's notes are read.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The newest conversation, or <c>last-contact</c> if that is newer; null without either.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>
    /// When it is time: the planned day, else when the interval ends; today for a new contact with a cadence of its own; null when
    /// the contact rests, or is new, was never met and has none.
    /// </summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day on which the owner means to be in touch; null without one, or when you have been in touch since.</summary>
    public DateOnly? Planned { get; init; }

    /// <summary>Days between conversations; null for "never".</summary>
    public int? CadenceDays { get; init; }

    /// <summary>Where the cadence comes from.</summary>
    public required CadenceSource CadenceSource { get; init; }

    /// <summary>Days from the last contact to <see cref="Due"/>.</summary>
    public int? IntervalDays { get; init; }

    /// <summary>The rhythm of the history, where there is one, whether or not the cadence follows it.</summary>
    public Rhythm? Rhythm { get; init; }

    /// <summary>Why the history has no rhythm; nothing where it has one.</summary>
    public RhythmLack Lack { get; init; }

    /// <summary>How many conversations have taken place.</summary>
    public required int Conversations { get; init; }

    /// <summary>How far it has come.</summary>
    public required Stage Stage { get; init; }

    /// <summary>True when it is due or long due.</summary>
    public bool IsDue => State is ContactState.Due or ContactState.LongDue;

    /// <summary>How a relationship stands on a day.</summary>
    public static Standing Of(Relationship relationship, NotebookSettings settings, DateOnly today)
    {
        var contact = relationship.Contact;
        var past = relationship.ConversationsUntil(today).ToArray();
        var rhythm = Network.Rhythm.Of(past.Select(conversation => conversation.Date), out var lack);
        var (cadence, source) = CadenceOf(contact, settings, rhythm);
        var interval = source == CadenceSource.Rhythm ? rhythm!.Value.Interval : cadence.Days;

        DateOnly? last = past.Length == 0 ? null : past[^1].Date;
        if (contact.LastContact is { Value: var noted } && noted <= today && (last is null || noted > last)) last = noted;
        var planned = contact.NextContact is { Value: var next } && !(last >= next) ? next : (DateOnly?)null;
        var rest = RestOf(contact, cadence, planned, past, today);
        var due = rest != RestReason.None ? null
            : planned ?? (interval is not { } days ? null
                : (last ?? contact.Met?.Value) is { } start ? AddDays(start, days)
                : source == CadenceSource.Own ? today
                : null);
        return new Standing
        {
            State = rest != RestReason.None ? ContactState.Resting : StateOf(last, planned, due, interval ?? BuiltInDays, today),
            Rest = rest,
            IsPartial = settings.IsPartial,
            LastContact = last,
            Due = due,
            Planned = rest == RestReason.None ? planned : null,
            CadenceDays = cadence.Days,
            CadenceSource = source,
            IntervalDays = interval,
            Rhythm = rhythm,
            Lack = lack,
            Conversations = past.Length,
            Stage = contact.Stage ?? StageOf(past),
        };
    }

    private static (Cadence, CadenceSource) CadenceOf(Contact contact, NotebookSettings settings, Rhythm? rhythm)
    {
        if (contact.Cadence is { } own) return (own.Value, CadenceSource.Own);
        if (ShortestByTag(contact, settings) is { } byTag) return (byTag.Cadence.Value, CadenceSource.Tag);
        if (rhythm is { } natural) return (new Cadence(natural.Days), CadenceSource.Rhythm);
        return settings.DefaultCadence is { } standard ? (standard.Value, CadenceSource.Default) : (new Cadence(BuiltInDays), CadenceSource.BuiltIn);
    }

    /// <summary>The shortest cadence that the configuration has for a tag of a contact's; null where it has none for any.</summary>
    internal static (string Tag, Spanned<Cadence> Cadence)? ShortestByTag(Contact contact, NotebookSettings settings)
    {
        (string Tag, Spanned<Cadence> Cadence)? shortest = null;
        foreach (var tag in contact.Tags)
        {
            if (!settings.TagCadences.TryGetValue(tag.ToLowerInvariant(), out var cadence)) continue;
            if (shortest is null || (cadence.Value.Days ?? int.MaxValue) < (shortest.Value.Cadence.Value.Days ?? int.MaxValue)) shortest = (tag, cadence);
        }
        return shortest;
    }

    private static RestReason RestOf(Contact contact, Cadence cadence, DateOnly? planned, Conversation[] past, DateOnly today)
    {
        if (contact.SnoozeUntil is { } snoozed && snoozed.Value > today) return RestReason.Snoozed;
        if (contact.Status != ContactStatus.Active) return RestReason.Status;
        // A day that the owner planned counts whatever the cadence.
        if (cadence.IsNever && planned is null) return RestReason.Never;
        return past.Length >= OneSidedRun && past[^OneSidedRun..].All(conversation => conversation.From == Side.Me) ? RestReason.OneSided : RestReason.None;
    }

    private static ContactState StateOf(DateOnly? last, DateOnly? planned, DateOnly? due, int interval, DateOnly today)
    {
        if (last is null && planned is null) return ContactState.New;
        var late = today.DayNumber - due!.Value.DayNumber;
        var warning = Math.Clamp((int)Math.Round(0.15 * interval, MidpointRounding.AwayFromZero), 2, 14);
        // The interval has passed once when it is due, and two of them after a day that was planned.
        return late > (planned is null ? interval : 2L * interval) ? ContactState.LongDue
            : late >= 0 ? ContactState.Due
            : late >= -warning ? ContactState.DueSoon
            : last is null ? ContactState.New
            : ContactState.InTouch;
    }

    private static Stage StageOf(Conversation[] past)
    {
        if (past.Length < 2) return Stage.Connect;
        var fields = past.SelectMany(conversation => conversation.Fields).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        if (fields.Contains("outcome") || (fields.Contains("gave") && fields.Contains("got"))) return Stage.Convert;
        var days = past.Select(conversation => conversation.Date).Distinct().Count();
        return days >= 2 && past.Any(conversation => conversation.From != Side.Me) ? Stage.Converse : Stage.Connect;
    }

    private static DateOnly AddDays(DateOnly start, int days) =>
        start.DayNumber + (long)days > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : start.AddDays(days);
}
