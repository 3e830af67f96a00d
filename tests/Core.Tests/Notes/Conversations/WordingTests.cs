using CsCheck;
using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

public class WordingTests
{
    private static readonly Gen<string[]> s_words = Gen.String[Gen.Char['a', 'f'], 2, 6].Array[40, 80];

    private static Wording? Of(string text) => Wording.Of(text, new TextSpan(0, text.Length));

    [Fact]
    public void Case_marks_and_breaks_of_lines_do_not_matter() => s_words.Sample(words =>
        Of(string.Join(' ', words))!.Equals(Of(string.Join(",\n", words).ToUpperInvariant())).Should().BeTrue());

    // The estimate is one of chance (Broder 1997), so the law holds for almost all texts and not for each.
    [Fact]
    public void One_other_word_in_forty_keeps_almost_all_texts_near_and_they_share_a_key()
    {
        var random = new Random(2026);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(2, 7)).Select(_ => (char)random.Next('a', 'g')));
        var near = 0;
        for (var i = 0; i < 500; i++)
        {
            var words = Enumerable.Range(0, random.Next(40, 81)).Select(_ => Word()).ToArray();
            var one = Of(string.Join(' ', words))!;
            words[words.Length / 2] = "gggg";
            var other = Of(string.Join(' ', words))!;
            if (one.IsNearly(other) && one.Keys.Intersect(other.Keys).Any()) near++;
        }
        near.Should().BeGreaterThan(490);
    }

    [Fact]
    public void Other_words_are_not_near() => Gen.Select(s_words, s_words).Sample((one, other) =>
        Of(string.Join(' ', one))!.IsNearly(Of(string.Join(' ', other.Select(word => word + "x")))!).Should().BeFalse());

    [Fact]
    public void A_greeting_is_no_text() => Of("Happy new year to you and yours, Ada!").Should().BeNull();
}
