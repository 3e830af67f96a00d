using System.Text.Json;

namespace NotesNetworking.CommandLine.Tests;

public class DueVerbTests
{
    private const string Notebook = """
        # people/ada.md
        ---
        name: Ada
        birthday: 1985-11-22
        contact-frequency: 6 weeks
        ---
        - [ ] Send her the panel notes 📅 2026-11-20
        ## 2026-09-01 Call: venue for [[Bob]]'s talk
        - [ ] The key [by:: them]
        # people/bob.md
        # Bob
        ## 2026-11-01 Lunch
        - [ ] Book the room 📅 2026-11-30
        # people/cleo.md
        ---
        name: Cleo
        snooze-until: 2027-01-01
        ---
        ## 2025-01-01
        """;

    [Fact]
    public async Task Says_who_and_what_and_why()
    {
        var result = await Transcript.RunAsync(Notebook, "due");

        result.Output.Should().Be("""
            People
              Ada  people/ada.md:2
                It has been 12 weeks since you talked with Ada; you meant to talk every 6 weeks. Reconnect?
                · You meant to: Send her the panel notes, due 2 days ago (2026-11-20).
                · They promised: The key.
                · Ada has a birthday today (2026-11-22) and turns 41.
                · Last time, 2026-09-01 (call): venue for Bob's talk

            Follow-ups
              Ada  people/ada.md:6
                You meant to: Send her the panel notes, due 2 days ago (2026-11-20).

            Birthdays
              Ada  people/ada.md:3
                Ada has a birthday today (2026-11-22) and turns 41.


            """);
        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Within_looks_ahead()
    {
        var result = await Transcript.RunAsync(Notebook, "due", "--within", "2w", "--format", "json");

        JsonDocument.Parse(result.Output).RootElement.EnumerateArray()
            .Select(item => $"{item.GetProperty("kind")} {item.GetProperty("name")} {item.GetProperty("date")} {item.GetProperty("daysLate")} {item.GetProperty("path")} {item.GetProperty("line")}")
            .Should().Equal(
                "contact Ada 2026-10-13 40 people/ada.md 1",
                "follow-up Ada 2026-11-20 2 people/ada.md 5",
                "birthday Ada 2026-11-22 0 people/ada.md 2",
                "follow-up Bob 2026-11-30 -8 people/bob.md 2");
    }

    [Fact]
    public async Task Nothing_due_is_said_on_the_side()
    {
        var result = await Transcript.RunAsync("# people/bob.md\n# Bob\n## 2026-11-01 Lunch\n", "due");

        result.Should().Be(new Transcript.Result(0, "", "Nobody and nothing is due on 2026-11-22.\n"));
    }
}
