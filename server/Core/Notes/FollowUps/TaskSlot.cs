using System.Collections.Frozen;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>Tells a task from the empty slot for one, as templates leave it: nothing, dots, <c>&lt;task&gt;</c>, <c>*next action*</c>.</summary>
internal static class TaskSlot
{
    // What italics in a slot say; any other words in italics are a task.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_slots = FrozenSet.ToFrozenSet(
    [
        "task", "tasks", "action", "actions", "action item", "action items", "next action", "next actions", "next step", "next steps", "to do", "todo", "to-do",
        "item", "follow-up", "follow up", "description", "task description", "owner", "assignee", "name", "who", "what", "when", "due", "due date", "date",
        "aufgabe", "nächster schritt", "tâche", "prochaine action", "tarea", "acción", "tarefa", "attività", "taak", "actie",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where nothing in a text says what is to do.</summary>
    public static bool IsEmpty(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = text[0] switch
            {
                '<' => Placeholder(text, ">"),
                '{' when text.StartsWith("{{") => Placeholder(text, "}}"),
                '*' or '_' => Slot(text),
                _ => 0,
            };
            if (length == 0)
            {
                if (!char.IsWhiteSpace(text[0]) && !char.IsPunctuation(text[0])) return false;
                length = 1;
            }
            text = text[length..];
        }
        return true;
    }

    // An address in angle brackets is a link.
    private static int Placeholder(ReadOnlySpan<char> text, string close) =>
        text.IndexOf(close) is > 0 and var end && !text[..end].ContainsAny('/', '@') ? end + close.Length : 0;

    private static int Slot(ReadOnlySpan<char> text)
    {
        var end = text[1..].IndexOf(text[0]);
        return end > 0 && s_slots.Contains(text.Slice(1, end)) ? end + 2 : 0;
    }
}
