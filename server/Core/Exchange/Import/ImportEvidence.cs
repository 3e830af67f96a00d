using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>How sure it is that an entry of a file and a person are one.</summary>
internal enum Verdict
{
    /// <summary>They are two.</summary>
    Other,

    /// <summary>They share an address or a number, as a household does, and are two.</summary>
    Household,

    /// <summary>Only the owner can tell.</summary>
    Doubt,

    /// <summary>One by the name, which nothing contradicts.</summary>
    Name,

    /// <summary>One by an address, which a form of the name fits.</summary>
    Address,

    /// <summary>One by the name and an address, a number or a birthday.</summary>
    Both,

    /// <summary>One by the id.</summary>
    Id,
}

/// <summary>What speaks for and against an entry of a file being a person that is known.</summary>
/// <param name="Person">The person.</param>
/// <param name="Verdict">What follows.</param>
/// <param name="Reason">In words: "same e-mail and name", or for a doubt what agrees and what does not.</param>
internal sealed record ImportEvidence(KnownPerson Person, Verdict Verdict, string Reason)
{
    /// <summary>
    /// The rules: an id is identity. An e-mail or web address counts where the names fit; a number, where they are the same. A name alone counts
    /// where no id, e-mail, web address or birthday contradicts.
    /// </summary>
    public static ImportEvidence Of(ImportedContact contact, KnownPerson person)
    {
        var uid = contact.Uid is { } written ? KnownPerson.UidKey(written) : null;
        if (uid is not null && uid == person.Uid) return new(person, Verdict.Id, "same UID");
        string[] emails = [.. KnownPerson.EmailsOf(contact)], urls = [.. KnownPerson.UrlsOf(contact)];
        string[] shared =
        [
            .. urls.Any(person.Urls.Contains) ? ["web address"] : Array.Empty<string>(),
            .. emails.Any(person.Emails.Contains) ? ["e-mail"] : Array.Empty<string>(),
            .. KnownPerson.PhonesOf(contact).Any(person.Phones.Contains) ? ["phone"] : Array.Empty<string>(),
        ];
        var hasAddress = shared.Any(one => one != "phone");
        // An entry without a name cannot contradict one.
        var likeness = contact.HasName ? LikenessOf(contact, person) : hasAddress ? Likeness.Form : Likeness.Other;
        // Of names that only may fit, ids that differ leave no doubt, nor do they where one program gave both.
        if (uid is not null && person.Uid is not null && (likeness == Likeness.Unclear || (person.IsOfFile && NameLikeness.Of(contact.Name, person.Name) < Likeness.Same))) likeness = Likeness.Other;
        if (likeness == Likeness.Other) return new(person, shared.Length > 0 ? Verdict.Household : Verdict.Other, $"same {Words.List(shared)}, another name");
        if (shared.Length == 0 && likeness != Likeness.Same) return new(person, Verdict.Other, "");

        var against = Against(uid, urls, emails, KnownPerson.BirthdayOf(contact), person, isNameAlone: shared.Length == 0);
        var agreed = likeness == Likeness.Same ? $"same {Words.List([.. shared, "name"])}" : contact.HasName ? $"same {Words.List(shared)}, \"{contact.Name}\" for {person.Name}" : $"same {Words.List(shared)}, no name";
        if (against is not null) return new(person, Verdict.Doubt, $"{agreed}, but {against}");
        return (likeness, hasAddress, shared.Length > 0) switch
        {
            (Likeness.Same, _, true) => new(person, Verdict.Both, agreed),
            (Likeness.Same, _, _) when KnownPerson.BirthdayOf(contact) is { Year: not null } born && born == person.Birthday => new(person, Verdict.Both, "same name and birthday"),
            (Likeness.Same, _, _) => new(person, Verdict.Name, $"{agreed}, and nothing contradicts"),
            (Likeness.Form, true, _) => new(person, Verdict.Address, agreed),
            _ => new(person, Verdict.Doubt, agreed),
        };
    }

    // Another name of either is as good where it is the same; a form of it says less: every Tom is called Tom.
    private static Likeness LikenessOf(ImportedContact contact, KnownPerson person)
    {
        var best = NameLikeness.Of(contact.Name, person.Name);
        foreach (var there in contact.ValuesOf(ContactKey.Aliases.Canonical).Prepend(contact.Name))
            foreach (var here in person.Names)
            {
                var likeness = NameLikeness.Of(there, here);
                if (likeness == Likeness.Form && (NameWords.Of(here).Length < 2 || NameWords.Of(there).Length < 2) && here != person.Name) likeness = Likeness.Unclear;
                if (likeness > best) best = likeness;
            }
        return best;
    }

    // By the name alone any contradiction counts; beside an address that both have, a wrong digit of a birthday is a wrong digit.
    private static string? Against(string? uid, string[] urls, string[] emails, Birthday? born, KnownPerson person, bool isNameAlone)
    {
        if (uid is not null && person.Uid is not null) return "the UIDs differ";
        if (isNameAlone && emails.Length > 0 && person.Emails.Count > 0) return $"the e-mail addresses differ: {emails[0]}, and {person.Emails.First()}";
        if (isNameAlone && urls.Length > 0 && person.Urls.Count > 0) return $"the web addresses differ: {urls[0]}, and {person.Urls.First()}";
        if (born is not { } there || person.Birthday is not { } here) return null;
        return Differences(there, here) > (isNameAlone ? 0 : 1) ? $"the birthdays differ: {there.Write()}, and {here.Write()}" : null;
    }

    private static int Differences(Birthday one, Birthday other)
    {
        var year = one.Year is not null && other.Year is not null && one.Year != other.Year ? 1 : 0;
        // Day and month in each other's place are one mistake.
        var day = one.Month == other.Month && one.Day == other.Day ? 0 : one.Month == other.Day && one.Day == other.Month ? 1 : (one.Month != other.Month ? 1 : 0) + (one.Day != other.Day ? 1 : 0);
        return year + day;
    }
}
