using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

public class ContactFinderTests
{
    private const string People = """
        # people/zoe.md
        ---
        name: Zoë Martens
        aliases: [Zed]
        ---
        # people/anna-k.md
        ---
        name: Anna Kowalczyk
        aliases: [Anka]
        ---
        # people/anna-l.md
        # Anna Lindqvist
        # people/ann.md
        # Ann
        # people/lou.md
        # Mary-Lou Zimmer
        # team/bo.md
        ---
        type: person
        name: Bo
        ---
        # people/bo.md
        # Bo
        # projects/annex.md
        # Annex
        """;

    [Theory]
    [InlineData("Zoë Martens", "people/zoe.md")]
    [InlineData("zoe martens", "people/zoe.md")]
    [InlineData("ZOE", "people/zoe.md")]
    [InlineData("zed", "people/zoe.md")]
    [InlineData("people/zoe", "people/zoe.md")]
    [InlineData("mart", "people/zoe.md")]
    [InlineData("ann", "people/ann.md")]
    [InlineData("anna", "people/anna-k.md people/anna-l.md")]
    [InlineData("anna l", "people/anna-l.md")]
    [InlineData("kow an", "people/anna-k.md")]
    [InlineData("lou", "people/lou.md")]
    [InlineData("bo", "people/bo.md team/bo.md")]
    [InlineData("team/bo", "team/bo.md")]
    [InlineData("annex", "")]
    [InlineData("oe", "")]
    [InlineData(" ", "")]
    public void A_name_is_found_as_people_type_it(string typed, string paths) =>
        string.Join(' ', ContactFinder.Find(Fixture.Of(People).Notebook(), typed).Select(note => note.Path)).Should().Be(paths);
}
