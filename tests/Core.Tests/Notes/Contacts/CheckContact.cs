using System.Text;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Notes.Contacts;

/// <summary>The one helper of the tests on front matter.</summary>
internal static class CheckContact
{
    /// <summary>The file in which front matter is read where a test does not name one.</summary>
    public const string Path = "people/x.md";

    /// <summary>
    /// The contact of a note in canonical keys, one a line, only those that it has; links in brackets. <c>no contact</c>
    /// for another note, and a last line <c>problem: words</c> for each thing that is wrong.
    /// </summary>
    public static void Check(string text, string expected, string path = Path)
    {
        var note = NoteParser.Parse(path, text, NotebookSettings.Default);
        Describe(note).Should().Be(expected.ReplaceLineEndings("\n").Trim());
    }

    /// <summary>As <see cref="Check"/>, for front matter of a few keys; the name, which is the file's, is left out.</summary>
    public static void CheckKeys(string frontMatter, string expected) =>
        Describe(NoteParser.Parse(Path, $"---\n{frontMatter}\n---\n", NotebookSettings.Default)).Replace("name: x\n", "", StringComparison.Ordinal).Replace("name: x", "", StringComparison.Ordinal)
            .Should().Be(expected.ReplaceLineEndings("\n").Trim(), "of {0}", frontMatter);

    /// <summary>As <see cref="CheckKeys"/>, for what a contact's note says below its title.</summary>
    public static void CheckBody(string body, string expected) =>
        Describe(NoteParser.Parse(Path, $"# x\n\n{body}\n", NotebookSettings.Default)).Replace("name: x\n", "", StringComparison.Ordinal).Replace("name: x", "", StringComparison.Ordinal)
            .Should().Be(expected.ReplaceLineEndings("\n").Trim(), "of {0}", body);

    private static string Describe(Note note)
    {
        var lines = new StringBuilder();
        if (note.Contact is { } contact) Describe(contact, (key, value) => lines.Append($"{key}: {value}\n"));
        else lines.Append("no contact\n");
        foreach (var problem in note.Problems) lines.Append($"problem: {problem.Subject}\n");
        return lines.ToString().TrimEnd();
    }

    private static void Describe(Contact contact, Action<string, string> line)
    {
        void Text(string key, string? value)
        {
            if (value is not null) line(key, value);
        }
        void Values(string key, IEnumerable<FieldValue> values) => Texts(key, values.Select(Written));
        void Texts(string key, IEnumerable<string> values)
        {
            if (values.Any()) line(key, string.Join(" | ", values));
        }

        Text("name", contact.Name);
        Values("aliases", contact.Aliases);
        Texts("tags", contact.Tags);
        Values("company", contact.Companies);
        Text("role", contact.Role);
        Texts("email", contact.Emails);
        Texts("phone", contact.Phones);
        Texts("location", contact.Locations);
        Text("birthday", contact.Birthday is { Value: var (year, month, day) } ? $"{year?.ToString() ?? "-"}-{month:00}-{day:00}" : null);
        Text("met", Written(contact.Met));
        Values("met-at", contact.MetAt);
        Values("introduced-by", contact.IntroducedBy);
        foreach (var relations in contact.Relations.GroupBy(relation => relation.Key.Canonical)) Values(relations.Key, relations.Select(r => r.Target));
        Text("contact-frequency", contact.Cadence is { Value: var cadence } ? cadence.Days?.ToString() ?? "never" : null);
        Text("next-contact", Written(contact.NextContact));
        Text("next-contact-reason", contact.NextReason);
        Text("snooze-until", Written(contact.SnoozeUntil));
        Text("status", contact.Status == ContactStatus.Active ? null : contact.Status.ToString().ToLowerInvariant());
        Text("goal", contact.Goal);
        Text("stage", contact.Stage?.ToString().ToLowerInvariant());
        Text("last-contact", Written(contact.LastContact));
    }

    private static string Written(FieldValue value) => value.IsLink ? $"[[{value.Text}]]" : value.Text;

    private static string? Written(Spanned<DateOnly>? date) => date is { } written ? DateReader.Write(written.Value) : null;
}
