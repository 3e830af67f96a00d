using NotesNetworking.Core.Assist.Completion;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Assist.Completion;

/// <summary>Completion, text in and text out: <c>$0</c> is the cursor.</summary>
internal static class CheckCompletion
{
    /// <summary>The suggestions at the cursor, best first: <c>label: the cursor's line as accepting makes it</c>.</summary>
    public static void Check(string fixture, params string[] expected)
    {
        var found = Complete(fixture, out var source, out var cursor);
        found.Items.Select(item => $"{item.Label}: {Accept(source, item)}").Should().Equal(expected);
        CheckLaws(found, source, cursor);
    }

    /// <summary>The labels at the cursor, best first, where only they matter.</summary>
    public static string[] Labels(string fixture, bool isAsked = true)
    {
        var found = Complete(fixture, out var source, out var cursor, isAsked);
        CheckLaws(found, source, cursor);
        return [.. found.Items.Select(item => item.Label)];
    }

    public static SuggestionList Complete(string fixture, out SourceText source, out int cursor, bool isAsked = true)
    {
        var files = Fixture.Of(fixture);
        (source, cursor) = (files.CursorText, files.Cursor);
        return Completer.At(new CompletionPlace(files.Notebook(), files.Notebook().Notes[files.CursorPath], source, cursor, Today.Date, isAsked));
    }

    /// <summary>What holds of every suggestion, so that every editor shows and takes it.</summary>
    public static void CheckLaws(SuggestionList found, SourceText source, int cursor)
    {
        foreach (var item in found.Items)
        {
            var span = item.Edit.Span;
            span.Touches(cursor).Should().BeTrue("the replaced text touches the cursor");
            source.Slice(span).Should().NotContainAny(["\n", "\r"], "the replaced text is on the cursor's line");
            span.Start.Should().Be(found.Items[0].Edit.Span.Start, "all entries replace the same text");
            item.FilterText.Should().StartWith(source.Text[span.Start..cursor], "editors compare it with what is typed");
            item.Label.Should().NotBeEmpty();
            foreach (var stop in item.Stops) new TextSpan(0, item.Edit.NewText.Length).Contains(stop).Should().BeTrue("a stop is in the new text");
            if (item.InsertEnd is { } end) span.Touches(end).Should().BeTrue();
            TextEdit.Apply(source.Text, [item.Edit]).Should().Contain(item.Edit.NewText);
        }
    }

    private static string Accept(SourceText source, Suggestion item)
    {
        var result = TextEdit.Apply(source.Text, [item.Edit]);
        var start = item.Edit.Span.Start == 0 ? 0 : result.LastIndexOf('\n', item.Edit.Span.Start - 1) + 1;
        var end = item.Edit.NewText.Contains('\n') ? item.Edit.Span.Start + item.Edit.NewText.Length : result.IndexOf('\n', start);
        return result[start..(end < 0 ? result.Length : end)].TrimEnd('\r');
    }
}
