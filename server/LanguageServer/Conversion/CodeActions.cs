using NotesNetworking.Core.Assist.Actions;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting;
using NotesNetworking.LanguageServer.Protocol;
using NotesNetworking.LanguageServer.Rpc;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>An action found at a place in a note with these lines, and the diagnostic that it answers, if it answers one.</summary>
internal readonly record struct FoundAction(NoteAction Action, LineMap Lines, Core.Advice.Diagnostic? Diagnostic);

/// <summary>Actions in the protocol's form.</summary>
internal static class CodeActions
{
    /// <summary>Every kind that an action can have.</summary>
    public static readonly string[] Kinds = [.. Enum.GetValues<ActionKind>().Select(KindOf)];

    /// <summary>LSP 3.17, CodeActionKind; those below <c>source</c> are ours.</summary>
    public static string KindOf(ActionKind kind) => kind switch
    {
        ActionKind.QuickFix => "quickfix",
        ActionKind.Extract => "refactor.extract",
        ActionKind.Rewrite => "refactor.rewrite",
        ActionKind.SortConversations => "source.sortConversations",
        ActionKind.NormaliseFrontMatter => "source.normaliseFrontMatter",
        _ => "source.linkNames",
    };

    /// <summary>The actions at a range of a note, of the kinds wanted: answers to diagnostics first.</summary>
    /// <param name="snapshot">The picture.</param>
    /// <param name="known">The note.</param>
    /// <param name="range">The selection.</param>
    /// <param name="only">The kinds wanted, each with all below it; null for all.</param>
    public static IEnumerable<FoundAction> Find(Snapshot snapshot, NoteView known, Protocol.Range range, string[]? only)
    {
        // Of a notebook half read, names are unknown that are only not known yet.
        if (known is { Folder.IsComplete: false } || known.Current() is not var (view, text)) return [];
        var selection = text.Source.Lines.ToSpan(Positions.ToLineRange(range), snapshot.Session.Encoding);
        var context = new ActionContext(view.Notebook, text, selection, snapshot.Today, snapshot.TextsAround(view), canCreate: view.Folder is not null);
        var fixes = new List<FoundAction>();
        if (view.Folder is not null)
            foreach (var diagnostic in snapshot.Advice.Of(view.Notebook, text.Note, snapshot.Today).Where(diagnostic => context.Touches(diagnostic.Span)))
                fixes.AddRange(ActionCatalogue.FixesFor(context, diagnostic).Select(action => new FoundAction(action, text.Source.Lines, diagnostic)));
        var all = fixes.Concat(ActionCatalogue.RefactoringsFor(context, fixes.Select(fix => fix.Action))
            .Select(action => new FoundAction(action, text.Source.Lines, null)));
        return all.Where(found => IsWanted(KindOf(found.Action.Kind), only));
    }

    /// <summary>The changes of the action that a reference names.</summary>
    /// <exception cref="RequestException">ContentModified: the note has changed, and there is no such action any more.
    /// RequestFailed: the changes are refused.</exception>
    public static WorkspaceEdit EditOf(Snapshot snapshot, CodeActionReference reference)
    {
        if (snapshot.Find(reference.Uri) is { } view && view.Open?.Version == reference.Version)
            foreach (var (action, _, _) in Find(snapshot, view, reference.Range, [reference.Kind]))
                if (action.Title == reference.Title && action.At.Start == reference.At)
                    return action.Edit() switch
                    {
                        { Edit: { } edit } => Edits.ToWorkspaceEdit(snapshot, view, edit),
                        { Refusal: var reason } => throw new RequestException(ErrorCode.RequestFailed, reason!),
                    };
        throw new RequestException(ErrorCode.ContentModified, "The note has changed since. Ask again for what can be done here.");
    }

    /// <summary>How an action is found again.</summary>
    public static CodeActionReference ReferenceTo(NoteAction action, NoteView view, Protocol.Range range) =>
        new(view.Uri, range, KindOf(action.Kind), action.Title, action.At.Start, view.Open?.Version);

    private static bool IsWanted(string kind, string[]? only) =>
        only is null || only.Length == 0 || Array.Exists(only, wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
}
