using CsCheck;
using NotesNetworking.Core.Assist.Renaming;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist.Renaming;

/// <summary>
/// The law of renaming: every link that meant a note means the same note afterwards, whatever it is called and wherever
/// it is; and back again gives the texts that were.
/// </summary>
public class RenameLawTests
{
    private static readonly string[] s_paths =
        ["people/Ada.md", "people/ada-king.md", "people/x.md", "team/Ada.md", "people/Bob Stone.md", "notes/plan.md", "Ada.md", "people/2026-11-01 Ada.md", "people/sub/bob.md"];

    private static readonly Gen<string> s_name = Gen.OneOf("Ada", "Ada King", "Bob Stone", "bob", "plan", "Eve", "Zoë", "Addie");

    private static readonly Gen<string> s_newName = Gen.OneOf("Ada", "Eve", "Eve Ömer", "Ada King", "O'Neill", "bob", "Plan: \"B\"", "x");

    private static readonly Gen<string> s_target = Gen.OneOf(
        "Ada", "ada", "@Ada", "Ada King", "ada-king", "x", "people/Ada", "people/x", "team/Ada", "Bob Stone", "bob-stone", "plan", "notes/plan", "Eve", "Addie", "sub/bob", "people/x.md");

    private static readonly Gen<string> s_path = Gen.OneOf("Ada.md", "../people/Ada.md", "people/Ada.md", "/people/x.md", "x.md", "./ada-king.md", "../notes/plan.md", "people/Bob%20Stone.md", "<Bob Stone.md>");

    private static readonly Gen<string> s_line = Gen.Select(s_target, s_path, Gen.Int[0, 7], (target, path, kind) => kind switch
    {
        0 => $"See [[{target}]].\n",
        1 => $"[[{target}|shown]] and ![[{target}#Log]]\n",
        2 => $"[words]({path}) and [[#Log]]\n",
        3 => $"| a |\n|---|\n| [[{target}\\|x]] |\n\n",
        4 => $"## 2026-11-02 Call with [[{target}]]\n",
        5 => $"- [ ] Ask [[{target}]] 📅 2026-11-30\r\n",
        6 => $"[log]({path}#log) 🌱 [[{target}]]\n",
        _ => "## Log\n",
    });

    private static readonly Gen<string> s_text = Gen.Select(s_name, s_target, s_name, Gen.Int[0, 6], s_line.Array[0, 4], (name, target, alias, kind, lines) => (kind switch
    {
        0 => "",
        1 => $"---\ntype: person\nname: {name}\naliases: [{alias}]\n---\n",
        2 => $"---\nname: '{name}'\nfriend: \"[[{target}]]\"\nmentor: {target.TrimStart('@')}\n---\n# {name}\n\n",
        3 => $"---\ntype: person\nfirst-name: {name}\nintroduced-by: ['[[{target}|x]]', [[{target}]]]\n---\n",
        4 => $"---\ndate: 2026-11-01\npeople: [{target.TrimStart('@')}, \"[[{target}#Log]]\"]\n---\n",
        _ => $"# {name}\n\n",
    }) + string.Concat(lines));

    private static readonly Gen<Dictionary<string, SourceText>> s_files = Gen.Select(
        s_text.Array[s_paths.Length], Gen.Bool.Array[s_paths.Length],
        (texts, kept) => s_paths.Zip(texts).Where((_, i) => kept[i]).ToDictionary(file => file.First, file => SourceText.From(file.Second)));

    private static Core.Network.Notebook NotebookOf(IEnumerable<KeyValuePair<string, SourceText>> files) =>
        Core.Network.Notebook.Create(NotebookSettings.Default, files.Select(file => NoteParser.Parse(file.Key, file.Value, NotebookSettings.Default)));

    private static Dictionary<string, SourceText> Applied(Dictionary<string, SourceText> files, RenameOutcome outcome) =>
        RenamedNotebook.Apply(files, outcome.Edit!).ToDictionary(file => file.Key, file => SourceText.From(file.Value));

    [Fact]
    public void Every_link_means_what_it_meant() => Gen.Select(s_files, s_newName, Gen.Int[0, 20], Gen.Bool).Sample((files, newName, which, movesFiles) =>
    {
        var before = NotebookOf(files);
        if (before.Notes.Count == 0) return;
        var note = before.Notes.Values.OrderBy(one => one.Path, StringComparer.Ordinal).ElementAt(which % before.Notes.Count);
        var outcome = Rename.Contact(before, note, newName, RenamedNotebook.Means(files, before, movesFiles));
        if (outcome.Edit is not { } edit)
        {
            outcome.Refusal.Should().NotBeNullOrEmpty();
            return;
        }

        var changed = Applied(files, outcome);
        var after = NotebookOf(changed);
        var moves = new PathMoves(edit.Moved);
        CheckLinks(before, after, moves, changed);
        if (note.Contact is not null) after.Notes[moves.Of(note.Path)].Contact!.Name.Should().Be(newName);
    }, iter: 200);

