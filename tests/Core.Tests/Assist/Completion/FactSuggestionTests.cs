namespace NotesNetworking.Core.Tests.Assist.Completion;

/// <summary>Facts in a contact's text are offered where the notebook keeps facts so, in its spelling.</summary>
public class FactSuggestionTests
{
    private const string Dataview = "# people/ada.md\n# Ada\nDate of birth:: 1985-12-05\nlast_contact:: 2026-05-01\n# people/bob.md\n# Bob\nDate of birth:: 1980-01-02\nbday:: 2 May\n";
    private const string Bold = "# people/ada.md\n# Ada\n- **Date of birth:** 1985-12-05\n- **Company:** Kestrel\n";
    private const string Outside = "# people/ada.md\n# Ada\n- **Company**: Kestrel\n";
    private const string FrontMatter = "# people/ada.md\n---\nbirthday: 1985-12-05\n---\n# Ada\n";
    private const string Table = "# people/ada.md\n# Ada\n| Birthday | 1985-12-05 |\n|---|---|\n";

    private static void Check(string note, string others, params string[] expected) => CheckCompletion.Check($"# people/cleo.md\n{note}\n{others}", expected);

    [Theory]
    [InlineData("birt$0", "Date of birth: Date of birth:: ")]
    [InlineData("date of$0", "Date of birth: Date of birth:: ")]
    [InlineData("- bda$0", "bday: - bday:: ")]
    [InlineData("> last c$0", "last_contact: > last_contact:: ")]
    [InlineData("**Last$0", "last_contact: **last_contact::** ")]
    [InlineData("**Last$0**", "last_contact: **last_contact::** ")]
    public void In_the_spelling_that_the_notebook_uses_most(string line, string expected) => Check($"# Cleo\n{line}", Dataview, expected);

    [Theory]
    [InlineData("- **birt$0", Bold, "Date of birth: - **Date of birth:** ")]
    [InlineData("- birt$0", Bold, "Date of birth: - **Date of birth:** ")]
    [InlineData("- __birt$0", Bold, "Date of birth: - __Date of birth:__ ")]
    [InlineData("comp$0", Outside, "Company: **Company**: ")]
    [InlineData("- **org$0", Outside, "Company: - **Company**: ")]
    public void With_the_marks_that_are_typed_or_that_the_notebook_has(string line, string others, string expected) => Check($"# Cleo\n{line}", others, expected);

    [Theory]
    [InlineData("---\ntype: person\n---\nbirt$0")]
    [InlineData("# Cleo\n## Contact details\nbirt$0")]
    [InlineData("# Cleo\n\nA potter.\n\nbirt$0")]
    public void Where_facts_count(string note) => Check(note, Dataview, "Date of birth: Date of birth:: ");

    [Theory]
    [InlineData("# Cleo\n## Notes\nbirt$0", Dataview)]
    [InlineData("# Cleo\nHer birt$0", Dataview)]
    [InlineData("# Cleo\nbirt$0 in May", Dataview)]
    [InlineData("# Cleo\ncompa$0", Dataview)]
    [InlineData("# Cleo\nbirt$0", FrontMatter)]
    [InlineData("# Cleo\nbirt$0", Table)]
    [InlineData("---\nborn: 1985-12-05\n---\n# Cleo\nbirt$0", Dataview)]
    [InlineData("# Cleo\n- [ ] birt$0", Dataview)]
    public void Nowhere_else(string note, string others) => Check(note, others);

    [Fact]
    public void In_notes_that_are_no_contacts_there_is_nothing() => CheckCompletion.Check($"# notes/kiln.md\nbirt$0\n{Dataview}");

    [Fact]
    public void Whole_pieces_that_begin_so_come_after_them() =>
        CheckCompletion.Labels("# people/cleo.md\n# Cleo\ncon$0\n# people/ada.md\n# Ada\nContact frequency:: monthly\n").Should().Equal("Contact frequency", "conversation");

    [Fact]
    public void An_empty_line_is_left_to_those() =>
        CheckCompletion.Labels($"# people/cleo.md\n# Cleo\n\n$0\n{Dataview}").Should().Equal("conversation", "follow-up");

    [Fact]
    public void Unasked_they_come_with_the_third_letter()
    {
        CheckCompletion.Labels($"# people/cleo.md\n# Cleo\nbi$0\n{Dataview}", isAsked: false).Should().BeEmpty();
        CheckCompletion.Labels($"# people/cleo.md\n# Cleo\nbir$0\n{Dataview}", isAsked: false).Should().Equal("Date of birth");
        CheckCompletion.Labels($"# people/cleo.md\n# Cleo\n\n$0\n{Dataview}", isAsked: false).Should().BeEmpty();
    }
}
