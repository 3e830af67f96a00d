namespace NotesNetworking.LanguageServer.Tests.Model;

/// <summary>Small texts whose words mean one another: the names of few notes, in many places.</summary>
internal sealed class ModelTexts(Random random)
{
    private static readonly string[] s_names =
    [
        "Ada", "Bob", "Cleo", "ada", "people/Ada", "Bob Stone", "bob-stone", "@Ada", "Addie", "plan", "2026-11-20", "Jo", "Nobody", "Bob Stome", "Stone, Bob",
        "inner/people/Dov", "Dov", "Zoë", "Zoe\u0308", "Cleo/Cleo", "old/Ada", "Log",
    ];

    public static readonly string[] Notes =
    [
        "nb/people/Ada.md", "nb/people/Bob.md", "nb/people/ada.md", "nb/people/Bob Stone.md", "nb/people/Cleo/Cleo.md", "nb/people/Cleo/2026-11-01.md", "nb/people/2026-11-02 Ada.md",
        "nb/journal/2026-11-20.md", "nb/journal/2026-11-21.md", "nb/meetings/plan.md", "nb/notes/Ada.md", "nb/templates/person.md", "nb/old/Ada.md", "nb/Zoë.md", "nb/@Ada.md",
        "nb/inner/people/Dov.md", "nb/inner/people/Ada.md", "nb/inner/journal/2026-11-20.md", "nb/people/README.markdown", "out/Eve.md", "out/people/Ada.md", "nb/pages/Ida.md",
        "nb/private/Fay.md",
    ];

    public static readonly string[] Folders = ["nb/people", "nb/people/Cleo", "nb/journal", "nb/inner", "nb/old", "nb/inner/people", "nb/lists", "nb/meetings"];

    private static readonly string[] s_settings =
    [
        "", "me: [Jo]\n", "cadence: {default: 1w, friend: 2d}\n", "people: [\"**/people/**\", \"old/**\"]\n", "not-people: [\"**/Bob*\"]\n", "exclude: [\"private/**\", \"**/*Stone*\"]\n",
        "follow-up: {write: dataview}\n", "since: 0.1\n", "severity: {mention/unknown: off, contact/overdue: error}\n", "channels: [sauna]\n", "templates: [\"**/journal/**\"]\n", "colour: red\n",
        "me: [Ada, Cleo]\ncadence: {default: soon}\n",
    ];

    private static readonly string[] s_ignored = ["", "private/\n", "*.markdown\n", "people/Bob*\n", "journal\n!journal/2026-11-20.md\n", "inner/\n", "/notes\n"];

    private static readonly string[] s_pieces =
    [
        "", "\n", "[[", "]]", "x", " ", "- [ ] ", "- [x] ", "## 2026-11-21 Call\n", "## ", "---\n", "📅 2026-11-20", "Ada", "[[Ada]]", "[[Bob]]", "#friend", "@Bob", "\r\n", "é", "🌱", "```\n", "(", "](people/Ada.md)",
        "# ", "type: person\n", "aliases: [Addie]\n", "2026-10-01", "**", "<!--", ": ", "🔁 every week", "[", "\t- ", "> ",
    ];

    public T Of<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public string Piece() => random.Next(3) == 0 ? Line() : Of(s_pieces);

    private string Name() => Of(s_names);

    private static string Tag(string name) => name.ToLowerInvariant().Replace(" ", "-").Replace("@", "").Replace(",", "");

    /// <summary>A text for a file of this name.</summary>
    public string For(string path) => Path.GetFileName(path) switch
    {
        "notes-networking.yaml" => Of(s_settings) + (random.Next(3) == 0 ? Of(s_settings) : ""),
        ".gitignore" => Of(s_ignored),
        "exclude" => Of(s_ignored),
        "config.edn" => "{}\n",
        _ => FrontMatter() + string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Line())),
    };

    private string FrontMatter() => random.Next(12) switch
    {
        0 => "---\ntype: person\n---\n",
        1 => $"---\ntype: person\nname: {Name().TrimStart('@')}\n---\n",
        2 => $"---\ntype: person\naliases: [\"{Name()}\", \"{Name()}\"]\ntags: [friend]\n---\n",
        3 => $"---\nfriend: \"[[{Name()}]]\"\nintroduced-by: {Name().TrimStart('@')}\n---\n# {Name()}\n",
        4 => $"---\ndate: 2026-11-03\npeople: [\"[[{Name()}]]\", \"[[{Name()}]]\"]\n---\n",
        5 => $"---\nbirthday: {Of(new[] { "04/07/1979", "13/12/1985", "12/13/1985", "--11-25", "1980-11-24" })}\ncontact-frequency: 2w\n---\n# {Name()}\n",
        6 => $"---\nlast-contact: 2026-11-01\nemail: {Of(new[] { "a@x.example", "b@x.example" })}\ncompany: \"[[{Name()}]]\"\n---\n",
        7 => $"---\nrest-until: 2026-12-0{random.Next(1, 9)}\ncadence: {Of(new[] { "1m", "2w", "soon" })}\n---\n",
        8 or 9 => "",
        _ => $"# {Name()}\n\n",
    };

    private string Line()
    {
        var (a, b) = (Name(), Name());
        var day = $"2026-{random.Next(9, 13):00}-{random.Next(1, 29):00}";
        return random.Next(20) switch
        {
            0 => $"## {day} Call with [[{a}]]\n",
            1 => $"## {day} → Lunch\nThere with [[{a}]] and [[{b}]].\n",
            2 => $"- [ ] Ask [[{a}]] 📅 {day}\n",
            3 => $"- [ ] Ping [[{a}]] {b}\n",
            4 => $"Met [[{a}]].\n\n",
            5 => $"See [her](../people/{Uri.EscapeDataString(a)}.md) and ![[{b}#Log]].\n\n",
            6 => $"## [[{a}]]\n",
            7 => $"- Lunch with [[{a}]] about [[{b}]]\n",
            8 => $"## Log\n- {day}: a letter\n- {day} #call with [[{b}]]: words\n",
            9 => $"Words #{Tag(a)} and #circle/{Tag(b)}\n\n",
            10 => $"## {day} → Email with [[{b}]]\nDear {a}, after three lovely years I am leaving the office in spring to work on my own, and would love to stay in touch.\n",
            11 => $"## {day} → Email\nDear {a}, after three lovely years I am leaving the office in spring to work on my own, and would love to stay in touch.\n",
            12 => $"- [ ] [[{a}]] to send [[{b}]] the list 📅 {day}\n",
            13 => $"- [ ] {a}: send it 📅 {day}\n- [ ] @{b} Send it\n",
            14 => $"## Actions\n- [ ] Send it to [[{b}]] — {a}\n- [ ] Send it (owner: {b})\n",
            15 => $"- [ ] Waiting for {a} 🔁 every week 📅 {day}\n",
            16 => $"{a} and @{b} were there.\n",
            17 => $"- email:: {a}@x.example\n- introduced by [[{b}]]\n",
            18 => $"> [!note] {day}\n> With [[{a}]].\n\n[{a}][r]\n\n[r]: ../people/Ada.md\n",
            _ => $"### {day}\nWith [[{a}|{b}]].\n",
        };
    }
}