    [Fact]
    public void Links_follow_files_and_folders_that_move() => Gen.Select(s_files, Gen.Int[0, 20], Gen.OneOf("people/moved.md", "deep/er/Ada.md", "Ada King.md")).Sample((files, which, to) =>
    {
        var before = NotebookOf(files);
        if (before.Notes.Count == 0 || before.Notes.ContainsKey(to)) return;
        var path = before.Notes.Keys.Order(StringComparer.Ordinal).ElementAt(which % before.Notes.Count);
        foreach (var moves in new[] { new PathMoves([new(path, to)]), new PathMoves([new("people", "humans/all")]) })
        {
            var edit = FileMove.Follow(before, moves, RenamedNotebook.Means(files, before).Texts);
            var changed = RenamedNotebook.Apply(files, edit).ToDictionary(file => moves.Of(file.Key), file => SourceText.From(file.Value));
            CheckLinks(before, NotebookOf(changed), moves, changed);
        }
    }, iter: 120);

    [Fact]
    public void Back_again_gives_the_texts_that_were()
    {
        var returned = 0;
        Gen.Select(s_files, s_newName, Gen.Int[0, 20]).Sample((files, newName, which) =>
        {
            var before = NotebookOf(files);
            var contacts = before.Notes.Values.Where(one => one.Contact is not null).OrderBy(one => one.Path, StringComparer.Ordinal).ToList();
            if (contacts.Count == 0) return;
            var note = contacts[which % contacts.Count];
            // Links that wait for the new name, or write the old one in another way, are made alike by the rename.
            var (name, links) = (note.Contact!.Name, before.Notes.Values.SelectMany(one => one.Links).ToList());
            if (links.SelectMany(link => link.Keys).Any(key => key == NameKey.Of(newName) || key == NameKey.Slug(newName))) return;
            if (links.Any(link => NameKey.Of(link.Target) == NameKey.Of(name) && link.Target != name)) return;
            if (NameKey.Slug(newName) == NameKey.Of(newName) && links.Any(link => link.Target == NameKey.Slug(name) && link.Target != name)) return;
            // A slug that is another note's name already is no way to write a link.
            if (before.NotesNamed(NameKey.Slug(newName)).Any()) return;
            // A file that happens to have the new name is named after the contact from there on.
            if (FileNames.Follow(FileNames.Follow(note.FileName, name, newName), newName, name) != note.FileName) return;
            // And so is a heading that happens to have it.
            if (note.Headings is [{ Level: 1 } title, ..] && NameKey.Of(title.Text) == NameKey.Of(newName)) return;
            var there = Rename.Contact(before, note, newName, RenamedNotebook.Means(files, before));
            if (there.Edit is not { } edit) return;
            var changed = Applied(files, there);
            var after = NotebookOf(changed);
            // A name that no longer resembles the file's is written in the front matter, and stays there.
            var path = new PathMoves(edit.Moved).Of(note.Path);
            if (changed[path].Text.Contains("name: ", StringComparison.Ordinal) && !files[note.Path].Text.Contains("name: ", StringComparison.Ordinal)) return;
            var back = Rename.Contact(after, after.Notes[path], name, RenamedNotebook.Means(changed, after));
            if (back.Edit is null) return;
            Interlocked.Increment(ref returned);
            Plain(Applied(changed, back)).Except(Plain(files)).Should().BeEmpty("{0} was {1}", newName, name);
        }, iter: 400);
        returned.Should().BeGreaterThan(5);
    }

    // Quotes and escapes that the new name took may stay; a link written out of need by its path stays so, too.
    private static IEnumerable<string> Plain(Dictionary<string, SourceText> files) => files
        .SelectMany(file => file.Value.Text.Split('\n').Select((line, i) => $"{file.Key}:{i} {line.Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)}"));

    private static void CheckLinks(Core.Network.Notebook before, Core.Network.Notebook after, PathMoves moves, Dictionary<string, SourceText> changed)
    {
        foreach (var note in before.Notes.Values)
        {
            // Under its old path: another might make it another kind of note, which reads other keys as links.
            var (links, now) = (Written(note), Written(NoteParser.Parse(note.Path, changed[moves.Of(note.Path)], before.Settings)));
            now.Should().HaveSameCount(links);
            for (var i = 0; i < links.Length; i++)
            {
                if (links[i].Target.Length == 0 || before.Resolve(links[i], note.Path).Path is not { } led) continue;
                after.Resolve(now[i], moves.Of(note.Path)).Path.Should().Be(moves.Of(led), "{0} in {1} became {2}", links[i].Target, note.Path, now[i].Target);
                now[i].Shown.Should().Be(links[i].Shown);
            }
        }
    }

    private static Link[] Written(Note note) => [.. note.Links.Where(link => link.Form != LinkForm.FileName)];
}
