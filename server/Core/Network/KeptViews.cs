using System.Collections.Immutable;

namespace NotesNetworking.Core.Network;

/// <summary>The groups in which people are shown, the most pressing first.</summary>
public enum PeopleGroup
{
    /// <summary>It is time, or past it; also for somebody whom I met and never talked with.</summary>
    Due,

    /// <summary>It is time soon.</summary>
    DueSoon,

    /// <summary>Within the interval.</summary>
    InTouch,

    /// <summary>Left in peace.</summary>
    Resting,

    /// <summary>Never talked with, and not due.</summary>
    New,
}

/// <summary>A contact in its group, in the order in which it is shown: whose time comes first, then by name.</summary>
public sealed record PersonEntry(PeopleGroup Group, DateOnly? Due, string Name, string Path)
{
    /// <summary>The order.</summary>
    public static Comparer<PersonEntry> InOrder { get; } = Comparer<PersonEntry>.Create((a, b) =>
        (a.Due ?? DateOnly.MaxValue).CompareTo(b.Due ?? DateOnly.MaxValue) is not 0 and var due ? due
        : string.Compare(a.Name, b.Name, StringComparison.OrdinalIgnoreCase) is not 0 and var name ? name
        : string.CompareOrdinal(a.Path, b.Path));
}

/// <summary>An open follow-up in the order in which it is shown: the first due first, those without a day last.</summary>
/// <param name="IsTheirs">True when it is up to them.</param>
/// <param name="Due">Its day.</param>
/// <param name="Path">The note.</param>
/// <param name="Number">Its place among the follow-ups of the note, from zero: unlike its line, words above it leave it the same.</param>
public sealed record FollowUpEntry(bool IsTheirs, DateOnly? Due, string Path, int Number)
{
    /// <summary>The order.</summary>
    public static Comparer<FollowUpEntry> InOrder { get; } = Comparer<FollowUpEntry>.Create((a, b) =>
        (a.Due ?? DateOnly.MaxValue).CompareTo(b.Due ?? DateOnly.MaxValue) is not 0 and var due ? due
        : string.CompareOrdinal(a.Path, b.Path) is not 0 and var path ? path
        : a.Number.CompareTo(b.Number));
}

/// <summary>
/// Who is in which group on a day, and what is open, in order. From one snapshot to the next only the contacts and notes are
/// looked at again of which something else is said. Immutable.
/// </summary>
public sealed class KeptViews
{
    /// <summary>Where more changed than this, all is worked out again.</summary>
    private const int Many = 500;

    private readonly Dictionary<PeopleGroup, ImmutableArray<PersonEntry>> _people;
    private readonly ImmutableArray<FollowUpEntry> _mine;
    private readonly ImmutableArray<FollowUpEntry> _theirs;

    private KeptViews(
        Notebook notebook, DateOnly today, Dictionary<PeopleGroup, ImmutableArray<PersonEntry>> people, ImmutableArray<FollowUpEntry> mine, ImmutableArray<FollowUpEntry> theirs) =>
        (Notebook, Today, _people, _mine, _theirs) = (notebook, today, people, mine, theirs);

    /// <summary>The notebook.</summary>
    public Notebook Notebook { get; }

    /// <summary>The day.</summary>
    public DateOnly Today { get; }

    /// <summary>The people of a group.</summary>
    public ImmutableArray<PersonEntry> In(PeopleGroup group) => _people[group];

    /// <summary>The open follow-ups of one side.</summary>
    public ImmutableArray<FollowUpEntry> FollowUpsOf(bool isTheirs) => isTheirs ? _theirs : _mine;

    /// <summary>The views of a notebook on a day.</summary>
    public static KeptViews Of(Notebook notebook, DateOnly today)
    {
        var people = AllCores.Map(notebook.ContactPaths, path => EntryOf(notebook, path, today)!).ToLookup(entry => entry.Group);
        var open = notebook.Notes.Values.SelectMany(note => FollowUpsIn(notebook, note.Path, today)).ToLookup(entry => entry.IsTheirs);
        return new KeptViews(notebook, today, Enum.GetValues<PeopleGroup>().ToDictionary(group => group, group => people[group].Order(PersonEntry.InOrder).ToImmutableArray()),
            [.. open[false].Order(FollowUpEntry.InOrder)], [.. open[true].Order(FollowUpEntry.InOrder)]);
    }

