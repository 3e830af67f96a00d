using NotesNetworking.Core.Tests;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>What <c>init</c>, <c>due</c> and <c>brief</c> tell of the three vaults in tests/vaults, as a person would say it.</summary>
public class OwnVaultTests
{
    private static string Vault(string name) => Path.Combine(Docs.Root, "tests", "vaults", name);

    private static async Task<string> Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        (await Terminal.RunAsync(arguments, output, error)).Should().Be(0, error.ToString());
        return output.ToString();
    }

    private static Task<string> Ask(string vault, params string[] arguments) => Run([.. arguments, "--notebook", Vault(vault), "--today", "2026-11-22"]);

    [Fact]
    public async Task Init_says_which_table_is_not_counted_and_nothing_of_clippings()
    {
        var told = await Run("init", Vault("woodworker"));

        told.Should().Contain("  A table with days, People/Col Jessop.md:9, is not counted. To count it, write the heading '## Log' above it, or give it a column 'Channel'.\n")
            .And.Contain(" 2 in paragraphs,").And.NotContain("Not understood");
    }

    [Theory]
    [InlineData("choir")]
    [InlineData("translator")]
    public async Task Init_has_nothing_to_ask_of_the_others(string vault) =>
        (await Run("init", Vault(vault))).Should().NotContain("Not understood").And.NotContain("not counted");

    [Fact]
    public async Task Due_speaks_of_the_woodworkers_people() => (await Ask("woodworker", "due")).Should().Be("""
        People
          Silas Pomeroy  People/Silas Pomeroy.md:8
            It has been 3 months since you talked with Silas Pomeroy; you meant to talk every 9 weeks. Reconnect?
            · You meant to: ring Silas Pomeroy about the ash, tomorrow (2026-11-23).
            · You meant to: bring the trestles.
            · Last time, 2026-08-21 (visit)
          Gwen Tarrant  People/Gwen.md:7
            It has been 8 days since you talked with Gwen Tarrant; you meant to talk every week. Reconnect?
            · Gwen Tarrant has a birthday in 7 days (2026-11-29) and turns 47.
            · Last time, 2026-11-14 (call): mum's boiler

        Follow-ups
          Dev Raman  Projects/Baird kitchen.md:11
            Dev Raman makes the handles, 24 of them, due 6 days ago (2026-11-16).
          Ottoline Baird  People/Ottoline Baird.md:25
            You meant to: get her two more handle samples, due 4 days ago (2026-11-18).
          Nora Vance  Meetings/2026-10-28 Guild committee.md:18
            They promised: Posters, due 2 days ago (2026-11-20).


        """.ReplaceLineEndings("\n"));

    [Fact]
    public async Task A_brief_reads_links_titles_and_emphasis_aloud()
    {
        (await Ask("translator", "brief", "Rui")).Should().Contain("Kin: Avó Celeste.").And.Contain("Rui Tavares Pinto came too");
        (await Ask("translator", "brief", "Théo Lacombe")).Should().Contain("Do not mention the film.").And.Contain("2026-10-20 Brume, planning\n").And.Contain("2026-08-19 lunch: with Margot\n");
        (await Ask("translator", "brief", "João Brandão")).Should().Contain("You meant to: ask João Brandão for the old glossary.");
    }
}
