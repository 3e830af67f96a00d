using CsCheck;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Tests.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist;

public class SelectionsTests
{
    /// <summary>What is selected step by step; the last, the whole note, is left out.</summary>
    private static void Check(string text, params string[] expected)
    {
        var fixture = Fixture.Of(text);
        var selections = new Selections(fixture.Notebook().Notes[fixture.CursorPath], fixture.CursorText);
        var found = selections.At(fixture.Cursor);
        found[^1].Should().Be(new TextSpan(0, fixture.CursorText.Text.Length));
        found.SkipLast(1).Select(fixture.CursorText.Slice).Should().Equal(expected);
    }

    [Fact]
    public void A_word_the_name_the_link_the_words_the_follow_up_its_item_the_conversation_and_its_section() => Check(
        "# Ada\n\n## 2026-08-02 Call\n\n- [ ] Ask [[Bob Ad$0ams|him]] 📅 2026-12-01\n  - deep\n\n## Next\n",
        "Adams", "Bob Adams", "[[Bob Adams|him]]", "Ask [[Bob Adams|him]]", "[ ] Ask [[Bob Adams|him]] 📅 2026-12-01", "- [ ] Ask [[Bob Adams|him]] 📅 2026-12-01",
        "- [ ] Ask [[Bob Adams|him]] 📅 2026-12-01\n  - deep", "## 2026-08-02 Call\n\n- [ ] Ask [[Bob Adams|him]] 📅 2026-12-01\n  - deep",
        "# Ada\n\n## 2026-08-02 Call\n\n- [ ] Ask [[Bob Adams|him]] 📅 2026-12-01\n  - deep\n\n## Next");

    [Fact]
    public void A_date_and_its_heading() => Check("# Ada\n## 2026-0$08-02 Call\nwords\n",
        "08", "2026-08-02", "2026-08-02 Call", "## 2026-08-02 Call", "## 2026-08-02 Call\nwords", "# Ada\n## 2026-08-02 Call\nwords");

    [Fact]
    public void A_field_and_its_line() => Check("One.\nTwo [gave:: the sli$0des] now.\n",
        "slides", "[gave:: the slides]", "Two [gave:: the slides] now.", "One.\nTwo [gave:: the slides] now.");

    [Fact]
    public void A_key_its_value_and_the_front_matter() => Check("---\nname: Ada\ntags: [one, t$0wo]\n---\n",
        "two", "[one, two]", "tags: [one, two]", "name: Ada\ntags: [one, two]\n");

    [Fact]
    public void A_word_with_combining_marks_and_an_emoji_are_whole()
    {
        Check("Zoe\u0308$0 x\n", "Zoe\u0308", "Zoe\u0308 x");
        Check("a 👩‍💻$0 x\n", "👩‍💻", "a 👩‍💻 x");
    }

    [Fact]
    public void Between_two_things_the_one_behind_counts() => Check("[[Ada]]$0[[Bob]]\n", "[[Bob]]", "[[Ada]][[Bob]]");

    [Fact]
    public void A_blank_place_gives_the_note() => Check("a\n\n$0\n\nb\n");

    [Fact]
    public void An_empty_note_gives_itself() => Check("$0");

    [Fact]
    public void Each_span_is_strictly_inside_the_next_and_holds_the_cursor() => NoteGen.Any.Sample(text =>
    {
        var source = SourceText.From(text);
        var selections = new Selections(NoteParser.Parse("people/x.md", source, NotebookSettings.Default), source);
        for (var offset = 0; offset <= text.Length; offset += 1 + text.Length / 20)
        {
            var spans = selections.At(offset);
            spans[^1].Should().Be(new TextSpan(0, text.Length));
            spans.Where(span => !span.Touches(offset)).Should().BeEmpty();
            spans.Zip(spans.Skip(1)).Where(pair => !pair.Second.Contains(pair.First) || pair.Second.Length <= pair.First.Length).Should().BeEmpty();
        }
    }, iter: 300);
}
