using System.Collections.Frozen;
using System.Collections.Immutable;
using NotesNetworking.Core.Advice.Rules;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice;

/// <summary>The catalogue of all rules, and what they say about a note.</summary>
public static class Advisor
{
    /// <summary>Every rule, in the order of the documentation.</summary>
    public static readonly ImmutableArray<Rule> Rules =
    [
        new ContactOverdue(),
        new ContactDueSoon(),
        new ContactNeverTalked(),
        new ContactDuplicateName(),
        new ContactAmbiguousAlias(),
        new ContactLastContactContradiction(),
        new ContactBirthdaySoon(),
        new FollowUpOverdue(),
        new FollowUpDueToday(),
        new FollowUpNoTopic(),
        new FollowUpBadDate(),
        new FollowUpBadRepeat(),
        new MentionUnknown(),
        new MentionAmbiguous(),
        new ConversationBadDate(),
        new ConversationFuture(),
        new ConversationOutOfOrder(),
        new FrontMatterSyntax(),
        new FrontMatterDuplicateKey(),
        new FrontMatterBadValue(),
        new FrontMatterUnknownKey(),
        new RelationshipOneSided(),
        new RelationshipIntroductionLoop(),
        new RelationshipSameWords(),
        new NotebookConflictMarker(),
        new NotebookCapacity(),
        new NotebookUnreadable(),
        new ConfigBadValue(),
    ];

    private static readonly FrozenDictionary<string, Rule> s_byCode = Rules.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>The rule of a code; null when there is none.</summary>
    public static Rule? Find(string code) => s_byCode.GetValueOrDefault(code);

    /// <summary>
    /// The diagnostics of a note on a day, in the order of their places. A folder that is not about people, and a
    /// template, get none.
    /// </summary>
    public static ImmutableArray<Diagnostic> Advise(Notebook notebook, Note note, DateOnly today) => Advise(Rules, notebook, note, today, failed: null);

    /// <summary>What some rules say about a note.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="notebook">The notebook.</param>
    /// <param name="note">The note.</param>
    /// <param name="today">The day.</param>
    /// <param name="failed">Gets a rule that failed, which then says nothing of this note; null to let the failure through.</param>
    public static ImmutableArray<Diagnostic> Advise(
        IEnumerable<Rule> rules, Notebook notebook, Note note, DateOnly today, Action<Rule, Exception>? failed)
    {
        if (!notebook.IsAboutPeople || note.IsTemplate) return [];
        var context = new RuleContext(notebook, note, today);
        var found = new List<Diagnostic>();
        foreach (var rule in rules)
        {
            var severity = notebook.Settings.Severities.TryGetValue(rule.Code, out var set) ? set.Value : (Severity?)null;
            if (severity == Severity.Off) continue;
            try
            {
                ImmutableArray<Diagnostic> own = [.. rule.Check(context)];
                found.AddRange(severity is { } other ? own.Select(diagnostic => diagnostic with { Severity = other }) : own);
            }
            catch (Exception failure) when (failed is not null)
            {
                failed(rule, failure);
            }
        }
        return [.. found.OrderBy(d => d.Span.Start).ThenBy(d => d.Code, StringComparer.Ordinal)];
    }
}
