using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Actions.Refactorings;

/// <summary>Makes a note for somebody who is named here and has none: by a link, by the selected words, or by a name of two words or more. A link is left in place.</summary>
public sealed class ExtractContact : Refactoring
{
    private const int Longest = 60;

    /// <inheritdoc/>
    public override IEnumerable<NoteAction> For(ActionContext context)
    {
        if (!context.CanCreate) yield break;
        var isLink = false;
        foreach (var link in context.Note.Links)
        {
            if (!link.Span.Touches(context.Selection.Start) || !link.Span.Touches(context.Selection.End)) continue;
            isLink = true;
            if (link.Form is LinkForm.Embed or LinkForm.FileName or LinkForm.BareName || link.IsOtherFile || link.Target.Length == 0 || Notebook.IsTime(link)) continue;
            if (context.Notebook.Resolve(link, context.Note.Path) is { Path: null, IsAmbiguous: false })
                foreach (var create in LinkedContact.Create(context, ActionKind.Extract, link)) yield return create;
        }
        if (isLink || context.Selection.Start < (context.Note.FrontMatter?.End ?? 0)) yield break;
        if (NameAt(context) is not { } span || context.Notebook.NotesNamed(context.Text.Source.Slice(span)).Any()) yield break;
        var name = context.Text.Source.Slice(span);
        if (BareNames.Linked(context.Note, context.Source, [new BareName(span, $"[[{name}]]")], context.Notebook.Settings).Count == 0) yield break;
        foreach (var create in Deeds.Create(context, ActionKind.Extract, name, span, () => Extract(context, span, name))) yield return create;
    }

    private static EditOutcome Extract(ActionContext context, TextSpan span, string name)
    {
        var outcome = NewContact.Create(context.Notebook, name);
        if (outcome.Edit is not { } edit) return outcome;
        return edit with { Edits = NotebookEdit.Of(context.Text, new TextEdit(span, $"[[{name}]]")).Edits };
    }

    private static TextSpan? NameAt(ActionContext context)
    {
        if (context.Selection.Length == 0) return Capitalised(context);
        var words = context.Text.Source.Slice(context.Selection);
        var span = new TextSpan(context.Selection.Start + words.Length - words.TrimStart().Length, words.Trim().Length);
        return span.Length is > 1 and <= Longest && char.IsLetter(context.Source[span.Start]) && NoteName.Refusal(words.Trim()) is null ? span : null;
    }

    /// <summary>Two words or more with capitals around the cursor; a verb that opens a sentence ("Met Jo Doe") is none of them.</summary>
    private static TextSpan? Capitalised(ActionContext context)
    {
        var line = context.Text.Source.Lines.ContentOf(context.Text.Source.Lines.LineAt(context.Selection.Start));
        var run = new List<TextSpan>();
        foreach (var word in BareNames.WordsIn(context.Source, line))
        {
            if (run.Count > 0 && (word.Start != run[^1].End + 1 || context.Source[run[^1].End] != ' ' || !char.IsUpper(context.Source[word.Start])))
            {
                if (NameOf(run, context) is { } name) return name;
                run.Clear();
            }
            if (char.IsUpper(context.Source[word.Start]) && (run.Count > 0 || !EncounterVerbs.IsVerb(context.Source.AsSpan(word.Start, word.Length)))) run.Add(word);
        }
        return NameOf(run, context);
    }

    private static TextSpan? NameOf(List<TextSpan> run, ActionContext context) =>
        run.Count > 1 && TextSpan.FromBounds(run[0].Start, run[^1].End) is var name && name.Touches(context.Selection.Start) ? name : null;
}
