using System.Collections.Frozen;
using NotesNetworking.Core.Notes.Markdown;

namespace NotesNetworking.Core.Notes.FollowUps;

/// <summary>
/// Follows a note block by block and says whether the place is one for actions, where a name after a task is its owner's:
/// below a heading, a label line or a parent item such as "Action items".
/// </summary>
internal sealed class ActionSections(string source)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_titles = FrozenSet.ToFrozenSet(
    [
        "action item", "action items", "action point", "action points", "action", "actions", "next action", "next actions", "next step", "next steps",
        "to do", "to-do", "todo", "to dos", "to-dos", "todos", "to-do list", "todo list", "task", "tasks", "task list", "open tasks", "open actions",
        "decision", "decisions", "decisions and actions", "decisions & actions", "actions and decisions", "actions & decisions",
        "actions and next steps", "actions & next steps", "assignments",
        "aufgaben", "nächste schritte", "maßnahmen", "beschlüsse", "actions à mener", "tâches", "prochaines étapes", "décisions",
        "acciones", "tareas", "próximos pasos", "decisiones", "ações", "tarefas", "próximos passos", "decisões",
        "azioni", "attività", "prossimi passi", "decisioni", "acties", "actiepunten", "taken", "volgende stappen", "besluiten",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Stack<(int Level, bool IsAction)> _headings = new();
    private bool _isBelowLabel;
    private int _itemLevel = int.MaxValue;

    /// <summary>True where the block passed last stands in a place for actions.</summary>
    public bool IsHere { get; private set; }

    /// <summary>Goes on to the next block.</summary>
    public void Pass(BodyBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                while (_headings.TryPeek(out var above) && above.Level >= block.Level) _headings.Pop();
                _headings.Push((block.Level, IsTitle(block) || (_headings.TryPeek(out var parent) && parent.IsAction)));
                _isBelowLabel = false;
                _itemLevel = int.MaxValue;
                break;
            case BlockKind.Item:
                if (block.Level <= _itemLevel) _itemLevel = IsTitle(block) ? block.Level : int.MaxValue;
                break;
            default:
                _isBelowLabel = IsTitle(block);
                break;
        }
        IsHere = _isBelowLabel || (block.Kind == BlockKind.Item && block.Level > _itemLevel) || (_headings.TryPeek(out var heading) && heading.IsAction);
    }

    // Emoji, numbers and emphasis around the words say nothing.
    private bool IsTitle(BodyBlock block)
    {
        if (block.Text.Length > 48) return false;
        var text = source.AsSpan(block.Text.Start, block.Text.Length);
        while (!text.IsEmpty && !char.IsLetter(text[0])) text = text[1..];
        while (!text.IsEmpty && !char.IsLetter(text[^1])) text = text[..^1];
        return s_titles.Contains(text);
    }
}
