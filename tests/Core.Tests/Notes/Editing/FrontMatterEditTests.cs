using CsCheck;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Editing;

public class FrontMatterEditTests
{
    private static void Check(Func<string, TextEdit?> edit, string before, string after)
    {
        foreach (var (text, expected) in new[] { (before, after), (before.ReplaceLineEndings("\r\n"), after.ReplaceLineEndings("\r\n")), ("\uFEFF" + before, "\uFEFF" + after) })
        {
            if (text.Length > 1 && !text.Contains('\n')) continue;
            TextEdit.Apply(text, [edit(text)!.Value]).Should().Be(expected);
        }
    }

    [Fact]
    public void A_known_key_keeps_its_spelling_place_quotes_and_comment() => Check(text => FrontMatterEdit.Set(text, "snooze-until", "2027-01-01"),
        "---\n# mine\nname: Ada\nSnoozed_Until:   '2026-12-01'   # after the move\nx: [1,2]\n---\nText",
        "---\n# mine\nname: Ada\nSnoozed_Until:   '2027-01-01'   # after the move\nx: [1,2]\n---\nText");

    [Fact]
    public void An_empty_value_is_filled_in() => Check(text => FrontMatterEdit.Set(text, "company", "Kestrel: Labs"),
        "---\norg:\nname: Ada\n---\n", "---\norg: \"Kestrel: Labs\"\nname: Ada\n---\n");

    [Fact]
    public void A_new_key_goes_to_the_end() => Check(text => FrontMatterEdit.Set(text, "status", "resting"),
        "---\nname: Ada\n---\n# Ada\n", "---\nname: Ada\nstatus: resting\n---\n# Ada\n");

    [Fact]
    public void Front_matter_is_made_where_there_is_none() => Check(text => FrontMatterEdit.Set(text, "status", "resting"),
        "# Ada\nText\n", "---\nstatus: resting\n---\n# Ada\nText\n");

    [Fact]
    public void A_whole_list_goes_with_its_key() => Check(text => FrontMatterEdit.Remove(text, "aliases"),
        "---\nname: Ada\nalias:\n  - Addie\n  - A.\nmet: 2024-01-01\n---\n", "---\nname: Ada\nmet: 2024-01-01\n---\n");

    [Theory]
    [InlineData("aliases: [Addie]\n", "aliases: [Addie, Countess]\n")]
    [InlineData("aliases:\n    - Addie\n", "aliases:\n    - Addie\n    - Countess\n")]
    [InlineData("aliases: Addie # short\n", "aliases: [Addie, Countess] # short\n")]
    [InlineData("aliases: []\n", "aliases: [Countess]\n")]
    [InlineData("aliases:\n", "aliases: [Countess]\n")]
    [InlineData("aliases: [[Addie]]\n", "aliases: [\"[[Addie]]\", Countess]\n")]
    [InlineData("", "aliases: [Countess]\n")]
    public void A_value_joins_a_list_in_the_lists_own_style(string before, string after) => Check(text => FrontMatterEdit.Add(text, "aliases", "Countess"),
        $"---\nname: Ada\n{before}---\n", $"---\nname: Ada\n{after}---\n");

    [Fact]
    public void What_is_there_already_is_not_added() => FrontMatterEdit.Add("---\naliases: [Addie]\n---\n", "aliases", "Addie").Should().BeNull();

    [Fact]
    public void Broken_front_matter_is_not_touched() => FrontMatterEdit.Set("---\nname: \"Ada\n---\n", "status", "resting").Should().BeNull();

    private static readonly Gen<string> s_value = Gen.OneOf(
        Gen.String[Gen.Char["abc XYZ:#'\"-[]{}|>&*!%@`,?\\/éß陳\t0123456789"], 1, 24],
        Gen.OneOf(new[] { "true", "null", "~", "- x", "a: b", "2026-08-02", "[[Ada]]", " lead", "trail ", "no" }.Select(Gen.Const).ToArray()));

    private static readonly Gen<string> s_note = Gen.OneOf(new[]
    {
        "", "# Ada\n", "---\n---\n", "---\nname: Ada\n---\nText", "---\ngoal: old\nx: 1\n---\n", "---\ngoal: 'old' # why\n---", "---\r\ngoal:\r\nx: 1\r\n---\r\n",
        "---\ngoal: >\n  folded\n  text\nx: 1\n---\n", "\uFEFF---\nGoal: \"old\"\n---\n"
    }.Select(Gen.Const).ToArray());

    [Fact]
    public void Setting_a_key_and_reading_it_gives_the_value_back() => Gen.Select(s_note, s_value).Sample((note, value) =>
    {
        var edited = TextEdit.Apply(note, [FrontMatterEdit.Set(note, "goal", value)!.Value]);
        var block = FrontMatterBlock.Read(edited);
        block!.Document.Error.Should().BeNull();
        var entry = block.Document.Entries.Single(e => ContactKey.Find(e.Key) == ContactKey.Goal);
        ((YamlScalar)entry.Value).Text.Should().Be(value is "~" or "null" ? value : value);
    });

    [Fact]
    public void Setting_then_removing_a_new_key_gives_the_old_text_back() => Gen.Select(s_note.Where(note => note.Contains("---") && !note.Contains("oal")), s_value).Sample((note, value) =>
    {
        var edited = TextEdit.Apply(note, [FrontMatterEdit.Set(note, "goal", value)!.Value]);
        TextEdit.Apply(edited, [FrontMatterEdit.Remove(edited, "goal")!.Value]).Should().Be(note);
    });
}
