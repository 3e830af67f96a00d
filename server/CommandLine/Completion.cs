using System.CommandLine;
using System.CommandLine.Completions;
using NotesNetworking.LanguageServer.Hosting;

namespace NotesNetworking.CommandLine;

/// <summary>What a word on the command line could become, for the shells' scripts.</summary>
internal static class Completion
{
    /// <summary>Everything that fits, in order; nothing where it may be any text or a file.</summary>
    /// <param name="root">The program.</param>
    /// <param name="words">The words behind the program's name; the last is the one to complete, and may be empty.</param>
    public static IEnumerable<string> Of(Command root, IReadOnlyList<string> words)
    {
        if (words.Count == 0) return [];
        var last = words[^1];
        var verb = words.Count > 1 ? root.Subcommands.FirstOrDefault(one => one.Name == words[0]) : root;
        if (verb is null) return [];
        var candidates = words.Count > 2 && OptionOf(verb, words[^2]) is { } option && TakesValue(option) ? Values(option, words)
            : last.StartsWith('-') ? verb.Options.Where(one => !one.Hidden).SelectMany(one => new[] { one.Name }.Concat(one.Aliases))
            : verb == root ? root.Subcommands.Where(one => !one.Hidden).Select(one => one.Name)
            : Arguments(verb, words);
        return candidates.Where(one => one.StartsWith(last, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Arguments(Command verb, IReadOnlyList<string> words)
    {
        var given = 0;
        for (var i = 1; i < words.Count - 1; i++)
            if (words[i].StartsWith('-')) i += OptionOf(verb, words[i]) is { } option && TakesValue(option) ? 1 : 0;
            else given++;
        if (verb.Arguments.Count == 0 || given >= verb.Arguments.Count) return [];
        var argument = verb.Arguments[given];
        return Values(argument, words);
    }

    private static IEnumerable<string> Names(IReadOnlyList<string> words)
    {
        var named = words.Zip(words.Skip(1)).FirstOrDefault(pair => pair.First == "--notebook").Second;
        if (named is not null && !Directory.Exists(named)) return [];
        var notebook = NotebookLoader.Load(named is null ? NotebookRoot.Around(Environment.CurrentDirectory) : NotebookRoot.Named(named)).Notebook;
        return notebook.Relationships.SelectMany(relationship => relationship.Contact.Aliases.Select(alias => alias.Text).Prepend(relationship.Contact.Name));
    }

    private static IEnumerable<string> Values(Symbol symbol, IReadOnlyList<string> words) =>
        ContactArgument.Is(symbol) ? Names(words) : symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label);

    private static Option? OptionOf(Command verb, string word) => verb.Options.FirstOrDefault(one => one.Name == word || one.Aliases.Contains(word));

    private static bool TakesValue(Option option) => option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0;
}
