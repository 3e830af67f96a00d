using System.Collections.Immutable;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Navigation;

/// <summary>A link that leads somewhere.</summary>
/// <param name="Span">All of it.</param>
/// <param name="Paths">Where it leads: the one note, or the places where a file of another type may be, the likeliest first.</param>
/// <param name="At">The place in the note; its beginning where the link names no heading.</param>
/// <param name="Tip">What is there, in words.</param>
public sealed record FollowableLink(TextSpan Span, ImmutableArray<string> Paths, TextSpan At, string Tip)
{
    /// <summary>True where it leads to a file that is no note, which may be there or not.</summary>
    public bool IsOtherFile { get; init; }

    /// <summary>The links of a note to notes that are there and to files of other types, in the order of the text.</summary>
    public static IEnumerable<FollowableLink> In(Notebook notebook, Note note, DateOnly today)
    {
        foreach (var link in note.Links)
        {
            if (link.Form == LinkForm.FileName) continue;
            if (link.IsOtherFile)
            {
                var paths = new[] { "", NotePath.FolderOf(note.Path) }.Select(folder => NotePath.Combine(folder, link.Target)).OfType<string>();
                yield return new FollowableLink(link.Span, [.. paths.Distinct()], default, link.Target) { IsOtherFile = true };
            }
            else if ((link.Target.Length == 0 ? note.Path : notebook.Resolve(link, note.Path).Path) is { } path)
            {
                var other = notebook.Notes[path];
                var heading = link.Fragment is { } fragment ? HeadingName.Find(other, fragment) : null;
                yield return new FollowableLink(link.Span, [path], heading?.TextSpan ?? default, TipOf(notebook, other, heading, today));
            }
        }
    }

    private static string TipOf(Notebook notebook, Note note, Heading? heading, DateOnly today)
    {
        if (heading is not null) return $"{NameOf(note)} · {Sentences.Plain(heading.Text)}";
        if (note.Contact is null) return NameOf(note);
        var relationship = notebook.RelationshipWith(note.Path);
        return $"{NameOf(note)} · {Sentences.Summary(relationship, notebook.StandingWith(relationship.Path, today), today)}";
    }

    private static string NameOf(Note note) =>
        note.Contact?.Name ?? (note.Headings is [{ Level: 1, Text.Length: > 0 } title, ..] ? Sentences.Plain(title.Text) : note.FileName);
}
