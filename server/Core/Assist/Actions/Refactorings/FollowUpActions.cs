using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions.Refactorings;

/// <summary>On an open follow-up: done, or a week more. On a list item, or selected words, of a contact's note: a follow-up of it.</summary>
public sealed class FollowUpActions : Refactoring
{
    private const int Week = 7;

    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context)
    {
        var here = context.Notebook.FollowUpsIn(context.Note).Where(one => context.IsOnLinesOf(one.Span)).ToArray();
        foreach (var followUp in here.Where(one => one.State == FollowUpState.Open))
        {
            yield return Deeds.Complete(context, ActionKind.Rewrite, followUp);
            foreach (var postpone in Deeds.Postpone(context, ActionKind.Rewrite, followUp)) yield return postpone;
        }
        if (context.Note.Contact is null || here.Length > 0) yield break;
        var due = context.Today.AddDays(Week);
        if (SelectedWords(context) is { } words)
            yield return new NoteAction(ActionKind.Rewrite, $"New follow-up, due {DateReader.Write(due)}: {ActionTitle.Of(words)}", context.Selection, () => context.Change(
                FollowUpList.Add(context.Note, context.Source, words, due, isTheirs: false, context.Notebook.Settings)));
        else if (ItemAt(context) is { } item)
            yield return new NoteAction(ActionKind.Rewrite, $"Make this a follow-up, due {DateReader.Write(due)}", item, () => context.Change(
                TextEdit.Insert(item.Start, "[ ] "),
                TextEdit.Insert(item.End, " " + FollowUpEdit.DueMark(context.Notebook.Settings.FollowUpStyle, due))));
    }

    private static string? SelectedWords(ActionContext context)
    {
        var words = BlockMarks.Without(context.Text.Source.Slice(context.Selection));
        return words.Length is > 2 and <= 200 && !words.AsSpan().ContainsAny('\r', '\n') && context.Selection.Start >= (context.Note.FrontMatter?.End ?? 0)
            && words.Any(char.IsLetter) && words.Contains(' ') ? words : null;
    }

    /// <summary>The words of the list item on the cursor's line, behind the bullet; null where the line is none.</summary>
    private static TextSpan? ItemAt(ActionContext context)
    {
        var line = context.Text.Source.Lines.ContentOf(context.Text.Source.Lines.LineAt(context.Selection.Start));
        if (line.Start < (context.Note.FrontMatter?.End ?? 0) || context.Note.Conversations.Any(record => record.DateSpan.Start >= line.Start && record.DateSpan.End <= line.End)) return null;
        var words = context.Text.Source.Slice(line);
        var indent = words.Length - words.TrimStart().Length;
        if (words.AsSpan(indent) is not ['-' or '*' or '+', ' ', ..] || words.AsSpan(indent + 2).TrimStart() is [] or ['[', _, ']', ..]) return null;
        var start = line.Start + indent + 2;
        return TextSpan.FromBounds(start, line.Start + words.TrimEnd().Length);
    }
}
