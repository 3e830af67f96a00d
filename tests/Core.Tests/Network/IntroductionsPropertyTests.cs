using System.Globalization;
using System.Text;
using CsCheck;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Network;

/// <summary>Law: the path found is the best of all simple paths, by the product of strengths, then fewer steps, then names.</summary>
public class IntroductionsPropertyTests
{
    private const int Contacts = 6;
    private const int Me = -1;

    /// <summary>What one line of the notes says of two contacts, or of one and me.</summary>
    public enum Line
    {
        Relation,
        IntroducedBy,
        Talk,
        Meeting,
        TalkWithMe,
        Met,
    }

    private static readonly Gen<(Line Line, int A, int B, int Days)> s_line =
        Gen.Select(Gen.Enum<Line>(), Gen.Int[0, Contacts - 1], Gen.Int[0, Contacts - 1], Gen.OneOf(0, 30, 365, 365, 730, 1095, -10));

    // Several contacts of one name: the paths of their notes decide then.
    private static readonly Gen<string[]> s_names = Gen.OneOf("Ada", "ada", "Bob", "Cleo", "Dora").Array[Contacts];

    [Fact]
    public void The_path_found_is_the_best_of_all() => Gen.Select(s_names, s_line.Array[0, 14]).Sample((names, lines) =>
    {
        var notebook = NotebookOf(names, lines);
        var ties = new Ties(notebook, Today.Date);
        for (var target = 0; target < Contacts; target++)
        {
            var found = Introductions.To(notebook, ties, [PathOf(target)]);
            var best = AllPathsTo(target, lines).Order(Comparer<(double Strength, int[] Path)>.Create((a, b) => Compare(a, b, names))).FirstOrDefault();
            (found?.Steps.Select(step => step.Note.Path) ?? []).Should().Equal(best.Path?.Select(PathOf) ?? []);
            (found?.Strength ?? 0).Should().BeApproximately(best.Strength, 1e-12);
        }
    }, iter: 1_500);

    [Fact]
    public void Of_several_targets_the_best_is_found() => Gen.Select(s_names, s_line.Array[0, 14], Gen.Int[0, Contacts - 1].Array[1, 3]).Sample((names, lines, targets) =>
    {
        var notebook = NotebookOf(names, lines);
        var found = Introductions.To(notebook, new Ties(notebook, Today.Date), targets.Select(PathOf));
        var best = targets.SelectMany(target => AllPathsTo(target, lines)).Order(Comparer<(double Strength, int[] Path)>.Create((a, b) => Compare(a, b, names))).FirstOrDefault();
        (found?.Steps.Select(step => step.Note.Path) ?? []).Should().Equal(best.Path?.Select(PathOf) ?? []);
    }, iter: 500);

    [Fact]
    public void A_tie_is_the_same_from_either_end() => Gen.Select(s_names, s_line.Array[0, 14]).Sample((names, lines) =>
    {
        var ties = new Ties(NotebookOf(names, lines), Today.Date);
        foreach (var (a, b) in from a in ties.Contacts from b in ties.Contacts where a != b && ties.Of(a).Any(tie => tie.Other == b) select (a, b))
        {
            var (here, there) = (ties.Strongest(a, b), ties.Strongest(b, a));
            (there.Evidence, there.Tie.Days, there.Tie.Kind).Should().Be((here.Evidence, here.Tie.Days, here.Tie.Kind));
        }
    }, iter: 500);

    private static string PathOf(int contact) => $"people/p{contact}.md";

