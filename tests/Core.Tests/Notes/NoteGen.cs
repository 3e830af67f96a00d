using CsCheck;

namespace NotesNetworking.Core.Tests.Notes;

/// <summary>Notes such as people keep, cut up and mixed, and texts of pieces that mean something somewhere.</summary>
internal static class NoteGen
{
    /// <summary>Takes slices of a text out, doubles them, or puts pieces in.</summary>
    private static readonly Gen<(int At, int Length, int Kind, string Piece)> s_mutation =
        Gen.Select(Gen.Int[0, 2_000], Gen.Int[0, 60], Gen.Int[0, 3], Gen.OneOf(SampleNotes.Pieces));

    /// <summary>A sample note after some mutations.</summary>
    public static readonly Gen<string> Mutated = Gen.Select(Gen.OneOf(SampleNotes.All), s_mutation.Array[1, 12], (sample, mutations) =>
    {
        var text = sample.Text;
        foreach (var (place, count, kind, piece) in mutations)
        {
            var at = place % (text.Length + 1);
            var length = Math.Min(count, text.Length - at);
            text = kind switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Insert(at, piece),
                _ => text[..at],
            };
        }
        return text;
    });

    /// <summary>Pieces in a row.</summary>
    public static readonly Gen<string> Pieces = Gen.OneOf(SampleNotes.Pieces).Array[0, 40].Select(string.Concat);

    /// <summary>Either.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(Mutated, Pieces);
}
