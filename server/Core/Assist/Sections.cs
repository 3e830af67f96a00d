using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>A heading and all below it, up to the next one as high as it or higher.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Index">The heading's place among those of the note.</param>
/// <param name="Span">All of the section.</param>
internal readonly record struct Section(Heading Heading, int Index, TextSpan Span);

/// <summary>The sections of a note. One lies inside another or beside it; quoted headings have none.</summary>
internal static class Sections
{
    /// <summary>The sections, in the order of their headings.</summary>
    public static ImmutableArray<Section> Of(Note note)
    {
        var sections = ImmutableArray.CreateBuilder<Section>(note.Headings.Length);
        var open = new Stack<int>();
        void CloseFrom(int level, int end)
        {
            while (open.TryPeek(out var last) && sections[last].Heading.Level >= level)
                sections[open.Pop()] = sections[last] with { Span = TextSpan.FromBounds(sections[last].Span.Start, end) };
        }

        for (var i = 0; i < note.Headings.Length; i++)
        {
            var heading = note.Headings[i];
            if (heading.InQuote) continue;
            CloseFrom(heading.Level, heading.Span.Start);
            open.Push(sections.Count);
            sections.Add(new Section(heading, i, heading.Span));
        }
        CloseFrom(0, note.Lines.Length);
        return sections.ToImmutable();
    }
}
