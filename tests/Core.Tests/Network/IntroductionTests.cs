using NotesNetworking.Core.Network;
using NotesNetworking.Core.Tests.Fixtures;

namespace NotesNetworking.Core.Tests.Network;

public class IntroductionTests
{
    /// <summary>The steps are as expected, each as "name ← line of text" with its path and line, and so is the sentence.</summary>
    private static void Check(string name, string fixtureText, string sentence, params string[] steps)
    {
        var notebook = Fixture.Of(fixtureText).Notebook();
        var found = Introduction.Find(notebook, name, Today.Date);

        found.Steps.Select(step => $"{step.Name} ← {step.Evidence.Path}:{notebook.Notes[step.Evidence.Path].Lines.LineAt(step.Evidence.Span.Start)} {step.Evidence.Text}").Should().Equal(steps);
        found.Sentence.Should().Be(sentence);
    }

    [Fact]
    public void By_a_relation_of_whom_I_talked_with() => Check("Pauline", """
        # people/henning.md
        ---
        name: Henning
        spouse: "[[Pauline]]"
        ---
        ## 2026-09-18 Event: Hafenkonf
        # people/pauline.md
        # Pauline
        """, "Henning could introduce you to Pauline.",
        "Henning ← people/henning.md:4 2026-09-18 Event: Hafenkonf", "Pauline ← people/henning.md:2 spouse: [[Pauline]]");

    [Fact]
    public void A_company_means_the_best_of_its_people() => Check("kestrel  LABS", """
        # people/ada.md
        ---
        name: Ada
        company: Kestrel Labs
        ---
        # people/bob.md
        ---
        company: ["[[Kestrel Labs]]", Other]
        introduced-by: Cleo
        ---
        # Bob
        # people/cleo.md
        # Cleo
        - a line
        ## Log
        - 2026-11-20: by phone
        # Kestrel Labs.md
        A note about the company.
        """, "Cleo could introduce you to Bob of Kestrel Labs.",
        "Cleo ← people/cleo.md:3 2026-11-20 call: by phone", "Bob ← people/bob.md:2 introduced-by: Cleo");

    [Fact]
    public void Whom_I_talk_with_I_know_myself() => Check("Addie", """
        ---
        aliases: [Addie]
        ---
        # Ada
        ## 2026-11-01 Call
        ## 2026-11-20 Lunch: plans
        """, "You know Ada yourself: you talked 2 days ago (2026-11-20).", "Ada ← people/ada.md:5 2026-11-20 Lunch: plans");

    [Fact]
    public void Whom_I_met_I_know_but_not_whom_I_will_meet()
    {
        Check("Ada", "---\nmet: 2026-11-12\n---\n# Ada\n", "You know Ada yourself: you met 10 days ago (2026-11-12).", "Ada ← people/ada.md:1 met: 2026-11-12");
        Check("Ada", "---\nmet: 2026-12-12\n---\n# Ada\n## 2026-12-13 Call\n", "Your notes connect nobody you have met or talked with to Ada.");
    }

    [Fact]
    public void A_recent_way_round_is_stronger_than_an_old_acquaintance() => Check("Cleo", """
        # people/bob.md
        # Bob
        ## 2026-11-20 Call
        # people/cleo.md
        ---
        colleague: "[[Bob]]"
        ---
        # Cleo
        ## 2021-03-01 Call
        """, "You know Cleo yourself: you talked 5 years ago (2021-03-01). Bob knows them, too.", "Bob ← people/bob.md:1 2026-11-20 Call", "Cleo ← people/cleo.md:1 colleague: [[Bob]]");

    [Fact]
    public void By_way_of_another_to_whom_I_know_myself() => Check("Dora", """
        # people/bob.md
        # Bob
        ## 2026-11-21 Call
        # people/cleo.md
        ---
        friend: "[[Bob]]"
        ---
        # Cleo
        ## 2026-11-12 Lunch
        # people/dora.md
        ---
        parent: "[[Cleo]]"
        ---
        # Dora
        """, "Cleo could introduce you to Dora. You know Cleo yourself: you talked 10 days ago (2026-11-12).",
        "Bob ← people/bob.md:1 2026-11-21 Call", "Cleo ← people/cleo.md:1 friend: [[Bob]]", "Dora ← people/dora.md:1 parent: [[Cleo]]");

    [Fact]
    public void Three_steps_by_relations() => Check("Dora", """
        # people/bob.md
        # Bob
        ## 2026-11-21 Call
        # people/cleo.md
        ---
        friend: "[[Bob]]"
        ---
        # people/dora.md
        ---
        parent: "[[Cleo]]"
        ---
        # Dora
        """, "Bob could introduce you to cleo, and cleo to Dora.",
        "Bob ← people/bob.md:1 2026-11-21 Call", "cleo ← people/cleo.md:1 friend: [[Bob]]", "Dora ← people/dora.md:1 parent: [[Cleo]]");

    [Fact]
    public void Being_talked_about_connects_nobody() => Check("Bob", """
        # Ada
        ## 2026-11-20 Call
        About [[Bob]].
        # people/bob.md
        # Bob
        """, "Your notes connect nobody you have met or talked with to Bob.");

    [Fact]
    public void My_own_note_is_me_and_no_step() => Check("Bob", """
        # notes-networking.yaml
        me: [Jo Doe, Jo]
        # people/jo.md
        ---
        name: Jo Doe
        sibling: "[[Bob]]"
        ---
        # people/ada.md
        ---
        friend: Jo
        ---
        # Ada
        # people/bob.md
        # Bob
        """, "You know Bob yourself.", "Bob ← people/jo.md:2 sibling: [[Bob]]");

    [Fact]
    public void A_relation_with_my_name_is_with_me() => Check("Ada", """
        # notes-networking.yaml
        me: [Jo]
        # people/ada.md
        ---
        friend: Jo
        ---
        # Ada
        """, "You know Ada yourself.", "Ada ← people/ada.md:1 friend: Jo");

    [Fact]
    public void No_answer_is_a_sentence()
    {
        Check("okafor", "# Ada Okafor\n", "No contact and no company is called \"okafor\". Perhaps Ada Okafor?");
        Check("Zed", "# Ada\n", "No contact and no company is called \"Zed\".");
        Check("Jo", "# notes-networking.yaml\nme: Jo\n# people/ada.md\n# Ada\n", "That is you.");
        Check("Kestrel", "---\ncompany: Kestrel\n---\n# Ada\n", "Your notes connect nobody you have met or talked with to anyone at Kestrel.");
        Check("Max", "# people/max-a.md\n# Max\n# people/max-b.md\n# Max\n",
            "\"Max\" could mean Max (people/max-a.md) or Max (people/max-b.md). Name the one you mean, by the full name or the path.");
    }

    [Fact]
    public void Evidence_of_a_shared_conversation_is_the_record_that_has_both() => Check("Cleo", """
        # people/bob.md
        # Bob
        ## 2026-11-21 Call
        ## 2026-10-01
        # people/cleo.md
        # Cleo
        ## 2020-01-01 Call
        # meeting.md
        ---
        date: 2026-10-01
        people: [Bob, "[[Cleo]]"]
        ---
        # The plan
        """, "You know Cleo yourself: you talked 7 weeks ago (2026-10-01).", "Cleo ← meeting.md:1 2026-10-01: The plan");
}
