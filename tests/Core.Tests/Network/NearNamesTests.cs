using CsCheck;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Network;

public class NearNamesTests
{
    private static readonly Gen<string> s_name = Gen.Char["abo é-"].Array[1, 11].Select(letters => new string(letters).Trim()).Where(name => name.Length > 0);

    [Fact]
    public void The_index_finds_whom_a_look_at_each_contact_finds() => Gen.Select(s_name.Array[1, 12], s_name, s_name).Sample((names, asked, later) =>
    {
        Note Contact(int i, string name) => NoteParser.Parse($"people/{i}.md", $"---\nname: \"{name}\"\n---\n", NotebookSettings.Default);
        var notebook = Notebook.Create(NotebookSettings.Default, names.Select((name, i) => Contact(i, name))).With(Contact(0, later)).Notebook;
        var bare = NameSlip.Bare(asked);

        notebook.ContactsNear(asked).Select(note => note.Path).Order(StringComparer.Ordinal).Should().Equal(
            notebook.Notes.Values.Where(note => NearNames.IsNear(note, bare)).Select(note => note.Path).Order(StringComparer.Ordinal));
    }, iter: 2000);

    [Fact]
    public void Plain_letters_read_as_marked_ones_do() =>
        Gen.Char['\0', '\x7F'].Array[0, 20].Select(chars => new string(chars)).Sample(name =>
            NameSlip.Bare(name + "e").Should().Be(NameSlip.Bare(name + "é")));
}
