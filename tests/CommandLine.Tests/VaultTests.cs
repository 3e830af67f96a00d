using System.Text.Json;

namespace NotesNetworking.CommandLine.Tests;

/// <summary>Vaults as people bring them, each in the conventions of another tool: what a person who reads them would say.</summary>
public class VaultTests
{
    private static async Task Check(string vault, string[] contacts, string[] findings)
    {
        var list = JsonDocument.Parse((await Transcript.RunAsync(vault, "list", "--format", "json")).Output).RootElement;
        list.EnumerateArray().Select(c => $"{c.GetProperty("name")} {c.GetProperty("state")} {c.GetProperty("lastContact")} {c.GetProperty("conversations")} {c.GetProperty("role")}".Trim())
            .Should().Equal(contacts);
        var check = JsonDocument.Parse((await Transcript.RunAsync(vault, "check", "--format", "json")).Output).RootElement;
        check.EnumerateArray().Select(f => $"{f.GetProperty("path")} {f.GetProperty("severity")} {f.GetProperty("code")}").Should().Equal(findings);
    }

    [Fact]
    public Task Obsidian_with_categories_bases_and_meeting_notes() => Check(
        """
        # References/Mina Sorel.md
        ---
        categories:
          - "[[People]]"
        type:
          - "[[Authors]]"
        org:
          - "[[Tidewater]]"
        created: 2024-03-01
        ---
        ## Meetings

        ![[Meetings.base#Person]]
        # References/Teo Brandt.md
        ---
        categories:
          - "[[People]]"
        ---
        ## Books

        ![[Books.base#Author]]

        # Clippings

        ![[Clippings.base#Author]]
        # References/Tidewater.md
        ---
        categories: ["[[Companies]]"]
        ---
        # Notes/2026-05-12 Meeting with Mina.md
        ---
        categories:
          - "[[Meetings]]"
        type: []
        date: 2026-05-12
        loc:
          - Remote
        people:
          - "[[Mina Sorel]]"
        topics:
          - "[[Tides]]"
        ---
        - Talked over the [[Tidewater]] offer
        # Templates/People Template.md
        ---
        categories:
          - "[[People]]"
        birthday:
        created: {{date}}
        ---
        # Categories/People.md
        ---
        tags:
          - categories
        ---
        """,
        ["Mina Sorel longDue 2026-05-12 1", "Teo Brandt new  0"],
        ["References/Mina Sorel.md hint contact/overdue"]);

    [Fact]
    public Task Foam_with_a_crm_folder_last_contact_keys_and_a_diary() => Check(
        """
        # notes-networking.yaml
        people: ["crm/**"]
        cadence: {default: 3m}
        # crm/README.md
        # How I keep this
        # crm/ines.md
        ---
        title: Translator
        last_contact: 2026-09-01
        follow_up_every: 2 weeks
        e-mail: ines@example.org
        ---
        # Ines Prado
        # crm/olu.md
        ---
        nicknames: Ollie
        Last Contacted: 2026-01-10
        ---
        # Olu Adeyemi
        # journal/2026-11-15.md
        # Sunday

        - Coffee with [[olu]] and [[Max]]
        - read [[some-paper]]
        - [ ] write to [[ines]] due:2026-11-18
        """,
        ["Ines Prado longDue 2026-09-01 0 Translator", "Olu Adeyemi inTouch 2026-11-15 1"],
        [
            "crm/ines.md warning contact/overdue",
            "crm/olu.md hint contact/last-contact-contradiction",
            "journal/2026-11-15.md hint mention/unknown",
            "journal/2026-11-15.md warning follow-up/overdue",
            "notes-networking.yaml information notebook/capacity",
        ]);

    [Fact]
    public Task Zk_with_slugs_markdown_links_and_tags() => Check(
        """
        # kofi-mensah.md
        ---
        title: Kofi Mensah
        tags: [person, choir]
        ---
        # Kofi Mensah

        Sings bass. Came through [Rosa](rosa-lind.md#log).

        Log
        ---
        - **2026-11-02** video – the spring concert
        - 2026-10-05 call
        # rosa-lind.md
        ---
        tags: "#person/friend"
        ---
        # Rosa Lind

        ## 2026/11/01 - lunch w/ the choir
        # ideas.md
        See [nobody](nobody.md) and [[nothing]].
        """,
        ["Kofi Mensah inTouch 2026-11-02 2", "Rosa Lind inTouch 2026-11-01 1"],
        []);

    [Fact]
    public Task Logseq_like_pages_with_at_names_and_org_dates() => Check(
        """
        # people/@Wen Li.md
        ---
        alias: Wen
        Frequency: monthly
        ---
        - [ ] DONE soon? DEADLINE: <2026-11-20>
        ## [[2026-11-10]] call
        # journals/2026_11_20.md
        - Called [[@Wen Li]] about the visa
        - 14:00 Walk with [[Wen]]
        """,
        ["Wen Li inTouch 2026-11-20 3"],
        ["people/@Wen Li.md warning follow-up/overdue"]);
}
