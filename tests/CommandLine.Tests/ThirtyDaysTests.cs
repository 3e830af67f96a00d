using NotesNetworking.CommandLine.Tests.Support;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes.FollowUps;
using NotesNetworking.Core.Tests;
using NotesNetworking.LanguageServer.Hosting;
using Xunit.Abstractions;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>
/// The distributed case: two clones of the example notebook, changed on both sides for thirty days by the program's own
/// verbs and by hand, kept in step by the real git through a bare repository. The seed is fixed.
/// </summary>
public class ThirtyDaysTests(ITestOutputHelper report)
{
    private const int Days = 30;

    private readonly Random _random = new(7);
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _completed = new(StringComparer.Ordinal);
    private (int Logged, int Added, int Completed, int ByHand, int Merges) _count;

    [Fact]
    public async Task Two_clones_end_identical_with_nothing_lost()
    {
        using var hub = new Clone();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Docs.Root, "examples", "notebook"), "*", SearchOption.AllDirectories))
            hub[Path.GetRelativePath(Path.Combine(Docs.Root, "examples", "notebook"), file)] = await File.ReadAllTextAsync(file);
        hub.Commit();
        hub.Git("config", "core.bare", "true");
        using var anne = new Clone(hub).UseDriver();
        using var ben = new Clone(hub).UseDriver();
        var before = Read(anne);

        for (var day = 1; day <= Days; day++)
        {
            var active = Enumerable.Range(0, 2).Select(_ => before.Paths[_random.Next(before.Paths.Length)]).ToArray();
            foreach (var (clone, who) in new[] { (anne, "anne"), (ben, "ben") })
            {
                for (var i = 0; i < 5; i++) await EditAsync(clone, who, day, active[_random.Next(active.Length)]);
                clone.Commit();
            }
            // Whoever pushes second merges; every fifth day both merge on their own before anything is pushed.
            var (first, second) = day % 2 == 0 ? (anne, ben) : (ben, anne);
            if (day % 5 == 0)
            {
                second.Git("fetch", "--quiet", first.Folder, "main:other", "--force");
                Merge(first, second.Folder, "main");
                Merge(second, second.Folder, "other");
                second.Git("rev-parse", "HEAD^{tree}").Should().Be(first.Git("rev-parse", "HEAD^{tree}"), "both merged day {0} the same", day);
            }
            first.Git("push", "--quiet", "origin", "main");
            Merge(second, hub.Folder, "main");
            second.Git("push", "--quiet", "origin", "main");
            first.Git("fetch", "--quiet", hub.Folder, "main");
            first.Git("merge", "--quiet", "--ff-only", "FETCH_HEAD");
        }

        anne.Git("rev-parse", "HEAD^{tree}").Should().Be(ben.Git("rev-parse", "HEAD^{tree}"));
        anne.Git("status", "--porcelain").Should().BeEmpty();
        var after = Read(anne);
        var all = string.Concat(after.Notebook.Notes.Keys.Select(path => anne[path]));
        _said.Should().OnlyContain(one => all.Contains(one), "nothing that was written is lost");
        foreach (var one in _said) (all.Split(one).Length - 1).Should().Be(1, "'{0}' stands once", one);
        _completed.Should().OnlyContain(one => after.Done.Contains(one.Key + "|" + one.Value), "what is done stays done");
        after.Conversations.Should().Be(before.Conversations + _count.Logged);
        after.FollowUps.Should().Be(before.FollowUps + _count.Added);
        all.Should().NotContain("<<<<<<<");
        report.WriteLine($"{Days} days: {_count.Logged} conversations logged, {_count.Added} follow-ups added and {_count.Completed} completed, {_count.ByHand} paragraphs by hand, {_count.Merges} merges; {after.Conversations} conversations and {after.FollowUps} follow-ups at the end, all there, both clones identical.");
    }

    private async Task EditAsync(Clone clone, string who, int day, string path)
    {
        var date = new DateOnly(2026, 11, 22).AddDays(day);
        var mark = $"{who}-{_said.Count:000}";
        var text = clone[path];
        switch (_random.Next(4))
        {
            case 0 or 1:
                await RunAsync(clone, date, "log", Path.GetFileNameWithoutExtension(path), $"about {mark}.", "--channel", "call");
                _count.Logged++;
                break;
            case 2 when text.IndexOf("- [ ] about ", StringComparison.Ordinal) is >= 0 and var at:
                var task = text[(at + 6)..text.IndexOf('\n', at)];
                await RunAsync(clone, date, "done", $"{path}:{text[..at].Count(c => c == '\n') + 1}");
                _completed[path] = task;
                _count.Completed++;
                return;
            case 2:
                clone[path] = text.TrimEnd() + $"\n\n- [ ] about {mark}.\n";
                _count.Added++;
                break;
            default:
                clone[path] = text.TrimEnd() + $"\n\nA thought about {mark}.\n";
                _count.ByHand++;
                break;
        }
        _said.Add($"about {mark}.");
    }

    private static async Task RunAsync(Clone clone, DateOnly date, params string[] arguments)
    {
        var error = new StringWriter();
        (await Terminal.RunAsync([.. arguments, "--notebook", clone.Folder, "--today", $"{date:yyyy-MM-dd}"], TextWriter.Null, error)).Should().Be(0, error.ToString());
    }

    private void Merge(Clone clone, string other, string branch)
    {
        _count.Merges++;
        clone.Git("fetch", "--quiet", other, branch);
        clone.Git("merge", "--quiet", "--no-edit", "FETCH_HEAD");
    }

    private sealed record State(Notebook Notebook, string[] Paths, int Conversations, int FollowUps, HashSet<string> Done);

    private static State Read(Clone clone)
    {
        var notebook = NotebookLoader.Load(NotebookRoot.Named(clone.Folder)).Notebook;
        var followUps = notebook.Notes.Values.SelectMany(note => note.FollowUps.Select(followUp => (note.Path, followUp))).ToArray();
        string[] paths = [.. notebook.ContactPaths.Where(path => notebook.Notes[path].Contact!.Name == notebook.Notes[path].FileName).Order(StringComparer.Ordinal).Take(25)];
        return new State(
            notebook, paths, notebook.Notes.Values.Sum(note => note.Conversations.Length), followUps.Length,
            [.. followUps.Where(one => one.followUp.State == FollowUpState.Done).Select(one => $"{one.Path}|{one.followUp.Text}")]);
    }
}
