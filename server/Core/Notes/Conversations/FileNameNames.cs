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
        while (to > from && IsEncounter(words[to - 1])) to--;
        while (from < to && IsEncounter(words[from])) from++;
        return string.Join(' ', words[from..to]);
    }

    private static bool IsEncounter(string word) => MeetingWords.Meeting.Contains(word) || ChannelWords.TryFind(word, out _) || word.Equals("notes", StringComparison.OrdinalIgnoreCase);

    private static void Add(List<Link> names, string name)
    {
        if (name.Length == 0 || names.Exists(link => link.Target.Equals(name, StringComparison.OrdinalIgnoreCase))) return;
        names.Add(new Link(LinkForm.FileName, name, null, null, default, default) { Role = LinkRole.With });
    }
}
