using System.Numerics;
using System.Text;
using NotesNetworking.Core.Notes;

namespace NotesNetworking.Core.Network;

/// <summary>
/// Finds the contacts of whose names another is a slip, without a look at each: two names that are one slip apart have a
/// form in common that lacks at most one letter of either (the symmetric deletions of SymSpell; Garbe 2012).
/// </summary>
internal sealed class NearNames
{
    /// <summary>The letters from a to z in <see cref="NameTable.LettersOf"/>.</summary>
    private const uint AsciiLetters = (1u << 26) - 1;

    /// <summary>A longer name is a sentence.</summary>
    private const int LongestName = 80;

    private readonly ulong[] _forms;
    private readonly Note[] _contacts;

    private NearNames(IEnumerable<Note> contacts)
    {
        var forms = new List<ulong>();
        var bearers = new List<Note>();
        foreach (var contact in contacts)
            foreach (var name in NamesOf(contact))
                foreach (var form in FormsOf(name))
                {
                    forms.Add(form);
                    bearers.Add(contact);
                }
        (_forms, _contacts) = ([.. forms], [.. bearers]);
        Array.Sort(_forms, _contacts);
    }

    /// <summary>The index of some contacts.</summary>
    public static NearNames Of(IEnumerable<Note> contacts) => new(contacts);

    /// <summary>The bare names of a contact: its own, its aliases, and its file's.</summary>
    public static IEnumerable<string> NamesOf(Note contact) => contact.Contact!.Aliases.Select(alias => alias.Text)
        .Append(contact.Contact.Name).Append(contact.FileName).Select(name => NameSlip.Bare(name)).Distinct();

    /// <summary>Whether a contact bears a name of which a bare name is a slip.</summary>
    public static bool IsNear(Note contact, string bare) => NamesOf(contact).Any(name => NameSlip.IsNear(bare, name));

    /// <summary>Tells the keys that are a slip of a name of either note, as far as it is a contact's.</summary>
    public static Func<string, bool> IsSlipOf(Note? before, Note? after)
    {
        var names = new[] { before, after }.OfType<Note>().Where(note => note.Contact is not null).SelectMany(NamesOf).Distinct()
            .Select(name => (Name: name, Letters: NameTable.LettersOf(name))).ToArray();
        // Every link of a large notebook is asked about: nearly all are ruled out by their letters.
        return key =>
        {
            string? bare = null;
            foreach (var (name, letters) in names)
                if ((!Ascii.IsValid(key) || BitOperations.PopCount((NameTable.LettersOf(key) ^ letters) & AsciiLetters) <= 2)
                    && NameSlip.IsNear(bare ??= NameSlip.Bare(key), name)) return true;
            return false;
        };
    }

    /// <summary>The contacts of whose names a bare name is a slip, each once.</summary>
    public IEnumerable<Note> Find(string bare)
    {
        var found = new HashSet<Note>(ReferenceEqualityComparer.Instance);
        foreach (var form in FormsOf(bare))
        {
            var at = Array.BinarySearch(_forms, form);
            if (at < 0) continue;
            while (at > 0 && _forms[at - 1] == form) at--;
            for (; at < _forms.Length && _forms[at] == form; at++) found.Add(_contacts[at]);
        }
        return found.Where(contact => IsNear(contact, bare));
    }

    private static HashSet<ulong> FormsOf(string bare)
    {
        var forms = new HashSet<ulong>();
        if (bare.Length is 0 or > LongestName) return forms;
        // Its words in order are a form of another kind: they never meet one that lacks a letter.
        forms.Add(HashOf(NameSlip.Ordered(bare), -1) ^ 1);
        // The first letter is never the slip.
        for (var without = 0; without < bare.Length; without++) forms.Add(HashOf(bare, without == 0 ? -1 : without));
        return forms;
    }

    private static ulong HashOf(string text, int without)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < text.Length; i++)
            if (i != without) hash = (hash ^ text[i]) * 1099511628211UL;
        return hash;
    }
}
