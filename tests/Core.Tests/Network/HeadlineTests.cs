using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>A conversation in one line.</summary>
public class HeadlineTests
{
    private static string Of(string fixture)
    {
        var notebook = Fixture.Of(fixture).Notebook();
        return Sentences.Headline(notebook, notebook.RelationshipWith("people/ada.md").Conversations.Single());
    }

    [Theory]
    [InlineData("Called [[Ada]]", "2026-09-30 Called Ada")]
    [InlineData("I had coffee with [[Ada]]", "2026-09-30 I had coffee with Ada")]
    [InlineData("[[Ada]] and I had lunch", "2026-09-30 Ada and I had lunch")]
    [InlineData("Quick call with [[Ada]]", "2026-09-30 Quick call with Ada")]
    [InlineData("📞 [[Ada]]", "2026-09-30 call: Ada")]
    [InlineData("Met [[Ada]] #call", "2026-09-30 Met Ada #call")]
    public void A_diary_line_that_says_the_channel_says_it_once(string line, string expected) => Of($"# people/ada.md\n# Ada\n# daily/2026-09-30.md\n- {line}\n").Should().Be(expected);

    [Theory]
    [InlineData("## 2026-09-30 Call: venue for the talk", "2026-09-30 call: venue for the talk")]
    [InlineData("## 2026-09-30 Call: venue for the call", "2026-09-30 call: venue for the call")]
    [InlineData("## 2026-09-30 Call: called about the kiln", "2026-09-30 called about the kiln")]
    [InlineData("## 2026-09-30 Call: talked about calls", "2026-09-30 call: talked about calls")]
    [InlineData("## 2026-09-30 Call", "2026-09-30 call")]
    [InlineData("## 2026-09-30 Lunch with [[Bob]]", "2026-09-30 lunch: with Bob")]
    [InlineData("## 2026-09-30 the kiln", "2026-09-30 the kiln")]
    public void What_it_was_about_is_not_its_channel(string heading, string expected) => Of($"# people/ada.md\n# Ada\n\n{heading}\n").Should().Be(expected);
}
