using System.Collections.Immutable;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>The answer to "who could introduce me to …?".</summary>
/// <param name="To">Whom the way leads to; what was asked for, where there is none.</param>
/// <param name="Sentence">The answer in words, also when there is no way.</param>
/// <param name="Path">The way; null when there is none.</param>
public sealed record Introduction(string To, string Sentence, IntroductionPath? Path)
{
    private const int MostSimilar = 3;

    /// <summary>The company that was asked for; null when it was a contact.</summary>
    public string? Company { get; init; }

    /// <summary>The steps of the way; empty when there is none.</summary>
    public ImmutableArray<IntroductionStep> Steps => Path?.Steps ?? [];

    /// <summary>Who could introduce me to the contact of a name or alias, or else to anybody at a company of that name.</summary>
    public static Introduction Find(Notebook notebook, string name, DateOnly today)
    {
        var found = notebook.Resolve(name);
        if (found.Path is { } path && notebook.Notes[path].Contact is not null) return ToContact(notebook, path, today);
        if (found.Path is null && notebook.IsMe(name)) return new Introduction(name, IntroductionSentences.Myself, null);
        var candidates = found.Candidates.IsDefault ? [] : found.Candidates;
        if (candidates.Any(candidate => notebook.Notes[candidate].Contact is not null))
            return new Introduction(name, IntroductionSentences.Ambiguous(name, [.. candidates.Select(candidate => notebook.Notes[candidate])]), null);

        var key = NameKey.Of(name);
        var (people, written) = (new List<string>(), name);
        foreach (var contact in notebook.ContactPaths.Order(StringComparer.Ordinal))
            foreach (var company in notebook.Notes[contact].Contact!.Companies)
                if (NameKey.Of(company.Text) == key)
                {
                    people.Add(contact);
                    written = company.Text;
                }
        if (people.Count == 0) return new Introduction(name, IntroductionSentences.Unknown(name, SimilarTo(notebook, key)), null);
        var ties = new Ties(notebook, today);
        if (Introductions.To(notebook, ties, people) is not { } way)
            return new Introduction(written, IntroductionSentences.NoWayToCompany(written), null) { Company = written };
        return new Introduction(way.Steps[^1].Name, Words(ties, way, written), way) { Company = written };
    }

    /// <summary>Who could introduce me to the contact at a path, which must be a contact's.</summary>
    public static Introduction ToContact(Notebook notebook, string path, DateOnly today)
    {
        var name = notebook.Notes[path].Contact!.Name;
        var ties = new Ties(notebook, today);
        if (ties.IsMe(path)) return new Introduction(name, IntroductionSentences.Myself, null);
        return Introductions.To(notebook, ties, [path]) is { } way
            ? new Introduction(name, Words(ties, way, null), way)
            : new Introduction(name, IntroductionSentences.NoWay(name), null);
    }

    private static string Words(Ties ties, IntroductionPath way, string? company) =>
        IntroductionSentences.Way(way, company, step => ties.Mine(step.Note.Path), ties.Today);

    /// <summary>The contacts one of whose names has the word that was asked for: a first name, say.</summary>
    private static string[] SimilarTo(Notebook notebook, string key) =>
    [
        .. notebook.ContactPaths.Select(path => notebook.Notes[path].Contact!.Name).Where(name => NameKey.Of(name).Split(' ').Contains(key))
            .Order(StringComparer.OrdinalIgnoreCase).Take(MostSimilar),
    ];
}
