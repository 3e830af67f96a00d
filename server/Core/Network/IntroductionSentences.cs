using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Network;

/// <summary>What is said of introductions: who could make one, and who made one.</summary>
public static class IntroductionSentences
{
    /// <summary>Somebody asks for the way to themselves.</summary>
    public static string Myself => "That is you.";

    /// <summary>A name that nobody and no company bears.</summary>
    public static string Unknown(string name, IReadOnlyList<string> similar) =>
        $"No contact and no company is called \"{name}\".{(similar.Count == 0 ? "" : $" Perhaps {string.Join(" or ", similar)}?")}";

    /// <summary>A name that several notes bear.</summary>
    public static string Ambiguous(string name, IReadOnlyList<Note> candidates) =>
        $"\"{name}\" could mean {string.Join(" or ", candidates.Select(note => $"{note.Contact?.Name ?? note.FileName} ({note.Path})"))}. Name the one you mean, by the full name or the path.";

    /// <summary>Nobody knows them.</summary>
    public static string NoWay(string name) => $"Your notes connect nobody you have met or talked with to {name}.";

    /// <summary>Nobody knows anybody there.</summary>
    public static string NoWayToCompany(string company) => $"Your notes connect nobody you have met or talked with to anyone at {company}.";

    /// <summary>
    /// The way to a contact, or to somebody at a company. The strongest way may go round somebody whom I know myself, if
    /// less freshly: nobody is introduced to a person they know.
    /// </summary>
    /// <param name="path">The way.</param>
    /// <param name="company">The company asked for; null where a contact was.</param>
    /// <param name="mine">My strongest tie with whom a step leads to; null where there is none.</param>
    /// <param name="today">The day.</param>
    public static string Way(IntroductionPath path, string? company, Func<IntroductionStep, Tie?> mine, DateOnly today)
    {
        var at = company is null ? "" : $" of {company}";
        var steps = path.Steps;
        if (mine(steps[^1]) is { } known)
            return $"You know {steps[^1].Name}{at} yourself{Since(known, today)}.{(steps.Length == 1 ? "" : $" {steps[^2].Name} knows them, too.")}";
        if (steps.Length > 2 && mine(steps[^2]) is { } tie)
            return $"{steps[^2].Name} could introduce you to {steps[^1].Name}{at}. You know {steps[^2].Name} yourself{Since(tie, today)}.";
        var words = $"{steps[0].Name} could introduce you to {steps[1].Name}";
        for (var i = 2; i < steps.Length; i++) words += $", {(i == steps.Length - 1 ? "and " : "")}{steps[i - 1].Name} to {steps[i].Name}";
        return $"{words}{at}.";
    }

    /// <summary>The loop of an introduction that is still open.</summary>
    public static string Loop(string introducer, string contact, DateOnly met, DateOnly today) =>
        $"{introducer} introduced you to {contact} {Words.When(met, today)}. Tell {introducer} how it went?";

    /// <summary>Somebody who could make an introduction.</summary>
    public static string Could(string contact) => $"could introduce you to {contact}";

    /// <summary>Why two know each other, in a few words for a line between them.</summary>
    public static string Kinds(NetworkEdge edge) => string.Join(", ", edge.Kinds.Where(kind => kind != TieKind.Met || edge.Kinds.Length == 1).Select(kind => kind switch
    {
        TieKind.Introduction => "introduced",
        TieKind.Relation => "related",
        TieKind.Met => $"met {DateReader.Write(edge.Newest!.Value)}",
        _ => $"talked {DateReader.Write(edge.Newest!.Value)}",
    }));

    private static string Since(Tie tie, DateOnly today) => tie switch
    {
        { Kind: TieKind.Conversation, Date: { } date } => $": you talked {Words.When(date, today)}",
        { Kind: TieKind.Met, Date: { } date } => $": you met {Words.When(date, today)}",
        _ => "",
    };
}
