using System.Text;
using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>
/// Every sentence that the program says of the example notebook stands in one file, to be read from top to bottom. After
/// a change of words, run the tests with ACCEPT_APPROVED=1 to write it anew, and read what git shows.
/// </summary>
public class ApprovedTests
{
    private const string Accept = "ACCEPT_APPROVED";

    private static readonly string s_path = Path.Combine(Docs.Root, "tests", "CommandLine.Tests", "Approved", "example-notebook.txt");

    [Fact]
    public async Task What_is_said_of_the_example_notebook_is_what_was_read_and_approved()
    {
        var root = NotebookRoot.Named(Path.Combine(Docs.Root, "examples", "notebook"));
        var said = Say(NotebookLoader.Load(root).Notebook);
        if (Environment.GetEnvironmentVariable(Accept) is { Length: > 0 }) await File.WriteAllTextAsync(s_path, said);

        var approved = (await File.ReadAllTextAsync(s_path)).ReplaceLineEndings("\n");
        said.Split('\n').Should().Equal(approved.Split('\n'), "other words are accepted with {0}=1", Accept);
    }

    private static string Say(Notebook notebook)
    {
        var text = new StringBuilder("What is said of examples/notebook on 2026-11-22\n");
        Title(text, "Due within two weeks");
        foreach (var item in Agenda.Of(notebook, Today.Date, within: 14))
        {
            text.Append($"\n{item.Name}\n  {item.Reason}\n");
            foreach (var topic in item.TalkAbout) text.Append($"  · {topic}\n");
        }
        Title(text, "Diagnostics");
        foreach (var note in notebook.Notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal))
            foreach (var diagnostic in Advisor.Advise(notebook, note, Today.Date))
                text.Append($"{note.Path}: {diagnostic.Message} [{diagnostic.Code}]\n");
        Title(text, "Statistics");
        foreach (var (heading, lines) in StatisticsSentences.Of(Statistics.Of(notebook, Today.Date))) text.Append($"{heading}\n  {string.Join("\n  ", lines)}\n");
        foreach (var relationship in notebook.Relationships) SayOf(text, notebook, relationship);
        return text.ToString();
    }

    private static void SayOf(StringBuilder text, Notebook notebook, Relationship relationship)
    {
        Title(text, relationship.Contact.Name);
        text.Append("\n--- card\n").Append(ContactCard.Of(notebook, relationship.Path, Today.Date).ToPlainText()).Append('\n');
        text.Append("\n--- brief\n").Append(Brief.Of(notebook, relationship.Path, Today.Date).ToPlainText()).Append('\n');
        text.Append("\n--- lenses\n");
        foreach (var lens in Lenses.Of(notebook, relationship.Note).Where(lens => lens.Kind != LensKind.Conversation))
            text.Append(Lenses.TitleOf(notebook, relationship.Note, lens, Today.Date)).Append('\n');
        text.Append("\n--- stage, and why\n");
        var standing = Standing.Of(relationship, notebook.Settings, Today.Date);
        text.Append($"{Words.Stage(standing.Stage)}\n");
        foreach (var line in StageEvidence.Of(relationship, standing, Today.Date)) text.Append(line).Append('\n');
        text.Append("\n--- who could introduce you\n").Append(Introduction.ToContact(notebook, relationship.Path, Today.Date).Sentence).Append('\n');
    }

    private static void Title(StringBuilder text, string title) => text.Append($"\n{new string('=', 60)}\n{title}\n{new string('=', 60)}\n");
}
