using System.Text;
using NotesNetworking.Core.Assist.Completion;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>Suggestions in the protocol's form, or in the plainer one that the client can take.</summary>
internal static class Completions
{
    private const int SnippetFormat = 2;

    /// <summary>A list. The order is ours: editors sort by <c>sortText</c>.</summary>
    public static Lsp.CompletionList ToList(SuggestionList found, LineMap lines, Snapshot snapshot, NoteView view)
    {
        var items = new Lsp.CompletionItem[found.Items.Length];
        for (var i = 0; i < items.Length; i++) items[i] = ToItem(found.Items[i], lines, snapshot, view) with { SortText = i.ToString("D4") };
        // Nobody's typing waits for a notebook that is being read, and until it is, nothing is told of anybody.
        if (view.Folder is { IsComplete: false }) return new Lsp.CompletionList(IsIncomplete: true, Array.ConvertAll(items, item => item with { Detail = null }));
        return new Lsp.CompletionList(found.IsIncomplete, items);
    }

    private static Lsp.CompletionItem ToItem(Suggestion suggestion, LineMap lines, Snapshot snapshot, NoteView view)
    {
        var isSnippet = suggestion.Stops.Length > 0 && snapshot.Session.TakesSnippets;
        return new Lsp.CompletionItem(suggestion.Label)
        {
            Kind = KindOf(suggestion.Kind),
            Detail = suggestion.Detail,
            Documentation = suggestion.Documentation is { } words ? Lsp.MarkupContent.Of(words, snapshot.Session.ReadsMarkdown) : null,
            // Editors filter by the label if there is no filterText. Some match only the first word of one that equals the label.
            FilterText = suggestion.FilterText == suggestion.Label ? null : suggestion.FilterText,
            InsertTextFormat = isSnippet ? SnippetFormat : null,
            TextEdit = ToEdit(suggestion, isSnippet ? SnippetOf(suggestion) : suggestion.Edit.NewText, lines, snapshot.Session),
            Data = suggestion.Path is { } path ? JsonSerializer.SerializeToElement(new Lsp.NoteReference(UriOf(path, snapshot, view)), Lsp.ProtocolJson.Default.NoteReference) : null,
        };
    }

    private static Lsp.CompletionEdit ToEdit(Suggestion suggestion, string text, LineMap lines, Session session)
    {
        var all = Positions.ToRange(lines, suggestion.Edit.Span, session.Encoding);
        if (!session.TakesInsertReplace || suggestion.InsertEnd is not { } end || end == suggestion.Edit.Span.End) return new Lsp.CompletionEdit(text, Range: all);
        var insert = Positions.ToRange(lines, TextSpan.FromBounds(suggestion.Edit.Span.Start, end), session.Encoding);
        return new Lsp.CompletionEdit(text, Insert: insert, Replace: all);
    }

    private static string UriOf(string path, Snapshot snapshot, NoteView view) =>
        view.Folder is null ? view.Uri : snapshot.Find(view.Folder, path)?.Uri ?? view.Uri;

    /// <summary>The text with its stops as the protocol writes them: <c>${1:words}</c>. The last one, when empty, is where the cursor ends.</summary>
    private static string SnippetOf(Suggestion suggestion)
    {
        var (text, snippet, at) = (suggestion.Edit.NewText, new StringBuilder(), 0);
        for (var i = 0; i < suggestion.Stops.Length; i++)
        {
            var stop = suggestion.Stops[i];
            var number = i == suggestion.Stops.Length - 1 && stop.Length == 0 ? 0 : i + 1;
            Escape(text.AsSpan(at, stop.Start - at));
            snippet.Append("${").Append(number);
            if (stop.Length > 0)
            {
                snippet.Append(':');
                Escape(text.AsSpan(stop.Start, stop.Length));
            }
            snippet.Append('}');
            at = stop.End;
        }
        Escape(text.AsSpan(at));
        return snippet.ToString();

        void Escape(ReadOnlySpan<char> words)
        {
            foreach (var c in words)
            {
                if (c is '\\' or '$' or '}') snippet.Append('\\');
                snippet.Append(c);
            }
        }
    }

    // LSP 3.17, CompletionItemKind, of those from 1 to 18 that every client knows. It has no kind for a person; a
    // reference to another document comes closest.
    private static int KindOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Contact or SuggestionKind.Heading => 18,
        SuggestionKind.Note => 17,
        SuggestionKind.Key => 10,
        SuggestionKind.Tag => 14,
        SuggestionKind.Field => 5,
        SuggestionKind.Snippet => 15,
        _ => 12,
    };
}
