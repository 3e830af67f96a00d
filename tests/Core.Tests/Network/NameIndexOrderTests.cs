using CsCheck;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Network;

public class NameIndexOrderTests
{
    private static readonly string[] s_names = ["Ada", "ada", "Bob", "a/Ada", "people/Ada", "ada-b", "Ada B", "@Ada", "x"];

    private static readonly Gen<Note> s_note = Gen.Select(
        Gen.OneOf("people/Ada.md", "people/ada.md", "a/Ada.md", "x/Bob.md", "people/Ada B.md", "people/ada-b.md", "people/@Ada.md", "x.md"),
        Gen.OneOf(s_names), Gen.OneOf(s_names).Array[0, 3], Gen.Bool,
        (path, name, aliases, isContact) => NoteParser.Parse(
            path, isContact ? $"---\ntype: person\nname: \"{name}\"\naliases: [{string.Join(", ", aliases.Select(a => $"\"{a}\""))}]\n---\n" : "", NotebookSettings.Default));

    [Fact]
    public void Names_mean_the_same_in_whatever_order_the_notes_came() =>
        Gen.Select(s_note.Array[0, 7], Gen.Int).Sample((notes, seed) =>
        {
            notes = [.. notes.DistinctBy(note => note.Path)];
            var shuffled = notes.ToArray();
            new Random(seed).Shuffle(shuffled);
            var (one, other) = (NameIndex.Of(notes), NameIndex.Of(shuffled));
            var built = shuffled.Aggregate(NameIndex.Of([]), (index, note) => index.Replace(null, note));
            foreach (var name in s_names)
            {
                Describe(other.Resolve(name)).Should().Be(Describe(one.Resolve(name)));
                Describe(built.Resolve(name)).Should().Be(Describe(one.Resolve(name)));
            }
        }, iter: 500);

    [Fact]
    public void An_ambiguous_name_means_none_and_lists_at_least_two_notes_in_order() =>
        s_note.Array[0, 7].Sample(notes =>
        {
            var index = NameIndex.Of(notes.DistinctBy(note => note.Path));
            foreach (var resolution in s_names.Select(name => index.Resolve(name)))
            {
                if (resolution.Candidates.IsEmpty) continue;
                resolution.Path.Should().BeNull();
                resolution.Candidates.Should().HaveCountGreaterThan(1).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
            }
        }, iter: 500);

    private static string Describe(Resolution resolution) => $"{resolution.Path} {string.Join(",", resolution.Candidates)}";
}
