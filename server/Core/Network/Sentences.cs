using NotesNetworking.Core.Notes.Conversations;
using NotesNetworking.Core.Notes.Dates;
using NotesNetworking.Core.Notes.FollowUps;

namespace NotesNetworking.Core.Network;

/// <summary>What is said of a relationship: kind, plain, with the evidence; no blame, no score, no urgency.</summary>
public static class Sentences
{
    /// <summary>Why a contact is due, or soon will be.</summary>
    public static string Reason(Relationship relationship, Standing standing, DateOnly today)
    {
        var name = relationship.Contact.Name;
        if (standing.Planned is { } planned) return Planned(planned, today, $" with {name}");
        if (standing.LastContact is not { } last)
            return relationship.Contact.Met is { } met
                ? $"You met {name} {Words.When(met.Value, today)} and have not talked yet."
                : $"You have not talked with {name} yet{(standing.CadenceSource == CadenceSource.Own ? Habit(standing) : "")}.";

        var silence = today.DayNumber - last.DayNumber;
        var since = silence == 0 ? $"You talked with {name} today" : $"It has been {Words.Duration(silence)} since you talked with {name}";
        return $"{since}{Habit(standing)}. {(standing.IsDue ? "Reconnect?" : Soon(standing, today))}";
    }

    private static string Planned(DateOnly day, DateOnly today, string whom = "") =>
        $"You {(day <= today ? "meant" : "mean")} to be in touch{whom} {(day == today ? "today" : $"on {Words.Day(day, today)}")}.";

    /// <summary>What the owner means to talk about next time.</summary>
    public static string NextReason(string reason) => "For next time: " + Plain(reason);

    private static string Habit(Standing standing) => (standing.CadenceSource, standing.CadenceDays) switch
    {
        (CadenceSource.Own, { } days) => $"; you meant to talk {Words.Every(days)}",
        (CadenceSource.Tag or CadenceSource.Default, { } days) => $"; your notebook is set to {Words.Every(days)}",
        (CadenceSource.Rhythm, { } days) => $"; you usually talk {Words.Every(days)}",
        _ => "",
    };

    /// <summary>How it stands, in full sentences: when you last talked, how often you do, and what that comes to.</summary>
    public static string Stands(Relationship relationship, Standing standing, DateOnly today)
    {
        var plan = standing.Planned is { } planned ? " " + Planned(planned, today) : "";
        if (standing.LastContact is not { } last)
        {
            var never = standing.IsPartial ? "" : "You have not talked yet.";
            var more = plan.Length > 0 ? plan : standing.State == ContactState.Resting ? $" {Resting(relationship, standing, today)}." : "";
            return (never + more).TrimStart();
        }
        // Where the rhythm is what counts, its own sentence follows.
        var habit = standing.CadenceSource == CadenceSource.Rhythm || standing.State == ContactState.Resting ? "" : Habit(standing);
        var next = standing switch
        {
            { Planned: not null } => plan,
            { State: ContactState.Resting } => $" {Resting(relationship, standing, today)}.",
            { IsDue: true } => " Reconnect?",
            { State: ContactState.DueSoon } => $" {Soon(standing, today)}",
            _ => "",
        };
        var rhythm = standing.Conversations > 0 ? $" {Rhythm(standing)}." : "";
        return $"You last talked {Words.When(last, today)}{habit}.{rhythm}{next}";
    }

    private static string Soon(Standing standing, DateOnly today) =>
        standing.Due is { } due ? $"The usual time comes {Words.When(due, today)}." : "";

    /// <summary>
    /// The natural level and what it is taken from: "9 conversations, usually every 5 weeks, give or take 1"; where the
    /// last ones agree on another level, "9 conversations, lately every 9 weeks"; or why there is none to see.
    /// </summary>
    public static string Rhythm(Standing standing)
    {
        if (standing.Conversations == 0) return "No conversations so far";
        var conversations = Words.Count(standing.Conversations, "conversation");
        if (standing.Rhythm is not { } rhythm) return $"{conversations} so far, {NoRhythm(standing)}";
        return $"{conversations}, {(rhythm.IsRecent ? "lately" : "usually")} {Words.Every(rhythm.Days)}{Words.GiveOrTake(rhythm.Days, rhythm.Deviation)}";
    }

