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

    public ImmutableArray<ImportedFact> ToImmutable() => [.. _facts];
}
