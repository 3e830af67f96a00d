using System.CommandLine;
using NotesNetworking.Core.Exchange.Import;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine.Verbs;

/// <summary>
/// <c>import</c>: says what a file of another program would bring to the notebook. Changes nothing without <c>--write</c>,
/// and never what a note says already.
/// </summary>
internal static class ImportVerb
{
    public static Command Create(TextWriter output)
    {
        var file = new Argument<string>("FILE") { Description = "A .vcf, a .csv, or friends.md" };
        var write = new Option<bool>("--write") { Description = "Do it" };
        var verb = new Command("import", "Says what contacts of another program would bring to your notes, and adds what they lack") { file, write };
        var options = NotebookOptions.AddTo(verb, "text", "json");
        verb.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var read = Read(path);
            var request = options.Read(parsed);
            var change = new NoteChange(request);
            var plan = ImportPlan.Of(request.Notebook, read, change.Texts, change.IsTaken);
            var isWritten = parsed.GetValue(write) && plan.Changes.Any(one => one.IsChanged);
            if (isWritten) change.Write(plan.Edit);
            if (request.Format == "json") AnswerJson.WriteOne(output, AnswerOf(plan, isWritten));
            else Tell(Path.GetFileName(path), plan, isWritten, output);
            return ExitCode.Fine;
        });
        return verb;
    }

    private static ImportedFile Read(string path)
    {
        Func<string, ImportedFile> reader = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".vcf" or ".vcard" => CardReader.Read,
            ".csv" => TableReader.Read,
            ".md" => FriendsReader.Read,
            _ => throw new UsageException($"'{path}' is none of the files that are understood: .vcf, .csv, and friends.md."),
        };
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {problem.Message}");
        }
        return reader(NoteFile.Decode(bytes).Text ?? throw new UsageException($"'{path}' is not written in UTF-8, or is too large. Save it as UTF-8 and import it again."));
    }

    private static void Tell(string file, ImportPlan plan, bool isWritten, TextWriter output)
    {
        foreach (var change in plan.Changes)
        {
            output.Write($"{change.Path}: {change.Name}{(change.IsNew ? " (new)" : "")}\n");
            foreach (var (key, value) in change.Added) output.Write($"  + {key}: {value}\n");
            if (change.Conversations > 0) output.Write($"  + {Core.Network.Words.Count(change.Conversations, "conversation")}\n");
            if (change.Notes > 0) output.Write($"  + {Core.Network.Words.Count(change.Notes, "note")}\n");
            foreach (var (key, here, there) in change.Differs) output.Write($"  = {key}: {here} stays; the file has {there}\n");
        }
        foreach (var (line, message) in plan.Problems) output.Write(line > 0 ? $"{file}:{line}: {message}\n" : $"{file}: {message}\n");
        if (plan.Unchanged > 0) output.Write($"{Core.Network.Words.Count(plan.Unchanged, "contact")} with nothing to add.\n");
        output.Write(isWritten ? "Written.\n" : plan.Changes.Any(change => change.IsChanged) ? "Nothing is written yet: --write does it.\n" : "Nothing to do.\n");
    }

    private static JsonImport AnswerOf(ImportPlan plan, bool isWritten) => new(
        isWritten,
        [.. plan.Changes.Select(change => new JsonImportChange(
            change.Path, change.Name, change.IsNew, [.. change.Added.Select(fact => new JsonImportFact(fact.Key, fact.Value))],
            [.. change.Differs.Select(one => new JsonImportDifference(one.Key, one.Here, one.There))], change.Conversations, change.Notes))],
        plan.Unchanged,
        [.. plan.Problems.Select(problem => new JsonImportProblem(problem.Line, problem.Message))]);
}
