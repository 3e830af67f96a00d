using static NotesNetworking.Core.Tests.Notes.Contacts.CheckContact;

namespace NotesNetworking.Core.Tests.Notes.Contacts;

/// <summary>The table of keys in docs/format.md, "Facts in the front matter", row by row.</summary>
public class ContactKeyTests
{
    [Theory]
    [InlineData("name")]
    [InlineData("full-name")]
    [InlineData("display-name")]
    [InlineData("FN")]
    [InlineData("fullName")]
    [InlineData("Full Name")]
    [InlineData("full_name")]
    [InlineData("FULLNAME")]
    public void Name(string key) => CheckKeys($"{key}: Ada Okafor", "name: Ada Okafor");

    [Fact]
    public void Name_in_two_parts() => CheckKeys("""
        firstName: Ada
        last_name: Okafor
        """, "name: Ada Okafor");

    [Theory]
    [InlineData("aliases")]
    [InlineData("alias")]
    [InlineData("nickname")]
    [InlineData("nicknames")]
    [InlineData("Nick Name")]
    public void Aliases_scalar_and_list(string key)
    {
        CheckKeys($"{key}: Addie", "aliases: Addie");
        CheckKeys($"{key}: [Addie, A. O.]", "aliases: Addie | A. O.");
        CheckKeys($"{key}:\n  - Addie\n  - \"A. O.\"", "aliases: Addie | A. O.");
        CheckKeys($"{key}:\n- Addie", "aliases: Addie");
    }

    [Fact]
    public void Aliases_kept_under_two_keys_both_count() => CheckKeys("""
        aliases: [A. O.]
        nickname: Addie
        """, "aliases: A. O. | Addie");

    [Theory]
    [InlineData("tags: [family, climbing]", "family | climbing")]
    [InlineData("tag: family", "family")]
    [InlineData("tags: family climbing", "family | climbing")]
    [InlineData("tags: family, climbing", "family | climbing")]
    [InlineData("tags: \"#family #climbing/outdoor\"", "family | climbing/outdoor")]
    [InlineData("Tags:\n  - \"#family\"\n  - climbing", "family | climbing")]
    public void Tags(string frontMatter, string expected) => CheckKeys(frontMatter, "tags: " + expected);

    [Theory]
    [InlineData("company")]
    [InlineData("organization")]
    [InlineData("organisation")]
    [InlineData("org")]
    [InlineData("ORG")]
    [InlineData("employer")]
    public void Company_text_link_or_list(string key)
    {
        CheckKeys($"{key}: Kestrel & Sons", "company: Kestrel & Sons");
        CheckKeys($"{key}: \"[[Kestrel]]\"", "company: [[Kestrel]]");
        CheckKeys($"{key}: [Kestrel, \"[[Wren Ltd]]\"]", "company: Kestrel | [[Wren Ltd]]");
    }

    [Theory]
    [InlineData("role")]
    [InlineData("job-title")]
    [InlineData("jobTitle")]
    [InlineData("position")]
    public void Role(string key) => CheckKeys($"{key}: Curator", "role: Curator");

    [Fact]
    public void Title_is_a_role_where_the_name_comes_from_elsewhere() => CheckKeys("""
        name: Ada
        title: Curator
        """, """
        name: Ada
        role: Curator
        """);

    [Theory]
    [InlineData("email")]
    [InlineData("emails")]
    [InlineData("e-mail")]
    [InlineData("E-Mail")]
    [InlineData("mail")]
    [InlineData("EMAIL[HOME]")]
    public void Email(string key)
    {
        CheckKeys($"{key}: ada@example.org", "email: ada@example.org");
        CheckKeys($"{key}: [ada@example.org, a@example.com]", "email: ada@example.org | a@example.com");
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("phones")]
    [InlineData("tel")]
    [InlineData("mobile")]
    [InlineData("TEL[CELL]")]
    public void Phone(string key) => CheckKeys($"{key}: +44 20 7946 0958", "phone: +44 20 7946 0958");

    [Fact]
    public void Every_address_of_one_kind_counts() => CheckKeys("""
        EMAIL[HOME]: ada@example.org
        EMAIL[WORK]: ada@example.com
        mobile: "1"
        tel: "2"
        """, """
        email: ada@example.org | ada@example.com
        phone: 1 | 2
        """);

    [Theory]
    [InlineData("location")]
    [InlineData("city")]
    [InlineData("loc")]
    [InlineData("based-in")]
    [InlineData("basedIn")]
    public void Location(string key) => CheckKeys($"{key}: Porto", "location: Porto");

    [Theory]
    [InlineData("birthday")]
    [InlineData("bday")]
    [InlineData("born")]
    public void Birthday(string key) => CheckKeys($"{key}: 1985-12-10", "birthday: 1985-12-10");

    [Theory]
    [InlineData("met")]
    [InlineData("met-on")]
    [InlineData("met-date")]
    [InlineData("metDate")]
    [InlineData("first-met")]
    public void Met(string key)
    {
        CheckKeys($"{key}: 2020-05-01", "met: 2020-05-01");
        CheckKeys($"{key}: \"[[2020-05-01]]\"", "met: 2020-05-01");
        CheckKeys($"{key}: [[2020-05-01]]", "met: 2020-05-01");
        CheckKeys($"{key}: 2020-05-01T10:00:00", "met: 2020-05-01");
        CheckKeys($"{key}: 2020-05-01, at the fair", "met: 2020-05-01");
        CheckKeys($"{key}: a while ago", "");
        CheckKeys($"{key}: 2020-02-30", "problem: met");
    }

