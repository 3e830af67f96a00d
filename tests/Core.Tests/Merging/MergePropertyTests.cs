using CsCheck;
using NotesNetworking.Core.Merging;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Notes;
using static NotesNetworking.Core.Tests.Merging.CheckMerge;

namespace NotesNetworking.Core.Tests.Merging;

/// <summary>The laws of merging (docs/git.md, "What always holds"), over random notes and random edits.</summary>
public class MergePropertyTests
{
    private static readonly Gen<string> s_any = Gen.OneOf(
        Gen.OneOf(SampleNotes.All).Select(sample => sample.Text), Gen.OneOf(SampleNotes.Pieces).Array[0, 30].Select(string.Concat),
        Gen.Select(Gen.OneOf(SampleNotes.All), Gen.Int[0, 500], Gen.OneOf(SampleNotes.Pieces), (sample, at, piece) => sample.Text.Insert(at % (sample.Text.Length + 1), piece)));

    private static readonly Gen<RandomNote> s_note = RandomNote.Gen;

    [Fact]
    public void Of_any_texts_what_only_one_side_changed_is_as_it_has_it() => Gen.Select(s_any, s_any).Sample((before, after) =>
    {
        Merge(before, after, before).Should().Be(new MergeResult(after, 0));
        Merge(before, before, after).Should().Be(new MergeResult(after, 0));
        Merge(before, after, after).Should().Be(new MergeResult(after, 0));
    }, iter: 300);

    [Fact]
    public void Of_any_texts_every_word_that_a_side_added_is_in_the_result() => Gen.Select(s_any, s_any, s_any).Sample((before, ours, theirs) =>
    {
        var merged = WordsOf(Merge(before, ours, theirs).Text);
        var known = WordsOf(before);
        foreach (var side in new[] { ours, theirs })
            WordsOf(side).Except(known).Except(merged).Should().BeEmpty();
    }, iter: 300);

    [Fact]
    public void Where_nothing_conflicts_it_is_the_same_from_either_side() => Gen.Select(s_any, s_any, s_any).Sample((before, ours, theirs) =>
    {
        var (one, other) = (Merge(before, ours, theirs), Merge(before, theirs, ours));
        one.Conflicts.Should().Be(other.Conflicts);
        if (one.Conflicts == 0 && !Mixes(before, ours, theirs)) one.Should().Be(other);
    }, iter: 300);

    [Fact]
    public void Nothing_conflicts_and_nothing_is_lost_where_the_sides_touch_different_things() =>
        Gen.Select(s_note, RandomNote.Edits, RandomNote.Edits).Sample((note, ours, theirs) =>
        {
            var (mine, their) = (note.With(ours, "o"), note.With(RandomNote.Apart(theirs, ours), "t"));
            var merged = Merge(note.Text, mine.Text, their.Text);
            merged.Conflicts.Should().Be(0, "the edits are apart:\n{0}\n---- ours\n{1}\n---- theirs\n{2}\n---- merged\n{3}", note.Text, mine.Text, their.Text, merged.Text);
            merged.Should().Be(Merge(note.Text, their.Text, mine.Text));
            FactsOf(merged.Text).Order().Should().Equal(Union(FactsOf(note.Text), FactsOf(mine.Text), FactsOf(their.Text)).Order());
        }, iter: 300);

    [Fact]
    public void Several_sides_come_to_the_same_in_whatever_order_they_are_merged() =>
        Gen.Select(s_note, RandomNote.Edits, RandomNote.Edits, RandomNote.Edits).Sample((note, a, b, c) =>
        {
            b = RandomNote.Apart(b, a);
            c = RandomNote.Apart(RandomNote.Apart(c, a), b);
            string[] sides = [note.With(a, "a").Text, note.With(b, "b").Text, note.With(c, "c").Text];
            string Of(params int[] order) => order[1..].Aggregate(sides[order[0]], (merged, next) => Merge(note.Text, merged, sides[next]).Text);
            var first = Of(0, 1, 2);
            foreach (var order in new int[][] { [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0] })
                Of(order).Should().Be(first, "of\n{0}\n---- a\n{1}\n---- b\n{2}\n---- c\n{3}\n----", note.Text, sides[0], sides[1], sides[2]);
        }, iter: 150);

    [Fact]
    public void Whatever_both_sides_do_no_conversation_and_no_follow_up_is_lost_that_the_other_side_left() =>
        Gen.Select(s_note, RandomNote.Edits, RandomNote.Edits).Sample((note, ours, theirs) =>
        {
            var (mine, their) = (note.With(ours, "o"), note.With(theirs, "t"));
            var merged = Merge(note.Text, mine.Text, their.Text);
            var (b, o, t, m) = (HeadsOf(note.Text), HeadsOf(mine.Text), HeadsOf(their.Text), merged.Text);
            foreach (var head in o.Concat(t).Distinct().Where(head => !b.Contains(head) || (o.Contains(head) && t.Contains(head))))
                m.Should().Contain(head, "{0}\n---- ours\n{1}\n---- theirs\n{2}\n----", note.Text, mine.Text, their.Text);
        }, iter: 300);

    private static bool Mixes(params string[] texts) => texts.Any(text => text.Contains('\r'));

    // A key is one word, however it is spelled: of two spellings one is kept.
    private static HashSet<string> WordsOf(string text) =>
    [
        .. text.Split(['\n', '\r', '\uFEFF']).SelectMany(line => line.IndexOf(':') is > 0 and var colon && line[..colon].All(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c is '-' or '_')
            ? line[colon..].Split(s_between).Append(KeyName.Fold(ContactKey.FindListed(line[..colon])?.Canonical ?? line[..colon]))
            : line.Split(s_between)).Where(word => word.Any(char.IsLetterOrDigit)),
    ];

    private static readonly char[] s_between = [' ', ',', '[', ']', '"'];

    /// <summary>What a note says, one line each: keys with values, conversations and follow-ups with their state.</summary>
    private static List<string> FactsOf(string text)
    {
        var note = NoteParser.Parse("people/ada.md", text, NotebookSettings.Default);
        return
        [
            .. note.FrontMatter?.Document.Entries.SelectMany(entry => FieldValue.Of(entry.Value, text).Select(value => $"{KeyName.Fold(entry.Key)}: {value.Text}")) ?? [],
            .. note.Conversations.Select(record => $"{record.Date} {record.Channel} {record.Text} {Body(record.Extent.Start, record.Extent.End)}"),
            .. note.FollowUps.Select(followUp => $"{followUp.State} {followUp.Text} {followUp.Due?.Value}"),
        ];

        string Body(int start, int end) => string.Join('|', text[start..end].Split('\n').Skip(1).Where(line => line.Trim().Length > 0 && !line.StartsWith("- [", StringComparison.Ordinal)).Order());
    }

    private static IEnumerable<string> HeadsOf(string text)
    {
        var note = NoteParser.Parse("people/ada.md", text, NotebookSettings.Default);
        return [.. note.Conversations.Select(record => text.Substring(record.Span.Start, record.Span.Length)), .. note.FollowUps.Select(followUp => followUp.Text)];
    }

    /// <summary>What is in either side but was taken away by the other: a fact that one side changed is two.</summary>
    private static IEnumerable<string> Union(List<string> before, List<string> ours, List<string> theirs) =>
        before.Where(fact => ours.Contains(fact) && theirs.Contains(fact)).Concat(ours.Except(before)).Concat(theirs.Except(before));
}
