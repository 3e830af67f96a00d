using System.Text.RegularExpressions;
using NotesNetworking.Core.Assist.Renaming;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Assist.Renaming;

/// <summary>The example of docs/renaming.md comes out as the document says.</summary>
public partial class RenamingDocumentTests
{
    [Fact]
    public void The_example_is_renamed_as_shown()
    {
        var blocks = Block().Matches(Docs.Read("renaming.md")).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var fixture = Fixture.Of(blocks["before"]);
        var notebook = fixture.Notebook();
        var outcome = Rename.Contact(notebook, notebook.Notes["people/ada-king.md"], "Ada Lovelace", RenamedNotebook.Means(fixture.Files, notebook));
        RenamedNotebook.Show(RenamedNotebook.Apply(fixture.Files, outcome.Edit!)).Should().Be(blocks["after"].TrimEnd());
    }

    [GeneratedRegex("```markdown (before|after)\n([^`]*)```")]
    private static partial Regex Block();
}
