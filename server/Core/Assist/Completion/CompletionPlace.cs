using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Assist.Completion;

/// <summary>The place for which suggestions are asked.</summary>
/// <param name="Notebook">The notebook.</param>
/// <param name="Note">The note, as parsed from <paramref name="Source"/>.</param>
/// <param name="Source">The note's text.</param>
/// <param name="Offset">The cursor.</param>
/// <param name="Today">The day.</param>
/// <param name="IsAsked">
/// True where the person asks for a list. False where a typed character alone brings it up: then nothing is offered in
/// places where Enter may be meant for a new line.
/// </param>
public sealed record CompletionPlace(Notebook Notebook, Note Note, SourceText Source, int Offset, DateOnly Today, bool IsAsked = true)
{
    /// <summary>The words of the cursor's line.</summary>
    public TextSpan Line { get; } = Source.Lines.ContentOf(Source.Lines.LineAt(Offset));

    /// <summary>The note's text.</summary>
    public string Text => Source.Text;

    /// <summary>The line up to the cursor.</summary>
    public ReadOnlySpan<char> Before => Text.AsSpan(Line.Start, Math.Max(0, Offset - Line.Start));

    /// <summary>The line from the cursor on.</summary>
    public ReadOnlySpan<char> After => Text.AsSpan(Offset, Math.Max(0, Line.End - Offset));

    /// <summary>What is typed from an offset up to the cursor.</summary>
    public string TypedFrom(int start) => Text[start..Offset];

    /// <summary>The offset at which the run of characters of a kind that ends at the cursor begins.</summary>
    public int StartOfWord(Func<char, bool> isPart)
    {
        var start = Offset;
        while (start > Line.Start && isPart(Text[start - 1])) start--;
        return start;
    }

    /// <summary>The offset at which the run of characters of a kind that begins at the cursor ends.</summary>
    public int EndOfWord(Func<char, bool> isPart)
    {
        var end = Offset;
        while (end < Line.End && isPart(Text[end])) end++;
        return end;
    }

    /// <summary>True in a note that tells of conversations on its own date or on dates in it: a contact's or a dated one.</summary>
    public bool IsLog => Note.Contact is not null || Note.FileDate is not null;

    /// <summary>The text that editors filter by; see <see cref="Suggestion.FilterText"/>.</summary>
    /// <param name="replaced">Where the replaced text begins.</param>
    /// <param name="typed">What of it is compared with the candidate: all of it, or its end.</param>
    /// <param name="candidate">What was found to fit.</param>
    public string Filter(int replaced, string typed, string candidate)
    {
        var written = TypedFrom(replaced);
        return candidate.Length > typed.Length && SearchKey.Of(candidate[..typed.Length]) == SearchKey.Of(typed)
            ? written + candidate[typed.Length..]
            : written + candidate;
    }
}