    // Conversations that are few days apart are one occasion, and many occasions in a few weeks are still a short time.
    private static string NoRhythm(Standing standing) => standing.Lack switch
    {
        RhythmLack.Episodes when standing.Conversations < Network.Rhythm.FewestEpisodes => "too few to see a rhythm",
        RhythmLack.Episodes => "on too few occasions to see a rhythm",
        _ => $"all within {Network.Rhythm.ShortestHistory / 7} weeks, too short a time to see a rhythm",
    };

    /// <summary>Why a contact rests.</summary>
    public static string Resting(Relationship relationship, Standing standing, DateOnly today) => standing.Rest switch
    {
        RestReason.Snoozed when relationship.Contact.SnoozeUntil is { } until => $"Resting until {DateReader.Write(until.Value)}, {Words.Distance(until.Value, today)}",
        RestReason.OneSided => "The last conversations all began with you; perhaps let it rest",
        _ => "Resting",
    };

    /// <summary>How it stands, in a few words for the line above a contact.</summary>
    public static string Summary(Relationship relationship, Standing standing, DateOnly today)
    {
        var last = standing.LastContact is { } date ? $"Last talked {Words.When(date, today)}"
            : relationship.Contact.Met is { } met ? $"Met {Words.When(met.Value, today)}{(standing.IsPartial ? "" : ", not talked yet")}"
            : standing.IsPartial ? ""
            : "Not talked yet";
        var next = standing.State == ContactState.Resting ? Resting(relationship, standing, today)
            : standing.Due is not { } due ? ""
            : standing.Planned is not null ? due < today ? $"you meant to on {Words.Day(due, today)}" : $"next {Words.When(due, today)}"
            : due <= today ? $"reconnect? ({Words.Every(standing.CadenceDays!.Value)})"
            // What a rhythm bears is longer than the rhythm: it is no day to wait for.
            : standing is { CadenceSource: CadenceSource.Rhythm, State: ContactState.InTouch } ? $"no hurry for {Words.Duration(due.DayNumber - today.DayNumber)} ({DateReader.Write(due)})"
            : $"next {Words.When(due, today)}";
        return string.Join(" · ", new[] { last, next }.Where(words => words.Length > 0));
    }

    /// <summary>One side began the last conversations.</summary>
    public static string OneSided(string name, int count) =>
        $"The last {Words.Count(count, "conversation")} all began with you. Perhaps let it rest until {name} reaches out?";

    /// <summary>The cadences promise more than there ever was time for.</summary>
    public static string Capacity(Capacity capacity) =>
        $"The cadences in this notebook come to {Words.Count((int)Math.Floor(capacity.Promised), "conversation")} a month; the fullest month so far, {capacity.Month:yyyy-MM}, held {capacity.BestMonth}. Some could be seldomer, or rest.";

    /// <summary>Much the same text went to several people.</summary>
    /// <param name="named">The names of some of them.</param>
    /// <param name="others">How many there are besides.</param>
    /// <param name="areMore">True where there are even more, whom nobody counted.</param>
    public static string SameWords(IReadOnlyList<string> named, int others, bool areMore)
    {
        var more = areMore ? others > 0 ? $"at least {others} more" : "others" : $"{others} more";
        var people = others > 0 || areMore ? $"{string.Join(", ", named)} and {more}" : Words.List(named);
        return $"Much the same words went to {people}. A line of their own might mean more.";
    }

    /// <summary>A link to no note, and the contacts of whose names it may be a slip.</summary>
    public static string NoNoteCalled(string name, params ReadOnlySpan<string> near) =>
        near.IsEmpty ? $"No note is called \"{name}\"." : $"No note is called \"{name}\". Do you mean {string.Join(" or ", near)}?";

    /// <summary>A name that nobody bears.</summary>
    public static string NobodyCalled(string name) => $"No contact is called \"{name}\".";

