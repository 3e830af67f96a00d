namespace NotesNetworking.LanguageServer.Hosting.Writing;

/// <summary>Makes a notebook whole after a change broke off: one that was killed is finished, one that failed is undone.</summary>
internal static class Recovery
{
    /// <summary>Does so, if there is a journal. The lock is held.</summary>
    /// <returns>What was found, and what became of it; null when all is whole.</returns>
    /// <exception cref="IOException">It cannot be done now; the journal stays.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be done; the journal stays.</exception>
    public static string? Settle(StateFolder state, WriteDisk disk)
    {
        if (ChangeJournal.Read(state.Journal) is not { } journal)
        {
            ChangeJournal.Remove(state.Journal, disk);
            return null;
        }
        using var whole = Interruption.Defer();
        var root = FilePath.Real(FilePath.Below(state.Base, journal.Root));
        if (root is null || FilePath.RelativeTo(state.Base, root) is null) throw new IOException($"The journal '{state.Journal}' is of another folder. Remove it.");
        var others = new List<string>();
        try
        {
            Make(journal, new NotebookDisk(root, disk), others);
            ChangeJournal.Remove(state.Journal, disk);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"A change broke off, and cannot be {(journal.IsUndone ? "undone" : "finished")} now: {failed.Message} Its journal is '{state.Journal}'.", failed);
        }
        return $"A change that broke off is {(journal.IsUndone ? "undone" : "finished")} now."
            + (others.Count == 0 ? "" : $" Left as they are, since they have changed meanwhile: {string.Join(", ", others)}.");
    }

    private static void Make(ChangeJournal journal, NotebookDisk files, List<string> others)
    {
        if (!journal.IsUndone)
            foreach (var folder in journal.Folders) files.CreateFolder(folder);
        foreach (var step in journal.IsUndone ? journal.Steps.Reverse().Select(step => step.Reversed) : journal.Steps)
        {
            try
            {
                files.Make(step);
            }
            catch (FileChangedException)
            {
                others.Add(step.Name);
            }
        }
        if (journal.IsUndone)
            foreach (var folder in journal.Folders.Reverse()) files.DeleteFolder(folder);
        files.Flush();
    }
}