    private static Notebook NotebookOf(string[] names, (Line Line, int A, int B, int Days)[] lines)
    {
        var files = new Dictionary<string, string>();
        for (var i = 0; i < Contacts; i++)
        {
            var (front, body) = (new StringBuilder($"name: {names[i]}\n"), new StringBuilder());
            void List(string key, Line line)
            {
                var others = lines.Where(one => one.Line == line && one.A == i).Select(one => $"\"[[p{one.B}]]\"").ToArray();
                if (others.Length > 0) front.Append(CultureInfo.InvariantCulture, $"{key}: [{string.Join(", ", others)}]\n");
            }
            List("friend", Line.Relation);
            List("introduced-by", Line.IntroducedBy);
            // Of several values the first counts.
            if (lines.Where(one => one.Line == Line.Met && one.A == i).Take(1).ToArray() is [var met]) front.Append(CultureInfo.InvariantCulture, $"met: {DateOf(met.Days)}\n");
            foreach (var one in lines.Where(one => one.A == i && one.Line is Line.Talk or Line.TalkWithMe && one.A == i))
                body.Append(CultureInfo.InvariantCulture, $"## {DateOf(one.Days)} Call{(one.Line == Line.Talk ? $" with [[p{one.B}]]" : "")}\n");
            files[PathOf(i)] = $"---\n{front}---\n{body}";
        }
        for (var i = 0; i < lines.Length; i++)
            if (lines[i] is { Line: Line.Meeting } meeting) files[$"m{i}.md"] = $"---\ndate: {DateOf(meeting.Days)}\npeople: [\"[[p{meeting.A}]]\", \"[[p{meeting.B}]]\"]\n---\n";
        return Core.Network.Notebook.Create(NotebookSettings.Default, files.Select(file => NoteParser.Parse(file.Key, SourceText.From(file.Value), NotebookSettings.Default)));
    }

    private static string DateOf(int days) => DateReader.Write(Today.Date.AddDays(-days));

    /// <summary>The strength of every pair that knows each other, by the rule's own words.</summary>
    private static Dictionary<(int, int), double> EdgesOf((Line Line, int A, int B, int Days)[] lines)
    {
        var edges = new Dictionary<(int, int), double>();
        void Add(int a, int b, double strength)
        {
            if (a != b) edges[(a, b)] = edges[(b, a)] = Math.Max(strength, edges.GetValueOrDefault((a, b)));
        }
        var seenMet = new HashSet<int>();
        foreach (var (line, a, b, days) in lines)
        {
            if (line is Line.Relation or Line.IntroducedBy) Add(a, b, 1);
            if (line == Line.Met && !seenMet.Add(a)) continue;
            if (line is Line.Relation or Line.IntroducedBy || days < 0) continue;
            var strength = Math.Pow(2, -days / 365.0);
            Add(Me, a, strength);
            if (line is not (Line.Talk or Line.Meeting)) continue;
            Add(Me, b, strength);
            Add(a, b, strength);
        }
        return edges;
    }

    private static IEnumerable<(double Strength, int[] Path)> AllPathsTo(int target, (Line Line, int A, int B, int Days)[] lines)
    {
        var edges = EdgesOf(lines);
        return From(Me, 1, []);

        IEnumerable<(double, int[])> From(int at, double strength, int[] path)
        {
            if (at == target) yield return (strength, path);
            else
                for (var next = 0; next < Contacts; next++)
                    if (!path.Contains(next) && edges.TryGetValue((at, next), out var edge))
                        foreach (var found in From(next, strength * edge, [.. path, next])) yield return found;
        }
    }

    private static int Compare((double Strength, int[] Path) a, (double Strength, int[] Path) b, string[] names)
    {
        // Products of the same factors in another order may differ in the last bits.
        if (Math.Abs(a.Strength - b.Strength) > 1e-12) return b.Strength.CompareTo(a.Strength);
        if (a.Path.Length != b.Path.Length) return a.Path.Length.CompareTo(b.Path.Length);
        foreach (var (one, two) in a.Path.Zip(b.Path))
        {
            if (string.Compare(names[one], names[two], StringComparison.OrdinalIgnoreCase) is not 0 and var order) return order;
            if (one != two) return one.CompareTo(two);
        }
        return 0;
    }
}
