using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Tests.Fixtures;
using static NotesNetworking.Core.Tests.Network.CheckStanding;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>The rhythm in a sentence.</summary>
public class RhythmSentenceTests
{
    private const string Now = "2026-11-22";

    /// <summary>What is said of conversations a number of days ago.</summary>
    private static void CheckSentence(string expected, params int[] days)
    {
        var notebook = Fixture.Of(Ago(Now, "", days)).Notebook();
        Sentences.Rhythm(Standing.Of(notebook.RelationshipWith("people/ada.md"), notebook.Settings, DateReader.Parse(Now)!.Value)).Should().Be(expected);
    }

    [Fact]
    public void How_many_conversations_how_often_and_how_regularly()
    {
        CheckSentence("9 conversations, usually every 5 weeks, give or take 1", 280, 240, 198, 170, 135, 107, 65, 30, 0);
        CheckSentence("4 conversations, usually every 3 weeks", 60, 40, 20, 0);
    }

    [Fact]
    public void Lately_where_the_last_ones_agree_on_another_level() =>
        CheckSentence("9 conversations, lately every 9 weeks", 220, 214, 210, 202, 196, 189, 126, 63, 0);

    [Fact]
    public void Too_few_on_too_few_occasions_or_in_too_short_a_time()
    {
        CheckSentence("No conversations so far");
        CheckSentence("No conversations so far", -3);
        CheckSentence("1 conversation so far, too few to see a rhythm", 0);
        CheckSentence("3 conversations so far, too few to see a rhythm", 90, 40, 0);
        CheckSentence("4 conversations so far, all within 8 weeks, too short a time to see a rhythm", 55, 36, 18, 0);
        CheckSentence("5 conversations so far, on too few occasions to see a rhythm", 101, 100, 99, 1, 0);
        CheckSentence("4 conversations so far, on too few occasions to see a rhythm", 300, 200, 100, 99);
        CheckSentence("9 conversations so far, all within 8 weeks, too short a time to see a rhythm", 32, 28, 24, 20, 16, 12, 8, 4, 0);
    }

    [Theory]
    [InlineData(35, 7, "every 5 weeks, give or take 1")]
    [InlineData(35, 14, "every 5 weeks, give or take 2")]
    [InlineData(35, 3, "every 5 weeks, give or take 3 days")]
    [InlineData(35, 1, "every 5 weeks, give or take 1 day")]
    [InlineData(35, 0.4, "every 5 weeks")]
    [InlineData(10, 0.5, "every 10 days, give or take 1")]
    [InlineData(10, 2.5, "every 10 days, give or take 3")]
    [InlineData(7, 2, "every week, give or take 2 days")]
    [InlineData(30, 8, "every month, give or take 8 days")]
    [InlineData(30, 21, "every month, give or take 3 weeks")]
    [InlineData(120, 35, "every 4 months, give or take 1")]
    [InlineData(120, 10, "every 4 months, give or take 10 days")]
    [InlineData(365, 90, "every year, give or take 13 weeks")]
    [InlineData(800, 200, "every 2 years, give or take 1")]
    public void The_variation_is_in_the_cadences_own_unit_where_it_has_a_number(int days, double deviation, string expected) =>
        (Words.Every(days) + Words.GiveOrTake(days, deviation)).Should().Be(expected);
}
