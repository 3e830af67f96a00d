using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>Reads a file of another program, whichever of the formats that are understood it has (docs/exchange.md).</summary>
public static class ImportFile
{
    /// <summary>Above this size nothing is read: a larger one is not an address book. 200 MB, for pictures.</summary>
    public const int LargestSize = 200_000_000;

    /// <summary>True for a name that says which format the file has: <c>.vcf</c>, <c>.vcard</c>, <c>.csv</c>, <c>.tsv</c> or <c>.md</c>.</summary>
    public static bool IsKnown(string name) => ReaderOf(name) is not null;

    /// <summary>Reads a file. Never throws: what cannot be read is told.</summary>
    /// <param name="name">Its name; the ending tells the format. What begins as a card is one under any name.</param>
    /// <param name="bytes">What it holds.</param>
    public static ImportedFile Read(string name, ReadOnlySpan<byte> bytes)
    {
        var (text, guessed) = ImportBytes.Decode(bytes);
        var reader = text.AsSpan().TrimStart().StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase) ? CardReader.Read : ReaderOf(name) ?? FriendsReader.Read;
        var file = reader(text);
        if (guessed.Count == 0) return file;
        return file with
        {
            Problems = file.Problems.Insert(0, new ImportProblem(guessed[0],
                $"{(guessed.Count == 1 ? "This line is not in UTF-8, and was" : $"{Words.Count(guessed.Count, "line")} are not in UTF-8, this the first; they were")} read as Western European (Windows-1252). If letters are wrong, save the file as UTF-8.")),
        };
    }

    private static Func<string, ImportedFile>? ReaderOf(string name) => (name.LastIndexOf('.') is >= 0 and var dot ? name[dot..].ToLowerInvariant() : "") switch
    {
        ".vcf" or ".vcard" => CardReader.Read,
        ".csv" or ".tsv" => TableReader.Read,
        ".md" => FriendsReader.Read,
        _ => null,
    };
}
