using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Notes.Contacts;

public class AboutTests
{
    private static string Of(string text) => NoteParser.Parse("people/ada.md", text, NotebookSettings.Default).Contact!.About;

    [Theory]
    [InlineData("# Ada\n\nThinks out\nloud.\n\nNo coffee   after two.\n\n- [ ] Ask her\n\n## 2026-11-04 Walk\n\nRound the harbour.\n", "Thinks out loud. No coffee after two.")]
    [InlineData("---\ntype: person\n---\nThinks out loud.\n", "Thinks out loud.")]
    [InlineData("Thinks out loud.\n\n# Podcasts\n\nMany.\n", "Thinks out loud.")]
    [InlineData("# Ada\n\n> What others say.\n\n## 2026-11-04 Walk\n", "")]
    [InlineData("## 2026-11-04 Walk\n\nRound the harbour.\n", "")]
    [InlineData("# Ada\n\n## Log\n\nRound the harbour.\n", "")]
    public void The_first_paragraphs_say_who_it_is(string text, string about) => Of(text).Should().Be(about);

    [Fact]
    public void A_paragraph_too_long_is_left_out_with_what_follows() =>
        Of($"# Ada\n\nShort.\n\n{new string('x', 700)}\n\nMore.\n").Should().Be("Short.");
}
