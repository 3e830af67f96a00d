namespace NotesNetworking.Core.Tests.Notes;

/// <summary>Notes such as people keep, to be cut up and mixed.</summary>
internal static class SampleNotes
{
    /// <summary>Path and text.</summary>
    public static readonly (string Path, string Text)[] All =
    [
        ("people/ada.md", """
            ---
            type: person
            aliases: [Addie, "A. O."]
            email: ada@example.org # work
            introduced-by: "[[Bob]]"
            friend: [[Cleo]]
            birthday: --12-10
            tags:
              - family
              - "#climbing/outdoor"
            contact-frequency: every 6 weeks
            ---
            # Ada Okafor 👩‍💻

            Met at the [[Tidal conference]]. Likes `[[code]]` and <!-- [[comments]] --> tea.

            ## 2026-08-02 14:30 → Call: venue for the talk
            With [[Bob]] and [[Cleo|C.]], about [[Dora]] [outcome:: a date] (from:: them).

            - [ ] Send her the panel notes 📅 2026-08-20 ⏫ #talk ^note-1
            - [x] Book the room [due:: 2026-08-01] ✅ 2026-07-30
              - [ ] nested 🔁 every week 📅 2026-08-20

            ## [[2026-05-01]] Lunch
            > ## 2026-04-01 quoted

            ```yaml
            ## 2026-03-01 in code
            ```

            ## Log
            - 2026-02-01: a letter
            * **2026-01-15** – [from:: me] e-mail
            """),
        ("people/zoë.md", "\uFEFF---\r\nname: Zoe\u0308\r\norg: \"[[Kestrel]]\"\r\n...\r\nZoe\u0308\r\n=====\r\n\r\n| Date | Type | Notes |\r\n|---|:-:|---|\r\n| 2026-01-01 | Call | with [[Ada\\|her]] |\r\n| 2026-02-30 | | |\r\n"),
        ("daily/2026-08-02.md", """
            # Sunday
            - Walked with [[Ada]], [[Bob]]
            - [ ] Write to [her](../people/ada%20okafor.md#Log "title") due:2026-08-30 rec:2w
            Met [[Cleo]] 🇵🇹 ![[photo.png]] #outdoor/🧗 `#code`
            ## Call with [[@Ada]]
            %% [[hidden]] %%
            %%
            [[hidden]]
            %%
            ### 2026-08-01 Lunch [[Bob]]
            """),
        ("meetings/plan.md", "---\ndate: 2026-08-03\nattendees:\n  - \"[[Ada]]\"\n  - Bob\nchannel: video\n---\n\nPlan\n----\n1. [ ] ask [by:: [[Bob]]]\n2. [-] no\n"),
        ("broken.md", "---\nname: \"Ada\ntags: [a, {b: c\n<<<<<<< HEAD\n---\n<<<<<<< HEAD\n## 2026-01-01\n=======\n## 2026-01-02\n>>>>>>> other\n[[unclosed\n[a](b.md\n`x\n<div>\n"),
    ];

    /// <summary>Pieces that mean something somewhere.</summary>
    public static readonly string[] Pieces =
    [
        "[[", "]]", "[[Ada]]", "![[", "|", "\\|", "#", "## ", "---", "---\n", "...\n", "```\n", "%%", "<!--", "-->", "- ", "- [ ] ", "> ", "1. ", "\t", "    ",
        "\n", "\r\n", "\r", "\n\n", "2026-08-02", "2026-02-30", "0000-00-00", "9999-12-31", "T14:30", " with ", "::", "[due:: ", "(from:: ", "📅 ", "🔁 every ", "\uFE0F",
        "\uD83D", "\uDE00", "\uFEFF", "\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u2028", "\u00A0", "e\u0301", "\uFFFF", "| Date |\n|---|\n", "key: ", "\"", "'", "{", "}", "[", "]", "(", ")",
        "&", "*", "!", ": ", "%zz", "%", "~~~\n", "===\n", "<<<<<<< ", "@due(", "DEADLINE: <", "&amp;", "<div>", "[x](y.md)", "[x](#y)", " #tag", "[[Ada#Log]]", "tags: ", "[x]: y.md\n", "\\", "`", "$$", "^",
    ];
}
