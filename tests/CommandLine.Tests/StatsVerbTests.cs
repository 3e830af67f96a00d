using System.Text.Json;

namespace NotesNetworking.CommandLine.Tests;

public class StatsVerbTests
{
    private const string Notebook = """
        # people/ada.md
        # Ada
        - [ ] one
        ## 2026-11-01 Call
        - [ ] two [by:: them]
        # people/bob.md
        # Bob
        ## 2026-10-05 with [[Ada]]
        """;

    [Fact]
    public async Task Text_counts()
    {
        var result = await Transcript.RunAsync(Notebook, "stats");

        result.Should().Be(new Transcript.Result(0, """
            2 contacts in 2 notes
              2 in touch
              1 connect · 1 converse

            2 conversations
              1 no channel given · 1 call
              2025-12    0
              2026-01    0
              2026-02    0
              2026-03    0
              2026-04    0
              2026-05    0
              2026-06    0
              2026-07    0
              2026-08    0
              2026-09    0
              2026-10    1
              2026-11    1

            2 open follow-ups
              1 of yours, 1 of theirs


            """.ReplaceLineEndings("\n"), ""));
    }

    [Fact]
    public async Task Json_has_the_documented_shape()
    {
        var answer = JsonDocument.Parse((await Transcript.RunAsync(Notebook, "stats", "--format", "json")).Output).RootElement;

        answer.GetProperty("months").GetArrayLength().Should().Be(12);
        JsonSerializer.Serialize(answer).Should()
            .StartWith("""{"notes":2,"contacts":2,"states":{"new":0,"inTouch":2,"dueSoon":0,"due":0,"longDue":0,"resting":0},"stages":{"connect":1,"converse":1,"convert":0},"conversations":2,"months":[{"month":"2025-12","conversations":0},""")
            .And.EndWith("""{"month":"2026-11","conversations":1}],"channels":[{"channel":null,"conversations":1},{"channel":"call","conversations":1}],"openFollowUps":{"iOwe":1,"theyOwe":1},"capacity":{"promised":0,"bestMonth":2,"month":"2026-10"}}""");
    }

    [Fact]
    public async Task A_folder_without_contacts_says_so()
    {
        var result = await Transcript.RunAsync("# ideas.md\nNothing yet.\n", "stats");

        (result.ExitCode, result.Error).Should().Be((1, "No contacts found in {root}.\n"));
    }
}
