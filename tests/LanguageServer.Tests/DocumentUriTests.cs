using CsCheck;
using NotesNetworking.LanguageServer.Conversion;

namespace NotesNetworking.LanguageServer.Tests;

public sealed class DocumentUriTests
{
    [Theory]
    [InlineData("file:///home/jo/ada.md", "/home/jo/ada.md")]
    [InlineData("FILE:///home/jo/ada.md", "/home/jo/ada.md")]
    [InlineData("file://localhost/home/ada.md", "/home/ada.md")]
    [InlineData("file:///home/my%20notes/Zo%C3%AB%20%F0%9F%8C%B1.md", "/home/my notes/Zoë 🌱.md")]
    [InlineData("file:///home/my notes/Zoë.md", "/home/my notes/Zoë.md")]
    [InlineData("file:///home/a%23b%3Fc%25d.md", "/home/a#b?c%d.md")]
    [InlineData("file:///home/a+b.md", "/home/a+b.md")]
    [InlineData("file:///home/./x/../ada.md", "/home/ada.md")]
    [InlineData("file:///home/jo/", "/home/jo")]
    [InlineData("file:///", "/")]
    [InlineData("file://server/share/ada.md", null)]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("vscode-vfs://github/a/b.md", null)]
    [InlineData("file://", null)]
    [InlineData("file:///a%00b.md", null)]
    [InlineData("", null)]
    public void A_uri_has_a_path_elsewhere_than_on_Windows(string uri, string? path) =>
        DocumentUri.ToPath(uri, windows: false).Should().Be(path);

    [Theory]
    [InlineData("file:///c%3A/Users/Jo/ada.md", @"C:\Users\Jo\ada.md")]
    [InlineData("file:///C:/Users/Jo/ada.md", @"C:\Users\Jo\ada.md")]
    [InlineData("file:///c:/", @"C:\")]
    [InlineData("file:///d%3a/my%20notes/Zo%C3%AB.md", @"D:\my notes\Zoë.md")]
    [InlineData("file://server/share/my%20notes/ada.md", @"\\server\share\my notes\ada.md")]
    [InlineData("file:///home/ada.md", null)]
    [InlineData("untitled:Untitled-1", null)]
    public void A_uri_has_a_path_on_Windows(string uri, string? path) => DocumentUri.ToPath(uri, windows: true).Should().Be(path);

    [Theory]
    [InlineData("/home/my notes/Zoë #1.md", "file:///home/my%20notes/Zo%C3%AB%20%231.md", false)]
    [InlineData(@"C:\Users\Jo\my notes\ada.md", "file:///C:/Users/Jo/my%20notes/ada.md", true)]
    [InlineData(@"\\server\share\ada.md", "file://server/share/ada.md", true)]
    public void A_path_has_a_uri(string path, string uri, bool windows) => DocumentUri.FromPath(path, windows).Should().Be(uri);

    [Fact]
    public void A_path_comes_back_from_its_uri() =>
        Gen.String[Gen.Char["aZ09 .-_~%#?+&=é\u0301🌱漢:;,@!$'()*[]{}\\\"<>|`^"], 1, 12].Array[1, 4]
            .Where(parts => parts.All(part => part is not ("." or "..") && part.All(c => !char.IsSurrogate(c))))
            .Sample(parts =>
            {
                var path = "/" + string.Join('/', parts);
                DocumentUri.ToPath(DocumentUri.FromPath(path, windows: false), windows: false).Should().Be(path);
            });
}
