using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests;

/// <summary>Every example of docs/format.md reads as the document says.</summary>
public class FormatDocumentTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        var fences = Docs.FencesOf(Docs.Read("format.md")).ToArray();
        for (var i = 0; i < fences.Length; i++)
            if (fences[i].Info.StartsWith("markdown ", StringComparison.Ordinal)) examples.Add(fences[i].Info[9..], fences[i].Text, fences[i + 1].Text);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_reads_as_documented(string path, string text, string reads) =>
        string.Join('\n', Describe(NoteParser.Parse(path, text, NotebookSettings.Default))).Should().Be(reads);

    [Fact]
    public void The_configuration_has_no_mistake()
    {
        var (_, text) = Docs.FencesOf(Docs.Read("format.md")).Single(fence => fence.Info == "yaml " + NotebookSettings.FileName);
        SettingsReader.Read(text).Note.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Every_key_and_spelling_is_documented()
    {
        var document = Docs.Read("format.md");
        foreach (var spelling in ContactKey.All.SelectMany(key => key.Spellings.Prepend(key.Canonical)))
            document.Should().Match(text => text.Contains($"`{spelling}`") || text.Contains($"`{spelling}:"), "\"{0}\" is read", spelling);
    }

    private static IEnumerable<string> Describe(Note note)
    {
        note.Problems.Should().BeEmpty();
        if (note.Contact is { } contact)
        {
            yield return $"contact {contact.Name}{List(", also ", contact.Aliases.Select(a => a.Text))}{List(", at ", contact.Companies.Select(c => c.Text))}"
                + $"{List(", introduced by ", contact.IntroducedBy.Select(c => c.Text))}{(contact.Birthday is { } day ? $", birthday {day.Value.Month}-{day.Value.Day}" : "")}";
            if (!contact.Tags.IsEmpty) yield return $"tags {string.Join(", ", contact.Tags)}";
            if (contact.LastContact is { } last) yield return $"last contact {DateReader.Write(last.Value)}";
        }
        foreach (var record in note.Conversations) yield return Describe(record);
        foreach (var link in note.Links.Where(link => link.Role == LinkRole.Mention && !Core.Network.Notebook.IsDate(link))) yield return $"mention {link.Target}";
        var notebook = Core.Network.Notebook.Create(NotebookSettings.Default, [note]);
        foreach (var followUp in note.FollowUps) yield return Describe(followUp, Core.Network.Ownership.Of(notebook, note, followUp).Owner);
    }

    private static string Describe(ConversationRecord record)
    {
        var time = record.Time is { } at ? $" {at:HH:mm}" : "";
        var channel = record.Channel is { } by ? " " + by : "";
        var from = record.From switch { Side.Me => ", begun by me", Side.Them => ", begun by them", Side.Both => ", begun by both", _ => "" };
        var text = record.Text.Length == 0 ? "" : ": " + record.Text;
        var fields = record.Fields.IsEmpty ? "" : $" ({string.Join(", ", record.Fields.Select(field => field.Key))})";
        return $"conversation {DateReader.Write(record.Date)}{time}{channel}{from}{List(", with ", record.With.Select(link => link.Target))}{text}{fields}";
    }

    private static string Describe(FollowUp followUp, Core.Network.Owner owner) =>
        $"follow-up {followUp.State.ToString().ToLowerInvariant()}, {(owner switch { Core.Network.Owner.Me => "mine", Core.Network.Owner.Them => "theirs", _ => "somebody's" })}"
        + $"{(followUp.Due is { } due ? $", due {DateReader.Write(due.Value)}" : "")}{(followUp.Scheduled is { } on ? $", scheduled {DateReader.Write(on.Value)}" : "")}"
        + $"{(followUp.Repeats is { } rule ? $", repeats {rule.Value}" : "")}: {followUp.Text}";

    private static string List(string before, IEnumerable<string> values) => string.Join(", ", values) is { Length: > 0 } list ? before + list : "";
}
