using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>A heading and all below it, up to the next one as high as it or higher.</summary>
internal readonly record struct Section(Heading Heading, TextSpan Span);

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

        foreach (var heading in note.Headings)
        {
            if (heading.InQuote) continue;
            CloseFrom(heading.Level, heading.Span.Start);
            open.Push(sections.Count);
            sections.Add(new Section(heading, heading.Span));
        }
        CloseFrom(0, note.Lines.Length);
        return sections.ToImmutable();
    }
}
