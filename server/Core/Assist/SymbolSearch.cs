using System.Collections.Immutable;
using NotesNetworking.Core.Assist.Completion;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>A symbol that fits what is looked for.</summary>
/// <param name="Notebook">The notebook that holds it.</param>
/// <param name="Path">The note's path in it.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Name">Its words; for a contact found by an alias, both names.</param>
/// <param name="Container">Where it belongs: the contact of its note, a contact's company, how many notes have a tag.</param>
/// <param name="Span">Where its name stands.</param>
public sealed record FoundSymbol(Notebook Notebook, string Path, SymbolKind Kind, string Name, string Container, TextSpan Span);

/// <summary>
/// Looks for contacts, conversations, follow-ups, headings and tags by the letters typed. The best match comes first;
/// among equals contacts, those you talk with often and lately before others.
/// </summary>
public static class SymbolSearch
{
    /// <summary>No more than this many are found: nobody reads more, and typing on finds the others.</summary>
    public const int Most = 500;

    /// <summary>What fits, with what decides about its place; the symbol of a table is only read where that does not.</summary>
    private readonly record struct Rank(MatchQuality Quality, int Order, double Weight, Func<FoundSymbol> Find, SymbolTable? Table = null, int Item = -1)
        : IComparable<Rank>
    {
        public FoundSymbol Symbol => Find();

        public int CompareTo(Rank other)
        {
            var order = Quality.CompareTo(other.Quality);
            if (order == 0) order = Order.CompareTo(other.Order);
            if (order == 0) order = other.Weight.CompareTo(Weight);
            if (order != 0) return order;
            if (Table is not null && Table == other.Table) return Item.CompareTo(other.Item);
            var (a, b) = (Symbol, other.Symbol);
            order = StringComparer.OrdinalIgnoreCase.Compare(a.Name, b.Name);
            if (order == 0) order = string.CompareOrdinal(a.Path, b.Path);
            return order == 0 ? a.Span.Start.CompareTo(b.Span.Start) : order;
        }
    }

    /// <summary>What fits the typed letters in all of some notebooks, the best first. Nothing typed fits everything.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<FoundSymbol> Find(IReadOnlyCollection<Notebook> notebooks, string query, CancellationToken cancellationToken = default)
    {
        var typed = SearchKey.Of(query.Trim().TrimStart('#', '@'));
        var best = new Best<Rank>(Most, Comparer<Rank>.Default);
        foreach (var notebook in notebooks) AddContacts(notebook, query.Trim().TrimStart('#', '@'), best);
        // Where nothing is typed all fit alike, and contacts come first.
        if (typed.Length > 0 || !best.IsFull)
            foreach (var notebook in notebooks) AddOthers(notebook, typed, best, cancellationToken);
        return [.. best.InOrder().Select(rank => rank.Symbol)];
    }

    private static void AddContacts(Notebook notebook, string typed, Best<Rank> best)
    {
        foreach (var found in NameSearch.Contacts(notebook, typed, Most))
        {
            var contact = found.Note.Contact!;
            var name = found.Alias is { } alias ? $"{alias} ({contact.Name})" : contact.Name;
            if (string.IsNullOrWhiteSpace(name)) continue;
            var company = contact.Companies is [var first, ..] ? first.Text : "";
            best.Add(new Rank(found.Quality, 0, notebook.FamiliarityOf(found.Note.Path),
                () => new FoundSymbol(notebook, found.Note.Path, SymbolKind.Contact, name, company, contact.NameSpan)));
        }
    }

    private static void AddOthers(Notebook notebook, string typed, Best<Rank> best, CancellationToken cancellationToken)
    {
        // One letter is in nearly every line.
        var worst = typed.Length < 2 ? MatchQuality.Initials : MatchQuality.Fuzzy;
        AddTags(notebook, typed, worst, best);
        foreach (var table in SymbolTable.Of(notebook)) AddFrom(table, notebook, typed, worst, best, cancellationToken);
    }

    private static void AddFrom(SymbolTable table, Notebook notebook, string typed, MatchQuality worst, Best<Rank> best, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var letters = NameTable.LettersOf(typed);
        var first = NameTable.LettersOf(typed.AsSpan(0, Math.Min(1, typed.Length)));
        for (var item = 0; (item = table.Next(item, letters, worst < MatchQuality.Fuzzy ? first : 0)) < table.Count; item++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var quality = NameMatch.Of(typed, table.KeyOf(item), worst);
            if (quality == MatchQuality.None) continue;
            if (!best.IsFull || MayBeBetter(quality, table, item, best.Worst))
            {
                if (!table.IsCurrent(item, notebook)) continue;
                var (order, weight) = table.RankOf(item);
                best.Add(new Rank(quality, order, weight, FinderOf(notebook, table, item), table, item));
            }
            else if (MayBeBetter(best.Worst.Quality, table, item, best.Worst)) worst = best.Worst.Quality;
            // What follows comes after it, so it must fit better than the worst that is kept.
            else if (best.Worst.Quality == MatchQuality.Prefix) return;
            else worst = best.Worst.Quality - 1;
        }
    }

    private static bool MayBeBetter(MatchQuality quality, SymbolTable table, int item, Rank worst)
    {
        if (quality != worst.Quality) return quality < worst.Quality;
        if (table == worst.Table) return item < worst.Item;
        var (order, weight) = table.RankOf(item);
        return order < worst.Order || (order == worst.Order && weight >= worst.Weight);
    }

    private static Func<FoundSymbol> FinderOf(Notebook notebook, SymbolTable table, int item) => () =>
    {
        var (note, symbol) = (table.NoteOf(item), table.SymbolOf(item));
        return new FoundSymbol(notebook, note.Path, symbol.Kind, symbol.Name, note.Contact?.Name ?? note.FileName, symbol.Selection);
    };

    /// <summary>A tag is told once, at the first note that has it.</summary>
    private static void AddTags(Notebook notebook, string typed, MatchQuality worst, Best<Rank> best)
    {
        foreach (var (tag, notes) in SymbolTable.TagsOf(notebook, tag => NameMatch.Of(typed, SearchKey.Of(tag), worst) != MatchQuality.None))
            if (notes > 0)
                best.Add(new Rank(NameMatch.Of(typed, SearchKey.Of(tag), worst), 1, notes, () => FirstTagged(notebook, tag, notes)));
    }

    private static FoundSymbol FirstTagged(Notebook notebook, string key, int notes)
    {
        // What is tagged a/b is tagged a, too, but has another tag.
        foreach (var path in notebook.NotesTagged(key))
            if (notebook.Notes[path] is { IsTemplate: false } note)
                foreach (var tag in note.Tags.OrderBy(tag => tag.Span.Start))
                    if (NameKey.Of(tag.Value) == key)
                        return new FoundSymbol(notebook, path, SymbolKind.Tag, tag.Value, Words.Count(notes, "note"), tag.Span);
        throw new InvalidOperationException($"No note has the tag '{key}' that was counted.");
    }
}
