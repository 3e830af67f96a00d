using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Network;

/// <summary>A folder whose notes look like people's and do not count as contacts.</summary>
/// <param name="Folder">Its path; empty for the root.</param>
/// <param name="Count">How many of its notes do.</param>
/// <param name="Why">What makes them look so.</param>
public sealed record GuessedFolder(string Folder, int Count, string Why);

/// <summary>Guesses which folders hold people in a way that nothing counts, and the line of the configuration that would make them count.</summary>
/// <param name="notebook">The notebook.</param>
public sealed class PeopleGuess(Notebook notebook)
{
    private const int Fewest = 2;

    private static readonly ContactKey[] s_personal = [ContactKey.Birthday, ContactKey.Email, ContactKey.Phone, ContactKey.LastContact, ContactKey.Frequency, ContactKey.IntroducedBy];

    private IReadOnlyList<GuessedFolder>? _folders;

    /// <summary>The folders, those with most such notes first. None where more notes count than look as if they should.</summary>
    public IReadOnlyList<GuessedFolder> Folders => _folders ??= Find();

    /// <summary>The line of the configuration that counts these folders, and those that count now; null where there is none to add.</summary>
    public string? Line
    {
        get
        {
            if (Folders.Count == 0) return null;
            IEnumerable<string> now = notebook.Settings.People.Patterns is { } patterns ? patterns.Patterns
                : notebook.Notes.Values.Where(note => note.Contact?.Sign == ContactSign.Folder).Select(note => Pattern(PeopleFolderOf(note.Path))).Distinct().Order(StringComparer.Ordinal);
            return $"people: [{string.Join(", ", now.Concat(Folders.Select(folder => Pattern(folder.Folder))).Select(pattern => $"\"{pattern}\""))}]";
        }
    }

    private List<GuessedFolder> Find()
    {
        var linked = LinkedAsPeople();
        var found = notebook.Notes.Values.Where(MayBePerson)
            .Select(note => (note.Path, Clue: Clue(note, linked))).Where(note => note.Clue is not null)
            .GroupBy(note => NotePath.FolderOf(note.Path))
            .Where(folder => folder.Count() >= Fewest || PeopleWords.IsKindOfPeople(PlainWords.Of(NameOf(folder.Key))))
            .Select(folder => new GuessedFolder(folder.Key, folder.Count(), Why(folder.Select(note => note.Clue!))))
            .OrderByDescending(folder => folder.Count).ThenBy(folder => folder.Folder, StringComparer.Ordinal).ToList();
        return found.Sum(folder => folder.Count) > notebook.ContactPaths.Count() ? found : [];
    }

    // Who has said no is not asked again.
    private bool MayBePerson(Note note) => note is { Contact: null, IsTemplate: false, FileDate: null } && NotePath.IsNote(note.Path)
        && note.Conversations.IsEmpty && !notebook.Settings.NotPeople.Matches(note.Path) && !ContactPlace.IsNoPerson(note.Path) && !SaysNo(note);

    private static bool SaysNo(Note note) =>
        EntriesOf(note).Any(entry => (KeyName.Fold(entry.Key) == "contact" && entry.Value is YamlScalar { Text: "false" })
            || (ContactMark.IsTypeKey(entry.Key) && TextsOf(entry.Value).Any(text => PeopleWords.IsThing(PlainWords.Of(text)))));

    private static string? Clue(Note note, HashSet<string> linked)
    {
        foreach (var entry in EntriesOf(note))
        {
            if (ContactKey.Find(entry.Key) is { } key && s_personal.Contains(key) && entry.Value is not YamlScalar { Text.Length: 0 }) return $"the key {entry.Key}";
            if (!ContactMark.IsTypeKey(entry.Key)) continue;
            if (TextsOf(entry.Value).FirstOrDefault(text => PeopleWords.IsKindOfPeople(PlainWords.Of(text))) is { } kind) return $"{entry.Key}: {kind}";
        }
        if (note.Tags.FirstOrDefault(tag => PeopleWords.IsKindOfPeople(PlainWords.Of(tag.Value))) is { Value: { } tagged }) return $"the tag {tagged}";
        if (linked.Contains(note.Path)) return "links to them as people";
        return PeopleWords.IsKindOfPeople(PlainWords.Of(NameOf(NotePath.FolderOf(note.Path)))) ? "the folder's name" : null;
    }

    private HashSet<string> LinkedAsPeople()
    {
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var note in notebook.Notes.Values)
            foreach (var link in note.Links)
                if (link.WantsContact && notebook.Resolve(link, note.Path).Path is { } path)
                    linked.Add(path);
        return linked;
    }

    private static string Why(IEnumerable<string> clues) =>
        Words.List([.. clues.GroupBy(clue => clue).OrderByDescending(clue => clue.Count()).ThenBy(clue => clue.Key, StringComparer.Ordinal).Take(2).Select(clue => clue.Key)]);

    private static string NameOf(string folder) => folder[(folder.LastIndexOf('/') + 1)..];

    private static string Pattern(string folder) => folder.Length == 0 ? "*" : folder + "/**";

    // The folder whose name counts, above the note's own.
    private static string PeopleFolderOf(string path)
    {
        var folders = NotePath.FolderOf(path).Split('/');
        string[] words = [.. folders.Select(name => PlainWords.Of(name))];
        return string.Join('/', folders[..(Array.FindIndex(words, one => PeopleWords.IsFolder(one, words)) + 1)]);
    }

    private static System.Collections.Immutable.ImmutableArray<YamlEntry> EntriesOf(Note note) => note.FrontMatter?.Document.Entries ?? [];

    private static IEnumerable<string> TextsOf(YamlValue value) => value switch
    {
        YamlScalar scalar => [scalar.Text.Trim('[', ']')],
        YamlList list => list.Items.SelectMany(TextsOf),
        _ => [],
    };
}