    /// <summary>The views of another snapshot of the same notebook, or of another day.</summary>
    /// <param name="notebook">The snapshot.</param>
    /// <param name="today">The day.</param>
    public KeptViews Update(Notebook notebook, DateOnly today)
    {
        if (today == Today && ReferenceEquals(notebook, Notebook)) return this;
        if (Difference(notebook, today) is not var (contacts, notes)) return Of(notebook, today);
        var people = new Dictionary<PeopleGroup, ImmutableArray<PersonEntry>>(_people);
        foreach (var path in contacts)
        {
            var (before, after) = (EntryOf(Notebook, path, today), EntryOf(notebook, path, today));
            if (before == after) continue;
            if (before is not null) people[before.Group] = Without(people[before.Group], before, PersonEntry.InOrder);
            if (after is not null) people[after.Group] = With(people[after.Group], after, PersonEntry.InOrder);
        }
        var (mine, theirs) = (_mine, _theirs);
        foreach (var path in notes)
        {
            var (before, after) = (FollowUpsIn(Notebook, path, today).ToArray(), FollowUpsIn(notebook, path, today).ToArray());
            foreach (var entry in before.Except(after)) (mine, theirs) = entry.IsTheirs ? (mine, Without(theirs, entry, FollowUpEntry.InOrder)) : (Without(mine, entry, FollowUpEntry.InOrder), theirs);
            foreach (var entry in after.Except(before)) (mine, theirs) = entry.IsTheirs ? (mine, With(theirs, entry, FollowUpEntry.InOrder)) : (With(mine, entry, FollowUpEntry.InOrder), theirs);
        }
        return new KeptViews(notebook, today, people, mine, theirs);
    }

    /// <summary>
    /// The contacts, and the notes with follow-ups, of which another snapshot may say something else; null where that is not
    /// known, or where they are very many.
    /// </summary>
    public (IReadOnlyCollection<string> Contacts, IReadOnlyCollection<string> Notes)? Difference(Notebook notebook, DateOnly today)
    {
        if (today != Today || !ReferenceEquals(notebook.Settings, Notebook.Settings)) return null;
        var contacts = notebook.ContactsChangedSince(Notebook).Take(Many + 1).ToArray();
        var notes = notebook.NotesChangedSince(Notebook).Take(Many + 1).ToHashSet(StringComparer.Ordinal);
        if (contacts.Length > Many || notes.Count > Many) return null;
        // Whose a follow-up is, and what they are called, is told in the notes that hold it.
        foreach (var path in contacts)
        {
            var (before, after) = (FactsOf(Notebook, path), FactsOf(notebook, path));
            if (IsSameFor(before, after)) continue;
            foreach (var one in new[] { before, after })
                if (one is not null) notes.UnionWith(one.FollowUps.Select(source => source.Path));
        }
        return notes.Count > Many ? null : (contacts, notes);
    }

    /// <summary>The contact at a path in its group on a day; null where it is no contact's note.</summary>
    public static PersonEntry? EntryOf(Notebook notebook, string path, DateOnly today)
    {
        if (!IsContact(notebook, path)) return null;
        var standing = notebook.StandingWith(path, today);
        var group = standing.State switch
        {
            ContactState.Due or ContactState.LongDue => PeopleGroup.Due,
            ContactState.DueSoon => PeopleGroup.DueSoon,
            ContactState.InTouch => PeopleGroup.InTouch,
            ContactState.Resting => PeopleGroup.Resting,
            _ => standing.Due <= today ? PeopleGroup.Due : PeopleGroup.New,
        };
        return new PersonEntry(group, standing.Due, notebook.Notes[path].Contact!.Name, path);
    }

    /// <summary>The follow-ups of the note at a path that are open on a day, in their order there.</summary>
    public static IEnumerable<FollowUpEntry> FollowUpsIn(Notebook notebook, string path, DateOnly today) =>
        notebook.Notes.TryGetValue(path, out var note)
            ? OpenFollowUp.In(notebook, note, today).Select(open => new FollowUpEntry(open.IsTheirs, open.FollowUp.Due?.Value, path, open.Number))
            : [];

    private static Relationship? FactsOf(Notebook notebook, string path) => IsContact(notebook, path) ? notebook.FactsWith(path) : null;

    /// <summary>Whether the follow-ups with a contact, and the contact's name, are the same.</summary>
    private static bool IsSameFor(Relationship? before, Relationship? after) =>
        before?.Contact.Name == after?.Contact.Name
        && (before?.FollowUps ?? []).Select(Of).SequenceEqual((after?.FollowUps ?? []).Select(Of));

    private static (string, bool, string) Of(FollowUpSource source) => (source.Path, source.IsTheirs, source.FollowUp.Text);

    private static bool IsContact(Notebook notebook, string path) => notebook.Notes.TryGetValue(path, out var note) && note.Contact is not null;

    private static ImmutableArray<T> With<T>(ImmutableArray<T> entries, T entry, Comparer<T> order) =>
        entries.BinarySearch(entry, order) is < 0 and var place ? entries.Insert(~place, entry) : entries;

    private static ImmutableArray<T> Without<T>(ImmutableArray<T> entries, T entry, Comparer<T> order) =>
        entries.BinarySearch(entry, order) is >= 0 and var place ? entries.RemoveAt(place) : entries;
}
