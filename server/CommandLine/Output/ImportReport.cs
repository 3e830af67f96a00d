using NotesNetworking.Core.Exchange.Import;
using NotesNetworking.Core.Network;

namespace NotesNetworking.CommandLine.Output;

/// <summary>What an import would do, or did, for people to read.</summary>
internal static class ImportReport
{
    /// <summary>Writes it: note by note with the evidence, then what stays out, then the questions.</summary>
    public static void Write(string file, ImportPlan plan, bool isWritten, bool isRead, TextWriter output)
    {
        foreach (var change in plan.Changes) Write(change, output);
        foreach (var (line, message) in plan.Problems) output.Write(line > 0 ? $"{file}:{line}: {message}\n" : $"{file}: {message}\n");
        foreach (var question in plan.Questions) Write(file, question, output);
        if (plan.Unchanged > 0) output.Write($"{Words.Count(plan.Unchanged, "contact")} with nothing to add.\n");
        if (!isRead) output.Write($"Nothing could be read from {file}.\n");
        else output.Write(isWritten ? "Written.\n" : plan.Changes.Any(change => change.IsChanged) ? "Nothing is written yet: --write does it.\n" : "Nothing to do.\n");
    }

    private static void Write(ImportChange change, TextWriter output)
    {
        string[] why = [.. change.IsNew ? ["new"] : Array.Empty<string>(), .. change.Evidence.Length > 0 ? [change.Evidence] : Array.Empty<string>()];
        output.Write($"{change.Path}: {change.Name}{(why.Length > 0 ? $" ({string.Join("; ", why)})" : "")}\n");
        foreach (var (key, value) in change.Added) output.Write($"  + {key}: {value}\n");
        if (change.Conversations > 0) output.Write($"  + {Words.Count(change.Conversations, "conversation")}\n");
        if (change.Notes > 0) output.Write($"  + {Words.Count(change.Notes, "note")}\n");
        foreach (var (key, here, there) in change.Differs) output.Write($"  = {key}: {here} stays; the file has {there}\n");
    }

    private static void Write(string file, ImportQuestion question, TextWriter output)
    {
        output.Write($"{file}:{question.Line}: Is {question.Name} somebody you know, or somebody new? Left out until you say.\n");
        foreach (var (path, name, reason) in question.Candidates) output.Write($"  ? {name}, {path} ({reason}): --same \"{question.Line}={path}\"\n");
        output.Write($"  ? somebody new: --new {question.Line}\n");
    }
}
