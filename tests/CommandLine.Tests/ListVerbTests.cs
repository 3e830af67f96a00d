using System.Text.Json;

namespace NotesNetworking.CommandLine.Tests;

public class ListVerbTests
{
    private const string Notebook = """
        # people/ada.md
        ---
        name: Ada Okafor
        aliases: [Addie]
        tags: [rowing]
        company: "[[Kestrel Labs]]"
        role: engineer
        contact-frequency: 6 weeks
        ---
        - [ ] Send her the notes
        ## 2026-09-01 Call
        # people/bob.md
        # Bob
        """;

    [Fact]
    public async Task Json_has_the_documented_shape()
    {
        var result = await Transcript.RunAsync(Notebook, "list", "--format", "json");

        using var document = JsonDocument.Parse(result.Output);
        JsonSerializer.Serialize(document.RootElement[0]).Should().Be(
            """{"name":"Ada Okafor","path":"people/ada.md","aliases":["Addie"],"company":["Kestrel Labs"],"role":"engineer","tags":["rowing"],"stage":"connect","state":"due","lastContact":"2026-09-01","lastContactAgo":"12 weeks ago","due":"2026-10-13","cadenceDays":42,"cadenceSource":"own","conversations":1,"openFollowUps":1,"birthday":null,"email":[],"phone":[],"location":[],"met":null,"nextContact":null}""");
        JsonSerializer.Serialize(document.RootElement[1]).Should().Be(
            """{"name":"Bob","path":"people/bob.md","aliases":[],"company":[],"role":null,"tags":[],"stage":"connect","state":"new","lastContact":null,"lastContactAgo":null,"due":null,"cadenceDays":91,"cadenceSource":"default","conversations":0,"openFollowUps":0,"birthday":null,"email":[],"phone":[],"location":[],"met":null,"nextContact":null}""");
    }

    [Fact]
    public async Task Text_is_a_table()
    {
        var result = await Transcript.RunAsync(Notebook, "list");

        result.Output.Split('\n').Select(line => line.TrimEnd()).Should().Equal(
            "Name       State Last contact              Next       Every    Conversations",
            "Ada Okafor due   12 weeks ago (2026-09-01) 2026-10-13 6 weeks  1",
            "Bob        new                                        3 months 0",
            "");
    }

    [Fact]
    public async Task A_folder_without_contacts_says_what_a_contact_is()
    {
        var result = await Transcript.RunAsync("# ideas.md\nNothing yet.\n", "list");

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith("No contacts found in {root}. A note with 'type: person'");
    }
}
