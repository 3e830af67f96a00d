using NotesNetworking.LanguageServer.Hosting.Files;

namespace NotesNetworking.LanguageServer.Tests;

public class FileSystemRulesTests
{
    private const string Composed = "Zo\u00EB.md", Decomposed = "Zoe\u0308.md";

    private static FileSystemRules Of(string system) => system switch
    {
        "linux" => FileSystemRules.Linux,
        "mac" => FileSystemRules.Mac,
        _ => FileSystemRules.Windows,
    };

    [Theory]
    [InlineData("linux", "/n/Ada.md", "/n/ada.md", false)]
    [InlineData("mac", "/n/Ada.md", "/n/ada.md", true)]
    [InlineData("windows", @"C:\n\Ada.md", @"c:\N\ada.md", true)]
    [InlineData("linux", Composed, Decomposed, false)]
    [InlineData("mac", Composed, Decomposed, true)]
    [InlineData("windows", Composed, Decomposed, false)]
    [InlineData("mac", "ZOE\u0308.md", Composed, true)]
    [InlineData("mac", "Zoe.md", Composed, false)]
    [InlineData("mac", "Große", "GROSSE", false)]
    [InlineData("linux", "/n/a.md", "/n/a.md", true)]
    public void Paths_are_the_same_as_on_that_system(string system, string one, string other, bool isSame)
    {
        var rules = Of(system);
        rules.Comparer.Equals(one, other).Should().Be(isSame);
        (rules.KeyOf(one) == rules.KeyOf(other)).Should().Be(isSame);
        if (isSame) rules.Comparer.GetHashCode(one).Should().Be(rules.Comparer.GetHashCode(other));
    }

    [Theory]
    [InlineData("linux", "people", "people/Ada.md", true)]
    [InlineData("linux", "people", "People/Ada.md", false)]
    [InlineData("linux", "people", "peoples/Ada.md", false)]
    [InlineData("mac", "people", "People/Ada.md", true)]
    [InlineData("mac", "Zo\u00EB", "Zoe\u0308/Ada.md", true)]
    [InlineData("mac", "people/old", "people", false)]
    [InlineData("windows", "people", "People/Old/Ada.md", true)]
    [InlineData("windows", "people/Ada.md", "people/ada.md", true)]
    public void A_note_is_in_a_folder_of_the_notebook(string system, string folder, string path, bool isIn) =>
        Of(system).IsWithin(folder, path).Should().Be(isIn);

    [Theory]
    [InlineData("linux", "/n", "/n/people/Ada.md", "people/Ada.md")]
    [InlineData("linux", "/n", "/n", "")]
    [InlineData("linux", "/n", "/notes/Ada.md", null)]
    [InlineData("linux", "/n", "/N/Ada.md", null)]
    [InlineData("linux", "/", "/n/Ada.md", "n/Ada.md")]
    [InlineData("linux", "/n", @"/n/a\b.md", @"a\b.md")]
    [InlineData("mac", "/n", "/N/Ada.md", "Ada.md")]
    [InlineData("mac", "/Zo\u00EB", "/Zoe\u0308/people/Ada.md", "people/Ada.md")]
    [InlineData("mac", "/Zoe\u0308", "/zo\u00EB", "")]
    [InlineData("mac", "/Zoe\u0308", "/Zoe/a.md", null)]
    [InlineData("mac", "/n/a", "/n", null)]
    [InlineData("mac", "/", "/n/a.md", "n/a.md")]
    [InlineData("windows", @"C:\n", @"c:\N\people\Ada.md", "people/Ada.md")]
    [InlineData("windows", @"C:\", @"c:\a.md", "a.md")]
    [InlineData("windows", @"C:\n", @"D:\n\a.md", null)]
    [InlineData("windows", @"\\server\share", @"\\SERVER\share\a.md", "a.md")]
    [InlineData("windows", @"C:\n", @"C:\notes", null)]
    public void A_path_below_a_folder_is_known_by_what_follows_it(string system, string folder, string path, string? expected)
    {
        Of(system).RelativeTo(folder, path).Should().Be(expected);
        if (expected is { Length: > 0 }) Of(system).Comparer.Equals(Of(system).Below(folder, expected), path).Should().BeTrue();
    }
}
