using System.Text;
using NotesNetworking.CommandLine.Tests.Support;

namespace NotesNetworking.CommandLine.Tests;

public class MergeVerbTests
{
    private static async Task<(int ExitCode, byte[] Ours, string Error)> MergeAsync(byte[] before, byte[] ours, byte[] theirs, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("notes-networking-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Join(folder, ".git"));
            string[] files = [Path.Join(folder, "base"), Path.Join(folder, "ours"), Path.Join(folder, "theirs")];
            foreach (var (file, bytes) in files.Zip(new[] { before, ours, theirs })) await File.WriteAllBytesAsync(file, bytes);
            var (output, error) = (new StringWriter(), new StringWriter());
            var exitCode = await Terminal.RunAsync(["merge", .. files, "--path", Path.Join(folder, "people/ada.md"), .. options], output, error);
            output.ToString().Should().BeEmpty();
            Directory.GetFiles(folder).Should().HaveCount(3, "no temporary file is left behind");
            return (exitCode, await File.ReadAllBytesAsync(files[1]), error.ToString().Replace(folder, "{root}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    [Fact]
    public async Task What_fits_together_is_written_to_ours_without_a_word()
    {
        var (exitCode, ours, error) = await MergeAsync(Utf8("# Ada\n"), Utf8("# Ada\n\n## 2026-11-20\n"), Utf8("# Ada\n\n## 2026-11-22\n"));

        (exitCode, Encoding.UTF8.GetString(ours), error).Should().Be((0, "# Ada\n\n## 2026-11-22\n\n## 2026-11-20\n", ""));
    }

    [Fact]
    public async Task A_conflict_is_marked_as_git_asks_and_exits_with_1()
    {
        var (exitCode, ours, error) = await MergeAsync(Utf8("a\n"), Utf8("b\n"), Utf8("c\n"), "--marker-size", "9");

        Encoding.UTF8.GetString(ours).Should().Be("<<<<<<<<< ours\nb\n=========\nc\n>>>>>>>>> theirs\n");
        (exitCode, error).Should().Be((1, "{root}/people/ada.md: 1 place for you to decide, marked by <<<<<<< and >>>>>>>.\n"));
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_kept_as_they_are()
    {
        byte[] latin = [(byte)'Z', 0xF6, (byte)'\n'];

        var (exitCode, ours, _) = await MergeAsync([.. latin, .. "\nb\n"u8], [.. latin, .. "\nB\n"u8], [.. "A\n"u8, .. latin, .. "\nb\n"u8]);

        exitCode.Should().Be(0);
        ours.Should().Equal([.. "A\n"u8, .. latin, .. "\nB\n"u8]);
    }

    [Fact]
    public async Task Utf16_stays_utf16()
    {
        byte[] Wide(string text) => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];

        var (exitCode, ours, _) = await MergeAsync(Wide("# Zoë\n\n- [ ] a\n"), Wide("# Zoë\n\n- [x] a\n"), Wide("# Zoë\n\n- [ ] a\n- [ ] b\n"));

        exitCode.Should().Be(0);
        ours.Should().Equal(Wide("# Zoë\n\n- [x] a\n- [ ] b\n"));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_and_ours_stays()
    {
        var result = await Transcript.RunRawAsync("# people/ada.md\n# Ada\n", "merge", "{root}/no.md", "{root}/people/ada.md", "{root}/people/ada.md");

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("notes-networking: '{root}/no.md' could not be read: ");
    }

    [Fact]
    public void Git_merges_clones_by_it_both_ways_to_the_same()
    {
        using var origin = new Clone();
        origin["people/Ada Okafor.md"] = "---\ntags: [a]\n---\n# Ada\n\n- [ ] write\n\n## 2026-11-01 Call\nx\n";
        origin.Commit();
        using var laptop = new Clone(origin).UseDriver();
        using var phone = new Clone(origin).UseDriver();
        laptop["people/Ada Okafor.md"] = "---\ntags: [a, b]\n---\n# Ada\n\n- [x] write ✅ 2026-11-20\n\n## 2026-11-20 Lunch\n\n## 2026-11-01 Call\nx\n";
        laptop.Commit();
        phone["people/Ada Okafor.md"] = "---\ntags: [a, c]\n---\n# Ada\n\n- [ ] write\n- [ ] ask\n\n## 2026-11-22 Walk\n\n## 2026-11-01 Call\nx\n";
        phone.Commit();

        laptop.Merge(phone).Should().Be(0);
        var merged = laptop["people/Ada Okafor.md"];
        laptop.Git("reset", "--quiet", "--hard", "HEAD^1");
        phone.Merge(laptop).Should().Be(0);

        merged.Should().Be("---\ntags: [a, b, c]\n---\n# Ada\n\n- [x] write ✅ 2026-11-20\n- [ ] ask\n\n## 2026-11-22 Walk\n\n## 2026-11-20 Lunch\n\n## 2026-11-01 Call\nx\n");
        phone["people/Ada Okafor.md"].Should().Be(merged);
    }

    [Theory]
    [InlineData("journals/2026_11_21.md", 0)]
    [InlineData("notes/2026_11_21.md", 1)]
    public void The_other_notes_tell_that_a_note_is_a_Logseq_page(string neighbour, int expected)
    {
        using var origin = new Clone();
        origin[neighbour] = "- Tea\n";
        origin["pages/Ada.md"] = "type:: person\n\n- TODO Send the list\n";
        origin.Commit();
        using var clone = new Clone(origin).UseDriver();
        origin["pages/Ada.md"] = "type:: person\n\n- DONE Send the list\n";
        origin.Commit();
        clone["pages/Ada.md"] = "type:: person\n\n- DOING Send the list\n";
        clone.Commit();

        clone.Merge(origin).Should().Be(expected);
        if (expected == 0) clone["pages/Ada.md"].Should().Be("type:: person\n\n- DONE Send the list\n");
    }

    [Fact]
    public void A_conflict_stops_git_with_the_note_marked()
    {
        using var origin = new Clone();
        origin["people/ada.md"] = "---\nrole: a\n---\n# Ada\n";
        origin.Commit();
        using var clone = new Clone(origin).UseDriver();
        origin["people/ada.md"] = "---\nrole: b\n---\n# Ada\n\n## 2026-11-20\n";
        origin.Commit();
        clone["people/ada.md"] = "---\nrole: c\n---\n# Ada\n\n## 2026-11-22\n";
        clone.Commit();

        clone.Merge(origin).Should().Be(1);

        clone["people/ada.md"].Should().Be("---\n<<<<<<< ours\nrole: c\n=======\nrole: b\n>>>>>>> theirs\n---\n# Ada\n\n## 2026-11-22\n\n## 2026-11-20\n");
        clone.Git("status", "--porcelain").Should().Be("UU people/ada.md\n");
    }
}
