using System.Globalization;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

/// <summary>The helper of the tests on conversations.</summary>
internal static class CheckConversations
{
    /// <summary>
    /// The records of each note, a line each: <c>2026-08-02 14:30 me call "text" with Bob, Cleo [gave: x]</c>, with only
    /// what the record has; <c>problem: 2026-02-30</c> for a date that no calendar has. Notes of several have a head.
    /// </summary>
    public static void Check(string fixtureText, string expected)
    {
        var fixture = Fixture.Of(fixtureText);
        var notes = fixture.Notebook().Notes.Values.OrderBy(note => note.Path, StringComparer.Ordinal).ToArray();
        var lines = notes.Length == 1
            ? Describe(notes[0])
            : notes.Where(note => Describe(note).Any()).SelectMany(note => Describe(note).Prepend("# " + note.Path));
        string.Join('\n', lines).Should().Be(expected.ReplaceLineEndings("\n").Trim());
    }

    /// <summary>The records of one line of a contact's note that stands below its title.</summary>
    public static void CheckLine(string line, string expected)
    {
        var note = NoteParser.Parse("people/ada.md", $"# Ada\n{line}\n", Core.Notes.Settings.NotebookSettings.Default);
        string.Join('\n', Describe(note)).Should().Be(expected, "of {0}", line);
    }

    /// <summary>Each contact's conversations as merged, oldest first: <c>Ada: 2026-08-02 call "text" (2 records), …</c>.</summary>
    public static void CheckMerged(string fixtureText, string expected)
    {
        var lines = Fixture.Of(fixtureText).Notebook().Relationships.Select(relationship =>
            $"{relationship.Contact.Name}: {string.Join(", ", relationship.Conversations.Select(Describe))}".TrimEnd(' '));
        string.Join('\n', lines).Should().Be(expected.ReplaceLineEndings("\n").Trim());
    }

    private static IEnumerable<string> Describe(Note note) => note.Conversations.Select(Describe)
        .Concat(note.Problems.Select(problem => $"problem: {problem.Subject}"));

    private static string Describe(ConversationRecord record) => Join(
        DateReader.Write(record.Date), Write(record.Time), record.From?.ToString().ToLowerInvariant(), record.Channel,
        record.Text.Length > 0 ? $"\"{record.Text}\"" : null,
        record.With.IsEmpty ? null : "with " + string.Join(", ", record.With.Select(link => link.Target)),
        record.Fields.IsEmpty ? null : $"[{string.Join(", ", record.Fields.Select(field => $"{field.Key}: {field.Value}"))}]");

    private static string Describe(Conversation conversation) => Join(
        DateReader.Write(conversation.Date), Write(conversation.Time), conversation.From?.ToString().ToLowerInvariant(), conversation.Channel,
        conversation.With.IsEmpty ? null : "with " + string.Join(" and ", conversation.With.Select(NotePath.StemOf)),
        conversation.Sources.Length > 1 ? $"({conversation.Sources.Length} records)" : null);

    private static string? Write(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Join(params string?[] parts) => string.Join(' ', parts.Where(part => part is not null));
}
