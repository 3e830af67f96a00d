using System.Collections.Immutable;
using CsCheck;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Editing;
using NotesNetworking.Core.Notes.FrontMatter;
using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes;

/// <summary>Invariants 2 and 3 of docs/architecture.md: parsing any text gives a note, and every span lies inside it.</summary>
public class NoteParserPropertyTests
{
    private static readonly Gen<string> s_path = Gen.OneOf("people/x.md", "2026-08-02.md", "people/2026-08-02 Ada.md", "x.md", "templates/x.md", ".md", "people/{{x}}.md");

    [Fact]
    public void Any_text_gives_a_note_whose_spans_lie_inside_it() =>
        Gen.Select(s_path, Gen.OneOf(NoteGen.Any, Gen.String[0, 60])).Sample((path, text) => Check(path, text), iter: 1_500);

    [Fact]
    public void Front_matter_of_any_words_gives_a_note() =>
        NoteGen.Pieces.Sample(text => Check("people/x.md", $"---\n{text}\n---\nbody"), iter: 1_500);

    [Fact]
    public void A_configuration_of_any_words_gives_settings() =>
        Gen.Select(NoteGen.Pieces, Gen.OneOf("", "people: ", "cadence: {default: ", "severity:\n  x: ", "channels: [")).Sample((text, start) =>
        {
            var note = SettingsReader.Read(start + text).Note;
            foreach (var problem in note.Problems) (problem.Span.Start >= 0 && problem.Span.End <= start.Length + text.Length).Should().BeTrue();
        }, iter: 1_500);

    [Theory]
    [InlineData("\t\0: ![[")]
    [InlineData("attendees:\n : video")]
    [InlineData("? \n: ")]
    [InlineData("a: *x\n<<: *y")]
    [InlineData("a: !!binary x\n%YAML 1.1")]
    [InlineData("--- a\n--- b")]
    [InlineData("a: \"\\uD800\"")]
    public void Front_matter_that_the_yaml_parser_stumbles_over_gives_a_note(string text) => Check("people/x.md", $"---\n{text}\n---\nbody");

    [Fact]
    public void The_same_text_gives_the_same_note() => NoteGen.Mutated.Sample(text =>
    {
        var (one, other) = (Parse("people/x.md", text), Parse("people/x.md", text));
        Spans(one).Should().Equal(Spans(other));
        one.Problems.Should().Equal(other.Problems);
    }, iter: 200);

