using NotesNetworking.Core.Assist.Completion;

namespace NotesNetworking.Core.Tests.Assist.Completion;

public class LinkSuggestionTests
{
    private const string People = """

        # people/ada.md
        ---
        aliases: [Addie]
        company: "[[Kestrel]]"
        ---
        # Ada Okafor
        ## 2026-11-20 Call
        # people/bob.md
        # Bob Adams
        ## 2026-01-01 Call
        # people/max1.md
        # Max
        # people/max2.md
        # Max
        # people/cleo.md
        # Cléo 🦉
        """;

    private static void Check(string text, params string[] expected) => CheckCompletion.Check($"# note.md\n{text}\n{People}", expected);

    private static SuggestionList Complete(string text) => CheckCompletion.Complete($"# note.md\n{text}\n{People}", out _, out _);

    [Fact]
    public void Behind_two_brackets_which_are_closed() => Check("x\nMet [[Bo$0 today", "Bob Adams: Met [[Bob Adams]] today");

    [Fact]
    public void Behind_an_at_sign_at_the_start_of_a_word() => Check("Met @bo$0", "Bob Adams: Met [[Bob Adams]]");

    [Theory]
    [InlineData("ada@ex$0ample.org")]
    [InlineData("mail ada@$0")]
    [InlineData("@ bo$0")]
    [InlineData("bo$0")]
    [InlineData("[[Bob]] bo$0")]
    [InlineData("[[Bob Adams|bo$0")]
    [InlineData("[[Bo\n$0")]
    [InlineData("[[zzz$0")]
    [InlineData("\\[[Bo$0")]
    [InlineData("\\\\\\[[Bo$0")]
    [InlineData("\\[[Bo#$0")]
    [InlineData("$0[[Bo")]
    public void Nowhere_else(string text) => Check(text);

    [Theory]
    [InlineData("[[Bo$0]]", "[[Bob Adams]]")]
    [InlineData("[[Bo$0b Ad]] x", "[[Bob Adams]] x")]
    [InlineData("[[Bo$0|he]]", "[[Bob Adams|he]]")]
    [InlineData("[[Bo$0b#Log|he]]", "[[Bob Adams#Log|he]]")]
    [InlineData("[[Bo$0 and [[Ada]]", "[[Bob Adams]] and [[Ada]]")]
    [InlineData("[[@Bo$0", "[[Bob Adams]]")]
    [InlineData("[[@Bo$0]]", "[[Bob Adams]]")]
    [InlineData("(@Bo$0)", "([[Bob Adams]])")]
    [InlineData("[[Bo$0]", "[[Bob Adams]]")]
    [InlineData("[[Bo$0] today", "[[Bob Adams]] today")]
    [InlineData("[[Bo$0b] today", "[[Bob Adams]] today")]
    [InlineData("[[Bo$0], [x](y.md)", "[[Bob Adams]], [x](y.md)")]
    [InlineData("[[Bo$0 [x](y.md)", "[[Bob Adams]] [x](y.md)")]
    [InlineData("[[Bo$0 and more]", "[[Bob Adams]] and more]")]
    [InlineData("\\\\[[Bo$0", "\\\\[[Bob Adams]]")]
    public void The_rest_of_a_link_under_the_cursor_is_replaced_its_heading_and_shown_text_stay(string text, string line) =>
        Check(text, "Bob Adams: " + line);

    [Theory]
    [InlineData("[[Addie$0", "[[Ada Okafor|Addie]]")]
    [InlineData("[[Addie$0]]", "[[Ada Okafor|Addie]]")]
    [InlineData("@addie$0", "[[Ada Okafor|Addie]]")]
    [InlineData("[[Addie$0|she]]", "[[Ada Okafor|she]]")]
    [InlineData("[[Addie$0#Log]]", "[[Ada Okafor#Log]]")]
    public void An_alias_is_shown_in_the_link(string text, string line) => Check(text, "Addie (Ada Okafor): " + line);

    [Fact]
    public void A_name_that_means_several_is_linked_by_its_path_and_shown() =>
        Check("[[max$0", "Max: [[max1|Max]]", "Max: [[max2|Max]]");

    [Fact]
    public void Without_case_and_accents_apart() => Check("[[CLE\u0301O$0", "Cléo 🦉: [[Cléo 🦉]]");

    [Fact]
    public void The_beginning_of_a_name_comes_before_that_of_a_later_word_initials_and_letters_in_order()
    {
        Check("[[ad$0", "Ada Okafor: [[Ada Okafor]]", "Bob Adams: [[Bob Adams]]");
        Check("[[ba$0", "Bob Adams: [[Bob Adams]]");
        Check("[[okf$0", "Ada Okafor: [[Ada Okafor]]");
    }

    [Fact]
    public void Among_equals_those_you_talk_with_often_and_lately_come_first() =>
        Complete("[[$0").Items.Select(item => item.Label).Should().Equal("Ada Okafor", "Bob Adams", "Cléo 🦉", "Max", "Max");

    [Fact]
    public void Beside_it_stand_company_and_last_contact_and_what_editors_compare_begins_as_the_typed_text()
    {
        var item = Complete("@ad$0").Items[0];
        (item.Detail, item.FilterText, item.Path).Should().Be(("Kestrel · 2 days ago", "@ada Okafor", "people/ada.md"));
        Complete("[[max$0").Items[0].Detail.Should().Be("not talked yet");
        Complete("[[@ad$0").Items[0].FilterText.Should().Be("@ada Okafor");
        Complete("[[Ad$0").Items[0].FilterText.Should().Be("Ada Okafor");
        Complete("[[okf$0").Items[0].FilterText.Should().Be("okfAda Okafor");
    }

