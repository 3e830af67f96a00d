using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>Suggestions in the protocol's form.</summary>
internal static class Completions
{
    // LSP has no kind for a person; a reference to another document comes closest (CompletionItemKind, 18).
    private const int Reference = 18;

    /// <summary>A list of contacts. The order is ours: editors sort by <c>sortText</c>.</summary>
    public static Lsp.CompletionList ToList(SuggestionList found, LineMap lines, Snapshot snapshot, NoteView view)
    {
        var items = new Lsp.CompletionItem[found.Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var suggestion = found.Items[i];
            var uri = view.Folder is null ? view.Uri : snapshot.Find(view.Folder, suggestion.Path)?.Uri ?? view.Uri;
            items[i] = new Lsp.CompletionItem(suggestion.Label)
            {
                Kind = Reference,
                Detail = suggestion.Detail,
                SortText = i.ToString("D4"),
                FilterText = suggestion.FilterText,
                TextEdit = Positions.ToTextEdit(lines, suggestion.Edit, snapshot.Session.Encoding),
                Data = JsonSerializer.SerializeToElement(new Lsp.NoteReference(uri), Lsp.ProtocolJson.Default.NoteReference),
            };
        }
        return new Lsp.CompletionList(found.IsIncomplete, items);
    }
}
