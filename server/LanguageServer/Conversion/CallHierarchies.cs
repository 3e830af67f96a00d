using NotesNetworking.Core.Assist;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Hosting;
using Lsp = NotesNetworking.LanguageServer.Protocol;

namespace NotesNetworking.LanguageServer.Conversion;

/// <summary>Introductions in the form of calls.</summary>
internal static class CallHierarchies
{
    // A contact is a Class among symbols, too (LSP 3.17, SymbolKind).
    private const int Class = 5;

    /// <summary>A contact; its note's URI goes with it, to be asked about later.</summary>
    /// <param name="snapshot">Where it is.</param>
    /// <param name="beside">A note of the same notebook.</param>
    /// <param name="contact">The contact's note.</param>
    /// <param name="detail">What stands beside the name; null for role and company.</param>
    public static Lsp.CallHierarchyItem ToItem(Snapshot snapshot, NoteView beside, Note contact, string? detail = null)
    {
        var uri = snapshot.Beside(beside, contact.Path)!.Uri;
        var (lines, encoding) = (contact.Lines, snapshot.Session.Encoding);
        detail ??= string.Join(" · ", contact.Contact!.Companies.Select(company => company.Text).Prepend(contact.Contact.Role ?? "").Where(words => words.Length > 0));
        return new Lsp.CallHierarchyItem(
            contact.Contact!.Name,
            Class,
            uri,
            Positions.ToRange(lines, new TextSpan(0, lines.Length), encoding),
            Positions.ToRange(lines, contact.Contact.NameSpan, encoding),
            detail.Length == 0 ? null : detail,
            JsonSerializer.SerializeToElement(new Lsp.NoteReference(uri), Lsp.ProtocolJson.Default.NoteReference));
    }

    /// <summary>Who introduced, or could introduce, a contact.</summary>
    public static Lsp.CallHierarchyIncomingCall ToIncoming(Snapshot snapshot, NoteView beside, IntroductionCall call) => new(
        ToItem(snapshot, beside, call.From, call.IsPossible ? IntroductionSentences.Could(call.To.Contact!.Name) : null), RangesOf(snapshot, call));

    /// <summary>Who was introduced by a contact.</summary>
    public static Lsp.CallHierarchyOutgoingCall ToOutgoing(Snapshot snapshot, NoteView beside, IntroductionCall call) =>
        new(ToItem(snapshot, beside, call.To), RangesOf(snapshot, call));

    private static Lsp.Range[] RangesOf(Snapshot snapshot, IntroductionCall call) =>
        [.. call.Places.Select(place => Positions.ToRange(call.From.Lines, place, snapshot.Session.Encoding))];
}
