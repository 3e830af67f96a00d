using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>A line of words above a place in a note. Running it logs a conversation with the note's contact for today.</summary>
/// <param name="Span">The place.</param>
/// <param name="Title">The words.</param>
public readonly record struct Lens(TextSpan Span, string Title);

/// <summary>Lenses on a contact and on each conversation in the contact's note.</summary>
public static class Lenses
{
    /// <summary>The lenses of a note; none where it is no contact's.</summary>
    public static IEnumerable<Lens> For(Notebook notebook, Note note, DateOnly today)
    {
        if (note.Contact is not { } contact) yield break;
        var relationship = notebook.RelationshipWith(note.Path);
        var standing = Standing.Of(relationship, notebook.Settings, today);
        var open = relationship.OpenFollowUps(today).Count();
        yield return new Lens(contact.NameSpan, Sentences.Summary(relationship, standing, today));
        yield return new Lens(contact.NameSpan,
            $"{Words.Count(standing.Conversations, "conversation")} · {Words.Count(open, "open follow-up")} · {Words.Count(relationship.Mentions.Length, "mention")}");

        for (var i = 0; i < note.Conversations.Length; i++)
        {
            var record = note.Conversations[i];
            var here = note.FollowUps.Count(followUp => followUp.Conversation == i && followUp.IsOpenOn(today));
            var title = Words.Distance(record.Date, today);
            yield return new Lens(record.Span, here == 0 ? title : $"{title} · {Words.Count(here, "open follow-up")}");
        }
    }
}
