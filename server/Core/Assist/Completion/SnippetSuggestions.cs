using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>
/// Whole pieces at the start of a line: a contact in an empty note, a conversation and a follow-up in a log. While words
/// are typed they come from the third letter on, so as not to come in the way of every sentence.
/// </summary>
internal static class SnippetSuggestions
{
    private const int FewestLetters = 3;
    private const int DaysUntilDue = 7;

    public static SuggestionList? At(CompletionPlace place)
    {
        var start = place.StartOfWord(c => char.IsAsciiLetter(c) || c == '-' && place.Before.TrimStart() is not ['-', ..]);
        var typed = place.TypedFrom(start);
        var lead = place.Text.AsSpan(place.Line.Start, start - place.Line.Start);
        if (!place.After.IsWhiteSpace() || (typed.Length < FewestLetters && !place.IsAsked)) return null;

        var items = new List<Suggestion>();
        var isEmpty = place.Text.AsSpan().Trim("\uFEFF \t\r\n").Equals(typed, StringComparison.Ordinal);
        if (isEmpty && lead.Trim('\uFEFF').IsEmpty && place.Note.FileDate is null) Offer("contact", "a note about a person", () => Contact(place));
        if (place.IsLog)
        {
            if (lead.IsEmpty) Offer("conversation", "a heading with today's date", () => Conversation(place));
            if (lead.IsWhiteSpace() || lead.Trim() is "-" or "*" or "+") {
                var bullet = lead.IsWhiteSpace() ? "- " : "";
                Offer("follow-up", "a task that is due in a week", () => FollowUp(place, bullet));
            };
        }
        return SuggestionList.Matching(items);

        void Offer(string label, string detail, Func<Builder> make)
        {
            if (!label.StartsWith(typed, StringComparison.OrdinalIgnoreCase)) return;
            var text = make();
            items.Add(new Suggestion(SuggestionKind.Snippet, label, new TextEdit(TextSpan.FromBounds(start, place.Offset), text.Text), place.Filter(start, typed, label))
            { Detail = detail, Stops = [.. text.Stops] });
        }
    }

    // Marked as the notebook's other contacts are.
    private static Builder Contact(CompletionPlace place)
    {
        var mark = ContactHabits.Of(place.Notebook.Without(place.Note.Path).Notebook).Mark ?? (place.Note.Contact is null ? "type: person" : null);
        var text = new Builder(TextStyle.NewLine(place.Text)).Line("---");
        if (mark is not null) text.Line(mark);
        return text.Add("company: ").Stop().Line().Add("met: ").Stop(DateReader.Write(place.Today)).Line()
            .Add("met-at: ").Stop().Line().Line("---").Add("# ").Stop(place.Note.FileName).Line().Line().Stop();
    }

    // As the note keeps its own conversations; in a dated note the date is said already, and who took part is not.
    private static Builder Conversation(CompletionPlace place)
    {
        var marks = new string('#', ConversationEdit.LevelOf(place.Note)) + " ";
        var text = new Builder(TextStyle.NewLine(place.Text)).Add(marks);
        return place.Note.Contact is null
            ? text.Stop("Call").Add(" with [[").Stop().Add("]]").Line().Line().Stop()
            : text.Stop(DateReader.Write(place.Today)).Add(" ").Stop("Call").Add(": ").Stop().Line().Line().Stop();
    }

    private static Builder FollowUp(CompletionPlace place, string bullet)
    {
        var due = place.Today.AddDays(Math.Min(DaysUntilDue, DateOnly.MaxValue.DayNumber - place.Today.DayNumber));
        var mark = FollowUpEdit.DueMark(place.Notebook.Settings.FollowUpStyle, due);
        var date = mark.IndexOf(DateReader.Write(due), StringComparison.Ordinal);
        return new Builder("").Add(bullet + "[ ] ").Stop().Add(" " + mark[..date]).Stop(DateReader.Write(due)).Add(mark[(date + DateReader.Write(due).Length)..]);
    }

    /// <summary>A text with stops, in the making.</summary>
    private sealed class Builder(string newLine)
    {
        public string Text { get; private set; } = "";

        public List<TextSpan> Stops { get; } = [];

        public Builder Add(string text)
        {
            Text += text;
            return this;
        }

        public Builder Line(string text = "") => Add(text + newLine);

        public Builder Stop(string words = "")
        {
            Stops.Add(new TextSpan(Text.Length, words.Length));
            return Add(words);
        }
    }
}
