using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Tests.Network;

public class MentionSentencesTests
{
    [Theory]
    [InlineData(0, "No other note mentions Ada.")]
    [InlineData(1, "Ada is mentioned in a.md:1.")]
    [InlineData(2, "Ada is mentioned in a.md:1, a.md:2.")]
    [InlineData(3, "Ada is mentioned in a.md:1, a.md:2 and 1 more place.")]
    [InlineData(5, "Ada is mentioned in a.md:1, a.md:2 and 3 more places.")]
    public void The_first_are_told_and_the_others_counted(int count, string sentence) =>
        MentionSentences.Summary("Ada", [.. Enumerable.Range(0, count).Select(line => ("a.md", line))], 2).Should().Be(sentence);
}
