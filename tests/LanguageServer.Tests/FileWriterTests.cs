using NotesNetworking.LanguageServer.Hosting.Writing;
using NotesNetworking.LanguageServer.Tests.Support;

namespace NotesNetworking.LanguageServer.Tests;

public class FileWriterTests
{
    [Fact]
    public void A_file_is_replaced_and_nothing_is_left_beside_it()
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "old");

        FileWriter.Write(folder["a.md"], [.. "new"u8]);
        FileWriter.Write(folder["b.md"], [.. "made"u8]);

        File.ReadAllText(folder["a.md"]).Should().Be("new");
        File.ReadAllText(folder["b.md"]).Should().Be("made");
        Directory.GetFiles(folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public void Permissions_and_attributes_are_kept()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TempFolder();
        folder.Write("a.md", "old");
        File.SetUnixFileMode(folder["a.md"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        if (OperatingSystem.IsLinux()) Posix.SetAttribute(folder["a.md"], "user.rating", [5]);

        FileWriter.Write(folder["a.md"], [.. "new"u8]);

        File.GetUnixFileMode(folder["a.md"]).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        if (OperatingSystem.IsLinux()) Posix.Attribute(folder["a.md"], "user.rating").Should().Equal(5);
    }

    [Theory]
    [InlineData("a longer text")]
    [InlineData("x")]
    [InlineData("")]
    public void A_file_with_several_names_keeps_them(string text)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TempFolder();
        folder.Write("a.md", "the old");
        Posix.Link(folder["a.md"], folder["b.md"]);

        FileWriter.Write(folder["a.md"], System.Text.Encoding.UTF8.GetBytes(text));

        File.ReadAllText(folder["b.md"]).Should().Be(text);
    }

    [Fact]
    public void A_symbolic_link_stays_one()
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "old");
        File.CreateSymbolicLink(folder["link.md"], folder["a.md"]);

        FileWriter.Write(folder["link.md"], [.. "new"u8]);

        new FileInfo(folder["link.md"]).LinkTarget.Should().Be(folder["a.md"]);
        File.ReadAllText(folder["a.md"]).Should().Be("new");
    }

    [Fact]
    public void A_link_is_not_followed_out_of_a_notebook()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        folder.Write("notes-networking.yaml", "");
        elsewhere.Write("mine.txt", "mine");
        File.CreateSymbolicLink(folder["report.html"], elsewhere["mine.txt"]);
        Directory.CreateSymbolicLink(folder["out"], elsewhere.Path);

        FluentActions.Invoking(() => FileWriter.Write(folder["report.html"], [.. "new"u8])).Should().Throw<IOException>().WithMessage("*outside of the notebook*");
        FluentActions.Invoking(() => FileWriter.Write(folder["out/new.txt"], [.. "new"u8])).Should().Throw<IOException>().WithMessage("*outside of the notebook*");

        File.ReadAllText(elsewhere["mine.txt"]).Should().Be("mine");
        Directory.GetFileSystemEntries(elsewhere.Path).Should().ContainSingle();
    }

    [Fact]
    public void A_pipe_is_refused_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TempFolder();
        Posix.MakePipe(folder["a.md"]);

        FluentActions.Invoking(() => FileWriter.Write(folder["a.md"], [.. "new"u8])).Should().Throw<IOException>().WithMessage("*is no file, but a pipe or a device.");
    }

    [Fact]
    public void A_write_that_fails_leaves_the_file_as_it_was_and_nothing_beside_it()
    {
        using var folder = new TempFolder();
        folder.Write("a.md/inside.md", "x");

        FluentActions.Invoking(() => FileWriter.Write(folder["a.md"], [.. "new"u8])).Should().Throw<Exception>();
        FluentActions.Invoking(() => FileWriter.Write(folder["none/a.md"], [.. "new"u8])).Should().Throw<IOException>().Which.Should().NotBeOfType<HalfMadeException>();
        FluentActions.Invoking(() => FileWriter.Write("", [])).Should().Throw<IOException>();

        Directory.GetFileSystemEntries(folder.Path).Should().Equal(folder["a.md"]);
    }
}
