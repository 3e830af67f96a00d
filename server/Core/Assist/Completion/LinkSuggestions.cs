using System.Buffers;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>
/// Contacts behind <c>[[</c>, behind <c>@</c> at the start of a word, behind "with" in a conversation's heading, and in a
/// Markdown link's target; behind <c>[[</c> also other notes, after the contacts. Among names that fit equally well,
/// those you talk with often and lately come first.
/// </summary>
internal static class LinkSuggestions
{
    private static readonly SearchValues<char> s_notInNames = SearchValues.Create(")#: ./");
    private static readonly SearchValues<char> s_endOfNames = SearchValues.Create(":,.;[(");

    private const int Most = 100;
    private const int MostOthers = 20;
    private const int LongestName = 60;

    /// <summary>Behind <c>[[</c>, <c>@</c> or <c>](</c>; empty behind a link's <c>|</c>.</summary>
    public static SuggestionList? At(CompletionPlace place)
    {
        if (LinkBrackets.At(place) is { } brackets)
            return place.TypedFrom(brackets.Start).AsSpan().ContainsAny('|', '#') ? SuggestionList.Empty : Wiki(place, brackets);
        if (Target(place) is { } target) return target;

        var at = place.Before.LastIndexOf('@');
        if (at < 0 || place.Before.Length - at > LongestName || (at > 0 && !IsWordStart(place.Before[at - 1])) || place.Before[(at + 1)..].StartsWith(" ")) return null;
        return Links(place, place.Line.Start + at, skip: 1, MatchQuality.Slip);
    }

    /// <summary>
    /// After "with", and after what joins names to those before, in a heading of a conversation, and in a line of a dated
    /// note that would be one.
    /// </summary>
    public static SuggestionList? BehindWith(CompletionPlace place)
    {
        if (!place.IsLog) return null;
        var heading = HeadingText.Of(place);
        if (heading is null && place.Note.Contact is not null) return null;
        var text = heading ?? place.Line.Start;
        if (place.Note.Contact is not null && ConversationLine.Read(place.Text, TextSpan.FromBounds(text, place.Offset), place.Notebook.Settings.Channels).Reading != DateReading.Date) return null;
        var words = place.Text.AsSpan(text, place.Offset - text);
        if (EndOfWith(words) is not { } start) return null;
        // Those who were named already: "with [[Ada]], [[Bob]] and …".
        if (words[start..].LastIndexOf("]]") is >= 0 and var close)
        {
            start += close + 2;
            var joint = words[start..].TrimStart();
            if (joint.StartsWith("and ", StringComparison.OrdinalIgnoreCase)) start = words.Length - joint.Length + "and ".Length;
            else if (joint.Length > 0 && joint[0] is ',' or '&' or '+') start = words.Length - joint[1..].TrimStart().Length;
            else return null;
        }
        return words.Length - start <= LongestName && !words[start..].ContainsAny(s_endOfNames) && (heading is not null || WouldBeConversation(place, words[..start]))
            ? Links(place, text + start, skip: 0, MatchQuality.Initials)
            : null;
    }

    // Where the last word ends after which a person follows, with the space after it.
    private static int? EndOfWith(ReadOnlySpan<char> words)
    {
        for (var end = words.LastIndexOf(' '); end > 0; end = words[..end].LastIndexOf(' '))
        {
            var start = words[..end].LastIndexOf(' ') + 1;
            if (LineWords.With.Contains(words[start..end])) return end + 1;
        }
        return null;
    }

    // The reader of such notes says so: the line, as it would be with a link.
    private static bool WouldBeConversation(CompletionPlace place, ReadOnlySpan<char> before)
    {
        const string Someone = "Ada Okafor";
        var note = NoteParser.Parse(place.Note.Path, $"{before.TrimStart()}[[{Someone}]]\n", place.Notebook.Settings);
        return note.Conversations.Any(record => record.With.Any(link => link.Target == Someone));
    }

    /// <summary>Contacts as whole links in the place of what was typed from an offset on, <c>@</c> skipped.</summary>
    private static SuggestionList Links(CompletionPlace place, int start, int skip, MatchQuality worst)
    {
        var typed = place.TypedFrom(start + skip);
        var span = TextSpan.FromBounds(start, place.Offset);
        return SuggestionList.Matching(NameSearch.Contacts(place.Notebook, typed, Most, worst)
            .Select(found => Contact(place, found, span, typed, $"[[{LinkText(place, found, hasTail: false)}]]")));
    }

