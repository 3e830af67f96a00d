using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Assist.Actions;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist.Actions;

/// <summary>The helpers of all tests of fixes and refactorings: a fixture in, the texts after the action out.</summary>
internal static class CheckActions
{
    /// <summary>The titles of the fixes for a diagnostic of a code, in order.</summary>
    public static string[] FixesOf(string code, string fixture) => [.. Fixes(Fixture.Of(fixture), code).Select(action => action.Title)];

    /// <summary>The files after the fix of a title are exactly those of <paramref name="after"/>, in so far as it names them.</summary>
    public static void CheckFix(string code, string title, string before, string after)
    {
        var fixture = Fixture.Of(before);
        var action = Fixes(fixture, code).Should().ContainSingle(fix => fix.Title == title).Subject;
        action.Kind.Should().Be(ActionKind.QuickFix);
        Check(fixture, action, after);
    }

    /// <summary>The titles of what can be done at the cursor, or with the words selected in the cursor's file.</summary>
    public static string[] ActionsAt(string fixture, string? selected = null) => [.. Refactorings(Fixture.Of(fixture), selected).Select(action => action.Title)];

    /// <summary>The files after the refactoring of a title.</summary>
    public static void CheckAction(string title, ActionKind kind, string before, string after, string? selected = null)
    {
        var fixture = Fixture.Of(before);
        var action = Refactorings(fixture, selected).Should().ContainSingle(one => one.Title == title).Subject;
        action.Kind.Should().Be(kind);
        Check(fixture, action, after);
    }

    private static void Check(Fixture fixture, NoteAction action, string after)
    {
        var outcome = action.Edit();
        outcome.Refusal.Should().BeNull();
        var expected = Fixture.Of(after).Files;
        Texts(fixture, outcome.Edit!).Where(file => expected.ContainsKey(file.Key) || file.Value != fixture.Files.GetValueOrDefault(file.Key)?.Text)
            .Should().BeEquivalentTo(expected.ToDictionary(file => file.Key, file => file.Value.Text));
    }

    /// <summary>All files as an editor leaves them.</summary>
    private static Dictionary<string, string> Texts(Fixture fixture, NotebookEdit edit)
    {
        var texts = fixture.Files.ToDictionary(file => file.Key, file => file.Value.Text);
        foreach (var (path, _, edits) in edit.Edits) texts[path] = TextEdit.Apply(texts[path], edits);
        foreach (var (path, text) in edit.Created) texts.Add(path, text);
        return texts;
    }

    private static NoteAction[] Fixes(Fixture fixture, string code)
    {
        var notebook = fixture.Notebook();
        var found =
            from note in notebook.Notes.Values
            from diagnostic in Advisor.Advise(notebook, note, Today.Date)
            where diagnostic.Code == code
            orderby note.Path, diagnostic.Span.Start
            from action in ActionCatalogue.FixesFor(Context(fixture, notebook, note.Path, diagnostic.Span), diagnostic)
            select action;
        return [.. found];
    }

    private static NoteAction[] Refactorings(Fixture fixture, string? selected)
    {
        var start = selected is null ? fixture.Cursor : fixture.CursorText.Text.IndexOf(selected, StringComparison.Ordinal);
        var context = Context(fixture, fixture.Notebook(), fixture.CursorPath, new TextSpan(start, selected?.Length ?? 0));
        return [.. ActionCatalogue.RefactoringsFor(context, [])];
    }

    private static ActionContext Context(Fixture fixture, Core.Network.Notebook notebook, string path, TextSpan selection)
    {
        NoteText? TextOf(string one) => fixture.Files.TryGetValue(one, out var text) ? new NoteText(notebook.Notes[one], text) : null;
        return new ActionContext(notebook, TextOf(path)!, selection, Today.Date, TextOf);
    }
}
