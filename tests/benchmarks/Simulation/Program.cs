// Does the rule notice who has lapsed, and leave the others in peace? (tests/benchmarks/README.md)
// Usage: dotnet run -c Release --project tests/benchmarks/Simulation [-- --write | --seed NUMBER]
// Exits 1 when a claim does not hold, or when the README's tables are not these; --write puts them there. Other seeds are for looking only.
using NotesNetworking.Simulation;

const int Each = 800;
const string Begin = "<!-- simulation: begin -->\n\n", End = "\n\n<!-- simulation: end -->";

var seed = args is ["--seed", var number] ? ulong.Parse(number) : Trial.Seed;
var trial = new Trial(Each, seed);
var report = Report.Of(trial);
Console.WriteLine($"{trial.Histories.Length} relationships, {trial.Histories.Sum(history => history.Days.Length)} conversations, seed {seed}\n\n{report}\n");

var broken = trial.BrokenClaims(trial.Rule).ToList();
if (seed == Trial.Seed)
{
    var file = Path.Combine(Root(), "tests", "benchmarks", "README.md");
    var readme = File.ReadAllText(file).ReplaceLineEndings("\n");
    var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
    if (args is ["--write"]) File.WriteAllText(file, readme[..begin] + report + readme[end..]);
    else if (readme[begin..end] != report) broken.Add("tests/benchmarks/README.md shows other tables: run this with --write, and read its words again");
}
foreach (var claim in broken) Console.Error.WriteLine(claim);
return broken.Count == 0 ? 0 : 1;

static string Root()
{
    var folder = AppContext.BaseDirectory;
    while (!File.Exists(Path.Combine(folder, "NotesNetworking.sln")))
        folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("This runs from a checkout only.");
    return folder;
}