    [Theory]
    [InlineData("met-at")]
    [InlineData("met-where")]
    [InlineData("met-context")]
    [InlineData("how-we-met")]
    [InlineData("How we met")]
    public void Met_at(string key)
    {
        CheckKeys($"{key}: a boat", "met-at: a boat");
        CheckKeys($"{key}: \"[[Tidal conference]]\"", "met-at: [[Tidal conference]]");
    }

    [Theory]
    [InlineData("introduced-by")]
    [InlineData("introducedBy")]
    [InlineData("met-through")]
    [InlineData("referred-by")]
    public void Introduced_by_link_or_list_or_plain_name(string key)
    {
        CheckKeys($"{key}: \"[[Bob]]\"", "introduced-by: [[Bob]]");
        CheckKeys($"{key}: [\"[[Bob]]\", Cleo]", "introduced-by: [[Bob]] | Cleo");
    }

    [Theory]
    [InlineData("friend", "friend")]
    [InlineData("Friend", "friend")]
    [InlineData("FRIENDS", "friend")]
    [InlineData("colleague", "colleague")]
    [InlineData("co-worker", "co-worker")]
    [InlineData("coworkers", "co-worker")]
    [InlineData("neighbor", "neighbor")]
    [InlineData("neighbour", "neighbor")]
    [InlineData("kin", "kin")]
    [InlineData("spouse", "spouse")]
    [InlineData("parent", "parent")]
    [InlineData("parents", "parent")]
    [InlineData("child", "child")]
    [InlineData("sibling", "sibling")]
    [InlineData("acquaintance", "acquaintance")]
    [InlineData("mentor", "mentor")]
    public void Relations(string key, string canonical)
    {
        CheckKeys($"{key}: \"[[Bob]]\"", $"{canonical}: [[Bob]]");
        CheckKeys($"{key}: [\"[[Bob]]\", Cleo]", $"{canonical}: [[Bob]] | Cleo");
    }

    [Theory]
    [InlineData("contact-frequency")]
    [InlineData("contactFrequency")]
    [InlineData("Contact frequency")]
    [InlineData("cadence")]
    [InlineData("frequency")]
    [InlineData("follow-up-every")]
    [InlineData("keep-in-touch")]
    public void Frequency(string key)
    {
        CheckKeys($"{key}: 6 weeks", "contact-frequency: 42");
        CheckKeys($"{key}: never", "contact-frequency: never");
        CheckKeys($"{key}: 30", "contact-frequency: 30");
        CheckKeys($"{key}: sometimes", "contact-frequency: never");
        CheckKeys($"{key}: TBD", "");
        CheckKeys($"{key}: 0d", "problem: contact-frequency");
    }

    [Theory]
    [InlineData("snooze-until")]
    [InlineData("snoozed-until")]
    [InlineData("snoozeUntil")]
    public void Snooze(string key) => CheckKeys($"{key}: 2027-01-01", "snooze-until: 2027-01-01");

    [Theory]
    [InlineData("status: active", "")]
    [InlineData("status: Resting", "status: resting")]
    [InlineData("state: archived", "status: archived")]
    [InlineData("status: inactive", "status: resting")]
    [InlineData("status: on holiday", "")]
    public void Status_and_words_of_the_owners_own(string frontMatter, string expected) => CheckKeys("name: x\n" + frontMatter, expected);

    [Theory]
    [InlineData("goal")]
    [InlineData("direction")]
    public void Goal(string key) => CheckKeys($"{key}: a book together", "goal: a book together");

    [Theory]
    [InlineData("connect", "stage: connect")]
    [InlineData("Converse", "stage: converse")]
    [InlineData("convert", "stage: convert")]
    [InlineData("warm", "")]
    [InlineData("1", "")]
    [InlineData("\"connect, convert\"", "")]
    public void Stage_and_words_of_the_owners_own(string value, string expected) => CheckKeys($"name: x\nstage: {value}", expected);

    [Theory]
    [InlineData("last-contact")]
    [InlineData("last_contact")]
    [InlineData("lastContact")]
    [InlineData("Last contact")]
    [InlineData("last-met")]
    [InlineData("last-contacted")]
    public void Last_contact(string key) => CheckKeys($"{key}: 2026-05-01", "last-contact: 2026-05-01");

    [Theory]
    [InlineData("name:")]
    [InlineData("name: \"\"")]
    [InlineData("aliases: []")]
    [InlineData("tags:")]
    [InlineData("birthday:")]
    [InlineData("met: ~")]
    [InlineData("met: null")]
    [InlineData("contact-frequency: ''")]
    [InlineData("friend:\n  -\n")]
    [InlineData("favourite-tea: oolong")]
    public void An_empty_value_is_an_absent_one_and_a_key_of_the_owners_is_kept(string frontMatter) => CheckKeys(frontMatter, "");
}
