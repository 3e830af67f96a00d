using NotesNetworking.Core.Notes.Markdown;
using NotesNetworking.Core.Notes.Words;

namespace NotesNetworking.Core.Notes.Conversations;

/// <content>What follows a verb of contact: the person, an encounter, or something of the person's.</content>
internal sealed partial class DiaryLine
{
    private int AfterVerb(int at, EncounterVerb verb)
    {
        if ((verb.Frame & VerbFrame.Direct) != 0)
        {
            var person = at;
            while (line.Phrase(person, LineWords.Particle) is > 0 and var count) person += count;
            if (Row(person) is >= 0 and var end)
            {
                Set(verb.Channel);
                return end;
            }
        }
        if ((verb.Frame & VerbFrame.Escort) != 0 && Row(at) is >= 0 and var taken)
        {
            if (line.Is(taken, s_escort) || (line.Is(at - 1, s_gave) && line.Is(taken, LineWords.Determiner) && !line.Is(taken + 1, s_noGift))) return taken;
            _names.Clear();
        }
        if (AtTheirs(at, verb) is >= 0 and var theirs) return theirs;
        if ((verb.Frame & (VerbFrame.Light | VerbFrame.Sends)) != 0)
        {
            // "Had [[Ada]] over for dinner".
            if (line.Text(at - 1).Equals("had", StringComparison.OrdinalIgnoreCase) && Row(at) is >= 0 and var had)
            {
                if (line.Is(had, s_asGuest)) return had;
                _names.Clear();
            }
            var encounter = at;
            if (TakeEncounter(ref encounter, true, out var noun) && ((verb.Frame & VerbFrame.Light) != 0 || (noun.Use & NounUse.Sent) != 0) && AfterEncounter(encounter, noun, isBare: false) is >= 0 and var end) return end;
        }
        var far = (verb.Frame & VerbFrame.With) != 0 && !IsOnScreen(at) ? FarWith(at) : -1;
        if (far < 0 && (verb.Frame & VerbFrame.To) != 0) far = Far(at, s_to);
        // "Gegessen bei [[Ada]]".
        if (far < 0 && (verb.Frame & VerbFrame.With) != 0 && line.Phrase(at, s_home) is > 0 and var home) far = Row(at + home);
        if (far < 0) far = AtPlace(at);
        if (far >= 0) Channel ??= verb.Channel;
        return far;
    }

    private static readonly WordSet s_escort = new("up|out|off|home|to|for|along|around|back|over");
    private static readonly WordSet s_gave = new("gave|brought|showed");
    private static readonly WordSet s_noGift = new("thought|thoughts|miss|break|rest|chance|try|part|role");

    /// <summary>"Stopped by [[Ada]]'s place", "Replied to [[Ada]]'s email": the person whose it is.</summary>
    private int AtTheirs(int at, EncounterVerb verb)
    {
        var i = line.Is(at, s_to) ? at + 1 : at;
        if (!line.IsLink(i) || !line[i].Owns) return -1;
        var noun = i + 1;
        Span<char> buffer = stackalloc char[64];
        var isHome = (verb.Frame & VerbFrame.AtHome) != 0 && (HomeOf.IsHome(line, i + 1) || !line.IsWord(i + 1) || line.Is(i + 1, s_homeFor));
        var isSent = (verb.Frame & (VerbFrame.To | VerbFrame.Light)) != 0 && TakeNoun(ref noun, buffer, out var sent) && (sent.Use & NounUse.Sent) != 0;
        if (!isHome && !isSent) return -1;
        _names.Add(line.LinkAt(i, LinkRole.AfterVerb));
        return isHome ? i + 1 : noun;
    }

    private static readonly WordSet s_homeFor = new("for|with|and|again");

    private static readonly WordSet s_watched = new("watched|heard|streamed|recorded|followed|attended|saw");
    private static readonly WordSet s_broadcast = new("interview|podcast|documentary|lecture|talk|speech|webinar|keynote|panel|episode|video|clip|trailer|livestream|stream|q&a|debate");

    // "Watched an interview with [[Ada]]": she is on the screen.
    private bool IsOnScreen(int at)
    {
        if (!line.Is(at - 1, s_watched)) return false;
        for (var i = at; i < at + 5 && line.IsWord(i) && !line.Is(i, LineWords.With); i++)
            if (line.Is(i, s_broadcast)) return true;
        return false;
    }

    private static readonly WordSet s_asGuest = new("over|round|around|here|for|to|in|with");
    private static readonly WordSet s_to = new("to");
    private static readonly WordSet s_from = new("from|von|vom|de|du|del|do|da|dal|dalla|van");
    private static readonly WordSet s_sentTo = new("to", "an|à|a|para|per|aan");
    private static readonly WordSet s_home = new("bei|chez|bij|en casa de|na casa de|na casa da|na casa do|em casa de|a casa di|a casa de|zu hause bei");
    private static readonly WordSet s_homeInItalian = new("da");
}
