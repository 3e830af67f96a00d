using CsCheck;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist;

public class FoldingTests
{
    /// <summary>The folds are those named by the words of their first and last lines.</summary>
    private static void Check(string text, int limit, params string[] expected)
    {
        var source = SourceText.From(text);
        var note = NoteParser.Parse("people/ada.md", source, NotebookSettings.Default);
        Folding.Of(note, source, limit)
            .Select(fold => $"{source.Slice(source.Lines.ContentOf(fold.Start))} … {source.Slice(source.Lines.ContentOf(fold.End))}{(fold.IsComment ? " (comment)" : "")}")
            .Should().Equal(expected);
    }

    private const string Note = """
        ---
        name: Ada
        ---
        # Ada

        Words.

        ## 2026-11-20 Call
        With [[Bob]].
        - one
          - two
            more
        - three

        ```
        code
        ```
        <!-- a
        comment -->
        %%
        another
        %%

        ## Empty
        ## Last
        > ## quoted
        > words

        """;

    [Fact]
    public void Front_matter_sections_list_items_code_and_comments_fold_without_the_blank_lines_behind() => Check(
        Note, int.MaxValue,
        "--- … ---", "# Ada … > words", "## 2026-11-20 Call … %%", "- one …     more", "  - two …     more", "``` … ```", "<!-- a … comment --> (comment)", "%% … %% (comment)",
        "## Last … > words");

    [Fact]
    public void Where_only_a_few_are_wanted_they_are_the_longest() => Check(Note, 2, "# Ada … > words", "## 2026-11-20 Call … %%");

    [Fact]
    public void None_are_wanted() => Check(Note, 0);

    [Fact]
    public void Code_whose_fence_is_not_closed_goes_on_to_the_end() => Check("a\n```\nb\n\nc\n", int.MaxValue, "``` … c");

    [Fact]
    public void Nothing_to_fold() => Check("# Ada\n- one\n", int.MaxValue, "# Ada … - one");

    [Fact]
    public void Line_endings_of_either_kind_and_a_byte_order_mark_are_no_words() =>
        Check("\uFEFF---\r\nname: 👩‍💻\r\n---\r\n# é\r\n\r\nx 🇵🇹\r\n\r\n", int.MaxValue, "\uFEFF--- … ---", "# é … x 🇵🇹");

    [Fact]
    public void Folds_are_of_more_than_a_line_inside_the_text_and_in_order() => NoteGen.Any.Sample(text =>
    {
        var source = SourceText.From(text);
        var folds = Folding.Of(NoteParser.Parse("x.md", source, NotebookSettings.Default), source);
        folds.Where(fold => fold.Start >= fold.End || fold.End >= source.Lines.Count).Should().BeEmpty();
        folds.Select(fold => fold.Start).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }, iter: 1_000);
}
