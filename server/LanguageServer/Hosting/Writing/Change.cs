using NotesNetworking.LanguageServer.Hosting.Files;

namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>A change could not be made as a whole, and could not be undone as a whole either.</summary>
/// <param name="message">Why, and what is changed still.</param>
/// <param name="reason">Why it could not be made.</param>
internal sealed class HalfMadeException(string message, Exception reason) : IOException(message, reason);

/// <summary>
/// The one place in which files change. The lock is held; each file is compared with what was read, right before its new
/// content takes its place from a temporary file beside it; several files have a journal; content and folders are flushed.
/// What fails is undone.
/// </summary>
/// <param name="held">The lock; null for one file in no notebook.</param>
/// <param name="root">Full path of the notebook's root.</param>
/// <param name="disk">The disk.</param>
internal sealed class Change(NotebookLock? held, string root, WriteDisk disk)
{
    private readonly NotebookDisk _files = new(root, disk);
    private readonly string? _journal = held?.State.Journal;

    /// <summary>Makes all steps, or none.</summary>
    /// <exception cref="FileChangedException">A file is not as it was read. Nothing is changed.</exception>
    /// <exception cref="HalfMadeException">It failed, and so did undoing it. The journal stays for the next command.</exception>
    /// <exception cref="IOException">It failed. Nothing is changed.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written. Nothing is changed.</exception>
    public void Make(ImmutableArray<FileStep> steps)
    {
        using var whole = Interruption.Defer();
        foreach (var step in steps) _files.Demand(step);
        ImmutableArray<string> folders = [.. steps.Select(step => step.To).OfType<string>().SelectMany(_files.MissingFolders).Distinct(StringComparer.Ordinal)];
        var below = held is null ? "" : FilePath.RelativeTo(held.State.Base, FilePath.Real(root)!) ?? throw new IOException($"'{root}' has moved.");
        var journal = new ChangeJournal(below, IsUndone: false, folders, steps);
        var isJournaled = _journal is not null && (steps.Length > 1 || steps.Any(step => step.IsMove || (step.IsEdit && _files.HasOtherNames(step.From!))));
        if (isJournaled) WriteFirst(journal);
        var begun = new Stack<FileStep>();
        try
        {
            foreach (var folder in folders) _files.CreateFolder(folder);
            foreach (var step in steps)
            {
                _files.Demand(step);
                begun.Push(step);
                Make(step, begun);
            }
            _files.Flush();
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            Undo(journal, begun, reason);
            throw;
        }
        if (isJournaled) WriteLast();
    }

    private void WriteLast()
    {
        try
        {
            ChangeJournal.Remove(_journal!, disk);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new HalfMadeException($"The change is made, but its journal '{_journal}' could not be removed: {reason.Message}", reason);
        }
    }

    private void Make(FileStep step, Stack<FileStep> begun)
    {
        try
        {
            _files.Make(step);
        }
        catch (FileChangedException)
        {
            // It was left as it is, so there is nothing of it to undo.
            begun.Pop();
            throw;
        }
    }

    // What fails here has changed no note; what was killed here leaves a change that can be finished.
    private void WriteFirst(ChangeJournal journal)
    {
        try
        {
            journal.Write(_journal!, disk);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            try
            {
                ChangeJournal.Remove(_journal!, disk);
            }
            catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
            {
                if (FileFacts.At(_journal!) is not null)
                    throw new HalfMadeException($"{reason.Message} Nothing is changed yet, but the next command makes this change: its journal '{_journal}' cannot be removed.", reason);
            }
            throw;
        }
    }

    private void Undo(ChangeJournal journal, Stack<FileStep> begun, Exception reason)
    {
        var left = new List<FileStep>();
        foreach (var step in begun)
            if (!TryDo(() => _files.Make(step.Reversed)) && !TryDo(() => _files.Demand(step))) left.Add(step);
        if (left.Count == 0)
        {
            var isClean = TryDo(() =>
            {
                if (held is not null) Leftovers.Remove(FilePath.Real(root)!, disk);
                foreach (var folder in journal.Folders.Reverse()) _files.DeleteFolder(folder);
                _files.Flush();
            });
            // A journal that stays would make the change after all.
            if (_journal is null || TryDo(() => ChangeJournal.Remove(_journal, disk)) || FileFacts.At(_journal) is null)
            {
                if (isClean) return;
                throw new IOException($"{reason.Message} All files are as they were, but the disk did not confirm it.", reason);
            }
        }
        left.Reverse();
        var undone = journal with { IsUndone = true, Steps = left.Count == 0 ? journal.Steps : [.. left] };
        var isKept = _journal is not null && TryDo(() => undone.Write(_journal, disk));
        var names = string.Join(", ", left.Select(step => step.IsMove ? $"{step.From} (to {step.To})" : step.Name));
        var next = isKept ? "The next command undoes that."
            : _journal is not null && FileFacts.At(_journal) is not null ? "The next command makes the whole change."
            : "Put that right by hand, or from a backup.";
        throw new HalfMadeException($"{reason.Message} Undoing failed as well. {(left.Count == 0 ? "Its journal stays." : $"Changed still: {names}.")} {next}", reason);
    }

    private static bool TryDo(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