    [Fact]
    public void Of_very_many_the_best_hundred_are_given_and_more_promised()
    {
        var many = string.Concat(Enumerable.Range(0, 150).Select(i => $"# people/n{i}.md\n# Nia {i}\n"));
        var found = CheckCompletion.Complete($"# note.md\n[[n$0\n{many}", out _, out _);
        (found.Items.Length, found.IsIncomplete).Should().Be((100, true));
    }

    [Theory]
    [InlineData("| [[Addie$0 |", "| [[Ada Okafor\\|Addie]] |")]
    [InlineData("| [[Addie$0\\|she]] |", "| [[Ada Okafor\\|she]] |")]
    public void In_a_table_the_bar_has_its_backslash(string text, string line) => Check(text, "Addie (Ada Okafor): " + line);

    [Fact]
    public void Other_notes_come_behind_the_contacts()
    {
        const string Notes = "\n# notes/Adventures.md\nwords\n# templates/Ad.md\nwords";
        CheckCompletion.Check($"# note.md\n[[adv$0\n{People}{Notes}", "Adventures: [[Adventures]]");
        CheckCompletion.Labels($"# note.md\n[[ad$0\n{People}{Notes}").Should().Equal("Ada Okafor", "Bob Adams", "Adventures");
        CheckCompletion.Labels($"# note.md\n@adv$0\n{People}{Notes}").Should().BeEmpty();
    }

    [Theory]
    [InlineData("See [him](bob$0", "See [him](people/bob.md)")]
    [InlineData("See [him](bob$0) x", "See [him](people/bob.md) x")]
    [InlineData("See [him](bo$0b.md#log)", "See [him](people/bob.md#log)")]
    public void In_the_target_of_a_Markdown_link_the_path_of_the_note(string text, string line) => Check(text, "Bob Adams: " + line);

    [Fact]
    public void A_path_leads_from_the_note_and_is_encoded() =>
        CheckCompletion.Check("# daily/x/2026.md\n[her](ada$0\n# daily/people/Ada Okafor.md\nx\n", "Ada Okafor: [her](../people/Ada%20Okafor.md)");

    [Theory]
    [InlineData("[him](https://bob$0")]
    [InlineData("[him](people/bob$0")]
    [InlineData("[him](bob.md#$0")]
    public void A_path_or_an_address_that_is_typed_is_left_alone(string text) => Check(text);

    [Theory]
    [InlineData("`[[bo$0`")]
    [InlineData("`[[bo$0]]`")]
    [InlineData("```\n[[bo$0\n```")]
    [InlineData("```\n[[bo$0")]
    [InlineData("    [[bo$0")]
    [InlineData("x <!-- [[bo$0 --> y")]
    [InlineData("<!--\n[[bo$0\n-->")]
    [InlineData("%% @bo$0 %%")]
    [InlineData("%%\n@bo$0\n%%")]
    public void Not_in_code_and_comments(string text) => Check(text);

    [Fact]
    public void Not_in_a_template() => CheckCompletion.Labels($"# templates/note.md\n[[bo$0\n{People}").Should().BeEmpty();

    [Fact]
    public void Behind_code_that_is_closed() => Check("`x` and ``y`` [[bo$0", "Bob Adams: `x` and ``y`` [[Bob Adams]]");

    [Theory]
    [InlineData("- Coffee with $0")]
    [InlineData("- Coffee with Bo$0")]
    [InlineData("- Coffee with bob a$0")]
    [InlineData("Coffee with Bo$0")]
    [InlineData("  - Long lunch w/ Bo$0")]
    [InlineData("- Kaffee mit Bo$0")]
    [InlineData("- 14:30 Call with Bo$0")]
    [InlineData("- Coffee with [[Ada Okafor]] and Bo$0")]
    [InlineData("- Coffee with [[Ada Okafor]], Bo$0")]
    [InlineData("## Lunch with Bo$0")]
    public void After_with_in_a_line_of_a_diary_that_tells_of_a_conversation(string line) =>
        CheckCompletion.Labels($"# daily/2026-11-20.md\n{line}\n{People}").Should().Contain("Bob Adams");

    [Theory]
    [InlineData("daily/2026-11-20.md", "- Soup with bo$0")]
    [InlineData("daily/2026-11-20.md", "- [ ] Coffee with Bo$0")]
    [InlineData("daily/2026-11-20.md", "- Planned a coffee with Bo$0")]
    [InlineData("daily/2026-11-20.md", "- Coffee with [[Ada Okafor]] about Bo$0")]
    [InlineData("daily/2026-11-20.md", "- Coffee therewith Bo$0")]
    [InlineData("daily/2026-11-20.md", "- Coffee with Ada. Bo$0")]
    [InlineData("notes.md", "- Coffee with Bo$0")]
    [InlineData("people/x.md", "- Coffee with Bo$0")]
    public void Not_after_another_with(string path, string line) =>
        CheckCompletion.Labels($"# {path}\n{line}\n{People}").Should().NotContain("Bob Adams");

    [Theory]
    [InlineData("\\[[Bob Adams]]")]
    [InlineData("Met \\[[Bob Adams]] and `[[Bob Adams]]`")]
    [InlineData("- Coffee with \\[[Bob Adams]]")]
    public void An_escaped_bracket_is_no_link(string text) =>
        Fixtures.Fixture.Of($"# 2026-11-20.md\n{text}\n{People}").Notebook().Notes["2026-11-20.md"].Links.Should().BeEmpty();
}