    [Theory]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("[[")]
    [InlineData("![")]
    [InlineData("(")]
    [InlineData("<div>")]
    [InlineData("- > ")]
    [InlineData("`")]
    [InlineData("%%")]
    [InlineData("*")]
    [InlineData("# ")]
    [InlineData("\\")]
    [InlineData("| ")]
    public void Deep_nesting_of_anything_gives_a_note(string piece)
    {
        Check("people/x.md", string.Concat(Enumerable.Repeat(piece, 3_000)) + "x\n");
        Check("people/x.md", string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i * 2) + piece + "x\n")));
        Check("people/x.md", $"---\ntags: {string.Concat(Enumerable.Repeat(piece, 500))}\n---\n## 2026-01-01 Call\n");
    }

    [Theory]
    [InlineData("- [ ] [Ada 📅 2026-12-01\n  Lo](ada.md): send it\n")]
    [InlineData("- [ ] *[Ada [due:: 2026-12-01]\n  Lo](ada.md)*, Bob: send it\n")]
    [InlineData("- [ ] Send it (waiting for [Ada 📅 2026-12-01\n  Lo](ada.md))\n")]
    public void A_link_may_go_on_after_the_words_of_a_follow_up(string text) => Check("people/x.md", text);

    [Fact]
    public void What_stands_in_front_matter_still_counts_where_the_body_is_nested_too_deeply()
    {
        var note = Parse("people/x.md", $"---\nname: Ada\n---\n{string.Concat(Enumerable.Repeat("> ", 2_000))}x\n");
        note.Contact!.Name.Should().Be("Ada");
        note.Problems.Select(problem => problem.Kind).Should().Equal(ProblemKind.Unreadable);
    }

    private static Note Parse(string path, string text) => NoteParser.Parse(path, text, NotebookSettings.Default);

    internal static void Check(string path, string text)
    {
        var note = Parse(path, text);
        foreach (var span in Spans(note))
            if (span.Start < 0 || span.Length < 0 || span.End > text.Length)
                Assert.Fail($"{span} lies outside of the {text.Length} characters of {path}");
        foreach (var followUp in note.FollowUps)
        {
            // Wrapped lines are joined, without the signs of a quotation.
            var words = text.Substring(followUp.TextSpan.Start, followUp.TextSpan.Length);
            var isThere = words.AsSpan().ContainsAny('\r', '\n') ? OneLine(words) == OneLine(followUp.Text) : words == followUp.Text;
            (isThere || (followUp.Due is { } due && followUp.TextSpan.Contains(due.Span) && IsWithout(words, followUp.Text))).Should().BeTrue("\"{0}\" stands there", followUp.Text);
            followUp.Span.Contains(followUp.TextSpan).Should().BeTrue("a follow-up's words stand in its line");
            if (followUp.Conversation is { } index) note.Conversations.Length.Should().BeGreaterThan(index);
        }
        foreach (var link in note.Links.Where(link => link.Form is LinkForm.Wiki or LinkForm.Embed))
            text.Substring(link.Span.Start, link.Span.Length).Should().StartWith(link.Form == LinkForm.Embed ? "![[" : "[[").And.EndWith("]]").And.NotContain("\n");
        foreach (var tag in note.Tags.Where(tag => tag.Span.Start >= (note.FrontMatter?.End ?? 0)))
            text.Substring(tag.Span.Start - 1, tag.Span.Length + 1).Should().Be("#" + tag.Value);
        foreach (var heading in note.Headings) text.Substring(heading.TextSpan.Start, heading.TextSpan.Length).Should().Be(heading.Text);
        foreach (var conversation in note.Conversations)
            if (!conversation.Extent.Contains(conversation.Span)) Assert.Fail($"{conversation.Span} lies outside of its extent {conversation.Extent}");
    }

    private static string OneLine(string text) => TextStyle.OneLine(text.Replace(">", " ", StringComparison.Ordinal));

    /// <summary>Whether words are others with one stretch left out: a due date before a signature is no part of them.</summary>
    private static bool IsWithout(string words, string left)
    {
        var (one, other) = (OneLine(words), OneLine(left));
        var same = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return other.Length < one.Length && one.EndsWith(other[same..].TrimStart(), StringComparison.Ordinal);
    }

    private static ImmutableArray<TextSpan> Spans(Note note)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        void Values(IEnumerable<FieldValue> values)
        {
            foreach (var value in values) spans.AddRange(value.Span, value.TextSpan);
        }
        if (note.Contact is { } contact)
        {
            spans.Add(contact.NameSpan);
            Values(contact.Aliases);
            Values(contact.Companies);
            Values(contact.IntroducedBy);
            Values(contact.Relations.Select(relation => relation.Target));
            spans.AddRange(new[] { contact.Met?.Span, contact.SnoozeUntil?.Span, contact.LastContact?.Span, contact.Birthday?.Span, contact.Cadence?.Span }.OfType<TextSpan>());
        }
        if (note.FrontMatter is { } block)
        {
            spans.AddRange(block.Content, TextSpan.FromBounds(block.Content.Start, block.End));
            foreach (var entry in block.Document.Entries) spans.AddRange(entry.KeySpan, entry.Value.Span);
        }
        foreach (var heading in note.Headings) spans.AddRange(heading.TextSpan, heading.Span);
        foreach (var link in note.Links) spans.AddRange(link.Span, link.TargetSpan, link.FragmentSpan);
        spans.AddRange(note.Tags.Select(tag => tag.Span));
        foreach (var record in note.Conversations)
        {
            spans.AddRange(record.DateSpan, record.Span, record.Extent);
            spans.AddRange(record.Fields.Select(field => field.Span));
        }
        foreach (var followUp in note.FollowUps)
        {
            spans.AddRange(followUp.Span, followUp.TextSpan, followUp.MarkSpan);
            if (followUp.Due is { } due) spans.Add(due.Span);
        }
        spans.AddRange(note.Problems.Select(problem => problem.Span));
        return spans.ToImmutable();
    }
}
