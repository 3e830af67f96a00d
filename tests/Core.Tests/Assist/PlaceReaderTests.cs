using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Assist;

public class PlaceReaderTests
{
    private static string At(string fixtureText)
    {
        var fixture = Fixture.Of(fixtureText);
        var note = fixture.Notebook().Notes[fixture.CursorPath];
        return PlaceReader.At(note, fixture.Cursor) switch
        {
            null => "nothing",
            NamePlace => "name",
            AliasPlace { Alias.Text: var alias } => $"alias {alias}",
            LinkPlace { IsHeading: true, Link.Fragment: var heading } => $"heading {heading} of a link",
            LinkPlace { Link.Target: var target } => $"link {target}",
            TagPlace { Tag.Value: var tag } => $"tag {tag}",
            HeadingPlace { Heading.Text: var text } => $"heading {text}",
            DatePlace { Key: { } key, Date: var date } => $"{key.Canonical} {date:yyyy-MM-dd}",
            DatePlace { Date: var date } => $"date {date:yyyy-MM-dd}",
            FieldPlace { Field.Key: var key } => $"field {key}",
            KeyPlace { Entry.Key: var key } => $"key {key}",
            var other => other.ToString(),
        };
    }

    private const string Ada = """
        ---
        name: Ada Okafor
        aliases: ["Addie", A. O.]
        birthday: --12-10
        met: 2019-05-01
        friend: "[[Bob#Log]]"
        tags: [family, climbing/outdoor]
        ---
        # Ada Okafor

        ## 2026-08-02 Call with [[Cleo]][[Dora]]
        She [gave:: the slides], see #talk/slides and [her](bob.md#log).
        - [ ] Send it 📅 2026-09-01
        """;

    [Theory]
    [InlineData("name: |Ada Okafor", "name")]
    [InlineData("na|me: Ada", "key name")]
    [InlineData("\"Ad|die\"", "alias Addie")]
    [InlineData("A. O|.]", "alias A. O.")]
    [InlineData("--12|-10", "birthday 0004-12-10")]
    [InlineData("2019|-05", "met 2019-05-01")]
    [InlineData("[[Bo|b", "link Bob")]
    [InlineData("Lo|g]]\"", "heading Log of a link")]
    [InlineData("fam|ily", "tag family")]
    [InlineData("climbing|/", "tag climbing/outdoor")]
    [InlineData("# Ada| Okafor\n\n", "name")]
    [InlineData("2026-|08-02", "date 2026-08-02")]
    [InlineData("Ca|ll with", "heading 2026-08-02 Call with [[Cleo]][[Dora]]")]
    [InlineData("|[[Cleo", "link Cleo")]
    [InlineData("Cleo]]|[[Dora", "link Dora")]
    [InlineData("Dora]]|", "link Dora")]
    [InlineData("[gave|::", "field gave")]
    [InlineData("|#talk", "tag talk/slides")]
    [InlineData("slides| and", "tag talk/slides")]
    [InlineData("[h|er]", "link bob.md")]
    [InlineData("#l|og)", "heading log of a link")]
    [InlineData("2026-09|-01", "date 2026-09-01")]
    [InlineData("Se|nd it", "nothing")]
    public void Everything_that_can_be_pointed_at(string at, string expected)
    {
        var plain = at.Replace("|", "", StringComparison.Ordinal);
        Ada.Split(plain).Should().HaveCount(2, "the place must be one");
        At("# people/ada.md\n" + Ada.Replace(plain, at.Replace("|", "$0", StringComparison.Ordinal), StringComparison.Ordinal)).Should().Be(expected);
    }

    [Fact]
    public void The_name_of_a_contact_without_front_matter_is_the_heading() => At("# people/ada.md\n# A$0da\n").Should().Be("name");
}
