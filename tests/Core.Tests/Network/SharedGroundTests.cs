using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

public class SharedGroundTests
{
    private const string Notebook = """
        # notes-networking.yaml
        me: [Jo Doe, Jo]
        # people/jo.md
        ---
        name: Jo Doe
        tags: [person, rowing]
        location: Bremen
        ---
        # people/ada.md
        ---
        tags: [person/friend, rowing, "#Choir"]
        company: "[[Kestrel Labs]]"
        location: Bremen, Neustadt
        met-at: "[[Hafenkonf]]"
        ---
        # Ada
        ## 2026-11-01 Event: the book fair
        ## 2026-10-01 Coffee with [[Bob]]: plans
        # people/bob.md
        ---
        tags: [person/friend, choir]
        org: kestrel labs
        city: bremen
        met-at: Hafenkonf
        colleague: "[[Cleo]]"
        ---
        # Bob
        # people/cleo.md
        ---
        friend: "[[Ada]]"
        ---
        # Cleo
        ## 2026-11-20 Call
        # people/dora.md
        ---
        met-at: Bremen
        ---
        # Dora
        """;

    private static void Check(Func<Core.Network.Notebook, IEnumerable<Ground>> find, params string[] expected)
    {
        var notebook = Fixture.Of(Notebook).Notebook();
        find(notebook).Select(ground => $"{ground.Kind} {ground.Name}: " + string.Join("; ", ground.Evidence.Select(line =>
            $"{line.Path[7..^3]}:{notebook.Notes[line.Path].Lines.LineAt(line.Span.Start)} {line.Text}"))).Should().Equal(expected);
    }

    [Fact]
    public void Between_two_contacts() => Check(notebook => SharedGround.Between(notebook, "people/ada.md", "people/bob.md", Today.Date),
        "Person Cleo: cleo:1 friend: [[Ada]]; bob:5 colleague: [[Cleo]]",
        "Company Kestrel Labs: ada:2 company: [[Kestrel Labs]]; bob:2 org: kestrel labs",
        "Place bremen: ada:3 location: Bremen, Neustadt; bob:3 city: bremen",
        "Event 2026-10-01 coffee: with Bob: plans: ada:8 2026-10-01 Coffee with [[Bob]]: plans",
        "Event Hafenkonf: ada:4 met-at: [[Hafenkonf]]; bob:4 met-at: Hafenkonf",
        "Tag Choir: ada:1 tags: #Choir; bob:1 tags: choir");

    [Fact]
    public void A_place_where_I_met_the_one_and_the_other_lives() => Check(notebook => SharedGround.Between(notebook, "people/dora.md", "people/bob.md", Today.Date),
        "Place Bremen: dora:1 met-at: Bremen; bob:3 city: bremen");

    [Fact]
    public void Between_a_contact_and_me_with_a_note_of_my_own() => Check(notebook => SharedGround.WithMe(notebook, "people/ada.md", Today.Date),
        "Person Bob: ada:8 2026-10-01 Coffee with [[Bob]]: plans",
        "Person Cleo: cleo:1 friend: [[Ada]]; cleo:4 2026-11-20 Call",
        "Place Bremen: ada:3 location: Bremen, Neustadt; jo:3 location: Bremen",
        "Event 2026-11-01 event: the book fair: ada:7 2026-11-01 Event: the book fair",
        "Event Hafenkonf: ada:4 met-at: [[Hafenkonf]]",
        "Tag rowing: ada:1 tags: rowing; jo:2 tags: rowing");

    [Fact]
    public void Nobody_shares_with_themselves() =>
        Check(notebook => [.. SharedGround.Between(notebook, "people/ada.md", "people/ada.md", Today.Date), .. SharedGround.WithMe(notebook, "people/jo.md", Today.Date)]);
}
