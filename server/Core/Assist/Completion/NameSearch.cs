using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>A note whose name fits what is typed.</summary>
/// <param name="Note">The note.</param>
/// <param name="Alias">The alias that fits; null where the name itself does.</param>
/// <param name="Quality">How well it fits.</param>
internal readonly record struct NameFound(Note Note, string? Alias, MatchQuality Quality);

/// <summary>
/// Finds the notes whose names fit best: first by how well they fit, then those you talk with often and lately, then by
/// name.
/// </summary>
internal static class NameSearch
{
    /// <summary>Who may be among the best; <paramref name="Item"/> is the place in the table, or -1.</summary>
    private readonly record struct Candidate(MatchQuality Quality, double Familiarity, string Name, string Path, int Alias, int Item);

    private sealed class Order : IComparer<Candidate>
    {
        public static readonly Order Instance = new();

        public int Compare(Candidate a, Candidate b)
        {
            var order = a.Quality.CompareTo(b.Quality);
            if (order == 0) order = b.Familiarity.CompareTo(a.Familiarity);
            // The table is in the order of names and paths.
            if (order == 0 && a.Item >= 0 && b.Item >= 0) return a.Item.CompareTo(b.Item);
            if (order == 0) order = string.Compare(a.Name, b.Name, StringComparison.OrdinalIgnoreCase);
            return order == 0 ? string.CompareOrdinal(a.Path, b.Path) : order;
        }
    }

    /// <summary>The contacts that fit what is typed best, no worse than a quality.</summary>
    public static IEnumerable<NameFound> Contacts(Notebook notebook, string typed, int most, MatchQuality worst = MatchQuality.Slip)
    {
        var (table, changed) = notebook.ContactNames;
        return Search(notebook, table, changed, typed, most, worst, isContacts: true);
    }

    /// <summary>The other notes that fit what is typed best.</summary>
    public static IEnumerable<NameFound> Others(Notebook notebook, string typed, int most)
    {
        var (table, changed) = notebook.OtherNames;
        var others = changed.Select(change => (change.Path, change.Now is { } note && NameTable.IsOther(note) ? note : null));
        return Search(notebook, table, others, typed, most, MatchQuality.Slip, isContacts: false);
    }

    private static IEnumerable<NameFound> Search(
        Notebook notebook, NameTable table, IEnumerable<(string Path, Note? Now)> changed, string typed, int most, MatchQuality worst, bool isContacts)
    {
        if (most <= 0) return [];
        var keys = SearchKey.AllOf(typed);
        // One letter is in nearly every name.
        if (keys[0].Length < 2 && worst > MatchQuality.Initials) worst = MatchQuality.Initials;
        var best = new Best<Candidate>(most, Order.Instance);
        var (stale, matched) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (path, now) in changed)
        {
            if (table.Find(path) is { } item) stale.Add(item);
            if (now is null) continue;
            var (quality, alias) = BestOf(keys, NameTable.KeysOf(now), worst);
            if (quality != MatchQuality.None)
                best.Add(new Candidate(quality, isContacts ? notebook.FamiliarityOf(path) : 0, NameTable.NameOf(now), path, alias, -1));
        }

        // What is typed may be read in two ways: their common letters must be there.
        var letters = keys.Aggregate(uint.MaxValue, (common, key) => common & NameTable.LettersOf(key));
        var (current, fit, which) = (-1, MatchQuality.None, 0);
        // Once enough are found, what is worse than the worst of them is ruled out before anything of it is looked up.
        var (bound, least) = (worst < MatchQuality.Fuzzy ? worst : MatchQuality.Fuzzy, double.NegativeInfinity);
        Tighten();
        for (var names = table.GetEnumerator(); names.MoveNext(letters);) Look(names);
        Offer();
        // Slips come after all true matches, so they are looked for only where there is room.
        if (worst == MatchQuality.Slip && !best.IsFull && NameMatch.MayBeSlip(keys[0]))
        {
            (current, fit, bound) = (-1, MatchQuality.None, worst);
            for (var names = table.GetEnumerator(); names.MoveNextNear(letters);)
                if (!matched.Contains(names.Item)) Look(names);
            Offer();
        }
        return best.InOrder().Select(found => Resolve(notebook, found));

        void Look(in NameTable.Enumerator names)
        {
            var quality = QualityOf(keys, names.Key, bound);
            if (quality == MatchQuality.None) return;
            if (names.Item != current)
            {
                Offer();
                (current, fit) = (names.Item, MatchQuality.None);
            }
            if (quality < fit) (fit, which) = (quality, names.Alias);
        }

        void Offer()
        {
            if (fit == MatchQuality.None || (stale.Count > 0 && stale.Contains(current))) return;
            var familiarity = isContacts ? table.FamiliarityOf(current, notebook) : 0;
            if (fit > bound || (fit == bound && familiarity < least)) return;
            // Behind those of the table that are as good comes who comes later in it.
            if (fit == bound && familiarity == least && best.IsFull && best.Worst.Item >= 0) return;
            best.Add(new Candidate(fit, familiarity, table.NameOf(current), table.PathOf(current), which, current));
            if (worst == MatchQuality.Slip) matched.Add(current);
            Tighten();
        }

        void Tighten()
        {
            if (best.IsFull) (bound, least) = (best.Worst.Quality, best.Worst.Familiarity);
        }
    }

    private static MatchQuality QualityOf(string[] typed, ReadOnlySpan<char> key, MatchQuality worst)
    {
        var best = MatchQuality.None;
        foreach (var one in typed)
            if (NameMatch.Of(one, key, worst) is var quality && quality < best) best = quality;
        return best;
    }

    private static (MatchQuality Quality, int Alias) BestOf(string[] typed, IEnumerable<(int Alias, string Key)> keys, MatchQuality worst)
    {
        var (best, which) = (MatchQuality.None, 0);
        foreach (var (alias, key) in keys)
            if (QualityOf(typed, key, worst) is var quality && quality < best) (best, which) = (quality, alias);
        return (best, which);
    }

    private static NameFound Resolve(Notebook notebook, Candidate found)
    {
        var note = notebook.Notes[found.Path];
        return new NameFound(note, found.Alias == 0 ? null : note.Contact!.Aliases[found.Alias - 1].Text, found.Quality);
    }
}
