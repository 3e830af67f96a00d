using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <summary>
/// Whom the name of a meeting's file may name: "Meeting with Ada", "Kiln - Ada", "Ada Okafor 1-1". What is nobody's name
/// is left out once the notebook looks for it.
/// </summary>
internal static class FileNameNames
{
    private static readonly string[] s_joints = [" - ", " – ", " — ", "_", ", ", " and ", " & ", " + ", " und ", " et ", " y ", "|"];
    private static readonly string[] s_with = [" with ", " w ", " mit ", " avec ", " con ", " com ", " met "];

    /// <summary>The names that what a file's name says besides its day may hold, each once.</summary>
    public static IReadOnlyList<Link> In(string rest)
    {
        var names = new List<Link>();
        if (!rest.Any(char.IsLetter)) return names;
        Add(names, rest);
        var after = AfterWith(rest);
        foreach (var part in (after ?? rest).Split(s_joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Add(names, part);
            Add(names, WithoutEncounter(part));
        }
        return names;
    }

    /// <summary>The names after "with" alone.</summary>
    public static IReadOnlyList<Link> AfterWithIn(string name) => AfterWith(name) is { } after ? In(after) : [];

    private static string? AfterWith(string rest)
    {
        var padded = " " + rest;
        foreach (var with in s_with)
            if (padded.IndexOf(with, StringComparison.OrdinalIgnoreCase) is >= 0 and var at) return padded[(at + with.Length)..];
        return null;
    }

    // "Ada Okafor 1-1", "Call Ada", "1-1 Ada".
    private static string WithoutEncounter(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (from, to) = (0, words.Length);
        while (EncounterAtEnd(words.AsSpan(from, to - from)) is > 0 and var last) to -= last;
        while (EncounterAtStart(words.AsSpan(from, to - from)) is > 0 and var first) from += first;
        return string.Join(' ', words[from..to]);
    }

    // "catch up", "1 on 1": an encounter of several words.
    private static int EncounterAtEnd(ReadOnlySpan<string> words)
    {
        for (var count = Math.Min(ChannelWords.MostWords, words.Length); count > 0; count--)
            if (IsEncounter(string.Join(' ', words[^count..]))) return count;
        return 0;
    }

    private static int EncounterAtStart(ReadOnlySpan<string> words)
    {
        for (var count = Math.Min(ChannelWords.MostWords, words.Length); count > 0; count--)
            if (IsEncounter(string.Join(' ', words[..count]))) return count;
        return 0;
    }

    private static bool IsEncounter(string word) => MeetingWords.Meeting.Contains(word.TrimEnd(',', ':')) || ChannelWords.TryFind(word, out _) || word.Equals("notes", StringComparison.OrdinalIgnoreCase);

    private static void Add(List<Link> names, string name)
    {
        if (name.Length == 0 || names.Exists(link => link.Target.Equals(name, StringComparison.OrdinalIgnoreCase))) return;
        names.Add(new Link(LinkForm.FileName, name, null, null, default, default) { Role = LinkRole.With });
    }
}
