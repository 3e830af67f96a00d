using CsCheck;
using NotesNetworking.Core.Assist.Actions;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist.Actions;

public class CanonicalFrontMatterTests
{
    private static Note Parse(string text) => NoteParser.Parse("people/ada.md", text, NotebookSettings.Default);

    private static string Normalise(string text) => TextEdit.Apply(text, CanonicalFrontMatter.Edits(Parse(text), text));

    [Theory]
    [InlineData("lastContact: 2026/08/02 # then", "last-contact: 2026-08-02 # then")]
    [InlineData("met: '2 Aug 2026'", "met: '2026-08-02'")]
    [InlineData("met: 2026-08-02T14:30", "met: 2026-08-02T14:30")]
    [InlineData("bday: 12-10", "birthday: --12-10")]
    [InlineData("born: 1985.12.10", "birthday: 1985-12-10")]
    [InlineData("tag: \"#work #tea\"", "tags: [work, tea]")]
    [InlineData("tags: work, tea", "tags: [work, tea]")]
    [InlineData("tags:\n  - '#work'\n  - tea", "tags:\n  - work\n  - tea")]
    [InlineData("state: Inactive", "status: resting")]
    [InlineData("state: Bavaria", "state: Bavaria")]
    [InlineData("stage: Converse", "stage: converse")]
    [InlineData("fileClass: Person", "fileClass: Person")]
    [InlineData("EMAIL[HOME]: a@b.c", "EMAIL[HOME]: a@b.c")]
    [InlineData("nickname: A\naliases: [B]", "nickname: A\naliases: [B]")]
    [InlineData("mail: a@b.c\nEmails: [d@e.f]", "email: a@b.c\nEmails: [d@e.f]")]
    [InlineData("\"Full Name\": Ada # hers\nmine: 2026/01/01", "name: Ada # hers\nmine: 2026/01/01")]
    [InlineData("contact-frequency: every 2 weeks", "contact-frequency: every 2 weeks")]
    public void Keys_and_values_get_their_canonical_form(string before, string after)
    {
        Normalise($"---\n{before}\n---\n# Ada\n").Should().Be($"---\n{after}\n---\n# Ada\n");
        Normalise($"\uFEFF---\r\n{before.ReplaceLineEndings("\r\n")}\r\n---\r\n").Should().Be($"\uFEFF---\r\n{after.ReplaceLineEndings("\r\n")}\r\n---\r\n");
    }

    [Theory]
    [InlineData("---\nCity: [\n---\n")]
    [InlineData("# Ada\n\nCity: Leeds\n")]
    public void What_cannot_be_read_and_what_is_not_there_is_left_alone(string text) => Normalise(text).Should().Be(text);

    private static readonly Gen<string> s_entry =
        from key in Gen.OneOf(
            Gen.OneOf<string>([.. ContactKey.All.SelectMany(key => key.Spellings.Prepend(key.Canonical))]),
            Gen.OneOf("mine", "Last Contact", "E-Mail", "TAGS", "state"))
        from value in Gen.OneOf(
            "", "x", "2026/08/02", "'2 Aug 2026'", "12-10", "[a, '#b']", "\"#a b\"", "a, b", "Inactive", "converse", "\"[[Bo]]\"", "[[Bo]]", "3m", "\n  - '#a'\n  - b", "never # why")
        select $"{key}: {value}";

    /// <summary>What a contact says, without the places.</summary>
    private static string Summary(Note note)
    {
        var contact = note.Contact!;
        return string.Join('|', contact.Name, string.Join(',', contact.Aliases.Select(one => one.Text)), string.Join(',', contact.Tags), string.Join(',', contact.Companies.Select(one => one.Text)),
            contact.Role, string.Join(',', contact.Emails), string.Join(',', contact.Phones), string.Join(',', contact.Locations), contact.Birthday?.Value, contact.Met?.Value,
            string.Join(',', contact.IntroducedBy.Select(one => one.Text)), string.Join(',', contact.Relations.Select(one => one.Key.Canonical + one.Target.Text)),
            contact.Cadence?.Value, contact.SnoozeUntil?.Value, contact.Status, contact.Goal, contact.Stage, contact.LastContact?.Value);
    }

    [Fact]
    public void The_contact_stays_who_it_was_and_doing_it_again_changes_nothing() => s_entry.Array[0, 6].Sample(entries =>
    {
        var text = $"---\n{string.Join('\n', entries.DistinctBy(entry => entry.Split(':')[0]))}\n---\n# Ada\n";
        var after = Normalise(text);
        Summary(Parse(after)).Should().Be(Summary(Parse(text)), "of {0} and {1}", text, after);
        Normalise(after).Should().Be(after);
    });
}
