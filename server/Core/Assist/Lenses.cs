using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>What a lens is about.</summary>
public enum LensKind
{
    /// <summary>When you last talked with a contact, and when it is time again.</summary>
    Contact,

    /// <summary>What there is between you: conversations and open follow-ups.</summary>
    Facts,

    /// <summary>Where else the contact is mentioned.</summary>
    Mentions,

    /// <summary>How long ago a conversation was.</summary>
    Conversation,
}

/// <summary>A line of words above a place in a note.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Span">The place.</param>
/// <param name="Conversation">The conversation's index in the note, where it is about one.</param>
public readonly record struct Lens(LensKind Kind, TextSpan Span, int Conversation = 0);

/// <summary>Lenses on a contact and on each conversation in the contact's note.</summary>
public static class Lenses
{
    /// <summary>The lenses of a note; none where it is no contact's.</summary>
    public static IEnumerable<Lens> Of(Notebook notebook, Note note)
    {
        if (note.Contact is not { } contact) yield break;
        // Of part of a notebook, nothing can be counted.
        if (!notebook.Settings.IsPartial)
        {
            yield return new Lens(LensKind.Contact, contact.NameSpan);
            yield return new Lens(LensKind.Facts, contact.NameSpan);
        }
        if (notebook.RelationshipWith(note.Path).Mentions.Length > 0) yield return new Lens(LensKind.Mentions, contact.NameSpan);
        for (var i = 0; i < note.Conversations.Length; i++) yield return new Lens(LensKind.Conversation, note.Conversations[i].Span, i);
    }

    /// <summary>The words of a lens on a contact's note, on a day.</summary>
    public static string TitleOf(Notebook notebook, Note note, Lens lens, DateOnly today)
    {
        if (lens.Kind == LensKind.Conversation)
        {
            var title = Words.Distance(note.Conversations[lens.Conversation].Date, today);
            var here = notebook.FollowUpsIn(note).Count(followUp => followUp.Conversation == lens.Conversation && followUp.IsOpenOn(today));
            return here == 0 ? title : $"{title} · {Words.Count(here, "open follow-up")}";
        }
        var relationship = notebook.RelationshipWith(note.Path);
        if (lens.Kind == LensKind.Mentions) return Words.Count(relationship.Mentions.Length, "mention");
        var standing = notebook.StandingWith(relationship.Path, today);
        return lens.Kind == LensKind.Contact
            ? Sentences.Summary(relationship, standing, today)
            : $"{Words.Count(standing.Conversations, "conversation")} · {Words.Count(relationship.OpenFollowUps(today).Count(), "open follow-up")}";
    }
}
