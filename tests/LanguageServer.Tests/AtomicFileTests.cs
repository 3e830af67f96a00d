using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public class AtomicFileTests
{
    [Fact]
    public void A_file_is_replaced_and_nothing_is_left_beside_it()
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "old");

        AtomicFile.Write(folder["a.md"], "new"u8);
        AtomicFile.Write(folder["b.md"], "made"u8);

        File.ReadAllText(folder["a.md"]).Should().Be("new");
        File.ReadAllText(folder["b.md"]).Should().Be("made");
        Directory.GetFiles(folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public void Permissions_are_kept()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TempFolder();
        folder.Write("a.md", "old");
        File.SetUnixFileMode(folder["a.md"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        AtomicFile.Write(folder["a.md"], "new"u8);

        File.GetUnixFileMode(folder["a.md"]).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
    }

    [Fact]
    public void A_symbolic_link_stays_one()
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "old");
        File.CreateSymbolicLink(folder["link.md"], folder["a.md"]);

        AtomicFile.Write(folder["link.md"], "new"u8);

        new FileInfo(folder["link.md"]).LinkTarget.Should().Be(folder["a.md"]);
        File.ReadAllText(folder["a.md"]).Should().Be("new");
    }

    [Fact]
    public void A_write_that_fails_leaves_the_file_as_it_was_and_nothing_beside_it()
    {
        using var folder = new TempFolder();
        folder.Write("a.md/inside.md", "x");

        FluentActions.Invoking(() => AtomicFile.Write(folder["a.md"], "new"u8)).Should().Throw<Exception>();

        Directory.GetFileSystemEntries(folder.Path).Should().Equal(folder["a.md"]);
    }
}
