using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;

namespace NotesNetworking.Core.Assist.Actions;

/// <summary>Links as they are written around words that are there already.</summary>
internal static class LinkText
{
    /// <summary>A link to a note that shows the words: <c>[[Ada]]</c> where they find it, else <c>[[Ada Okafor|Ada]]</c>.</summary>
    public static string Around(string words, Note target, Notebook notebook, bool inTable) =>
        notebook.Resolve(words).Path == target.Path ? $"[[{words}]]" : $"[[{notebook.LinkNameOf(target)}{(inTable ? "\\|" : "|")}{words}]]";

    /// <summary>True on a line that is a row of a table, where a bar must be escaped.</summary>
    public static bool IsInTable(string source, int at)
    {
        var start = TextStyle.LineStart(source, at);
        return source.AsSpan(start, TextStyle.NextLine(source, at) - start).TrimStart() is ['|', ..];
    }
}
