using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NotesNetworking.CommandLine;

/// <summary>What one would type, below the help of each verb.</summary>
internal static class Examples
{
    /// <summary>Each verb's examples, without the program's name.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> All = new Dictionary<string, string[]>
    {
        ["check"] = ["check", "check people --fail-on warning", "check --staged", "check --format sarif > notes.sarif"],
        ["due"] = ["due", "due --within 2w", "due --format json"],
        ["init"] = ["init", "init ~/notes --write", "init --write --workflow"],
        ["list"] = ["list", "list --format json"],
        ["show"] = ["show \"Ada Okafor\"", "show ada --format json"],
        ["brief"] = ["brief ada", "brief ada --with ines", "brief ada --format markdown"],
        ["stats"] = ["stats"],
        ["path"] = ["path \"Ada Okafor\"", "path \"Kestrel Labs\""],
        ["graph"] = ["graph | dot -Tsvg > network.svg", "graph --format mermaid"],
        ["log"] = ["log ada \"the harbour\" --channel call", "log ada --on yesterday --from them"],
        ["import"] = ["import contacts.vcf", "import connections.csv --write", "import contacts.vcf --new 12 --same \"Tom=people/Tom Vale.md\" --write", "import friends.md --format json"],
        ["new"] = ["new \"Zoë Lind\""],
        ["rest"] = ["rest ada 2027-01-15", "rest ada in 2 months"],
        ["done"] = ["done people/ada.md:12"],
        ["rename"] = ["rename \"Ada Okafor\" \"Ada Lind\""],
        ["lsp"] = ["lsp"],
        ["merge"] = ["merge base.md ours.md theirs.md --path people/ada.md"],
        ["completion"] = ["completion bash > ~/.local/share/bash-completion/completions/notes-networking", "completion zsh", "completion fish | source"],
        ["export"] = ["export --format vcf --out contacts.vcf", "export --vcard 3 --out phone.vcf", "export --format ics > due.ics"],
        ["report"] = ["report --out report.html"],
    };

    /// <summary>Has a program's help show them.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is SynchronousCommandLineAction help) option.Action = new Help(help);
    }

    private sealed class Help(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var exitCode = help.Invoke(parseResult);
            if (!All.TryGetValue(parseResult.CommandResult.Command.Name, out var examples)) return exitCode;
            var output = parseResult.InvocationConfiguration.Output;
            output.Write("Examples:\n");
            foreach (var example in examples) output.Write($"  notes-networking {example}\n");
            output.Write("\n");
            return exitCode;
        }
    }
}
