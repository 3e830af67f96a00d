using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist;

public class ContactCompletionTests
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

    /// <summary>
    /// The suggestions at the cursor of <c>note.md</c>, best first: <c>label: the cursor's line as accepting makes it</c>.
    /// What is compared with the typed text by editors begins as that does.
    /// </summary>
    private static void Check(string text, params string[] expected)
    {
        var found = Complete(text, out var source, out var cursor);
        found.Items.Select(item => $"{item.Label}: {Accept(source, item)}").Should().Equal(expected);
        foreach (var item in found.Items)
        {
            item.Edit.Span.Touches(cursor).Should().BeTrue("the replaced text touches the cursor");
            source.Slice(item.Edit.Span).Should().NotContain("\n");
        }
    }

    private static SuggestionList Complete(string text, out SourceText source, out int cursor)
    {
        var fixture = Fixture.Of($"# note.md\n{text}\n{People}");
        (source, cursor) = (fixture.CursorText, fixture.Cursor);
        return ContactCompletion.Complete(fixture.Notebook(), source, cursor, Today.Date);
    }

    private static string Accept(SourceText source, Suggestion item)
    {
        var result = TextEdit.Apply(source.Text, [item.Edit]);
        var start = item.Edit.Span.Start == 0 ? 0 : result.LastIndexOf('\n', item.Edit.Span.Start - 1) + 1;
        return result[start..result.IndexOf('\n', start)];
    }

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
    [InlineData("[[Bob Adams#bo$0")]
    [InlineData("[[Bo\n$0")]
    [InlineData("[[zzz$0")]
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
        Complete("[[$0", out _, out _).Items.Select(item => item.Label).Should().Equal("Ada Okafor", "Bob Adams", "Cléo 🦉", "Max", "Max");

    [Fact]
    public void Beside_it_stand_company_and_last_contact_and_what_editors_compare_begins_as_the_typed_text()
    {
        var item = Complete("@ad$0", out _, out _).Items[0];
        (item.Detail, item.FilterText, item.Path).Should().Be(("Kestrel · 2 days ago", "@Ada Okafor", "people/ada.md"));
        Complete("[[max$0", out _, out _).Items[0].Detail.Should().Be("not talked yet");
        Complete("[[@ad$0", out _, out _).Items[0].FilterText.Should().Be("@Ada Okafor");
        Complete("[[ad$0", out _, out _).Items[0].FilterText.Should().Be("Ada Okafor");
    }

    [Fact]
    public void Of_very_many_the_best_hundred_are_given_and_more_promised()
    {
        var many = string.Concat(Enumerable.Range(0, 150).Select(i => $"# people/n{i}.md\n# Nia {i}\n"));
        var fixture = Fixture.Of($"# note.md\n[[n$0\n{many}");
        var found = ContactCompletion.Complete(fixture.Notebook(), fixture.CursorText, fixture.Cursor, Today.Date);
        (found.Items.Length, found.IsIncomplete).Should().Be((100, true));
    }
}
