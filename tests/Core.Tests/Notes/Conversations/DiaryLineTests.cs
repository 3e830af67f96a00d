using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

/// <summary>Lines of a diary as people write them. <c>@</c> stands for a linked contact.</summary>
public class DiaryLineTests
{
    private const string Talks = """
        Breakfast with @
        Tea with @ in the garden
        Long chat with @ about the move
        Good catch-up with @
        Had lunch with @ and her mother
        Had a lovely dinner with @ at Luigi's
        Had a quick word with @ after the talk
        Had a great time with @
        Had @ over for dinner
        Got a letter from @
        Received an email from @ about the loan
        Text from @: all well
        Message from @
        Got a text from @
        Wrote @ a postcard
        Wrote to @ about the roof
        Sent @ the photos
        Sent a birthday card to @
        Replied to @
        Called @ about the boat
        Called @ back
        Phoned @ this morning
        Ran into @ at the market
        Saw @ at the library
        Met @ for coffee
        Met up with @ for a run
        Met with @ and Tom Reed
        Met Tom and @ at the lake
        Met [[Tom Reed]] & @
        Spent the afternoon with @
        Played chess with @
        Went to the cinema with @
        Went for a walk with @
        Took a walk with @ by the canal
        Grabbed a beer with @
        Worked with @ on the grant
        Discussed the budget with @
        Talked to @ on the phone
        Talked with @ for an hour
        Talked about the fair with @
        Spoke with @; she is moving in May
        Chatted with @ at the school gate
        Zoomed with @
        FaceTimed @
        Skype call with @
        Teams call with @
        Google Meet with @
        WhatsApp with @ about Sunday
        Signal chat with @
        Heard from @
        @ called
        @ called about the boat
        @ rang to say thanks
        @ came by with cake
        @ came over
        @ dropped in for tea
        @ stopped by
        @ visited
        @ visited us
        @ stayed for dinner
        @ emailed
        @ texted me
        @ wrote back
        @ told me about the fire
        @ showed us the house
        @ and I went swimming
        @ and I talked about the house
        @ and me: lunch at noon
        @: coffee
        @ - call
        @ – quick call about the fair
        @ (call)
        We had dinner with @
        We went to the fair with @
        I finally met @
        I called @
        Today I met @ at the station
        This morning: coffee with @
        Evening: dinner with @
        In the evening I called @
        At the market, met @
        Tom and I met @
        Tom and I had lunch with @
        8:30 breakfast with @
        14:00-15:00 @: 1:1
        **10:00** Meeting with @
        ☕ @
        ☕ with @
        📧 @ about the lease
        📞 with @
        #coffee with @
        #call @
        Coffee w/ @
        1-1 @
        1:1 - @
        1on1 with @
        Weekly 1:1 with @
        Standup with @, Tom
        Project review meeting with @
        Planning meeting with @
        Team lunch with @ and others
        Zoom w/ @ re: website
        Interview: @
        Drinks after work with @
        Lunch with the team and @
        Dinner at @'s place
        Party at @'s house
        Movie night with @
        Bouldering with @
        Rehearsal with @
        Birthday party with @
        Helped @ move
        Asked @ about the key
        Thanked @ for the book
        Showed @ the studio
        Slow day. Met @ at the pump.
        Rain all day. Later called @.
        Lunch with Tom, then a walk with @
        Met Tom Reed and @ at the lake
        Walked the dog with @
        Cooked with @
        Watched the match with @
        Caught up with @ over lunch
        Hung out with @
        Video call with @ and the team
        Call from @
        Visit to @
        Visit from @ and the kids
        With @ at the museum
        Kaffee mit @
        Telefonat mit @
        Mittagessen mit @ in der Kantine
        Déjeuner avec @
        Réunion avec @
        Almuerzo con @
        Reunión con @
        Almoço com @
        Pranzo con @
        Lunch met @
        Vergadering met @
        Mit @ telefoniert
        Mit @ über das Dach gesprochen
        @ am Bahnhof getroffen
        @ angerufen
        @ rief an
        @ hat angerufen
        @ kam vorbei
        @ und ich haben Podeste angeschaut
        @ and I looked at boats
        Traf @ im Chor
        Rencontré @ au marché
        @ a appelé
        Jantar com Ana Lima e @
        Card from @
        Met @ and discussed the plan for next week
        Met @; Tom cancelled
        Called @. The lunch on Friday is off.
        """;

