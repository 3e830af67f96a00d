using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary><c>contact/birthday-soon</c>: a birthday within 14 days.</summary>
public sealed class ContactBirthdaySoon() : Rule("contact/birthday-soon", Severity.Information)
{
    /// <inheritdoc/>
    public override bool IsOfTime => true;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Note.Contact?.Birthday is not { } birthday) yield break;
        var day = birthday.Value.NextFrom(context.Today);
        if (day.DayNumber - context.Today.DayNumber > TalkAbout.NearBirthday) yield break;
        var key = context.Note.Entries.FirstOrDefault(entry => entry.Value.Span.Contains(birthday.Span));
        yield return At(key?.KeySpan ?? birthday.Span, Sentences.Birthday(context.Relationship!, day, context.Today));
    }
}
