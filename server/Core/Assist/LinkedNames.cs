using System.Collections.Immutable;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist;

/// <summary>A contact's name where it stands twice, in the front matter and as the H1, so that both change as one.</summary>
public static class LinkedNames
{
    /// <summary>Both places when an offset touches one of them and they hold the same words; else none.</summary>
    public static ImmutableArray<TextSpan> At(Note note, SourceText source, int offset)
    {
        if (note.Contact is not { } contact || note.Headings is not [{ Level: 1 } title, ..]) return [];
        var name = contact.NameSpan;
        return note.FrontMatter?.Content.Contains(name) == true
            && (name.Touches(offset) || title.TextSpan.Touches(offset))
            && name.Length > 0 && source.Slice(name) == title.Text
            ? [name, title.TextSpan]
            : [];
    }
}
