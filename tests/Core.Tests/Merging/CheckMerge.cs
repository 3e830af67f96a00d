using NotesNetworking.Core.Merging;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Merging;

/// <summary>Merges of texts, held to the laws of every merge on the way.</summary>
internal static class CheckMerge
{
    private static readonly NotebookSettings s_logseq = NotebookSettings.Default with { Layout = NotebookLayout.Of(["pages/a.md", "journals/b.md"], []) };

    /// <summary>The merged note of people/ada.md; one below <c>pages</c> or <c>journals</c> is a Logseq graph's.</summary>
    public static MergeResult Merge(string before, string ours, string theirs, string path = "people/ada.md") =>
        NoteMerge.Merge(path, new NoteVersions(before, ours, theirs), path.StartsWith("people/", StringComparison.Ordinal) ? NotebookSettings.Default : s_logseq, new ConflictStyle());

    /// <summary>Both sides' changes fit together: whichever is called ours.</summary>
    public static void Fits(string before, string ours, string theirs, string expected, string path = "people/ada.md")
    {
        Merge(before, ours, theirs, path).Should().Be(new MergeResult(expected, 0));
        Merge(before, theirs, ours, path).Should().Be(new MergeResult(expected, 0), "it is the same from the other side");
        Merge(before, ours, expected, path).Should().Be(new MergeResult(expected, 0), "what is merged already stays as it is");
    }

    /// <summary>The sides contradict each other, in so many places.</summary>
    public static void Conflicts(string before, string ours, string theirs, string expected, int conflicts = 1, string path = "people/ada.md") =>
        Merge(before, ours, theirs, path).Should().Be(new MergeResult(expected, conflicts));
}
