using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.LanguageServer.Tests.Model;

using Answers = IReadOnlyDictionary<(string Method, string Of), string>;

/// <summary>What must hold of a server's answers.</summary>
internal static class ModelLaws
{
    /// <summary>Answers after all that happened are those of a server that has seen nothing of it.</summary>
    public static string? Same(Answers now, Answers anew)
    {
        foreach (var question in anew.Keys.Union(now.Keys))
        {
            var (one, other) = (now.GetValueOrDefault(question, "nothing"), anew.GetValueOrDefault(question, "nothing"));
            if (one != other) return $"{question.Method} of {question.Of}\n  now:  {Around(one, other)}\n  anew: {Around(other, one)}";
            if (one.Contains("The server's log says where", StringComparison.Ordinal)) return $"{question.Method} of {question.Of}: {one}";
        }
        return null;
    }

    /// <summary>Where answers of a note differ from before, the server has said so.</summary>
    /// <param name="server">The server, with what it said since.</param>
    /// <param name="before">The answers before.</param>
    /// <param name="now">The answers now.</param>
    /// <param name="isUntouched">Whether a document is open, and was, with the same text: of others editors ask by themselves.</param>
    public static string? Told(ModelServer server, Answers before, Answers now, Func<string, bool> isUntouched)
    {
        foreach (var (question, answer) in now)
        {
            if (!before.TryGetValue(question, out var then) || then == answer) continue;
            var (method, path) = question;
            if (method == "textDocument/diagnostic" && !IsNamed(server, path)) return $"the diagnostics of {path} differ, and no change names it\n  before: {Around(then, answer)}\n  now:    {Around(answer, then)}";
            if (ModelAnswers.Kept.Contains(method) && isUntouched(path) && !server.Changes.Any(change => change.ReachesOthers))
                return $"{method} of {path} differs, and no editor is told to ask again\n  before: {Around(then, answer)}\n  now:    {Around(answer, then)}";
            if (path.Length == 0 && method.StartsWith("notesNetworking/", StringComparison.Ordinal) && server.Changes.Count == 0) return $"{method} of {path} differs, and nobody is told\n  before: {Around(then, answer)}\n  now:    {Around(answer, then)}";
        }
        return null;
    }

    private static bool IsNamed(ModelServer server, string path) => server.Changes.Any(change =>
        change.Roots.Any(root => FilePath.RelativeTo(root, path) is not null) || change.Notes.Any(note => FilePath.Below(note.Root, note.Path) == path));

    private static string Around(string text, string other)
    {
        const int context = 160;
        var at = 0;
        while (at < text.Length && at < other.Length && text[at] == other[at]) at++;
        var start = Math.Max(0, at - context);
        return text[start..Math.Min(text.Length, at + context)];
    }
}
