using System.Text.Json;

namespace NotesNetworking.CommandLine.Tests;

public class ShowVerbTests
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Notebook = """
        # people/ada.md
        ---
        name: Ada Okafor
        aliases: [Addie]
        tags: [rowing]
        company: "[[Kestrel Labs]]"
        role: Engineer
        met: 2024-05-30
        met-at: "[[Harbour Conf]]"
        introduced-by: "[[Bob]]"
        contact-frequency: 6 weeks
        ---
        - [ ] Send her the notes 📅 2026-11-28
        - [x] Book the room
        - [-] Given up
        ## 2026-09-01 14:30 ← Call with [[Bob]]: the [[Kestrel Labs|grant]]
        [gave:: the slides]
        - [ ] The key [by:: them]
        # people/bob.md
        # Bob
        # people/anna-k.md
        # Anna Kowalczyk
        # people/anna-l.md
        # Anna Lindqvist
        """;

    [Fact]
    public async Task Json_has_the_documented_shape()
    {
        var result = await Transcript.RunAsync(Notebook, "show", "ada", "--format", "json");

        result.ExitCode.Should().Be(0);
        JsonSerializer.Serialize(JsonDocument.Parse(result.Output).RootElement, s_plain).Should().Be(
            """{"name":"Ada Okafor","path":"people/ada.md","aliases":["Addie"],"company":["Kestrel Labs"],"role":"Engineer","tags":["rowing"],"stage":"connect","state":"due","lastContact":"2026-09-01","lastContactAgo":"12 weeks ago","due":"2026-10-13","cadenceDays":42,"cadenceSource":"own","conversations":1,"openFollowUps":2,"birthday":null,"email":[],"phone":[],"location":[],"met":"2024-05-30","nextContact":null"""
            + ""","log":[{"date":"2026-09-01","time":"14:30","channel":"call","from":"them","with":["Bob"],"text":"with Bob: the grant","path":"people/ada.md","line":14,"rule":"datedHeading","why":"a dated heading"}]"""
            + ""","followUps":[{"text":"Send her the notes","due":"2026-11-28","owner":"me","done":false,"path":"people/ada.md","line":11,"rule":"nobodyNamed","why":"it says of nobody else that they do it"},{"text":"Book the room","due":null,"owner":"me","done":true,"path":"people/ada.md","line":12,"rule":"nobodyNamed","why":"it says of nobody else that they do it"},{"text":"The key","due":null,"owner":"them","done":false,"path":"people/ada.md","line":16,"rule":"field","why":"a field says that they do it"}]"""
            + ""","metAt":["Harbour Conf"],"introducedBy":["Bob"],"mentions":[],"balance":{"gave":1,"got":0,"iOwe":1,"theyOwe":1}"""
            + ""","evidence":["1 conversation in which both of you took part, on 2026-09-01.","They began it once, on 2026-09-01."],"talkAbout":["You meant to: Send her the notes, in 6 days (2026-11-28).","They promised: The key.","Last time, 2026-09-01 (call): with Bob: the grant"],"contactBecause":{"rule":"folder","why":"it is in a folder for people","path":"people/ada.md","line":null}"""
            + ""","nameFrom":{"rule":"frontMatter","why":"the front matter says it","path":"people/ada.md","line":1}"""
            + ""","dueBecause":{"rule":"cadence","why":"its own cadence, 42 days from 2026-09-01, when you last talked","path":"people/ada.md","line":9}}""");
    }

    [Fact]
    public async Task Mentions_say_where()
    {
        var result = await Transcript.RunAsync(Notebook, "show", "Bob", "--format", "json");

        JsonDocument.Parse(result.Output).RootElement.GetProperty("mentions").EnumerateArray()
            .Select(mention => $"{mention.GetProperty("path")}:{mention.GetProperty("line")}").Should().Equal("people/ada.md:8", "people/ada.md:14");
    }

    [Fact]
    public async Task Text_is_the_card_and_Markdown_is_the_same()
    {
        var text = await Transcript.RunAsync(Notebook, "show", "Addie");
        var markdown = await Transcript.RunAsync(Notebook, "show", "Addie", "--format", "markdown");

        text.Should().Match<Transcript.Result>(result => result.ExitCode == 0 && result.Error.Length == 0);
        text.Output.Should().StartWith("Ada Okafor · Engineer, Kestrel Labs").And.Contain("  · 2026-09-01 call: with Bob: the grant\n");
        markdown.Output.Should().StartWith("# Ada Okafor\n").And.Contain("\n- 2026-09-01 call: with Bob: the grant\n");
    }

    [Fact]
    public async Task Why_names_the_rule_and_the_line_of_each_fact()
    {
        var text = await Transcript.RunAsync(Notebook, "show", "Addie", "--why");
        var markdown = await Transcript.RunAsync(Notebook, "show", "Addie", "--why", "--format", "markdown");

        text.Output.Should().Contain("  · Due 2026-10-13: its own cadence, 42 days from 2026-09-01, when you last talked · people/ada.md:10\n")
            .And.Contain("  · 2026-09-01 call: with Bob: the grant · a dated heading · people/ada.md:15\n");
        markdown.Output.Should().StartWith("# Ada Okafor\n").And.Contain("\n- Contact: it is in a folder for people · people/ada.md\n");
    }

    [Fact]
    public async Task A_brief_tells_what_two_contacts_share()
    {
        var both = await Transcript.RunAsync(Notebook, "brief", "anna-l", "--with", "Ada");
        var together = await Transcript.RunAsync(Notebook, "brief", "Bob", "--with", "Ada", "--format", "json");

        both.Output.Should().Contain("\n\nWhat Anna Lindqvist and Ada Okafor share\nYour notes name nothing that they share.\n");
        JsonDocument.Parse(together.Output).RootElement.GetProperty("parts").EnumerateArray().Single(part => part.GetProperty("heading").GetString() == "What Bob and Ada Okafor share")
            .GetProperty("lines").EnumerateArray().Select(line => line.GetString()).Should().Equal("Where they both were: 2026-09-01 call: with Bob: the grant.");
        (await Transcript.RunAsync(Notebook, "brief", "Bob", "--with", "Zed")).Should().Be(new Transcript.Result(1, "", "No contact is called \"Zed\".\n"));
    }

    [Fact]
    public async Task Of_many_times_together_the_newest_are_told()
    {
        var often = string.Concat(Enumerable.Range(1, 7).Select(day => $"## 2026-10-0{day} Walk with [[Bob]]\n"));

        var brief = await Transcript.RunAsync($"# people/ada.md\n# Ada\n{often}# people/bob.md\n# Bob\n", "brief", "Ada", "--with", "Bob");

        brief.Output.Should().Contain("Where they both were: 2026-10-07 walk: with Bob; 2026-10-06 walk: with Bob; 2026-10-05 walk: with Bob; 2026-10-04 walk: with Bob; 2026-10-03 walk: with Bob; and 2 more.\n");
    }

    [Theory]
    [InlineData("Zed", "No contact is called \"Zed\".\n")]
    [InlineData("anna", "\"anna\" could mean Anna Kowalczyk (people/anna-k.md) or Anna Lindqvist (people/anna-l.md). Name the one you mean, by the full name or the path.\n")]
    public async Task A_name_that_means_nobody_or_several_is_said_on_the_side(string name, string words)
    {
        foreach (var verb in new[] { "show", "brief" })
            (await Transcript.RunAsync(Notebook, verb, name)).Should().Be(new Transcript.Result(1, "", words));
    }

    [Fact]
    public async Task A_name_is_needed() => (await Transcript.RunAsync(Notebook, "show")).ExitCode.Should().Be(2);
}
