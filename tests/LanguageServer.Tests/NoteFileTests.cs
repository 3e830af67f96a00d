using System.Text;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class NoteFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private FileText? Read(params byte[] bytes)
    {
        _folder.Write("a.md", bytes);
        return NoteFile.ReadText(_folder["a.md"]);
    }

    [Fact]
    public void Utf_8_is_read_and_a_byte_order_mark_kept()
    {
        Read([.. "Zoë 🌱\r\n"u8])!.Value.Text.Should().Be("Zoë 🌱\r\n");
        Read([0xEF, 0xBB, 0xBF, .. "Ada"u8])!.Value.Text.Should().Be("\uFEFFAda");
        Read()!.Value.Text.Should().BeEmpty();
    }

    [Fact]
    public void Utf_16_is_read_by_its_byte_order_mark()
    {
        Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Zoë 🌱")])!.Value.Text.Should().Be("\uFEFFZoë 🌱");
        Read([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("Zoë")])!.Value.Text.Should().Be("\uFEFFZoë");
    }

    [Fact]
    public void Anything_else_is_a_note_that_says_why_it_is_not_read()
    {
        Read([.. "caf"u8, 0xE9])!.Value.Problem.Should().Contain("UTF-8");
        Read(0xFF, 0xFE, 0x41)!.Value.Problem.Should().Contain("UTF-16");
        Read(new byte[NoteFile.LargestSize + 1])!.Value.Problem.Should().Contain("5 MB");
        Read(new byte[NoteFile.LargestSize])!.Value.Text.Should().HaveLength(NoteFile.LargestSize);
        _folder.Write("a.md", [.. "caf"u8, 0xE9]);
        NoteFile.Read(_folder.Path, "a.md", NotebookSettings.Default)!.Problems.Should().ContainSingle();
    }

    [Fact]
    public void A_file_that_is_not_there_is_no_note()
    {
        NoteFile.ReadText(_folder["nowhere.md"]).Should().BeNull();
        NoteFile.ReadText(_folder["nowhere/at/all.md"]).Should().BeNull();
        NoteFile.Read(_folder.Path, "nowhere.md", NotebookSettings.Default).Should().BeNull();
    }

    [Fact]
    public void A_folder_of_a_notes_name_is_a_note_that_cannot_be_read()
    {
        Directory.CreateDirectory(_folder["folder.md"]);
        NoteFile.ReadText(_folder["folder.md"])!.Value.Problem.Should().NotBeNull();
    }
}