    /// <summary>A birthday that comes.</summary>
    public static string Birthday(Relationship relationship, DateOnly day, DateOnly today)
    {
        var age = relationship.Contact.Birthday?.Value.Year is { } year && day.Year > year ? $" and turns {day.Year - year}" : "";
        return $"{relationship.Contact.Name} has a birthday {Words.When(day, today)}{age}.";
    }

    /// <summary>A follow-up with its day.</summary>
    public static string FollowUp(Notebook notebook, FollowUp followUp, bool isTheirs, OwnerClaim? claim, DateOnly today)
    {
        var when = followUp.Due is not { } due ? "" : due.Value < today ? $", due {Words.When(due.Value, today)}" : $", {Words.When(due.Value, today)}";
        return $"{OpenFollowUp(notebook, followUp, isTheirs, claim)}{when}.";
    }

    /// <summary>What is to be added of a follow-up that is done, or given up.</summary>
    public static string Done => "It is done.";

    /// <inheritdoc cref="Done"/>
    public static string GivenUp => "It was given up.";

    /// <summary>Something promised, by either side, or that one of us is at. Who does it is not said twice.</summary>
    public static string OpenFollowUp(Notebook notebook, FollowUp followUp, bool isTheirs, OwnerClaim? claim)
    {
        var rest = claim?.Rest ?? "";
        var words = Plain(notebook, rest.Length > 0 ? rest : followUp.Text).TrimEnd('.');
        if (rest.Length > 0 && claim!.IsWaiting) return $"You are waiting for {words}";
        // "Ada owes me the book"
        if (isTheirs && rest.Length == 0 && claim is { Form: OwnerForm.Promise or OwnerForm.Opening }) return words;
        var who = (isTheirs, followUp.IsUnderWay) switch
        {
            (true, true) => "They are working on: ",
            (true, false) => "They promised: ",
            (false, true) => "You are working on: ",
            _ => "You meant to: ",
        };
        return who + (rest.Length > 0 && words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words);
    }

    /// <summary>A question from the last conversation.</summary>
    public static string Asked(Notebook notebook, ConversationField field) => "They asked: " + Plain(notebook, field.Value);

    /// <summary>What the last conversation was; empty where the notes do not say.</summary>
    public static string LastTime(Notebook notebook, Conversation conversation)
    {
        var text = PlainText.OfLine(SpokenLinks.In(notebook, conversation.Text));
        if (text.Length == 0 && conversation.Channel is null) return "";
        var channel = Unsaid(conversation.Channel, text) is { } by ? $" ({by})" : "";
        return $"Last time, {DateReader.Write(conversation.Date)}{channel}{(text.Length == 0 ? "" : ": " + text)}";
    }

    /// <summary>A conversation in one line: "2026-08-02 call: venue for the talk".</summary>
    public static string Headline(Notebook notebook, Conversation conversation) =>
        Headline(conversation.Date, conversation.Channel, SpokenLinks.In(notebook, conversation.Text));

    /// <summary>A recorded conversation in one line: "2026-08-02 call: venue for the talk".</summary>
    public static string Headline(ConversationRecord record) => Headline(record.Date, record.Channel, record.Text);

    private static string Headline(DateOnly date, string? channel, string words)
    {
        var text = PlainText.OfLine(words);
        var said = Unsaid(channel, text);
        var opening = said is null ? DateReader.Write(date) : $"{DateReader.Write(date)} {said}";
        return text.Length == 0 ? opening : said is null ? $"{opening} {text}" : $"{opening}: {text}";
    }

    // "call: Called Ada" says it twice.
    private static string? Unsaid(string? channel, string text) => channel is not null && ChannelOpening.Says(text, channel) ? null : channel;

    /// <summary>Words without the brackets of links and fields.</summary>
    public static string Plain(string text) => PlainText.Of(text);

    /// <summary>The same with the names that its links mean.</summary>
    public static string Plain(Notebook notebook, string text) => PlainText.Of(SpokenLinks.In(notebook, text));
}
