using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

public class WhySentencesTests
{
    [Fact]
    public void Each_rule_has_words_of_its_own()
    {
        Enum.GetValues<RecordRule>().Select(rule => WhySentences.Of(rule, "Ada")).Should().OnlyHaveUniqueItems();
        Enum.GetValues<ContactSign>().Select(WhySentences.Of).Should().OnlyHaveUniqueItems();
        Enum.GetValues<OwnerRule>().Select(rule => WhySentences.Of(rule, isTheirs: true)).Should().OnlyHaveUniqueItems();
        Enum.GetValues<NameRule>().Select(WhySentences.Of).Should().OnlyHaveUniqueItems();
        var relationship = Fixture.Of("# people/ada.md\n# Ada\n").Notebook().RelationshipWith("people/ada.md");
        var standing = Standing.Of(relationship, NotebookSettings.Default, Today.Date);
        Enum.GetValues<DueRule>().Select(rule => WhySentences.Of(rule, relationship, standing)).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("Send it", OwnerRule.NobodyNamed, false)]
    [InlineData("Send it (owner: Ada)", OwnerRule.Field, true)]
    [InlineData("Send it [by:: me]", OwnerRule.Field, false)]
    [InlineData("[[Ada Okafor]] will send it", OwnerRule.Promise, true)]
    [InlineData("Ada Okafor: send it", OwnerRule.Opening, true)]
    public void A_follow_up_tells_how_its_owner_was_found(string task, OwnerRule rule, bool isTheirs)
    {
        var notebook = Fixture.Of($"# people/Ada Okafor.md\n# Ada Okafor\n- [ ] {task}\n").Notebook();
        var source = notebook.RelationshipWith("people/Ada Okafor.md").FollowUps.Single();
        (source.Rule, source.IsTheirs).Should().Be((rule, isTheirs));
    }
}