    private const string Silence = """
        Call @
        Email @ about the lease
        Text @ the address
        Message @
        Visit @ in June
        Zoom @?
        Ring @ back
        Write to @
        Meet @ at noon
        Should call @
        I should have called @
        Need to talk to @
        Want to have lunch with @
        Would love to meet @
        Must write to @
        Going to call @ tomorrow
        Will meet @ on Friday
        Planning a trip with @
        Planned lunch with @
        Plan: lunch with @
        Tomorrow: lunch with @
        Tomorrow lunch with @
        Tonight dinner with @
        Lunch with @ tomorrow
        Lunch with @ next week
        Lunch with @ cancelled
        Lunch with @ was cancelled
        Lunch with @ - cancelled
        Lunch with @ (cancelled)
        Lunch with @ moved to Friday
        Cancelled lunch with @
        Called @, no answer
        Called @ - voicemail
        Called @ but she was not home
        Rang @, left a message
        Tried to call @
        Tried calling @
        Missed call from @
        Mit @ telefonieren
        Mit @ über das Dach reden
        @ hat Tom getroffen
        @ nicht getroffen
        @ wird morgen angerufen
        Anruf bei @, keiner da
        Appel avec @, pas de réponse
        Telefonema com @, não atendeu
        @ und ich haben Hunger
        Missed a call from @
        Missed @ at the party
        Almost met @
        Nearly ran into @
        Didn't see @
        Did not call @
        Never met @
        Haven't heard from @
        No word from @
        Still waiting for @
        Waiting for a call from @
        Thinking of @
        Thought about @
        Dreamt of @
        Dreamed I met @
        Remembered a walk with @
        Saw @ on TV
        Saw @'s exhibition
        Saw a photo of @
        Read @'s book
        Read an interview with @
        Reading @
        Watched @'s talk
        Listened to a podcast with @
        Heard that @ moved
        Heard about @
        Tom met @
        Tom called @
        Tom had lunch with @
        Tom says @ is well
        Tom told me about @
        Asked Tom about @
        Talked about @
        Talked with Tom about @
        Lunch with Tom about @
        Lunch with Tom to plan @'s party
        Discussed @ with Tom
        Met @'s sister
        Called @'s office
        Had lunch with @'s brother
        Bought a present for @
        Present for @
        Birthday of @
        @'s birthday
        @ turned 40
        @ is in Rome
        @ moved to Bremen
        @ got married
        @ published a paper
        @ spoke at the conference
        @ called off the wedding
        @ called Tom
        @ called her lawyer
        @ visited Rome
        @ wrote a book
        @ wrote about glaze
        @ emailed the committee
        @ will call
        @ wants to meet
        @ should call me
        @ cancelled
        @ couldn't come
        @ did not show up
        @: call her about the boat
        @: email the draft
        @: birthday on Friday
        @ and I should meet
        Email to Tom about @
        Letter to the editor about @
        Meeting about @
        Meeting notes for @
        Notes from the call with Tom re @
        Prep for call with @
        Prepare meeting with @
        Schedule call with @
        Set up a meeting with @
        Book lunch with @
        Invite @ for dinner
        Invited @ to the party
        Ask @ about the key
        Tell @ the news
        Thank @
        Introduce @ to Tom
        Idea: ask @
        Idea: a trip with @
        Agree with @ on this
        Disagree with @
        Struggling with @'s code
        Problem with @'s invoice
        Had trouble with @'s laptop
        Compared my notes with @'s
        "Met @", he said
        Quote from @: be kind
        According to @, it works
        Via @
        Reminder: @
        TODO call @
        If I meet @, give the key
        When I met @ she was ten
        Who met @?
        Did I call @?
        Lunch with @?
        Maybe lunch with @
        Possibly coffee with @
        Next call with @ on Monday
        Met @ yesterday
        Called @ last week
        Working on @'s website
        Looking forward to lunch with @
        Postponed dinner with @
        @ on the radio
        Concert by @
        Call for papers by @
        Lunch, @ would have liked it
        Walking to @'s street
        Letter for @ came
        Mail for @ arrived
        Someone called for @
        Tom and @ met
        Tom saw @
        My sister met @
        Tom's lunch with @
        Methods with @
        The trouble with @
        """;

    public static TheoryData<string> TalkLines() => [.. Talks.Split('\n')];

    public static TheoryData<string> SilentLines() => [.. Silence.Split('\n')];

    [Theory]
    [MemberData(nameof(TalkLines))]
    public void Says_that_they_were_in_touch(string line) => Took(line).Should().BeTrue("\"{0}\" says so", line);

    [Theory]
    [MemberData(nameof(SilentLines))]
    public void Leaves_doubt_or_says_otherwise(string line) => Took(line).Should().BeFalse("\"{0}\" does not say so", line);

    // In a list, as a paragraph, and with a bare name instead of the link.
    private static bool Took(string line)
    {
        var asItem = TookPart("- " + line.Replace("@", "[[Ada Okafor]]", StringComparison.Ordinal));
        TookPart(line.Replace("@", "[[Ada Okafor]]", StringComparison.Ordinal)).Should().Be(asItem);
        TookPart("- " + line.Replace("@", "Ada Okafor", StringComparison.Ordinal)).Should().Be(asItem, "a full name counts as a link does");
        return asItem;
    }

    private static bool TookPart(string text) => NoteParser.Parse("daily/2026-08-02.md", text, NotebookSettings.Default)
        .Conversations.Any(record => record.With.Any(link => link.Target == "Ada Okafor"));
}
