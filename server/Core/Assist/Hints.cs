using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>Which hints are wanted.</summary>
[Flags]
public enum HintKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Behind a mention of a contact, how it stands.</summary>
    Mentions = 1,

    /// <summary>Behind a date, how far away it is.</summary>
    Dates = 2,

    /// <summary>Behind an open follow-up, how far away its date is.</summary>
    FollowUps = 4,
}

/// <summary>A few words shown in a note that are not part of its text.</summary>
/// <param name="Offset">Behind what they are shown.</param>
/// <param name="Label">The words.</param>
public readonly record struct Hint(int Offset, string Label);

/// <summary>Finds hints.</summary>
public static class Hints
{
    /// <summary>The hints in a stretch of a note, in order.</summary>
    /// <param name="notebook">The note's notebook.</param>
    /// <param name="note">The note.</param>
    /// <param name="source">The text that it was parsed from.</param>
    /// <param name="kinds">Which are wanted.</param>
    /// <param name="within">Where: at either edge, too.</param>
    /// <param name="today">The day.</param>
    public static ImmutableArray<Hint> Of(Notebook notebook, Note note, SourceText source, HintKinds kinds, TextSpan within, DateOnly today)
    {
        var hints = new List<Hint>();
        var told = new HashSet<TextSpan>();
        if (kinds.HasFlag(HintKinds.FollowUps)) AddFollowUps();
        if (kinds.HasFlag(HintKinds.Mentions)) AddMentions();
        if (kinds.HasFlag(HintKinds.Dates)) AddDates();
        return [.. hints.OrderBy(hint => hint.Offset)];

        void AddFollowUps()
        {
            foreach (var followUp in notebook.FollowUpsIn(note))
            {
                if (followUp is not { State: FollowUpState.Open, Due: { } due } || !within.Touches(followUp.Span.End)) continue;
                hints.Add(new Hint(followUp.Span.End, Words.Distance(due.Value, today)));
                told.Add(due.Span);
            }
        }

        void AddMentions()
        {
            foreach (var link in note.Links)
            {
                if (link.Form == LinkForm.FileName || !within.Touches(link.Span.End) || notebook.ContactOf(link, note.Path) is not { } contact) continue;
                var standing = notebook.StandingWith(contact.Path, today);
                hints.Add(new Hint(link.Span.End, Words.State(standing.State)));
            }
        }

        void AddDates()
        {
            foreach (var date in DateMarks.Of(note, source, MarkdownReader.Read(source.Text, note.FrontMatter)))
                if (within.Touches(date.Whole.End) && !told.Contains(date.Span)) hints.Add(new Hint(date.Whole.End, Words.Distance(date.Date, today)));
        }
    }
}
