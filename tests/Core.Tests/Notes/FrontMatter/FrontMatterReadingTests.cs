using static NotesNetworking.Core.Tests.Notes.Contacts.CheckContact;

namespace NotesNetworking.Core.Tests.Notes.FrontMatter;

/// <summary>Front matter as YAML: fences, line endings, links in it, and what is wrong with it.</summary>
public class FrontMatterReadingTests
{
    [Theory]
    [InlineData("---\nname: Ada\n---\n# Other")]
    [InlineData("---\r\nname: Ada\r\n---\r\n# Other")]
    [InlineData("\uFEFF---\nname: Ada\n---\n# Other")]
    [InlineData("\uFEFF---\r\nname: Ada\r\n---\r\n")]
    [InlineData("---\nname: Ada\n...\n# Other")]
    [InlineData("---\nname: Ada\n---")]
    [InlineData("--- \nname: Ada\n---\t\n")]
    [InlineData("---\n# a comment\nname: Ada # and another\n---\n")]
    [InlineData("---\n\nname: Ada\n\n---\n")]
    [InlineData("---\n'name': Ada\n---\n")]
    [InlineData("---\nname: >-\n  Ada\n---\n")]
    public void Between_two_fences_at_the_top(string text) => Check(text, "name: Ada");

    [Theory]
    [InlineData("---\nname: Ada\n# Title", "name: Title")]
    [InlineData("\n---\nname: Ada\n---\n", "name: x")]
    [InlineData("----\nname: Ada\n---\n", "name: x")]
    [InlineData(" ---\nname: Ada\n---\n", "name: x")]
    [InlineData("---\n---\n# Title", "name: Title")]
    [InlineData("", "name: x")]
    [InlineData("# Title #", "name: Title")]
    [InlineData("Title\n=====\n", "name: Title")]
    [InlineData("\uFEFF# Title", "name: Title")]
    public void Without_it_the_name_is_the_first_heading_or_the_file(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("\"[[Bob]]\"", "[[Bob]]")]
    [InlineData("'[[Bob]]'", "[[Bob]]")]
    [InlineData("[[Bob]]", "[[Bob]]")]
    [InlineData("[[Bob Stone]]", "[[Bob Stone]]")]
    [InlineData("[[Bob, the older]]", "[[Bob, the older]]")]
    [InlineData("\"[[Bob|Bobby]]\"", "[[Bob]]")]
    [InlineData("\"[[people/bob#Log|Bobby]]\"", "[[people/bob]]")]
    [InlineData("\"[[Bob \\\"Bo\\\" Ray|Bo]]\"", "[[Bob \"Bo\" Ray]]")]
    [InlineData("'[[Bob O''Hara]]'", "[[Bob O'Hara]]")]
    [InlineData("[\"[[Bob]]\"]", "[[Bob]]")]
    [InlineData("[\"[[Bob]]\", \"[[Cleo]]\"]", "[[Bob]] | [[Cleo]]")]
    [InlineData("[[[Bob]], [[Cleo]]]", "[[Bob]] | [[Cleo]]")]
    [InlineData("[[[Bob]]]", "[[Bob]]")]
    [InlineData("\n  - \"[[Bob]]\"\n  - [[Cleo]]\n  - Dora", "[[Bob]] | [[Cleo]] | Dora")]
    [InlineData("Bob", "Bob")]
    [InlineData("[Bob, Cleo]", "Bob | Cleo")]
    public void Links_quoted_unquoted_nested_and_in_lists(string written, string expected) => CheckKeys($"friend: {written}", $"friend: {expected}");

    [Fact]
    public void What_stands_above_and_below_a_mistake_still_counts() => Check("""
        ---
        name: Ada
        contact-frequency: 6 weeks
        nonsense
        company: Kestrel
        ---
        # Title
        """, """
        name: Ada
        company: Kestrel
        contact-frequency: 42
        problem: front matter
        """);

    [Theory]
    [InlineData("[[Bob]], [[Cleo]]", "[[Bob]] | [[Cleo]]")]
    [InlineData("[[[Bob]], @cleo]", "[[Bob]] | @cleo")]
    [InlineData("[Fwd: Lesson #1: Kilns, 'It''s', \"a, b\"]", "Fwd: Lesson #1: Kilns | It's | a, b")]
    [InlineData("[@a,\n  b\n]", "@a | b")]
    [InlineData("@ada on Twitter # really", "@ada on Twitter")]
    [InlineData("Fwd: Lesson #1: Kilns", "Fwd: Lesson #1: Kilns")]
    [InlineData("*star", "*star")]
    [InlineData("\"Foo\" and \"Bar\"", "\"Foo\" and \"Bar\"")]
    [InlineData("\n- @a\n- [[Bob]]\n- \"c d\"", "@a | [[Bob]] | c d")]
    [InlineData("\n\t- a\n\t- b", "a | b")]
    [InlineData("\"[[Bob]] (my brother)\"", "[[Bob]]")]
    public void What_is_no_yaml_is_read_as_it_is_meant(string written, string expected) => CheckKeys($"friend: {written}", $"friend: {expected}");

    [Fact]
    public void A_value_that_no_key_can_have_leaves_the_others_alone() => Check("""
        ---
        name: Ada
        met: 2026-13-01
        contact-frequency: 6 weeks
        snooze-until: 2026-02-30
        ---
        """, """
        name: Ada
        contact-frequency: 42
        problem: met
        problem: snooze-until
        """);

    [Theory]
    [InlineData("- a\n- b")]
    [InlineData("just words")]
    public void A_list_or_words_instead_of_keys_is_a_mistake(string frontMatter) => Check($"---\n{frontMatter}\n---\n", """
        name: x
        problem: front matter
        """);

    [Fact]
    public void Of_a_key_given_twice_the_first_counts() => Check("""
        ---
        name: Ada
        full-name: Ada Okafor
        ---
        """, "name: Ada");
}
