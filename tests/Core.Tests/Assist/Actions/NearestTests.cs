using CsCheck;
using NotesNetworking.Core.Assist.Actions;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist.Actions;

/// <summary>What was probably meant.</summary>
public class NearestTests
{
    [Theory]
    [InlineData("met", "22.11.2025", "2025-11-22")]
    [InlineData("met", "11/22/2025", "2025-11-22")]
    [InlineData("met", "03/04/2025", "2025-04-03 2025-03-04")]
    [InlineData("met", "22.11.25", "2025-11-22")]
    [InlineData("met", "1.2.85", "1985-02-01")]
    [InlineData("met", "2026-02-31", "2026-02-28")]
    [InlineData("met", "Nov 22nd, 2025", "2025-11-22")]
    [InlineData("met", "22. November 2025", "2025-11-22")]
    [InlineData("met", "2025 Nov 22", "2025-11-22")]
    [InlineData("date", "22.11.2025", "2025-11-22")]
    [InlineData("met", "spring 2024", "")]
    [InlineData("met", "2025", "")]
    [InlineData("met", "99.99.2025", "")]
    [InlineData("birthday", "10 December", "--12-10")]
    [InlineData("birthday", "Dec 10th", "--12-10")]
    [InlineData("birthday", "10.12.", "--12-10")]
    [InlineData("birthday", "02-30", "--02-29")]
    [InlineData("contact-frequency", "0", "never")]
    [InlineData("contact-frequency", "0 weeks", "never")]
    [InlineData("contact-frequency", "-3", "3")]
    [InlineData("contact-frequency", "-2w", "2w")]
    [InlineData("contact-frequency", "200y", "")]
    public void Values(string key, string written, string nearest) =>
        string.Join(' ', NearestValue.Of(key, written, Today.Date).Select(value => value.Replace(' ', '_'))).Should().Be(key == "contact-frequency" ? nearest.Replace(' ', '_') : nearest);

    [Fact]
    public void A_cadence_that_is_offered_can_be_read() =>
        Gen.String[Gen.Char["aelmnorty wk123"], 0, 12].Sample(written => NearestValue.Of("cadence", written, Today.Date).All(value => Cadence.Parse(value) is not null));

    [Theory]
    [InlineData("ada", "ada", 0)]
    [InlineData("ada", "adda", 1)]
    [InlineData("ada", "aad", 1)]
    [InlineData("ada", "bob", 3)]
    [InlineData("", "ada", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Distances(string a, string b, int distance)
    {
        EditDistance.Of(a, b, 5).Should().Be(distance);
        EditDistance.Of(b, a, 5).Should().Be(distance);
        EditDistance.Of(a, b, 1).Should().Be(Math.Min(distance, 2));
    }
}
