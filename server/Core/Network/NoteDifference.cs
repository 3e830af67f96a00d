using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Network;

/// <summary>In what two versions of a note differ that other notes tell about. Either may be null.</summary>
internal static class NoteDifference
{
    /// <summary>
    /// The keys of the note about which other notes may have other things to tell: all, once one of them changed, since
    /// what they say may hold any of them. When the name only moved, those it shares: there, its place is told.
    /// </summary>
    public static string[] TouchedNames(Note? before, Note? after, bool isRenamed, NameIndex names)
    {
        if (!isRenamed && before?.Contact?.NameSpan == after?.Contact?.NameSpan) return [];
        return new[] { before, after }.OfType<Note>().SelectMany(note => note.Names.Own).Select(name => name.Key).Distinct()
            .Where(key => isRenamed || names.PathsOf(key).Skip(1).Any()).ToArray();
    }

    /// <summary>Whether the names of a note are written as before, case and accents included.</summary>
    public static bool IsSpeltAlike(Note? before, Note? after) =>
        before?.Contact?.Name == after?.Contact?.Name
        && (before?.Contact?.Aliases ?? []).Select(alias => alias.Text).SequenceEqual((after?.Contact?.Aliases ?? []).Select(alias => alias.Text));

    /// <summary>Whether the conversations of mine in a note that others may be worded like are the same, at the same places.</summary>
    public static bool IsWordedAlike(Note? before, Note? after)
    {
        static IEnumerable<(Wording, DateOnly, TextSpan, bool)> Worded(Note? note) => (note?.Conversations ?? [])
            .Where(record => record.Wording is not null).Select(record => (record.Wording!, record.Date, record.Span, record.WithOwnContact));

        static IEnumerable<Link> With(Note? note) => (note?.Conversations ?? []).Where(record => record.Wording is not null).SelectMany(record => record.With);

        return Worded(before).SequenceEqual(Worded(after)) && With(before).SequenceEqual(With(after));
    }

    /// <summary>The keys by which the note was found and is no more, or the other way round.</summary>
    public static HashSet<string> ChangedNames(Note? before, Note? after)
    {
        var old = before is null ? [] : before.Names.Own.ToHashSet();
        old.SymmetricExceptWith(after?.Names.Own ?? []);
        return [.. old.Select(name => name.Key)];
    }
}
