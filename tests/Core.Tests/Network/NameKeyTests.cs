using CsCheck;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>How names compare: after NFC, without case, with runs of white space as one.</summary>
public class NameKeyTests
{
    [Theory]
    [InlineData("Ada", "ADA")]
    [InlineData("Ada Okafor", " ada \t okafor ")]
    [InlineData("Ada Okafor", "Ada\u00A0Okafor")]
    [InlineData("Zo\u00EB", "Zoe\u0308")]
    [InlineData("\u00C5sa", "A\u030Asa")]
    [InlineData("\u212Bsa", "\u00E5sa")]
    [InlineData("\u1EC7", "e\u0323\u0302")]
    [InlineData("\u1EC7", "e\u0302\u0323")]
    [InlineData("\uD55C\uAE00", "\u1112\u1161\u11AB\u1100\u1173\u11AF")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Σίσυφος", "ΣΊΣΥΦΟΣ")]
    [InlineData("Юлия", "юлиЯ")]
    [InlineData("ＡＤＡ", "ａｄａ")]
    public void Names_that_are_one(string a, string b)
    {
        NameKey.Of(a).Should().Be(NameKey.Of(b));
        Mean(a, b).Should().BeTrue();
    }

    [Theory]
    [InlineData("Zoe", "Zoë")]
    [InlineData("Isil", "Işıl")]
    [InlineData("Isik", "Isık")]
    [InlineData("AdaOkafor", "Ada Okafor")]
    [InlineData("ﬁ", "fi")]
    [InlineData("👩‍💻", "👩")]
    [InlineData("李", "季")]
    [InlineData("Ada", "Аda")]
    public void Names_that_are_not(string a, string b)
    {
        NameKey.Of(a).Should().NotBe(NameKey.Of(b));
        Mean(a, b).Should().BeFalse();
    }

    [Theory]
    [InlineData("👩‍💻 Kit")]
    [InlineData("李雷")]
    [InlineData("とも")]
    [InlineData("ศรี")]
    [InlineData("محمد")]
    [InlineData("Işıl Çağ")]
    [InlineData("Ng\u1EC5n")]
    public void Names_of_any_script_find_their_note(string name) => Mean(name, name).Should().BeTrue();

    [Theory]
    [InlineData("Ada Okafor", "ada-okafor")]
    [InlineData("Ada  Okafor (Lyon)", "ada-okafor-lyon")]
    [InlineData("O'Hara", "ohara")]
    [InlineData("--Ada--", "ada")]
    [InlineData("李 雷", "李-雷")]
    [InlineData("...", "")]
    public void The_slug_of_a_name(string name, string expected) => NameKey.Slug(name).Should().Be(expected);

    [Fact]
    public void The_key_of_a_key_is_that_key() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["aZ \t\u00A0ßẞıİσςΣ\u0301\u0323éÅ\u1EC7ﬁ가\uD83D\uDE00"]), 0, 12].Sample(name =>
            NameKey.Of(NameKey.Of(name)).Should().Be(NameKey.Of(name)), iter: 5_000);

    /// <summary>True when a link to the one name finds the contact of the other.</summary>
    private static bool Mean(string linked, string name)
    {
        var notebook = Notebook.Create(NotebookSettings.Default, [NoteParser.Parse("people/x.md", $"---\nname: {name}\n---\n", NotebookSettings.Default)]);
        return notebook.Resolve(linked).Path is not null;
    }
}
