using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Advice.Rules;

/// <summary>
/// <c>front-matter/unknown-key</c>: a key of five letters or more that is one edit away from a known one. All other
/// unknown keys are the owner's own.
/// </summary>
public sealed class FrontMatterUnknownKey() : Rule("front-matter/unknown-key", Severity.Hint)
{
    private const int Shortest = 5;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.Note.Contact is null || context.Note.FrontMatter is not { } frontMatter) yield break;
        foreach (var entry in frontMatter.Document.Entries)
            if (Meant(entry.Key) is { } key) yield return At(entry.KeySpan, $"Did you mean \"{key}\"? As it is, \"{entry.Key}\" is a key of your own.");
    }

    /// <summary>The spelling that an unknown key is one edit away from; null when it is known, short, or far from all.</summary>
    public static string? Meant(string key)
    {
        var folded = KeyName.Fold(key);
        if (folded.Length < Shortest || HasPrefix(key) || ContactKey.Find(key) is not null) return null;
        return ContactKey.All.SelectMany(known => known.Spellings.Prepend(known.Canonical)).FirstOrDefault(spelling => IsOneEdit(folded, KeyName.Fold(spelling)));
    }

    // Other programs mark their keys by a letter: s_email, x-name.
    private static bool HasPrefix(string key) => key.AsSpan().IndexOfAny("-_.: ") == 1;

    private static bool IsOneEdit(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1) return false;
        var same = a.AsSpan().CommonPrefixLength(b);
        if (a.Length < b.Length) return a.AsSpan(same).SequenceEqual(b.AsSpan(same + 1));
        return a.AsSpan(same + 1).SequenceEqual(b.AsSpan(same + 1))
            || (same + 1 < a.Length && a[same] == b[same + 1] && a[same + 1] == b[same] && a.AsSpan(same + 2).SequenceEqual(b.AsSpan(same + 2)));
    }
}
