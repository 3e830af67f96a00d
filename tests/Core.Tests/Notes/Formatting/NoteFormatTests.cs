using CsCheck;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Contacts;
using NotesNetworking.Core.Notes.Formatting;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Formatting;

public class NoteFormatTests
{
    private static Note Parse(string path, SourceText source) => NoteParser.Parse(path, source, NotebookSettings.Default);

    private static string Format(string text, string path = "people/ada.md")
    {
        var source = SourceText.From(text);
        return TextEdit.Apply(text, NoteFormat.Edits(Parse(path, source), source));
    }

    /// <summary>Spaces at the ends of lines are written as <c>·</c>, tabs as <c>»</c>.</summary>
    private static void Check(string text, string expected)
    {
        static string Read(string marked) => marked.ReplaceLineEndings("\n").Replace('·', ' ').Replace('»', '\t');
        var formatted = Format(Read(text));
        formatted.Should().Be(Read(expected));
        Format(formatted).Should().Be(formatted);
        // The same with the other line ending, where there is one to go by.
        if (text.Contains('\n')) Format(Read(text).ReplaceLineEndings("\r\n")).Should().Be(Read(expected).ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public void Front_matter_gets_canonical_spaces_and_keeps_words_order_quotes_and_comments() => Check("""
        ---··
        name:   "Ada  O."··
        b :··1 #  one··
        a:» x
        empty:··
        note:  # why
        tags: [a,b ,  "c, d" ]
        friend: [[Ada  O,  PhD]]
        list:·
          -   one··
          -  {x:   1}
          -   key:  v
              other: w
        text: |··
          kept  ··
           -   kept
        folded: "a··
          b"··
        url: http://x:80
        ---··
        # Ada
        """, """
        ---
        name: "Ada  O."
        b: 1 #  one
        a: x
        empty:
        note:  # why
        tags: [a, b, "c, d"]
        friend: [[Ada  O,  PhD]]
        list:
          - one
          -  {x: 1}
          -   key: v
              other: w
        text: |··
          kept  ··
           -   kept
        folded: "a··
          b"
        url: http://x:80
        ---
        # Ada

        """);

    [Fact]
    public void Front_matter_that_is_no_yaml_stays() => Check("---\nname:   \"Ada  \ntags:  [\n---\n# Ada  \n", "---\nname:   \"Ada  \ntags:  [\n---\n# Ada\n");

    [Fact]
    public void Headings_get_a_blank_line_on_either_side() => Check("""
        # Ada
        Words.
        ## 2026-08-02 Call
        With [[Bob]].



        ### Deep
        ## Next



        text
        Title
        =====
        more
        > ## quoted
        > text
        - ## in an item
          text
        ##2026-01-01 is no heading
        """, """
        # Ada

        Words.

        ## 2026-08-02 Call

        With [[Bob]].

        ### Deep

        ## Next

        text
        Title
        =====

        more
        > ## quoted
        > text
        - ## in an item
          text
        ##2026-01-01 is no heading

        """);

    [Fact]
    public void A_headings_words_begin_one_space_behind_its_marks_and_a_dated_ones_opening_has_single_spaces() => Check("""
        #   Two  words   ##··
        ##»2026-08-02   14:30  →   Call:   two  words

        ##  [[2026-08-01]]  Lunch
        """, """
        # Two  words   ##

        ## 2026-08-02 14:30 → Call: two  words

        ## [[2026-08-01]] Lunch

        """);

    [Fact]
    public void Blanks_at_the_ends_of_lines_go_but_for_breaks_code_and_comments() => Check("""
        one·
        two··
        three»
        four··

        -·item·
        -·
        ···
        ```··
        code··

        ```
            code··
            ··
            more··

        <!-- a··
        b -->
        %%··
        hidden··
        %%
        `x`·
        """, """
        one
        two··
        three
        four

        -·item
        -

        ```··
        code··

        ```
            code··
            ··
            more··

        <!-- a··
        b -->
        %%··
        hidden··
        %%
        `x`

        """);

    [Theory]
    [InlineData("", "")]
    [InlineData("  \n\n", "  \n\n")]
    [InlineData("a", "a\n")]
    [InlineData("a  ", "a\n")]
    [InlineData("a\n\n  \n", "a\n")]
    [InlineData("a\n  ", "a\n")]
    [InlineData("```\na\n\n\n", "```\na\n\n\n")]
    [InlineData("---\nname: a\n---", "---\nname: a\n---\n")]
    [InlineData("---\nname: a\n---\n\n\n\n# x", "---\nname: a\n---\n\n# x\n")]
    [InlineData("\n\n# x\n", "\n\n# x\n")]
    [InlineData("<<<<<<< HEAD\na  \n=======\nb  \n>>>>>>> x\n", "<<<<<<< HEAD\na  \n=======\nb  \n>>>>>>> x\n")]
    [InlineData("# Zoë 👩‍💻\ntext  ", "# Zoë 👩‍💻\n\ntext\n")]
    public void A_note_ends_with_one_line_ending(string text, string expected) => Check(text, expected);

    [Fact]
    public void Only_edits_within_the_stretch_are_given()
    {
        var source = SourceText.From("# a  \ntext  \n\n# b  \n");
        var within = TextSpan.FromBounds(source.Text.IndexOf("text", StringComparison.Ordinal), source.Text.IndexOf("# b", StringComparison.Ordinal));
        var edits = NoteFormat.Edits(Parse("x.md", source), source, within);
        TextEdit.Apply(source.Text, edits).Should().Be("# a  \n\ntext\n\n# b  \n");
    }

    [Fact]
    public void Formatting_twice_is_formatting_once() => s_note.Sample((path, text) =>
    {
        var once = Format(text, path);
        Format(once, path).Should().Be(once);
    }, iter: 500);

    [Fact]
    public void What_a_note_says_stays() => s_note.Sample((path, text) =>
    {
        var source = SourceText.From(text);
        Facts(Parse(path, SourceText.From(Format(text, path)))).Should().Equal(Facts(Parse(path, source)));
    }, iter: 500);

    [Fact]
    public void Edits_touch_white_space_alone() => s_note.Sample((path, text) =>
    {
        var source = SourceText.From(text);
        foreach (var edit in NoteFormat.Edits(Parse(path, source), source))
        {
            // The comma of a flow list is put in with its space.
            source.Slice(edit.Span).Trim(',', ' ', '\t', '\r', '\n').Should().BeEmpty();
            edit.NewText.Trim().Should().Be(source.Slice(edit.Span).Trim());
            source.Slice(edit.Span).Should().NotBe(edit.NewText);
        }
    }, iter: 300);

    [Fact]
    public void Tidy_notes_are_left_alone()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Docs.Root, "examples", "notebook"), "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Format(text, "people/x.md").Split('\n').Where(line => line.Length > 0).Should().Equal(text.Split('\n').Where(line => line.Length > 0));
        }
    }

    /// <summary>Notes with white space put in where it is of no meaning, or of some.</summary>
    private static readonly Gen<(string Path, string Text)> s_note = Gen.Select(
        Gen.OneOf("people/x.md", "2026-08-02.md", "x.md"),
        NoteGen.Any,
        Gen.Select(Gen.Int[0, 2_000], Gen.OneOf(" ", "  ", "\t", "\n", "\n\n\n", " \n", "  \n", "# ", "-   ", "\n## 2026-01-01  Call\n", "  : ", "[a,b , c]")).Array[0, 8],
        (path, text, blanks) => (path, blanks.Aggregate(text, (note, blank) => note.Insert(blank.Item1 % (note.Length + 1), blank.Item2))));

    /// <summary>All that a note says, without places.</summary>
    private static IEnumerable<string> Facts(Note note)
    {
        if (note.Contact is { } contact)
        {
            yield return $"contact {contact.Name}, {contact.Role}, {contact.Birthday?.Value}, {contact.Met?.Value}, {contact.Cadence?.Value}, {contact.SnoozeUntil?.Value}, {contact.Status}, {contact.Goal}, {contact.Stage}, {contact.LastContact?.Value}";
            foreach (var value in contact.Aliases.Concat(contact.Companies).Concat(contact.MetAt).Concat(contact.IntroducedBy)) yield return $"value {value.Text} {value.IsLink}";
            foreach (var text in contact.Tags.Concat(contact.Emails).Concat(contact.Phones).Concat(contact.Locations)) yield return text;
            foreach (var relation in contact.Relations) yield return $"{relation.Key.Canonical} {relation.Target.Text}";
        }
        foreach (var entry in note.FrontMatter?.Document.Entries ?? []) yield return $"key {entry.Key} {ContactKey.Find(entry.Key)?.Canonical} {entry.Value.GetType().Name}";
        foreach (var heading in note.Headings) yield return $"heading {heading.Level} {(note.Conversations.Any(record => record.Extent.Start == heading.Span.Start) ? "" : heading.Text)}";
        foreach (var link in note.Links) yield return $"link {link.Target} {link.Fragment} {link.Role} {link.Form}";
        foreach (var tag in note.Tags) yield return $"tag {tag.Value}";
        foreach (var record in note.Conversations)
            yield return $"conversation {record.Form} {record.Date} {record.Time} {record.Channel} {record.From} {record.Text} {record.Level} "
                + string.Join(", ", record.With.Select(link => link.Target)) + string.Join(", ", record.Fields.Select(field => $"{field.Key}={field.Value}"));
        foreach (var followUp in note.FollowUps)
            yield return $"follow-up {followUp.State} {followUp.Text} {followUp.Due?.Value} {followUp.Scheduled?.Value} {followUp.Start?.Value} {followUp.Done} {followUp.Created?.Value} {followUp.Cancelled} {followUp.Repeats?.Value} {followUp.Owners.Length} {followUp.Conversation}";
        foreach (var problem in note.Problems) yield return $"problem {problem.Kind} {problem.Subject}";
    }
}
