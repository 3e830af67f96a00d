namespace NotesNetworking.Core.Tests.Fuzzing;

/// <summary>Texts made of real ones by cutting, doubling, swapping and putting in, the same for the same seed.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> seeds, IReadOnlyList<string> pieces)
{
    private const int LongestText = 6_000;

    public string Text()
    {
        var text = Of(seeds);
        if (text.Length > LongestText) text = text.Substring(random.Next(text.Length - LongestText), LongestText);
        return Mutated(text);
    }

    /// <summary>A text with some changes more.</summary>
    public string Mutated(string text)
    {
        for (var left = random.Next(1, 8); left > 0; left--) text = Once(text);
        return text;
    }

    private string Once(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(random.Next(4) == 0 ? 400 : 12), text.Length - at);
        return random.Next(9) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 or 3 => text.Insert(at, Of(pieces)),
            4 => text[..at] + Of(pieces) + text[(at + length)..],
            5 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            6 => text.Insert(at, ((char)random.Next(random.Next(2) == 0 ? 128 : 0x10000)).ToString()),
            7 when Of(seeds) is var other && random.Next(other.Length + 1) is var from => text.Insert(at, other.Substring(from, Math.Min(200, other.Length - from))),
            _ => text[..at],
        };
    }

    private string Of(IReadOnlyList<string> list) => list[random.Next(list.Count)];
}
