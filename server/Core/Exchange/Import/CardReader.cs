using System.Collections.Immutable;
using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// Reads vCards 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as address books write them: finds the cards in a text, and tells what is
/// none.
/// </summary>
public static class CardReader
{
    private const int MostLines = 5;

    /// <summary>Reads all cards of a text.</summary>
    public static ImportedFile Read(string text)
    {
        var contacts = ImmutableArray.CreateBuilder<ImportedContact>();
        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        var attachments = new List<int>();
        var outside = new List<int>();
        List<CardLine>? card = null;
        var (begun, inner) = (0, 0);
        foreach (var line in CardLine.ReadAll(text.TrimStart('\uFEFF')))
        {
            var isBegin = line.Name == "BEGIN" && line.Text.Equals("VCARD", StringComparison.OrdinalIgnoreCase);
            // An agent's own card stands inside (vCard 2.1, section 2.5.1).
            if (inner > 0) inner += isBegin ? 1 : line.Name == "END" ? -1 : 0;
            else if (isBegin && card is [.., { Name: "AGENT", Text: "" }]) inner = 1;
            else if (isBegin)
            {
                if (card is not null) problems.Add(Truncated(begun));
                (card, begun) = ([], line.Line);
            }
            else if (card is null) outside.Add(line.Line);
            else if (line.Name == "END")
            {
                if (new CardFacts(begun, card, problems).Read() is { } contact) contacts.Add(contact);
                card = null;
            }
            else if (line.Name.Length == 0) problems.Add(new ImportProblem(line.Line, "This line is no property of a card, and is left out."));
            else if (line.IsBinary || line.Name is "PHOTO" or "LOGO" or "SOUND" or "KEY") attachments.Add(line.Line);
            else card.Add(line);
        }
        if (card is not null) problems.Add(Truncated(begun));
        if (contacts.Count == 0 && problems.Count == 0) problems.Add(new ImportProblem(1, "There is no card in this file: none begins with BEGIN:VCARD."));
        else if (outside.Count > 0) problems.Add(new ImportProblem(outside[0], $"{Words.Count(outside.Count, "line")} outside of any card, and left out: {Lines(outside)}."));
        if (attachments.Count > 0) problems.Add(new ImportProblem(0, $"{Words.Count(attachments.Count, "attachment")}, such as pictures, stayed out of the notes: {Lines(attachments)}."));
        return new ImportedFile(contacts.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>Lines as a sentence names them; of many the first.</summary>
    internal static string Lines(IReadOnlyList<int> lines) => $"line{(lines.Count == 1 ? "" : "s")} {Words.Some([.. lines.Select(line => $"{line}")], MostLines)}";

    private static ImportProblem Truncated(int line) => new(line, "This card has no END:VCARD, and is left out.");
}
