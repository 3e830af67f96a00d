using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Network;

/// <summary>Why something was read: the rule, the rule in words, and where what it went by stands.</summary>
/// <param name="Rule">The rule's name in the code.</param>
/// <param name="Why">The rule in words.</param>
/// <param name="Path">The note; null where it follows from several.</param>
/// <param name="Line">Its line, from zero; null where the path says it all.</param>
public sealed record Reason(string Rule, string Why, string? Path, int? Line)
{
    /// <summary>Where it stands, as terminals and editors open it: <c>people/ada.md:3</c>, with lines from one; null where it follows from several notes.</summary>
    public string? Place => Path is null ? null : PlaceOf(Path, Line);

    /// <summary>A path, and a line of it counted from zero, as terminals and editors open it.</summary>
    public static string PlaceOf(string path, int? line) => line is { } at ? $"{path}:{at + 1}" : path;

    /// <summary>Where a stretch of a note begins, in the same form.</summary>
    public static string PlaceOf(Note note, TextSpan span) => PlaceOf(note.Path, note.Lines.LineAt(span.Start));

    /// <summary>Why the note is a contact's.</summary>
    public static Reason OfContact(Note note)
    {
        var contact = note.Contact!;
        return In(note, contact.SignSpan, contact.Sign, WhySentences.Of(contact.Sign));
    }

    /// <summary>Where the contact's name was taken from.</summary>
    public static Reason OfName(Note note)
    {
        var (rule, span) = (note.Contact!.NameRule, note.Contact.NameSpan);
        return In(note, rule == NameRule.FileName ? null : span, rule, WhySentences.Of(rule));
    }

    /// <summary>A reason that stands in a note, or is the note's place.</summary>
    internal static Reason In<TRule>(Note note, TextSpan? span, TRule rule, string why) where TRule : struct, Enum =>
        new(rule.ToString(), why, note.Path, span is { } at ? note.Lines.LineAt(at.Start) : null);
}
