using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>One entry of a note's outline.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Name">Its words, never blank.</param>
/// <param name="Detail">How it stands, in a few words; may be empty.</param>
/// <param name="Span">All of it: within its parent's, and around its children's.</param>
/// <param name="Selection">Where its name stands, within <paramref name="Span"/>.</param>
/// <param name="Children">What stands inside it, in order.</param>
public sealed record OutlineItem(
    SymbolKind Kind, string Name, string Detail, TextSpan Span, TextSpan Selection, ImmutableArray<OutlineItem> Children);

/// <summary>The outline of a note: its contact, and in it the headings, conversations and follow-ups as they are nested.</summary>
public static class Outline
{
    /// <summary>The outermost entries, in order.</summary>
    public static ImmutableArray<OutlineItem> Of(Notebook notebook, Note note, DateOnly today)
    {
        // A tag among words says something of them; one in the front matter, of the note.
        var symbols = Symbol.In(notebook, note).Where(symbol => symbol.Kind != SymbolKind.Tag || symbol.Span.End <= note.FrontMatter?.End)
            .OrderBy(symbol => symbol.Span.Start).ThenByDescending(symbol => symbol.Span.Length).ToArray();
        var next = 0;
        return Nest(symbols, ref next, note.Lines.Length, symbol => DetailOf(notebook, note, symbol, today));
    }

    /// <summary>The symbols from the next one on that begin before an offset; what reaches beyond it is cut there.</summary>
    private static ImmutableArray<OutlineItem> Nest(Symbol[] symbols, ref int next, int end, Func<Symbol, string> detail)
    {
        var items = ImmutableArray.CreateBuilder<OutlineItem>();
        while (next < symbols.Length && (symbols[next].Span.Start < end || symbols[next].Span.End <= end))
        {
            var symbol = symbols[next++];
            var span = TextSpan.FromBounds(symbol.Span.Start, Math.Min(symbol.Span.End, end));
            var selection = TextSpan.FromBounds(Math.Min(symbol.Selection.Start, span.End), Math.Min(symbol.Selection.End, span.End));
            items.Add(new OutlineItem(symbol.Kind, symbol.Name, detail(symbol), span, selection, Nest(symbols, ref next, span.End, detail)));
        }
        return items.ToImmutable();
    }

    private static string DetailOf(Notebook notebook, Note note, Symbol symbol, DateOnly today) => symbol switch
    {
        { Kind: SymbolKind.Contact } => OfContact(notebook, note, today),
        { Record: { } record } => Words.Distance(record.Date, today),
        { FollowUp: { State: FollowUpState.Open } open } => open.Due is { } due ? Words.Distance(due.Value, today) : "",
        { FollowUp: { } closed } => closed.State == FollowUpState.Done ? "done" : "cancelled",
        _ => "",
    };

    private static string OfContact(Notebook notebook, Note note, DateOnly today)
    {
        var standing = notebook.StandingWith(note.Path, today);
        var state = Words.State(standing.State);
        return standing.LastContact is { } last ? $"{state} · {Words.Distance(last, today)}" : state;
    }
}
