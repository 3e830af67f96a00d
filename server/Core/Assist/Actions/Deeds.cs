using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>Actions that several fixes and refactorings offer, in the same words.</summary>
internal static class Deeds
{
    private const int Week = 7;

    /// <summary>Logs a conversation with a contact for today.</summary>
    public static NoteAction Log(ActionContext context, ActionKind kind, Note contact, TextSpan at, string about = "") => new(
        kind,
        $"Log a conversation with {contact.Contact!.Name} today{(about.Length == 0 ? "" : ", " + PlainText.Of(about))}",
        at,
        () => context.TextOf(contact.Path) is { } text
            ? NotebookEdit.Of(text, LogEdit.Of(context.Notebook, text, context.Today, about))
            : EditOutcome.Refused($"{contact.Path} cannot be read."));

    /// <summary>Lets the note's own contact rest for a while.</summary>
    public static NoteAction Rest(ActionContext context, ActionKind kind, TextSpan at)
    {
        var until = context.Today.AddMonths(ContactEdit.RestMonths);
        return new NoteAction(kind, $"Let {context.Note.Contact!.Name} rest until {DateReader.Write(until)}", at, () => ContactEdit.Rest(context.Text, until, context.Today));
    }

    /// <summary>Adopts the natural rhythm of the note's own contact, where there is one and another cadence counts.</summary>
    public static IEnumerable<NoteAction> AdoptRhythm(ActionContext context, ActionKind kind, TextSpan at)
    {
        if (context.Standing is not { Rhythm: { } rhythm } standing || standing.CadenceSource == CadenceSource.Rhythm) yield break;
        if (Cadence.Parse(Cadence.Write(rhythm.Days))?.Days == standing.CadenceDays) yield break;
        yield return new NoteAction(kind, $"Adopt your natural rhythm, {Words.Every(rhythm.Days)}", at, () => ContactEdit.AdoptRhythm(context.Text, standing));
    }

    /// <summary>Marks a follow-up as done.</summary>
    public static NoteAction Complete(ActionContext context, ActionKind kind, FollowUp followUp) =>
        new(kind, "Mark as done", followUp.TextSpan, () => FollowUpEdit.Complete(context.Source, followUp, context.Today).For(context.Text));

    /// <summary>Gives a follow-up a week more, from today; none where it is due on that day already.</summary>
    public static IEnumerable<NoteAction> Postpone(ActionContext context, ActionKind kind, FollowUp followUp)
    {
        var due = context.Today.AddDays(Week);
        if (followUp.Due?.Value == due) yield break;
        yield return new NoteAction(kind, $"Due in a week, {DateReader.Write(due)}", followUp.TextSpan,
            () => context.Change(FollowUpEdit.Postpone(context.Source, followUp, due, context.Notebook.Settings.FollowUpStyle)));
    }

    /// <summary>Sorts the conversations; none where they are in order.</summary>
    public static IEnumerable<NoteAction> Sort(ActionContext context, ActionKind kind, TextSpan at)
    {
        if (ConversationSort.DirectionOf(context.Note) is not { } newestFirst) yield break;
        yield return new NoteAction(kind, $"Sort the conversations, {(newestFirst ? "newest" : "oldest")} first", at, () =>
            ConversationSort.Edits(context.Note, context.Source, context.Notebook.Settings) is { Count: > 0 } edits
                ? context.Change(edits)
                : EditOutcome.Refused("These conversations cannot be moved without changing what the note says."));
    }

    /// <summary>Makes a note for somebody; none where that is refused.</summary>
    public static IEnumerable<NoteAction> Create(ActionContext context, ActionKind kind, string name, TextSpan at, Func<EditOutcome> create)
    {
        if (context.CanCreate && create().Edit is not null) yield return new NoteAction(kind, $"Make a note for {name}", at, create);
    }
}
