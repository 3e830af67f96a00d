using System.Collections.Frozen;

namespace NotesNetworking.Core.Network;

/// <summary>Tells by its words whether a name is likely a person's, where no note says so.</summary>
internal static class PersonName
{
    private static readonly FrozenSet<string> s_topics = FrozenSet.ToFrozenSet(
    [
        "project", "projects", "team", "group", "club", "committee", "board", "fair", "plan", "plans", "list", "meeting", "meetings", "report", "office",
        "company", "labs", "lab", "inc", "ltd", "llc", "gmbh", "corp", "co", "school", "church", "university", "college", "society", "association", "council",
        "band", "choir", "shop", "store", "studio", "house", "garden", "kitchen", "bank", "city", "street", "event", "events", "conference", "workshop",
        "course", "class", "book", "film", "sprint", "release", "version", "website", "app", "server", "service", "services", "design", "marketing", "sales",
        "budget", "review", "department", "centre", "center", "foundation", "institute", "museum", "library", "hospital", "clinic", "hotel", "kiln", "trip",
        "projekt", "gruppe", "verein", "schule", "firma", "projet", "groupe", "école", "proyecto", "grupo", "progetto", "projeto",
    ]);

    private static readonly FrozenSet<string> s_particles = FrozenSet.ToFrozenSet(["de", "del", "della", "der", "den", "di", "da", "dos", "du", "van", "von", "zu", "la", "le", "el", "al", "bin", "ibn", "ter", "ten"]);

    /// <summary>Two to four words, each with one capital, none of them a word for a thing that has a name.</summary>
    public static bool IsLikely(string name)
    {
        var words = name.TrimStart('@').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 4 && words.Count(word => !s_particles.Contains(word)) >= 2
            && words.All(word => s_particles.Contains(word) || (IsNameWord(word) && !s_topics.Contains(word.ToLowerInvariant())));
    }

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) && word.Skip(1).All(c => char.IsLetter(c) || c is '\'' or '’' or '-' or '.')
        && (word.Length == 1 || word.Skip(1).Any(char.IsLower) || word.EndsWith('.'));
}
