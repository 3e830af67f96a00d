namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>What follows a name in a task: a promise of theirs, or something that is said to them and so is mine.</summary>
internal static class OwnerPhrases
{
    /// <summary>The length of the phrase that a text begins with, as whole words; 0 when it is none of them.</summary>
    public static int LengthOfAny(string[] phrases, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        // Nearly all phrases differ in their first letter: the quicker comparison comes first.
        var first = char.ToUpperInvariant(text[0]);
        foreach (var phrase in phrases)
            if (char.ToUpperInvariant(phrase[0]) == first && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (text.Length == phrase.Length || !char.IsLetterOrDigit(text[phrase.Length]))) return phrase.Length;
        return 0;
    }

    /// <summary>True for "to send the list", "will send it", "owes me a book": it is up to them.</summary>
    public static bool IsPromise(ReadOnlySpan<char> text)
    {
        if (LengthOfAny(OwnerWords.Debts, text) > 0) return true;
        var length = LengthOfAny(OwnerWords.Promises, text);
        if (length == 0) return false;
        var rest = text[length..].TrimStart();
        if (rest.IsEmpty || HasOccasion(rest)) return false;
        var verb = FirstWord(rest);
        var object_ = FirstWord(rest[verb.Length..].TrimStart());
        if (OwnerWords.Passive.Contains(verb)) return verb is "be" && object_.EndsWith("ing") || verb is "get" && object_ is "back";
        // "Ada to call" is a note to call her; "Ada to call me", "Ada to call the landlord" and "Ada will call" are not.
        return length > "to".Length || object_ is "back" || OwnerDeeds.HasObject(rest[verb.Length..].TrimStart()) || !IsToThem(rest);
    }

    /// <summary>Of a promise, what is to be done; empty for what they have of mine, which says who has it.</summary>
    public static ReadOnlySpan<char> AfterPromise(ReadOnlySpan<char> promise)
    {
        if (LengthOfAny(OwnerWords.Debts, promise) > 0) return default;
        var rest = promise[LengthOfAny(OwnerWords.Promises, promise)..].TrimStart();
        return rest.StartsWith("to ", StringComparison.OrdinalIgnoreCase) ? rest["to ".Length..] : rest;
    }

    /// <summary>True for "ask about the kiln", "birthday card", "give her the book", a question: it is I who does it.</summary>
    public static bool IsToThem(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var first = FirstWord(text);
        return OwnerWords.ToThem.Contains(first) || text.EndsWith("?") || HasOccasion(text) || FirstWord(text[first.Length..].TrimStart()) is "her" or "him"
            || EndsWithAny(text, OwnerWords.AtThem) || StartsWithAny(text, OwnerWords.ToThemPhrases);
    }

    private static bool HasOccasion(ReadOnlySpan<char> text)
    {
        foreach (var occasion in OwnerWords.Occasions)
            if (text.Contains(occasion, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (var phrase in phrases)
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] phrases)
    {
        text = text.TrimEnd(".!");
        foreach (var phrase in phrases)
            if (text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-' or '\'' or '’')) end++;
        return text[..end];
    }
}
