using NotesNetworking.Core.Exchange;

namespace NotesNetworking.Core.Tests.Exchange;

public class StableIdTests
{
    [Fact]
    public void An_id_is_a_name_based_uuid_that_never_changes() =>
        StableId.Of("people/ada.md").Should().Be("33272286-6436-54d3-9a69-eaf1883d8eb4").And.MatchRegex("^.{8}-.{4}-5.{3}-[89ab].{3}-.{12}$");
}
