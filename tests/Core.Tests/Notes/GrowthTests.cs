using System.Diagnostics;
using System.Runtime.InteropServices;
using NotesNetworking.Core.Advice;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Notes;

/// <summary>Whatever a note holds, one that is twice as long takes about twice as much.</summary>
public class GrowthTests
{
    private static string Text(string kind, int count) => "# Ada\n\n" + kind switch
    {
        "open links" => Repeat(count, _ => "[a]("),
        "open pictures" => Repeat(count, _ => "![a]("),
        "open links with titles" => Repeat(count, _ => "[a](b ("),
        "open brackets" => Repeat(count, _ => "a [b "),
        "open wiki links" => Repeat(count, _ => "[[a "),
        "open fields" => "## 2026-11-01 Call\n" + Repeat(count, _ => "[gave:: "),
        "definitions" => Repeat(count, i => $"[a{i}]: b{i}.md\n"),
        "definitions with titles" => Repeat(count, i => $"[a{i}]: b{i}.md \"B\"\n"),
        "footnotes" => Repeat(count, i => $"[^{i}]: note{i}\n"),
        "footnotes of several words" => Repeat(count, i => $"a[^{i}] ") + "\n\n" + Repeat(count, i => $"[^{i}]: some words\n"),
        "conflict markers" => Repeat(count, _ => "<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n"),
        "similar messages" => Repeat(count, i => $"## 2026-{1 + i / 28 % 11:02}-{1 + i % 28:02} → Message: hello\nHappy birthday to you, dear friend, all the very best from all of us here, number {i}\n\n"),
        "different messages" => Repeat(count, i => $"## 2026-{1 + i / 28 % 11:02}-{1 + i % 28:02} → Message: hello\na{i} b{i} c{i} d{i} e{i} f{i} g{i} h{i} i{i} j{i}\n\n"),
        "talks on one day" => "## Log\n" + Repeat(count, _ => "- 2026-11-01: x\n"),
        "talks at different times of one day" => "## Log\n" + Repeat(count, i => $"- 2026-11-01 {i / 60 % 24:02}:{i % 60:02} call: x\n"),
        "tasks" => Repeat(count, i => $"- [ ] task {i} 📅 2026-12-01\n"),
        "headings and links to them" => Repeat(count, i => $"## Goals\n[g](#goals-{i}) [[#Goals]]\n"),
        "links" => Repeat(count, i => $"[a](b{i}.md)[[c{i}]]"),
        "rows" => "| a | b |\n|---|---|\n" + Repeat(count, _ => "| 2026-11-01 | x |\n"),
        _ => throw new ArgumentException(kind),
    };

    private static string Repeat(int count, Func<int, string> one) => string.Concat(Enumerable.Range(0, count).Select(one));

    [Theory]
    [InlineData("open links", 20_000)]
    [InlineData("open pictures", 20_000)]
    [InlineData("open links with titles", 20_000)]
    [InlineData("open brackets", 20_000)]
    [InlineData("open wiki links", 20_000)]
    [InlineData("open fields", 20_000)]
    [InlineData("definitions", 10_000)]
    [InlineData("definitions with titles", 10_000)]
    [InlineData("footnotes", 10_000)]
    [InlineData("footnotes of several words", 10_000)]
    [InlineData("conflict markers", 5_000)]
    [InlineData("similar messages", 1_000)]
    [InlineData("different messages", 1_000)]
    [InlineData("talks on one day", 3_000)]
    [InlineData("talks at different times of one day", 3_000)]
    [InlineData("tasks", 3_000)]
    [InlineData("headings and links to them", 2_000)]
    [InlineData("links", 5_000)]
    [InlineData("rows", 3_000)]
    public void Twice_the_text_is_about_twice_the_work(string kind, int count)
    {
        var (once, twice) = (Text(kind, count), Text(kind, 2 * count));
        Read(once);
        var (work, more) = (WorkOf(once), WorkOf(twice));
        more.Bytes.Should().BeLessThan(work.Bytes * 5 / 2 + 1_000_000);
        // What is over in no time is not worth measuring.
        more.Time.Should().BeLessThan(TimeSpan.FromTicks(work.Time.Ticks * 3) + TimeSpan.FromMilliseconds(40));
    }

    [Theory]
    [InlineData("open links")]
    [InlineData("open brackets")]
    public void A_paragraph_that_is_not_looked_into_is_told_and_the_rest_is_read(string kind)
    {
        var note = NoteParser.Parse("people/Ada.md", Text(kind, 20_000) + "\n\n## 2026-11-01 Call\n\n[[Bob]]\n", NotebookSettings.Default);
        note.Problems.Should().ContainSingle().Which.Kind.Should().Be(ProblemKind.Unreadable);
        note.Conversations.Should().ContainSingle();
        note.Links.Should().ContainSingle(link => link.Target == "Bob");
    }

    [Theory]
    [InlineData("links", 20_000)]
    [InlineData("definitions", 5_000)]
    [InlineData("tasks", 5_000)]
    public void What_is_only_long_is_read_whole(string kind, int count) =>
        NoteParser.Parse("people/Ada.md", Text(kind, count), NotebookSettings.Default).Problems.Should().BeEmpty();

    private static void Read(string text)
    {
        var note = NoteParser.Parse("people/Ada.md", text, NotebookSettings.Default);
        var notebook = Core.Network.Notebook.Create(NotebookSettings.Default, [note]);
        Advisor.Advise(notebook, notebook.Notes[note.Path], Today.Date);
    }

    // The least of several runs: others may be at work beside them.
    private static (TimeSpan Time, long Bytes) WorkOf(string text) => Enumerable.Range(0, 3).Select(_ =>
    {
        var (time, bytes) = (Clock(), GC.GetAllocatedBytesForCurrentThread());
        Read(text);
        return (Clock() - time, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }).Min();

    /// <summary>How long this thread has worked, where the system says so.</summary>
    private static TimeSpan Clock()
    {
        const int ThreadCpuTime = 3;
        return OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out var time) == 0
            ? TimeSpan.FromTicks(time.Seconds * TimeSpan.TicksPerSecond + time.Nanoseconds / TimeSpan.NanosecondsPerTick)
            : Stopwatch.GetElapsedTime(0);
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);
}