    private static SuggestionList Wiki(CompletionPlace place, LinkBrackets brackets)
    {
        // The rest of the link under the cursor is replaced, too; its heading and shown text stay.
        var (start, isClosed, half) = brackets;
        var end = isClosed && place.After.IndexOfAny("|#]") is >= 0 and var cut ? place.Offset + cut : half ?? place.Offset;
        var hasTail = isClosed && place.Text[end] is '|' or '#';
        // In a table, a bar inside a link has a backslash before it.
        if (hasTail && place.Text[end] == '|' && end > place.Offset && place.Text[end - 1] == '\\') end--;
        var span = TextSpan.FromBounds(start, end);
        var typed = place.TypedFrom(start).TrimStart('@');
        var closing = brackets.Closing;
        var contacts = NameSearch.Contacts(place.Notebook, typed, Most)
            .Select(found => Contact(place, found, span, typed, LinkText(place, found, hasTail) + closing)).ToArray();
        var others = NameSearch.Others(place.Notebook, typed, Math.Min(MostOthers, Most - contacts.Length))
            .Where(found => found.Note.Path != place.Note.Path)
            .Select(found => Other(place, found.Note, span, typed, closing));
        return SuggestionList.Matching(contacts.Concat(others));
    }

    /// <summary>The target of <c>[shown](target)</c>: the path of a contact's note, found by its name.</summary>
    private static SuggestionList? Target(CompletionPlace place)
    {
        var open = place.Before.LastIndexOf("](");
        if (open < 0 || place.Before[(open + 2)..].ContainsAny(s_notInNames)) return null;
        var start = place.Line.Start + open + 2;
        var typed = place.TypedFrom(start);
        var close = place.After.IndexOfAny(")[ #");
        var isClosed = close >= 0 && place.After[close] is ')' or '#';
        var span = TextSpan.FromBounds(start, isClosed ? place.Offset + close : place.Offset);
        return SuggestionList.Matching(NameSearch.Contacts(place.Notebook, Uri.UnescapeDataString(typed), Most)
            .Select(found => Contact(place, found, span, typed, LinkEdit.Escape(NotePath.From(NotePath.FolderOf(place.Note.Path), found.Note.Path)) + (isClosed ? "" : ")"))));
    }

    /// <summary>The text between a link's brackets. An alias that was typed is shown, and so is a name that is no link's target.</summary>
    public static string LinkText(CompletionPlace place, NameFound found, bool hasTail)
    {
        var name = place.Notebook.LinkNameOf(found.Note);
        var own = found.Note.Contact!.Name;
        var shown = found.Alias ?? (name == own || place.Notebook.Resolve(own).Path == found.Note.Path ? null : own);
        if (shown is null || hasTail || shown.AsSpan().ContainsAny('[', ']', '|')) return name;
        var isRow = place.Text.AsSpan(place.Line.Start, place.Line.Length).TrimStart().StartsWith("|");
        return $"{name}{(isRow ? "\\|" : "|")}{shown}";
    }

    /// <summary>A contact that fits what was typed at the end of the replaced text.</summary>
    public static Suggestion Contact(CompletionPlace place, NameFound found, TextSpan span, string typed, string text)
    {
        var contact = found.Note.Contact!;
        var standing = place.Notebook.StandingWith(found.Note.Path, place.Today);
        var company = contact.Companies is [var first, ..] ? first.Text : "";
        var last = standing.LastContact is { } date ? Words.Distance(date, place.Today) : standing.IsPartial ? "" : "not talked yet";
        return new Suggestion(
            SuggestionKind.Contact,
            found.Alias is null ? contact.Name : $"{found.Alias} ({contact.Name})",
            new TextEdit(span, text),
            place.Filter(span.Start, typed, found.Alias ?? contact.Name))
        { Detail = string.Join(" · ", new[] { company, last }.Where(words => words.Length > 0)), Path = found.Note.Path };
    }

    private static Suggestion Other(CompletionPlace place, Note note, TextSpan span, string typed, string closing) => new(
        SuggestionKind.Note,
        note.FileName,
        new TextEdit(span, place.Notebook.LinkNameOf(note) + closing),
        place.Filter(span.Start, typed, note.FileName))
    { Detail = note.Path };

    private static bool IsWordStart(char before) => char.IsWhiteSpace(before) || before is '(' or '"' or '\'' or '*' or '_' or '>';
}
