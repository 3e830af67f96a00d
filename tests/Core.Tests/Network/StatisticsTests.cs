using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

public class StatisticsTests
{
    private static Statistics Of(string notebook) => Statistics.Of(Fixture.Of(notebook).Notebook(), Today.Date);

    [Fact]
    public void A_conversation_counts_once_however_many_took_part()
    {
        var statistics = Of("""
            # people/ada.md
            # Ada
            ## 2026-11-03
            # people/bob.md
            # Bob
            ## 2026-10-01 Call
            # meetings/plan.md
            ---
            date: 2026-11-03
            people: ["[[Ada]]", "[[Bob]]"]
            ---
            """);

        statistics.Conversations.Should().Be(2);
        statistics.Months.Where(month => month.Number > 0).Should().Equal(new Tally<DateOnly>(new(2026, 10, 1), 1), new Tally<DateOnly>(new(2026, 11, 1), 1));
        statistics.Channels.Should().Equal(new Tally<string>("", 1), new Tally<string>("call", 1));
    }

    [Fact]
    public void The_last_twelve_months_end_with_this_one()
    {
        var months = Of("# people/ada.md\n## 2025-11-30\n## 2025-12-01\n## 2026-11-30\n").Months;

        months.Should().HaveCount(12);
        months[0].Should().Be(new Tally<DateOnly>(new(2025, 12, 1), 1));
        months[^1].Should().Be(new Tally<DateOnly>(new(2026, 11, 1), 0), "the 30th is still to come");
    }

    [Fact]
    public void Follow_ups_count_by_side_and_only_where_they_are_open_and_somebodys()
    {
        var statistics = Of("""
            # people/ada.md
            - [ ] one
            - [ ] two [by:: them]
            - [x] done
            - [ ] later ⏳ 2026-12-01
            # notes/list.md
            - [ ] milk
            - [ ] ask [[Ada]]
            # templates/person.md
            - [ ] of a template
            """);

        (statistics.IOwe, statistics.TheyOwe).Should().Be((2, 1));
        statistics.Notes.Should().Be(2);
    }

    [Fact]
    public void Every_state_and_stage_is_there_and_they_add_up()
    {
        var statistics = Of("# people/ada.md\n## 2026-11-20\n# people/bob.md\n---\nstatus: resting\n---\n");

        statistics.Contacts.Should().Be(2);
        statistics.States.Select(state => state.Of).Should().Equal(Enum.GetValues<ContactState>());
        statistics.States.Single(state => state.Of == ContactState.Resting).Number.Should().Be(1);
        statistics.Stages.Sum(stage => stage.Number).Should().Be(2);
    }

    [Fact]
    public void The_first_year_of_the_calendar_has_no_months_before_it() =>
        Statistics.Of(Fixture.Of("# people/ada.md\n# Ada\n").Notebook(), new DateOnly(1, 3, 1)).Months.Should().HaveCount(3);
}
