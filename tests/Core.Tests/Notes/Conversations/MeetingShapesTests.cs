using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Notes.Conversations;

/// <summary>Meeting notes as people keep them, and what only looks like one. Ada and Bo are contacts.</summary>
public class MeetingShapesTests
{
    [Theory]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nattendees: \"[[Ada Okafor]], Someone Else\"\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nattendees: Ada Okafor (Kestrel) and Someone Else\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12T09:00:00\nparticipants:\n  - \"[[Ada Okafor|Ada]]\"\n---")]
    [InlineData("Kiln.md", "---\nmeeting_date: 2026-09-12\npresent: [Ada Okafor]\n---")]
    [InlineData("Kiln.md", "---\nstartDate: 12 Sep 2026\nattending: Ada Okafor\n---")]
    [InlineData("Kiln.md", "---\nDatum: 2026-09-12\nTeilnehmer: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\nfecha: 2026-09-12\nasistentes: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nwho: Ada Okafor\n---")]
    [InlineData("2026-09-12 Kiln.md", "---\npeople: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\ntags: meeting\nmembers: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Meetings/Kiln.md", "---\ndate: 2026-09-12\ninvitees: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Meetings/Kiln.md", "---\ncreated: 2026-09-12\nattendees: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("2026-09-12 Kiln.md", "## Attendees\n\n- [[Ada Okafor]]\n- Someone Else\n\n## Notes")]
    [InlineData("2026-09-12 Kiln.md", "## Present\n[[Ada Okafor]], Someone Else")]
    [InlineData("2026-09-12 Kiln.md", "Attendees:: [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "Attendees: Ada Okafor, Someone Else")]
    [InlineData("2026-09-12 Kiln.md", "**Participants:**\n[[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "**Participants:**\n\n- [[Ada Okafor]]\n- Someone Else")]
    [InlineData("2026-09-12 Kiln.md", "- Attendees:\n  - [[Ada Okafor]]\n- Notes:\n  - the roof")]
    [InlineData("2026-09-12 Kiln.md", "| Attendees | [[Ada Okafor]], Someone Else |\n|---|---|\n| Topic | the roof |")]
    [InlineData("2026-09-12 Kiln.md", "> [!info] Attendees\n> - [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "# 1:1 with [[Ada Okafor]]")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\n---\n# With [[Ada Okafor]]")]
    [InlineData("Kiln.md", "# Kiln\n\n**Date:** 2026-09-12\n**With:** [[Ada Okafor]]")]
    [InlineData("Kiln.md", "# Kiln\n\n- Date: 2026-09-12\n- Attendees: [[Ada Okafor]]")]
    [InlineData("2026-09-12 Meeting with Ada Okafor.md", "the roof")]
    [InlineData("2026-09-12 - Kiln - Ada Okafor.md", "the roof")]
    [InlineData("2026-09-12 Ada Okafor and Bo Ray.md", "the roof")]
    [InlineData("2026-09-12 Call Ada Okafor.md", "the roof")]
    [InlineData("2026-09-12 Ada Okafor 1-1.md", "the roof")]
    [InlineData("Ada Okafor 2026-09-12.md", "the roof")]
    [InlineData("Kiln with Ada Okafor.md", "---\ndate: 2026-09-12\n---")]
    [InlineData("1-1s/Ada Okafor/2026-09-12.md", "the roof")]
    [InlineData("02 Meetings/Ada Okafor/2026-09-12 Weekly.md", "the roof")]
    [InlineData("1-1s/Ada Okafor 1-1.md", "# Weekly\n## 2026-09-12\nthe roof")]
    [InlineData("2026-09-12 Kiln.md", "## 👥 Attendees\n- [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "### Who was there\n[[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "**Attendees**\n\n* [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "- Participants\n    - [[Ada Okafor]]\n    - Someone Else")]
    [InlineData("2026-09-12 Kiln.md", "> [!people]- Attendees\n> - [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "## Attendees\n\n| Name | Status |\n|---|---|\n| [[Ada Okafor]] | present |")]
    [InlineData("2026-09-12 Ada Okafor catch up.md", "the roof")]
    [InlineData("Kiln.md", "---\n日期: 2026-09-12\n参会人: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\ncancelled: false\nattendees: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("2026-09-12 Kiln.md", "Attendees - [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "### With: [[Ada Okafor]]\n\nthe roof")]
    public void Is_a_conversation(string path, string text) => Days(path, text).Should().Equal([new DateOnly(2026, 9, 12)], "of {0}: {1}", path, text);

    [Theory]
    [InlineData("Kiln.md", "---\nattendees: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ncreated: 2026-09-12\nattendees: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nmembers: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\ntype: book\npeople: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nauthor: Bo\npeople: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nsource: https://example.org\npeople: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nauthors: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nabout: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nstatus: cancelled\nattendees: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nstatus: planned\nattendees: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("2026-09-12 Kiln (cancelled).md", "Attendees: [[Ada Okafor]]")]
    [InlineData("2026-09-12 Draft.md", "Attendees: [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "Apologies: [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "## Absent\n- [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "Cc: [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "## Attendees\n- Bo\n- [[Ada Okafor]] (absent)")]
    [InlineData("2026-09-12 Kiln.md", "## Attendees\n- [[Ada Okafor]] - apologies")]
    [InlineData("2026-09-12 Kiln.md", "## Attendees\n- ~~[[Ada Okafor]]~~")]
    [InlineData("2026-09-12 Kiln.md", "## Attendees\n- [[Ada Okafor]] could not make it")]
    [InlineData("2026-09-12 Kiln.md", "## Attendees\n- [ ] [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "## Topics\n- [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "We spoke about [[Ada Okafor]].")]
    [InlineData("2026-09-12 Present for Ada Okafor.md", "a bowl")]
    [InlineData("2026-09-12 About Ada Okafor.md", "the roof")]
    [InlineData("2026-09-12 Ada Okafor's paper.md", "the roof")]
    [InlineData("2026-09-12 Ada Okafor.md", "---\ntype: book\n---")]
    [InlineData("2026-09-12 Ada Okafor.md", "---\nauthor: Bo\n---")]
    [InlineData("Kiln with Ada Okafor.md", "the roof")]
    [InlineData("Books/Ada Okafor/2026-09-12.md", "the roof")]
    [InlineData("1-1s/Ada Okafor 1-1.md", "# Weekly\n## Topics\nthe roof")]
    [InlineData("Kiln.md", "# Kiln\n\n**With:** [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "## Attendees\n\n| Name | Status |\n|---|---|\n| [[Ada Okafor]] | declined |")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\ndraft: true\nattendees: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\ncancelled: yes\nattendees: [\"[[Ada Okafor]]\"]\n---")]
    [InlineData("Kiln.md", "---\ndate: 2026-09-12\nattendees:\n  - Someone Else\n  - \"[[Ada Okafor]], absent\"\n---")]
    [InlineData("2026-09-12 Kiln.md", "- Topics\n    - [[Ada Okafor]]")]
    [InlineData("2026-09-12 to 2026-09-14.md", "- Lunch with [[Ada Okafor]]")]
    [InlineData("2026-09-12 Kiln.md", "Topic - [[Ada Okafor]]")]
    [InlineData("2026-09-12.md", "## Meetings\n- About [[Ada Okafor]]")]
    [InlineData("2026-09-12.md", "## Weekend plans\n- Tea with [[Ada Okafor]]")]
    [InlineData("2026-09-12.md", "## Looking ahead\n- Tea with [[Ada Okafor]]")]
    public void Is_none(string path, string text) => Days(path, text).Should().BeEmpty("of {0}: {1}", path, text);

    [Fact]
    public void All_who_are_listed_took_part_in_one_conversation() => CheckConversations.CheckMerged("""
        # people/Ada Okafor.md
        # people/Bo Ray.md
        # Meetings/2026-09-12 Kiln.md
        **Attendees:** [[Ada Okafor]], Bo Ray
        """, """
        Ada Okafor: 2026-09-12 with Bo Ray
        Bo Ray: 2026-09-12 with Ada Okafor
        """);

    private static IEnumerable<DateOnly> Days(string path, string text)
    {
        var notebook = Fixture.Of($"# people/Ada Okafor.md\nPotter.\n# people/Bo Ray.md\nSinger.\n# {path}\n{text}\n").Notebook();
        return notebook.RelationshipWith("people/Ada Okafor.md").Conversations.Select(conversation => conversation.Date);
    }
}
