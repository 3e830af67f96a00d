using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>What a notebook answers, as text, to compare two of them.</summary>
internal static class NotebookDump
{
    /// <summary>All answers, by note.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="withPlaces">False to leave out where in other notes a relationship is recorded, which is looked up when asked for.</param>
    public static IReadOnlyDictionary<string, string> Of(Notebook notebook, bool withPlaces = true) =>
        notebook.Notes.Values.ToDictionary(note => note.Path, note => Of(notebook, note, withPlaces), StringComparer.Ordinal);

    /// <summary>The answers about one note: its links, its contact's relationship and standing, its diagnostics.</summary>
    private static string Of(Notebook notebook, Note note, bool withPlaces)
    {
        var lines = new List<string>();
        foreach (var link in note.Links)
        {
            var resolution = notebook.Resolve(link, note.Path);
            lines.Add($"link {link.Target} → {resolution.Path} {string.Join(",", resolution.Candidates)}");
        }
        foreach (var followUp in notebook.FollowUpsIn(note))
            lines.Add($"follow-up {followUp.Text} of {string.Join(",", notebook.ContactsOf(note, followUp).Select(contact => contact.Path))} {notebook.IsTheirs(note, followUp)}");
        if (note.Contact is not null) lines.AddRange(Relationship(notebook, note, withPlaces));
        foreach (var diagnostic in Advisor.Advise(notebook, note, Fixtures.Today.Date))
        {
            var related = diagnostic.Related.Select(place => $"{place.Path} {place.Span} {place.Message}");
            lines.Add($"{diagnostic.Code} {diagnostic.Severity} {diagnostic.Span} {diagnostic.Message} ({string.Join("; ", related)})");
        }
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Relationship(Notebook notebook, Note note, bool withPlaces)
    {
        var relationship = notebook.RelationshipWith(note.Path);
        yield return $"{notebook.LinkNameOf(note)} {relationship.Familiarity} {Standing.Of(relationship, notebook.Settings, Fixtures.Today.Date)}";
        if (relationship.Contact.Birthday is { } born) yield return $"born {born}";
        foreach (var conversation in relationship.Conversations)
        {
            var sources = conversation.Sources.Select(source => $"{source.Path} {SpanOf(source.Record.Span)}");
            yield return $"{conversation.Date} {conversation.Time} {conversation.Channel} {conversation.From} {conversation.Text} with {string.Join(",", conversation.With)} from {string.Join("; ", sources)}";
        }
        foreach (var (path, followUp, isTheirs) in relationship.FollowUps) yield return $"{path} {SpanOf(followUp.Span)} {followUp.Text} {isTheirs}";
        foreach (var (path, link) in relationship.Mentions) yield return $"{path} {SpanOf(link.Span)} {link.Target}";

        string SpanOf(TextSpan span) => withPlaces ? $"{span}" : "";
    }
}
