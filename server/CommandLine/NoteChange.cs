using System.CommandLine;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Text;
using NotesNetworking.LanguageServer.Answers;
using NotesNetworking.LanguageServer.Hosting.Writing;

namespace NotesNetworking.CommandLine;

/// <summary>A change to a notebook that a verb makes and then tells of.</summary>
internal sealed class NoteChange
{
    /// <summary>Programs that take no lock may write meanwhile; one that never pauses is not waited for.</summary>
    private const int MostAttempts = 50;

    private readonly NotebookRequest _request;
    private readonly NotebookWriter _writer;

    private NoteChange(NotebookRequest request, NotebookLock? held) =>
        (_request, _writer) = (request, new NotebookWriter(request.Root, request.Notebook, held));

    /// <summary>Reads a notebook and changes it, with no other command writing in between. Where an editor wrote in between,
    /// both are done again.</summary>
    /// <param name="options">Which notebook.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="make">Makes the change, and gives the exit code.</param>
    /// <exception cref="UsageException">It is refused, or could not be written.</exception>
    public static int Run(NotebookOptions options, ParseResult parsed, Func<NotebookRequest, NoteChange, int> make)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var held = Take(options.Root(parsed).Folder, parsed);
            var request = options.Read(parsed);
            try
            {
                return make(request, new NoteChange(request, held));
            }
            catch (FileChangedException) when (attempt < MostAttempts)
            {
                // What was read is not what is there: nothing was changed.
            }
            catch (FileChangedException problem)
            {
                throw new UsageException($"Nothing is changed. {problem.Message}");
            }
        }
    }

    /// <summary>Only says what a change would be.</summary>
    public static NoteChange Try(NotebookRequest request) => new(request, held: null);

    private static NotebookLock Take(string root, ParseResult parsed)
    {
        try
        {
            var held = NotebookLock.Take(root);
            if (held.Told is { } told) parsed.InvocationConfiguration.Error.Write($"notes-networking: {told}\n");
            return held;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Nothing is changed. {problem.Message}");
        }
    }

    /// <summary>The notes' texts as they are now, for which the change is made.</summary>
    public NoteTexts Texts => _writer.Read;

    /// <summary>Whether a file or folder is at a path of the notebook, in whatever case.</summary>
    public bool IsTaken(string path) => _writer.IsTaken(path);

    /// <summary>A note's text as it is now.</summary>
    /// <exception cref="UsageException">It is gone or cannot be read.</exception>
    public NoteText Read(string path) => _writer.Read(path) ?? throw new UsageException($"'{path}' cannot be read.");

    /// <summary>Writes all of it, or nothing, and tells it.</summary>
    /// <param name="outcome">The change.</param>
    /// <param name="told">What is said of it; the name is null where it is no contact's.</param>
    /// <param name="place">The note to look at, as it is called afterwards, and the line in it, zero-based.</param>
    /// <param name="output">Where it is told.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">It is refused, or could not be written: nothing has changed.</exception>
    public int Make(EditOutcome outcome, (string Sentence, string? Name) told, Func<IReadOnlyDictionary<string, string>, (string Path, int Line)> place, TextWriter output)
    {
        var edit = outcome.Edit ?? throw new UsageException(outcome.Refusal!);
        var texts = Write(edit);
        var (path, line) = place(texts);
        string[] changed = [.. texts.Keys.Concat(edit.Moved.Select(moved => moved.To)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (_request.Format == "json") AnswerJson.WriteOne(output, new JsonChange(told.Sentence, told.Name, path, line, changed));
        else output.Write($"{path}:{line + 1}: {told.Sentence}\n");
        return ExitCode.Fine;
    }

    /// <summary>Where the words of an edit stand afterwards: the first of its lines that says anything.</summary>
    /// <param name="edits">All edits of the note, which says where this one comes to stand.</param>
    /// <param name="edit">The one to look at.</param>
    /// <param name="text">The note's text afterwards.</param>
    public static int LineOf(IEnumerable<TextEdit> edits, TextEdit edit, string text)
    {
        var shift = edits.Where(other => other.Span.Start < edit.Span.Start).Sum(other => other.NewText.Length - other.Span.Length);
        var start = edit.Span.Start + shift + edit.NewText.Length - edit.NewText.TrimStart().Length;
        return LineMap.Of(text).LineAt(Math.Min(start, text.Length));
    }

    /// <summary>Writes all of it, or nothing, and tells nothing.</summary>
    /// <returns>The new texts by path.</returns>
    /// <exception cref="FileChangedException">An editor wrote in between: nothing has changed.</exception>
    /// <exception cref="UsageException">It could not be written.</exception>
    public IReadOnlyDictionary<string, string> Write(NotebookEdit edit)
    {
        try
        {
            return _writer.Write(edit);
        }
        catch (HalfMadeException problem)
        {
            throw new UsageException(problem.Message);
        }
        catch (Exception problem) when (problem is (IOException and not FileChangedException) or UnauthorizedAccessException)
        {
            throw new UsageException($"Nothing is changed. {problem.Message}");
        }
    }
}
