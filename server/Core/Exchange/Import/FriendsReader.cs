using System.Collections.Immutable;
using System.Text;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Dates;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>
/// Reads <c>friends.md</c>, a journal in one file: <c>### Activities:</c> and <c>### Notes:</c> with dated items that have
/// friends in bold, places in italics and tags behind <c>@</c>, and <c>### Friends:</c> with other names in <c>(a.k.a. …)</c>,
/// a town in <c>[…]</c> and tags. An activity is a conversation with all friends in it.
/// </summary>
public static class FriendsReader
{
    /// <summary>Somebody, gathered from all over the file.</summary>
    private sealed class Friend(int line, string name)
    {
        public int Line => line;
        public string Name => name;
        public FactList Facts { get; } = new();
        public List<ImportedDay> Conversations { get; } = [];
        public List<ImportedDay> Notes { get; } = [];
    }

    /// <summary>Reads the whole of a text.</summary>
    public static ImportedFile Read(string text)
    {
        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        var friends = new List<Friend>();
        var byName = new Dictionary<string, Friend>(StringComparer.Ordinal);
        var days = new List<(int Line, bool IsActivity, string Text)>();
        var (section, number, sections) = ("", 0, 0);
        foreach (var whole in text.Split('\n'))
        {
            number++;
            var line = whole.Trim('\r', ' ', '\t', '\uFEFF');
            if (line.StartsWith('#'))
            {
                section = line.TrimStart('#').Trim(' ', ':').ToLowerInvariant();
                if (section is "activities" or "notes" or "friends" or "locations") sections++;
            }
            else if (line is ['-' or '*', ' ', ..] && line[2..].Trim() is { Length: > 0 } item)
            {
                if (section == "friends") AddFriend(number, item);
                else if (section is "activities" or "notes") days.Add((number, section == "activities", item));
            }
            else if (line.Length > 0 && line is not ("-" or "*") && section is ("activities" or "notes" or "friends")) problems.Add(new ImportProblem(number, "This line is not an item of a list, and is left out."));
        }
        if (sections == 0) problems.Add(new ImportProblem(1, "This file has none of the headings Activities, Notes and Friends."));
        foreach (var (line, isActivity, item) in days) AddDay(line, isActivity, item);
        return new ImportedFile(
            [.. friends.Select(friend => new ImportedContact(friend.Line, friend.Name) { Facts = friend.Facts.ToImmutable(), Conversations = [.. friend.Conversations], Notes = [.. friend.Notes] })],
            problems.ToImmutable());

        Friend Named(int line, string name)
        {
            if (byName.TryGetValue(NameKey.Of(name), out var known)) return known;
            friends.Add(known = byName[NameKey.Of(name)] = new Friend(line, name));
            return known;
        }

        void AddFriend(int line, string item)
        {
            var end = item.IndexOfAny(['(', '[', '@']);
            var name = (end < 0 ? item : item[..end]).Trim();
            if (name.Length == 0)
            {
                problems.Add(new ImportProblem(line, "This friend has no name, and is left out."));
                return;
            }
            var friend = Named(line, name);
            foreach (var alias in Between(item, '(', ')').Split("a.k.a.", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                friend.Facts.Add(ContactKey.Aliases, alias);
                byName.TryAdd(NameKey.Of(alias), friend);
            }
            friend.Facts.Add(ContactKey.Location, Between(item, '[', ']'));
            friend.Facts.AddTags(item.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && word[0] == '@').Select(word => word[1..]));
        }

        void AddDay(int line, bool isActivity, string item)
        {
            var colon = item.IndexOf(':');
            if (colon < 0 || DateReader.Parse(item.AsSpan(0, colon)) is not { } date)
            {
                problems.Add(new ImportProblem(line, "This line has no date such as 2018-11-01: at its beginning, and is left out."));
                return;
            }
            var words = item[(colon + 1)..].Trim();
            Friend[] with = [.. Bold(words).Select(name => Named(line, name)).Distinct()];
            if (with.Length == 0) problems.Add(new ImportProblem(line, "No friend is in bold in this line, and it is left out."));
            // One record: in the note of the first, the others linked.
            else if (isActivity) with[0].Conversations.Add(new ImportedDay(date, Write(words, friend => friend == with[0])));
            else foreach (var friend in with) friend.Notes.Add(new ImportedDay(date, Write(words, other => other == friend)));
        }

        // Bold names as links, but for whose note it is; places without the marks, tags as the notes have them.
        string Write(string words, Func<Friend, bool> isOwn)
        {
            foreach (var name in Bold(words).Distinct().ToArray())
            {
                var friend = byName[NameKey.Of(name)];
                var link = isOwn(friend) ? name : friend.Name == name ? $"[[{name}]]" : $"[[{friend.Name}|{name}]]";
                words = words.Replace($"**{name}**", link, StringComparison.Ordinal);
            }
            return Plain(words);
        }
    }

    private static string Between(string text, char open, char close) =>
        text.IndexOf(open) is >= 0 and var start && text.IndexOf(close, start) is > 0 and var end ? text[(start + 1)..end].Trim() : "";

    private static IEnumerable<string> Bold(string words)
    {
        for (var at = words.IndexOf("**", StringComparison.Ordinal); at >= 0;)
        {
            var end = words.IndexOf("**", at + 2, StringComparison.Ordinal);
            if (end < 0) yield break;
            if (words[(at + 2)..end] is var name && name.Trim() == name && name.Length > 0 && !name.AsSpan().ContainsAny("[]|#")) yield return name;
            at = words.IndexOf("**", end + 2, StringComparison.Ordinal);
        }
    }

    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var opens = i == 0 || !char.IsLetterOrDigit(words[i - 1]);
            var closes = i + 1 == words.Length || !char.IsLetterOrDigit(words[i + 1]);
            if (words[i] == '_' && (opens || closes)) continue;
            plain.Append(words[i] == '@' && opens && !closes ? '#' : words[i]);
        }
        return plain.ToString();
    }
}
