using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Merging;

/// <summary>
/// Merges two versions of a note that come from a common one: front matter by key, conversations by date and heading,
/// follow-ups by their words, the rest by paragraphs and lines (docs/git.md). Nothing that either side has is lost
/// unless the other side removed it; what contradicts each other is marked in place as git does.
/// </summary>
public static class NoteMerge
{
    /// <summary>Merges three versions of the note at a path.</summary>
    /// <param name="path">Where the note is, relative to the notebook's root: it may be what makes it a contact.</param>
    /// <param name="versions">The texts, each with its byte order mark if it has one.</param>
    /// <param name="settings">What the configuration says.</param>
    /// <param name="style">How conflicts are shown.</param>
    public static MergeResult Merge(string path, NoteVersions versions, NotebookSettings settings, ConflictStyle style)
    {
        if (Three.Way(versions.Base, versions.Ours, versions.Theirs) is { } decided) return new MergeResult(decided, 0);
        var layout = TextLayout.Of(versions);
        var plain = layout.Strip(versions);
        if (Parts(path, plain, settings, style) is not { } merged) return layout.Restore(Lines(plain, style));
        if (merged.Conflicts == 0) return layout.Restore(merged);
        // Where the parts contradict each other, the lines may still not: text was moved below another heading, say.
        var lines = Lines(plain, style);
        return layout.Restore(lines.Conflicts == 0 && IsUnderstood(NoteParser.Parse(path, lines.Text, settings)) ? lines : merged);
    }

    /// <summary>Merges texts that are no notes, or no text at all, by their lines alone, as git does.</summary>
    public static MergeResult Lines(NoteVersions versions, ConflictStyle style)
    {
        var writer = new MergeWriter(style);
        LineMerge.Merge(versions.Base, versions.Ours, versions.Theirs, writer);
        return new MergeResult(writer.ToString(), writer.Conflicts);
    }

    private static MergeResult? Parts(string path, NoteVersions versions, NotebookSettings settings, ConflictStyle style)
    {
        var before = NoteParser.Parse(path, versions.Base, settings);
        var ours = NoteParser.Parse(path, versions.Ours, settings);
        var theirs = NoteParser.Parse(path, versions.Theirs, settings);
        if (!IsUnderstood(before) || !IsUnderstood(ours) || !IsUnderstood(theirs)) return null;

        var writer = new MergeWriter(style);
        var isContact = ours.Contact is not null || theirs.Contact is not null;
        var hasFrontMatter = FrontMatterMerge.Merge(new(versions.Base, before.FrontMatter), new(versions.Ours, ours.FrontMatter), new(versions.Theirs, theirs.FrontMatter), isContact, writer);
        if (!hasFrontMatter) return null;

        var (b, endOfBase) = PartReader.Read(before, versions.Base);
        var (o, endOfOurs) = PartReader.Read(ours, versions.Ours);
        var (t, endOfTheirs) = PartReader.Read(theirs, versions.Theirs);
        new PartsMerge(PartsMerge.IsNewestFirst(b, o, t), writer).Merge(b, o, t);
        writer.Write(Three.Way(endOfBase, endOfOurs, endOfTheirs) ?? Three.Either(endOfOurs, endOfTheirs));
        return new MergeResult(writer.ToString(), writer.Conflicts);
    }

    private static bool IsUnderstood(Note note) =>
        !note.Problems.Any(problem => problem.Kind is ProblemKind.ConflictMarker or ProblemKind.FrontMatterSyntax or ProblemKind.Unreadable)
        && note.FrontMatter?.Document.IsYaml != false && !HasKeyTwice(note.FrontMatter);

    private static bool HasKeyTwice(FrontMatterBlock? block) =>
        block is not null && block.Document.Entries.GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).Any(group => group.Skip(1).Any());
}
