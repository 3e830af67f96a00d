using System.Collections.Immutable;
using System.Text;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>Collects facts: what is empty or there already is left out, line breaks become spaces.</summary>
internal sealed class FactList
{
    // What address books call everybody.
    private static readonly HashSet<string> s_everybody = new(StringComparer.OrdinalIgnoreCase) { "myContacts", "My Contacts", "starred", "Imported" };

    private readonly List<ImportedFact> _facts = [];

    public void Add(ContactKey key, string? value) => Add(key.Canonical, value);

    public void Add(string key, string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        var fact = new ImportedFact(key, TextStyle.OneLine(value).Trim());
        if (!_facts.Contains(fact)) _facts.Add(fact);
    }

    public void AddAll(ContactKey key, IEnumerable<string> values)
    {
        foreach (var value in values) Add(key, value);
    }

    /// <summary>Words of any kind as tags: what a tag cannot have in it becomes <c>-</c>.</summary>
    public void AddTags(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var bare = word.TrimStart('#', '*', ' ').TrimEnd();
            if (s_everybody.Contains(bare)) continue;
            var tag = new StringBuilder();
            foreach (var c in bare) tag.Append(char.IsLetterOrDigit(c) || c is '_' or '-' or '/' ? c : '-');
            Add(ContactKey.Tags, tag.ToString().Trim('-', '/'));
        }
    }

    /// <summary>An address: the town is where they live; where there is more than that, all of it is kept, and a street alone as well.</summary>
    public void AddAddress(IEnumerable<string> parts, string town, string? label, bool hasStreet)
    {
        var whole = new List<string>();
        foreach (var part in parts)
            if (part.Length > 0 && !whole.Any(known => part == town ? Names(known, town) : known.Split(", ").Contains(part))) whole.Add(part);
        if (whole.Count == 0) return;
        if (town.Length > 0 || !hasStreet) Add(ContactKey.Location, town.Length > 0 ? town : string.Join(", ", whole));
        if (hasStreet || (town.Length > 0 && whole.Count > 1)) Add(FactLabel.Behind("address", label), string.Join(", ", whole));
    }

    /// <summary>True when an address names a town.</summary>
    internal static bool Names(string address, string town)
    {
        var at = address.IndexOf(town, StringComparison.Ordinal);
        return at >= 0 && town.Length > 0 && (at == 0 || !char.IsLetterOrDigit(address[at - 1])) && (at + town.Length == address.Length || !char.IsLetterOrDigit(address[at + town.Length]));
    }

    /// <summary>A relation under the key that one of a program's words for it means; under <c>related</c> where none does.</summary>
    public void AddRelation(IEnumerable<string> words, string? value)
    {
        string[] all = [.. words];
        foreach (var word in all)
            if (RelationWords.Find(word) is { } key)
            {
                Add(key, value);
                return;
            }
        Add(FactLabel.Behind("related", FactLabel.Of(string.Join(' ', all))), value);
    }

    public ImmutableArray<ImportedFact> ToImmutable() => [.. _facts];
}
