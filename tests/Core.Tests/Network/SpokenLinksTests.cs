using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>Links that are ids or slugs are read as the names of the contacts whom they mean.</summary>
public class SpokenLinksTests
{
    [Theory]
    [InlineData("ask [[202403111204-ada]] for it", "ask Ada Okafor for it")]
    [InlineData("[[bo-ray]] and [[202403111204-ada|Addie]]", "Bo Ray and Addie")]
    [InlineData("[[people/bo-ray]]", "Bo Ray")]
    [InlineData("[[Ada Okafor]], [[Addie]], [[kiln-project]] and [[202403111204-ada#log]]", "Ada Okafor, Addie, kiln-project and 202403111204-ada")]
    [InlineData("nobody [[open", "nobody [[open")]
    public void In_a_zettelkasten(string text, string expected)
    {
        var notebook = Fixture.Of("""
            # people/202403111204-ada.md
            ---
            title: Ada Okafor
            aliases: [Addie]
            ---
            # people/bo-ray.md
            # Bo Ray
            """).Notebook();
        Sentences.Plain(notebook, text).Should().Be(expected);
    }
}
