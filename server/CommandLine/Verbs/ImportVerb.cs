using System.CommandLine;
using NotesNetworking.CommandLine.Output;
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
        var same = new Option<string[]>("--same") { Description = "Where it is asked who is meant: the entry of this name or line is the contact of this note", HelpName = "NAME=NOTE" };
        var isNew = new Option<string[]>("--new") { Description = "Where it is asked who is meant: the entry of this name or line is somebody new", HelpName = "NAME" };
        var verb = new Command("import", "Says what contacts of another program would bring to your notes, and adds what they lack") { file, write, same, isNew };
        var options = NotebookOptions.AddTo(verb, "text", "json");
        verb.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var answers = AnswersOf(parsed.GetValue(same) ?? [], parsed.GetValue(isNew) ?? []);
            var read = Read(path);
            if (parsed.GetValue(write)) return NoteChange.Run(options, parsed, (request, change) => Import(path, read, answers, request, change, isWanted: true, output));
            var wanted = options.Read(parsed);
            return Import(path, read, answers, wanted, NoteChange.Try(wanted), isWanted: false, output);
        });
        return verb;
    }

    private static int Import(string path, ImportedFile read, ImportAnswers answers, NotebookRequest request, NoteChange change, bool isWanted, TextWriter output)
    {
        var plan = ImportPlan.Of(request.Notebook, read, change.Texts, change.IsTaken, answers);
        if (plan.Mistakes is [var mistake, ..]) throw new UsageException(mistake);
        var isWritten = isWanted && plan.Changes.Any(one => one.IsChanged);
        if (isWritten) change.Write(plan.Edit);
        if (request.Format == "json") AnswerJson.WriteOne(output, AnswerOf(plan, isWritten));
        else ImportReport.Write(Path.GetFileName(path), plan, isWritten, !read.Contacts.IsEmpty, output);
        return read.Contacts.IsEmpty ? ExitCode.Found : ExitCode.Fine;
    }

    private static ImportAnswers AnswersOf(string[] same, string[] isNew)
    {
        var notes = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var answer in same)
        {
            var equals = answer.LastIndexOf('=');
            if (equals <= 0 || equals == answer.Length - 1) throw new UsageException($"--same takes a name or a line, and a note: \"Ada Okafor=people/Ada.md\", not '{answer}'.");
            notes[answer[..equals].Trim()] = answer[(equals + 1)..].Trim();
        }
        return new ImportAnswers(notes.ToImmutable(), [.. isNew.Select(entry => entry.Trim())]);
    }

    private static ImportedFile Read(string path)
    {
        if (!ImportFile.IsKnown(path)) throw new UsageException($"'{path}' is not a file that can be read: use .vcf, .csv, or friends.md.");
        try
        {
            var bytes = NoteFile.ReadBytes(path, ImportFile.LargestSize + 1) ?? throw new FileNotFoundException("There is no such file.");
            if (bytes.Length > ImportFile.LargestSize) throw new UsageException($"'{path}' is larger than 200 MB, and is not read.");
            return ImportFile.Read(path, bytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {problem.Message}");
        }
    }

    private static JsonImport AnswerOf(ImportPlan plan, bool isWritten) => new(
        isWritten,
        [.. plan.Changes.Select(change => new JsonImportChange(
            change.Path, change.Name, change.IsNew, change.Evidence, [.. change.Added.Select(fact => new JsonImportFact(fact.Key, fact.Value))],
            [.. change.Differs.Select(one => new JsonImportDifference(one.Key, one.Here, one.There))], change.Conversations, change.Notes))],
        plan.Unchanged,
        [.. plan.Questions.Select(question => new JsonImportQuestion(question.Line, question.Name, [.. question.Candidates.Select(one => new JsonImportCandidate(one.Path, one.Name, one.Reason))]))],
        [.. plan.Problems.Select(problem => new JsonImportProblem(problem.Line, problem.Message))]);
}
