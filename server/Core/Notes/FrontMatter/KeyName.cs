namespace NotesNetworking.Core.Notes.FrontMatter;

/// <summary>How front-matter keys compare (docs/format.md, "Facts in the front matter").</summary>
public static class KeyName
{
    /// <summary>Tells which spellings are one key, as <see cref="Fold"/> does; <c>EMAIL[HOME]</c> and <c>EMAIL[WORK]</c> are two.</summary>
    public static IEqualityComparer<string> Comparer { get; } = new SameKey();

    private sealed class SameKey : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y)
        {
            if (x is null || y is null) return ReferenceEquals(x, y);
            for (int i = Next(x, 0), j = Next(y, 0); ; i = Next(x, i + 1), j = Next(y, j + 1))
            {
                if (i == x.Length || j == y.Length) return i == x.Length && j == y.Length;
                if (char.ToLowerInvariant(x[i]) != char.ToLowerInvariant(y[j])) return false;
            }
        }

        public int GetHashCode(string key)
        {
            var hash = new HashCode();
            for (var i = Next(key, 0); i < key.Length; i = Next(key, i + 1)) hash.Add(char.ToLowerInvariant(key[i]));
            return hash.ToHashCode();
        }

        private static int Next(string key, int at)
        {
            while (at < key.Length && IsBetween(key[at])) at++;
            return at;
        }
    }

    private static bool IsBetween(char c) => c is '-' or '_' || char.IsWhiteSpace(c);

    /// <summary>
    /// The key without case, <c>-</c>, <c>_</c>, spaces and humps: <c>lastContact</c>, <c>last_contact</c> and
    /// <c>Last contact</c> are one key. A vCard-style <c>EMAIL[HOME]</c> is <c>email</c>.
    /// </summary>
    public static string Fold(string key)
    {
        var bracket = key.IndexOf('[');
        var name = bracket > 0 && key.EndsWith(']') ? key.AsSpan(0, bracket) : key;
        Span<char> folded = name.Length <= 64 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
            if (!IsBetween(c)) folded[length++] = char.ToLowerInvariant(c);
        return folded[..length].ToString();
    }
}
