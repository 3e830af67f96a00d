namespace NotesNetworking.Core.Notes.Contacts;

/// <summary>
/// Reads keys that no list has by the words they are made of: <c>date_last_contacted</c>, <c>Check-in interval</c>,
/// <c>workEmail</c>. Every word of the key must be a known one, and all must fit together.
/// </summary>
internal static class KeyGrammar
{
    private const KeyWord InTouch = KeyWord.Act | KeyWord.Past;
    private const KeyWord Joint = KeyWord.Date | KeyWord.Little;

    /// <summary>Which key it is; null for a key of the owner's own.</summary>
    public static ContactKey? Read(string plain) => KeyWords.Read(plain, Fit);

    /// <summary>True for a key that only says what is done with the contact: <c>contact</c>, <c>Treffen</c>, <c>catch-up</c>.</summary>
    public static bool IsBeingInTouch(string plain) =>
        KeyWords.Read(plain, words => words.All(word => (word & (KeyWord.Act | KeyWord.Little)) != 0) && words.Any(word => (word & KeyWord.Act) != 0) ? ContactKey.Frequency : null) is not null;

    private static ContactKey? Fit(IReadOnlyList<KeyWord> words)
    {
        var all = KeyWord.None;
        foreach (var word in words) all |= word;

        // Whether some word says it, and whether every word says one of several things.
        bool Has(KeyWord meaning) => (all & meaning) != 0;
        bool Only(KeyWord meanings)
        {
            foreach (var word in words)
                if ((word & meanings) == 0) return false;
            return true;
        }
        // Two different words, one for each: "contact" is an act and a kind, but not both at once.
        bool Both(KeyWord one, KeyWord other)
        {
            for (var i = 0; i < words.Count; i++)
                for (var j = 0; j < words.Count; j++)
                    if (i != j && (words[i] & one) != 0 && (words[j] & other) != 0) return true;
            return false;
        }

        const KeyWord which = KeyWord.Kind | KeyWord.Number | KeyWord.Company;
        if (Has(KeyWord.Mail) && Only(KeyWord.Mail | KeyWord.Address | which)) return ContactKey.Email;
        if (Has(KeyWord.Phone) && Only(KeyWord.Phone | which)) return ContactKey.Phone;
        if (Both(KeyWord.Kind, KeyWord.Number) && Only(KeyWord.Kind | KeyWord.Number)) return ContactKey.Phone;
        if (Has(KeyWord.Company) && Only(KeyWord.Company | KeyWord.Name | KeyWord.Wanted)) return ContactKey.Company;
        if (Has(KeyWord.Role) && Only(KeyWord.Role | KeyWord.Name | KeyWord.Wanted)) return ContactKey.Role;
        if (Has(KeyWord.Place) && Only(KeyWord.Place | KeyWord.Wanted)) return ContactKey.Location;

        if (Both(KeyWord.Last, InTouch) && Only(KeyWord.Last | InTouch | Joint)) return ContactKey.LastContact;
        if (Both(KeyWord.First, InTouch) && !Has(KeyWord.Mail) && Only(KeyWord.First | InTouch | Joint)) return ContactKey.Met;
        if (IsCadence()) return ContactKey.Frequency;
        if (IsAhead(Joint)) return ContactKey.NextContact;
        if (Has(KeyWord.Reason) && (Has(KeyWord.Ahead) || Both(KeyWord.Next, KeyWord.Act)) && Only(KeyWord.Reason | KeyWord.Next | KeyWord.Act | Joint | KeyWord.By))
            return ContactKey.NextReason;
        return null;

        bool IsCadence()
        {
            const KeyWord what = KeyWord.Act | KeyWord.Keep | KeyWord.Remind;
            return (Has(KeyWord.Often | KeyWord.Keep) || Both(KeyWord.Every, what))
                && Only(KeyWord.Often | KeyWord.Every | what | KeyWord.Unit | KeyWord.Wanted | KeyWord.Little);
        }

        bool IsAhead(KeyWord joint)
        {
            const KeyWord what = KeyWord.Act | KeyWord.Ahead | KeyWord.Remind;
            return (Has(KeyWord.Ahead) || Both(KeyWord.Next, what) || Both(KeyWord.Act, KeyWord.By) || Both(KeyWord.Act, KeyWord.Remind))
                && Only(what | KeyWord.Next | KeyWord.By | joint);
        }
    }

    /// <summary>The unit in which a cadence's key counts: <c>weeks</c> for <c>cadence_weeks</c>; null for none.</summary>
    public static string? UnitOf(string key)
    {
        var plain = KeyWords.Plain(key);
        foreach (var unit in s_units)
            if (plain.Contains(unit, StringComparison.Ordinal)) return unit;
        return null;
    }

    private static readonly string[] s_units = ["week", "month", "year", "woche", "monat", "jahr", "semaine", "mois", "semana", "mes", "weken", "maand"];
}
