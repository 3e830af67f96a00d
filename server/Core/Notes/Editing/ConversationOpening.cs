using NotesNetworking.Core.Notes.Conversations;

namespace NotesNetworking.Core.Notes.Editing;

/// <summary>What follows a new conversation's date (docs/format.md, "A conversation").</summary>
/// <param name="From">Who began it; null makes no claim.</param>
/// <param name="Channel">The channel, in any case; null for none.</param>
/// <param name="Text">What it was about, in one line; may be empty.</param>
public readonly record struct ConversationOpening(Side? From, string? Channel, string Text)
{
    /// <summary>Words as they are.</summary>
    public static implicit operator ConversationOpening(string text) => new(null, null, text);

    /// <summary>The arrow; empty without a side.</summary>
    public string Arrow => From switch { Side.Me => "→", Side.Them => "←", Side.Both => "↔", _ => "" };

    /// <summary>The channel as a heading has it, with a capital; empty without one.</summary>
    public string ChannelWord => Channel is { Length: > 0 } by ? char.ToUpperInvariant(by[0]) + by[1..] : "";

    /// <summary>Channel and text: <c>Call: venue for the talk</c>, <c>Lunch with [[Jo]]</c>.</summary>
    public string Words
    {
        get
        {
            if (ChannelWord.Length == 0) return Line;
            var joint = Line.Length == 0 ? "" : Line.StartsWith("with ", StringComparison.OrdinalIgnoreCase) ? " " : ": ";
            return ChannelWord + joint + Line;
        }
    }

    /// <summary>All of it: <c>→ Call: venue for the talk</c>.</summary>
    public string All => Arrow.Length > 0 && Words.Length > 0 ? $"{Arrow} {Words}" : Arrow + Words;

    /// <summary>The text without line breaks, which would end a heading, an item or a row.</summary>
    public string Line => TextStyle.OneLine(Text ?? "");
}
