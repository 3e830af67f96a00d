using System.Collections.Immutable;
using NotesNetworking.Core.Assist.Completion;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FollowUps;
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

    private readonly record struct Rank(MatchQuality Quality, int Order, double Weight, FoundSymbol Symbol) : IComparable<Rank>
    {
        public int CompareTo(Rank other)
        {
            var order = Quality.CompareTo(other.Quality);
            if (order == 0) order = Order.CompareTo(other.Order);
            if (order == 0) order = other.Weight.CompareTo(Weight);
            if (order == 0) order = StringComparer.OrdinalIgnoreCase.Compare(Symbol.Name, other.Symbol.Name);
            if (order == 0) order = string.CompareOrdinal(Symbol.Path, other.Symbol.Path);
            return order == 0 ? Symbol.Span.Start.CompareTo(other.Symbol.Span.Start) : order;
        }
    }

    private sealed record FoundTag(MatchQuality Quality, string Tag, string Path, TextSpan Span, int Notes);

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
            best.Add(new Rank(found.Quality, 0, notebook.RelationshipWith(found.Note.Path).Familiarity,
                new FoundSymbol(notebook, found.Note.Path, SymbolKind.Contact, name, company, contact.NameSpan)));
        }
    }

    private static void AddOthers(Notebook notebook, string typed, Best<Rank> best, CancellationToken cancellationToken)
    {
        var tags = new Dictionary<string, FoundTag>(StringComparer.Ordinal);
        // One letter is in nearly every line.
        var worst = typed.Length < 2 ? MatchQuality.Initials : MatchQuality.Fuzzy;
        var letters = NameTable.LettersOf(typed);
        foreach (var (path, note) in notebook.Notes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (note.IsTemplate) continue;
            foreach (var symbol in Symbol.In(notebook, note))
            {
                if (symbol.Kind == SymbolKind.Contact || !MayHave(letters, symbol.Name)) continue;
                var quality = NameMatch.Of(typed, SearchKey.Of(symbol.Name), worst);
                if (quality == MatchQuality.None) continue;
                if (symbol.Kind == SymbolKind.Tag)
                {
                    var key = NameKey.Of(symbol.Name);
                    tags[key] = WithTag(tags.GetValueOrDefault(key), symbol, quality, path);
                }
                else best.Add(RankOf(notebook, note, symbol, quality));
            }
        }
        // A tag is told once, at the first note that has it.
        foreach (var tag in tags.Values)
            best.Add(new Rank(tag.Quality, 1, tag.Notes, new FoundSymbol(notebook, tag.Path, SymbolKind.Tag, tag.Tag, Words.Count(tag.Notes, "note"), tag.Span)));
    }

    /// <summary>False for words that lack a typed letter, so that most need no key. Folding adds no letter to ASCII.</summary>
    private static bool MayHave(uint letters, string name)
    {
        if (!System.Text.Ascii.IsValid(name)) return true;
        Span<char> lower = stackalloc char[128];
        return name.Length > lower.Length || (NameTable.LettersOf(lower[..name.AsSpan().ToLowerInvariant(lower)]) & letters) == letters;
    }

    private static FoundTag WithTag(FoundTag? known, Symbol symbol, MatchQuality quality, string path)
    {
        if (known is null) return new FoundTag(quality, symbol.Name, path, symbol.Span, 1);
        var order = string.CompareOrdinal(path, known.Path);
        if (order == 0) return known.Span.Start <= symbol.Span.Start ? known : known with { Tag = symbol.Name, Span = symbol.Span };
        return order < 0 ? new FoundTag(quality, symbol.Name, path, symbol.Span, known.Notes + 1) : known with { Notes = known.Notes + 1 };
    }

    // Open follow-ups, conversations with the newest first, headings, and what is done with last.
    private static Rank RankOf(Notebook notebook, Note note, Symbol symbol, MatchQuality quality)
    {
        var order = symbol.Kind switch
        {
            SymbolKind.FollowUp when symbol.FollowUp!.State == FollowUpState.Open => 2,
            SymbolKind.Conversation => 3,
            SymbolKind.Heading => 4,
            _ => 5,
        };
        return new Rank(quality, order, symbol.Record?.Date.DayNumber ?? 0,
            new FoundSymbol(notebook, note.Path, symbol.Kind, symbol.Name, note.Contact?.Name ?? note.FileName, symbol.Selection));
    }
}
