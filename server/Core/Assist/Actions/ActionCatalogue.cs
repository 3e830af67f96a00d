using System.Collections.Immutable;
using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Assist.Actions.Fixes;
using NotesNetworking.Core.Assist.Actions.Refactorings;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>Every fix and every refactoring, and what they offer at a place.</summary>
public static class ActionCatalogue
{
    /// <summary>The fixes, in the order of the documentation.</summary>
    public static readonly ImmutableArray<Fix> Fixes =
    [
        new ReconnectFix(),
        new LastContactFix(),
        new FollowUpFix(),
        new UnknownMentionFix(),
        new AmbiguousMentionFix(),
        new OrderFix(),
        new BadValueFix(),
        new UnknownKeyFix(),
        new OneSidedFix(),
        new IntroductionLoopFix(),
    ];

    /// <summary>The refactorings.</summary>
    public static readonly ImmutableArray<Refactoring> Refactorings =
    [
        new FollowUpActions(),
        new ContactActions(),
        new ExtractContact(),
        new LinkNames(),
        new SortConversations(),
        new NormaliseFrontMatter(),
    ];

    private static readonly ILookup<string, Fix> s_byCode =
        Fixes.SelectMany(fix => fix.Codes.Select(code => (code, fix))).ToLookup(pair => pair.code, pair => pair.fix, StringComparer.Ordinal);

    /// <summary>What answers a diagnostic.</summary>
    public static IEnumerable<NoteAction> FixesFor(ActionContext context, Diagnostic diagnostic) =>
        s_byCode[diagnostic.Code].SelectMany(fix => fix.For(context, diagnostic));

    /// <summary>What else can be done at the selection, but what a diagnostic's answers do already.</summary>
    /// <param name="context">The place.</param>
    /// <param name="answers">The answers to the diagnostics there.</param>
    public static IEnumerable<NoteAction> RefactoringsFor(ActionContext context, IEnumerable<NoteAction> answers)
    {
        if (context.Note.IsTemplate) return [];
        var known = answers.Select(action => action.Title).ToHashSet(StringComparer.Ordinal);
        return Refactorings.SelectMany(refactoring => refactoring.For(context)).Where(action => !known.Contains(action.Title));
    }
}
