using NotesNetworking.Core.Notes.Words;
using NotesNetworking.Core.Text;

namespace NotesNetworking.Core.Notes.Conversations;

/// <content>The entries of a log, which are about the note's own contact: "called about the roof", "cancelled".</content>
internal sealed partial class DiaryLine
{
    /// <summary>Reads the words of a log's entry, which is about the note's own contact; true where they begin with a channel
    /// or a verb of contact.</summary>
    public bool ReadEntry(TextSpan span)
    {
        line.Read(span);
        Reset();
        var at = SkipOpening(0);
        if (at < 0) return false;
        if (Channel is not null) return true;
        at = AfterSubject(at);
        Span<char> buffer = stackalloc char[64];
        if (TakeVerb(ref at, buffer, out var verb))
        {
            if ((verb.Frame & (VerbFrame.Direct | VerbFrame.Incoming | VerbFrame.Talk)) != 0) return Set(verb.Channel);
            var encounter = at;
            if ((verb.Frame & VerbFrame.Light) != 0 && TakeEncounter(ref encounter, true, out var had)) return Set(had.Channel);
            return (verb.Frame & VerbFrame.With) != 0 && HasWith(at);
        }
        if (TakeEncounter(ref at, false, out var noun))
            return !IsImperative(noun, at) && ((noun.Use & NounUse.Loose) == 0 || line.Is(at, s_goesOn)) && Set(noun.Channel);
        // "Lisbon fair with her": someone was met, whatever it was called.
        return line.Is(at, LineWords.With);
    }

    /// <summary>The channel of a log's entry by its verb: "Called about the roof".</summary>
    public string? ChannelOf(TextSpan span)
    {
        line.Read(span);
        Reset();
        var at = AfterSubject(0);
        Span<char> buffer = stackalloc char[64];
        if (!TakeVerb(ref at, buffer, out var verb)) return null;
        return verb.Channel ?? ((verb.Frame & VerbFrame.Light) != 0 && TakeEncounter(ref at, true, out var noun) ? noun.Channel : null);
    }

    /// <summary>True where what follows a channel at once makes a plan of it: "call her about the roof".</summary>
    public bool IsOrder(TextSpan afterChannel)
    {
        line.Read(afterChannel);
        return line.Is(0, s_pronoun) || line.Is(0, s_compound);
    }

    // "Email address changed", "call centre": a thing that is called so.
    private static readonly WordSet s_compound = new("address|addresses|number|numbers|account|list|signature|centre|center|machine|room|mug|shop|bill|contract|plan|box|provider|client|app|password|system");

    // "New phone" is no call, "long phone with her" is.
    private static readonly WordSet s_goesOn = new("with|w/|about|from|to|re|regarding");

    /// <summary>True where an entry names its medium somewhere: "discussed the grant by email".</summary>
    public bool NamesMedium(TextSpan span)
    {
        line.Read(span);
        for (var i = 0; i < line.Count; i++)
            if (Medium.After(line, channels, i, out _) > i) return true;
        return false;
    }

    /// <summary>The channel that an entry begins with as its medium, or has as a tag: "via Zoom", "Kiln #zoom"; null without one.</summary>
    public string? MediumOf(TextSpan span)
    {
        line.Read(span);
        if (Medium.After(line, channels, 0, out var medium) > 0) return medium;
        for (var i = 0; i < line.Count; i++)
            if (line[i].Kind == TokenKind.Tag && channels.TryFind(line.Text(i)[1..], out var tag)) return tag;
        return null;
    }

    /// <summary>True where an entry of a log says that it did not happen: "Call cancelled", "called, no answer".</summary>
    public bool IsTakenBack(TextSpan span)
    {
        line.Read(span);
        return TakenBack.In(line);
    }
}
