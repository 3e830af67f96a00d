using NotesNetworking.Core.Exchange;
using NotesNetworking.Core.Network;
using NotesNetworking.Core.Notes;
using NotesNetworking.Core.Notes.Settings;
using NotesNetworking.Core.Tests.Notes;

namespace NotesNetworking.Core.Tests.Fuzzing;

/// <summary>What fuzzing begins with: files as people and programs write them.</summary>
internal static class FuzzSeeds
{
    private static readonly Notebook s_example = Notebook.Create(NotebookSettings.Default, Directory.EnumerateFiles(Path.Combine(Docs.Root, "examples/notebook/people"), "*.md").Order(StringComparer.Ordinal)
        .Select(path => NoteParser.Parse("people/" + Path.GetFileName(path), File.ReadAllText(path), NotebookSettings.Default)));

    /// <summary>Notes of the example and of the vaults.</summary>
    public static string[] Notes { get; } =
    [
        .. SampleNotes.All.Select(sample => sample.Text),
        .. new[] { "examples/notebook", "tests/vaults" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Docs.Root, folder), "*.md", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    public static string[] Settings { get; } =
    [
        File.ReadAllText(Path.Combine(Docs.Root, "examples/notebook/notes-networking.yaml")),
        "people: [\"**/people/**\"]\nnot-people: [a/*]\nexclude: [b]\nme: [Jo]\nchannels: [sauna]\n", "cadence: {default: 3m, friend: 2w}\nseverity: {mention/unknown: off}\nsince: 0.1\nfollow-up: {write: todotxt}\n",
    ];

    public static string[] Cards { get; } =
    [
        CardText.Of(s_example), CardText.Of(s_example, CardVersion.Three),
        "BEGIN:VCARD\nVERSION:3.0\nN:Lind;Zoë;;;Jr.\nFN:Zoë Lind\nORG:Kestrel Labs;Research\nitem1.EMAIL;type=INTERNET;type=pref:zoe@example.org\nitem1.X-ABLabel:_$!<Other>!$_\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-12-10\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n ABAQ\nEND:VCARD\n",
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89mile;X\r\nTEL;CELL:+1 555\r\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\r\nb\r\nEND:VCARD\r\n",
    ];

    public static string[] Tables { get; } =
    [
        TableText.Of(s_example),
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nMaria,Silva,https://l.example/a,m@x.example,Acme,CEO,04 Jul 2023\n",
        "First Name,Middle Name,Last Name,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Address 1 - Street,Event 1 - Label,Event 1 - Value\nAda,,Lo,25/12/1980,\"a\nb\",* friends ::: work,Home,a@x.example,Quay 1,Anniversary,2010-01-02\n",
        "Name;Geburtstag;Telefon\nÉmile;1.2.1980;+49 1\n", "name\trole\nAda\tLead\n",
    ];

    public static string[] Friends { get; } =
        ["# Friends\n\n## Activities\n\n- 2026-11-01: Lunch with **Ada Lo** and **Bob**.\n\n## Friends:\n\n- Ada Lo\n- Bob (a.k.a. Bobby) [Paris] @work\n", "### Activities:\n2026-01-01: x\n### Notes:\n### Friends:\n* Zoë\n### Locations:\n- Paris\n"];
}
