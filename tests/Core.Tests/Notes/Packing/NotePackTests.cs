using CsCheck;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Packing;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Notes.Packing;

/// <summary>A note read from its bytes is the note that its text gives; damaged bytes give none.</summary>
public class NotePackTests
{
    private static readonly NotebookSettings s_logseq = NotebookSettings.Default with
    {
        Layout = NotebookLayout.Of(["graph/pages/Ada.md"], ["graph/logseq/config.edn", "dendron/dendron.yml"]),
    };

    private static readonly Gen<string> s_path = Gen.OneOf(
        "people/x.md", "people/@Ada.md", "@Ada.md", "2026-08-02.md", "people/2026-08-02 Ada.md", "x.md", "templates/x.md",
        "people/Ada___x.md", "graph/pages/Ada.md", "graph/journals/2026_08_02.md", "dendron/people.ada.md", ".md");

    private static readonly (string Path, string Text)[] s_rare =
    [
        ("people/rare.md", """
            ---
            friend: "[[Bob#Work]]"
            birthday: 04/07/1979
            next-contact-reason: the boat
            stage: convert
            met: 2026-02-30
            mine: "see [[Bob]] there"
            goal: one
            goal: two
            ---
            [Bob][b]

            [b]: people/bob.md "Bob"

            - [/] Paint 🛫 2026-08-01 ➕ 2026-07-01
            """),
        ("people/party.md", "---\nbirthday: 13/12/1985 (a Friday)\n---\n\n| When | What |\n|---|---|\n| 2026-08-01 | Cake |\n"),
        ("people/open.md", "---\nname: Ada\ntags: [a\n---\r\n# Ada\r\n"),
        ("@Cleo.md", "---\nfriend: Bob\n---\n- [ ] ask [[Bob]]\n"),
        ("graph/pages/Dora.md", "type:: person\n\n- DOING ask [[Bob]]\n"),
    ];

    // What only the notebook knows, and what a note that is kept never is.
    private static readonly string[] s_never = ["Contact.<BirthdayOrder>k__BackingField", "Note.<IsUnread>k__BackingField"];

    [Fact]
    public void Any_note_comes_back_from_its_bytes() =>
        Gen.Select(s_path, Gen.OneOf(NoteGen.Any, Gen.String[0, 60])).Sample((path, text) => Check(path, text, new SameGraph()), iter: 1_500);

    [Fact]
    public void Everything_that_a_note_can_say_is_in_some_sample_and_comes_back()
    {
        var seen = new SameGraph();
        foreach (var (path, text) in Samples()) Check(path, text, seen);
        seen.Met.Except(seen.Said).Except(s_never).Should().BeEmpty("a sample must have each, or nothing shows that it is packed");
    }

    [Fact]
    public void Damaged_bytes_give_no_note() => Gen.Select(Gen.OneOf(SampleNotes.All), Gen.Int[0, 100_000], Gen.Byte[1, 255], Gen.Int[0, 3]).Sample((sample, place, change, kind) =>
    {
        var bytes = NotePack.Write(Parse(sample.Path, sample.Text))!;
        var at = place % bytes.Length;
        byte[] damaged = kind switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], change, .. bytes[at..]],
            2 => [.. bytes, change],
            _ => [.. bytes],
        };
        if (kind == 3) damaged[at] ^= change;
        NotePack.Read(sample.Path, damaged, 0, damaged.Length).Should().BeNull();
    }, iter: 2_000);

    // A checksum may be right by chance.
    [Fact]
    public void Bytes_that_only_look_right_give_some_note_or_none() => Gen.Select(Gen.OneOf(SampleNotes.All), Gen.Int[0, 100_000], Gen.Byte, Gen.Int[0, 1]).Sample((sample, place, change, kind) =>
    {
        var bytes = NotePack.Write(Parse(sample.Path, sample.Text))![..^4];
        var at = place % bytes.Length;
        if (kind == 0) bytes[at] = change;
        else bytes = bytes[..at];
        byte[] signed = [.. bytes, .. BitConverter.GetBytes(NotePack.Sum(bytes))];
        NotePack.Read(sample.Path, signed, 0, signed.Length);
    }, iter: 5_000);

    [Fact]
    public void Bytes_may_lie_anywhere()
    {
        var bytes = NotePack.Write(Parse("x.md", "# A\n"))!;
        byte[] among = [1, 2, 3, .. bytes, 4];
        NotePack.Read("x.md", among, 3, bytes.Length)!.Headings.Should().ContainSingle();
    }

    [Fact]
    public void A_note_that_was_not_read_is_not_kept() => NotePack.Write(Note.Unreadable("x.md", "It is no text.")).Should().BeNull();

    [Fact]
    public void Front_matter_of_any_depth_comes_back()
    {
        foreach (var depth in new[] { 1, 30, 31, 32, 33, 34, 70, 500 })
            Check("x.md", $"---\na: {new string('[', depth)}x{new string(']', depth)}\n---\n", new SameGraph());
    }

    [Fact]
    public void Equal_names_of_two_notes_are_one_string()
    {
        var (one, other) = (Again("a.md", "[[Ada Okafor]]"), Again("b.md", "[[Ada Okafor]]"));
        one.Links[0].Target.Should().BeSameAs(other.Links[0].Target);
    }

    private static IEnumerable<(string Path, string Text)> Samples()
    {
        foreach (var sample in SampleNotes.All.Concat(s_rare)) yield return sample;
        foreach (var example in DocumentExample.Of(Docs.Read("format.md")))
            foreach (var (path, text) in example.Files) yield return (path, text);
        var notebook = Path.Combine(Docs.Root, "examples", "notebook");
        foreach (var file in Directory.EnumerateFiles(notebook, "*.md", SearchOption.AllDirectories))
            yield return (Path.GetRelativePath(notebook, file).Replace('\\', '/'), File.ReadAllText(file));
    }

    private static Note Parse(string path, string text) => NoteParser.Parse(path, text, s_logseq);

    private static Note Again(string path, string text)
    {
        var bytes = NotePack.Write(Parse(path, text))!;
        return NotePack.Read(path, bytes, 0, bytes.Length)!;
    }

    private static void Check(string path, string text, SameGraph seen)
    {
        var note = Parse(path, text);
        if (NotePack.Write(note) is not { } bytes) return;
        var again = NotePack.Read(path, bytes, 0, bytes.Length);
        again.Should().NotBeNull();
        seen.Difference(note, again).Should().BeNull("{0} with {1}", path, text);
    }
}
