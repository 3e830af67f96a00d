using NotesNetworking.Core.Exchange.Import;

namespace NotesNetworking.Core.Tests.Exchange;

/// <summary>Files as other programs write them, of people who are not.</summary>
public class ImportSampleTests
{
    private static void Check(ImportedFile read, params string[] expected) =>
        read.Contacts.Select(contact => $"{contact.Name} | {string.Join(" | ", contact.Facts.Select(fact => $"{fact.Key}: {fact.Value}"))}{(contact.About.Length == 0 ? "" : " | " + contact.About)}")
            .Concat(read.Problems.Select(problem => $"{problem.Line} {problem.Message}")).Should().Equal(expected);

    [Fact]
    public void Apple_groups_properties_with_labels_and_gives_a_year_for_none() => Check(CardReader.Read("""
        BEGIN:VCARD
        VERSION:3.0
        PRODID:-//Apple Inc.//macOS 14.4//EN
        N:Lind;Zoë;;;
        FN:Zoë Lind
        ORG:Kestrel Labs;Research
        item1.EMAIL;type=INTERNET;type=pref:zoe@example.org
        item1.X-ABLabel:_$!<Other>!$_
        item2.ADR;type=HOME:;;1 Quay;Malmö;;21120;Sweden
        item2.X-ABADR:se
        item3.X-ABRELATEDNAMES;type=pref:Ada Okafor
        item3.X-ABLabel:_$!<Sister>!$_
        BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-10
        X-SOCIALPROFILE;type=mastodon:https://example.org/@zoe
        PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg
         ABAQAAAQABAAD
        END:VCARD
        """),
        "Zoë Lind | company: Kestrel Labs | department: Research | email: zoe@example.org | location: Malmö | address[home]: 1 Quay, Malmö, 21120, Sweden | birthday: --12-10 | sibling: Ada Okafor | x-socialprofile[mastodon]: https://example.org/@zoe",
        "0 1 attachment, such as pictures, stayed out of the notes: line 15.");

    [Fact]
    public void Nextcloud_has_categories_and_an_id() => Check(CardReader.Read("""
        BEGIN:VCARD
        VERSION:4.0
        UID:6f1c2f3e-0000-4000-8000-000000000001
        FN:Ada Okafor
        N:Okafor;Ada;;;
        TEL;VALUE=uri;TYPE="voice,cell":tel:+49-555-0100
        CATEGORIES:Rowing club,work/tides
        BDAY:19871210
        NOTE:Likes tea\, and\nlong walks.
        RELATED;TYPE=friend;VALUE=text:Bob
        END:VCARD
        """), "Ada Okafor | phone[cell]: +49-555-0100 | birthday: 1987-12-10 | friend: Bob | tags: Rowing-club | tags: work/tides | Likes tea, and\nlong walks.");

    [Fact]
    public void Old_telephones_write_quoted_printable() => Check(CardReader.Read(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4C=C3=BC=\r\n=64=65=72=73;Femke;;;\r\nTEL;CELL:555-0101\r\nEND:VCARD\r\n"),
        "Femke Lüders | phone[cell]: 555-0101");

    [Fact]
    public void Cards_that_cannot_be_read_are_told_and_the_others_are_read() => Check(CardReader.Read("""
        BEGIN:VCARD
        FN:Ada
        BEGIN:VCARD
        FN:Bob
        no property
        BDAY:circa 1800
        END:VCARD
        BEGIN:VCARD
        TEL:1
        END:VCARD
        """),
        "Bob | ",
        "1 This card has no END:VCARD, and is left out.", "5 This line is no property of a card, and is left out.",
        "6 \"circa 1800\" is not a birthday that the notes could keep, and is left out.", "8 This card has no name, and is left out.");

    [Fact]
    public void Google_has_named_its_columns_in_two_ways()
    {
        Check(TableReader.Read("""
            Name,Given Name,Family Name,Nickname,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title,Address 1 - City,Relation 1 - Type,Relation 1 - Value
            Ada Okafor,Ada,Okafor,Addie,1987-12-10,"Tea,
            no coffee",* myContacts ::: Rowing,* Work,ada@example.org ::: a@example.net,555-0100,Kestrel,Lead,Bremen,Brother,Bob
            """), "Ada Okafor | aliases: Addie | tags: Rowing | company: Kestrel | role: Lead | email[work]: ada@example.org | email[work]: a@example.net | phone: 555-0100 | location: Bremen | birthday: 1987-12-10 | sibling: Bob | Tea,\nno coffee");
        Check(TableReader.Read("""
            First Name,Middle Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Value
            Ada,B.,Okafor,Kestrel,Lead,* myContacts,* ,ada@example.org,https://example.org
            """), "Ada B. Okafor | company: Kestrel | role: Lead | email: ada@example.org | url: https://example.org");
    }

    [Fact]
    public void LinkedIn_has_some_lines_above_and_a_day_that_is_not_the_one_you_met() => Check(TableReader.Read("""
        Notes:
        "When exporting your connection data, you may notice that some of the email addresses are missing."

        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Ada,Okafor,https://example.org/in/ada,,Kestrel Labs,Engineering lead,12 Mar 2024
        """), "Ada Okafor | company: Kestrel Labs | role: Engineering lead | url: https://example.org/in/ada | connected: 2024-03-12");

    [Fact]
    public void Outlook_may_part_cells_by_semicolons() => Check(TableReader.Read("""
        First Name;Middle Name;Last Name;Company;Job Title;E-mail Address;Mobile Phone;Home City;Birthday;Categories
        Ada;;Okafor;Kestrel;Lead;ada@example.org;555-0100;Bremen;12/10/1987;Rowing;
        Bob;;;;;;;;0/0/00;
        Cleo;;;;;;;;12/31/1990;
        """),
        "Ada Okafor | tags: Rowing | company: Kestrel | role: Lead | email: ada@example.org | phone[cell]: 555-0100 | location: Bremen | birthday: 1987-12-10", "Bob | ", "Cleo | birthday: 1990-12-31");

    [Fact]
    public void A_cell_may_hold_quotes_and_lines_and_a_quote_may_be_left_open()
    {
        var read = TableReader.Read("name,role,notes\r\n\"Okafor, Ada\",\"the \"\"boss\"\"\",\"one\r\ntwo\"\r\n\r\nBob,5\" pipes,\"left open\r\n");
        Check(read, "Okafor, Ada | role: the \"boss\" | one\r\ntwo", "Bob | role: 5\" pipes | left open", "5 A quotation mark in this line is never closed, so all that follows is one cell.");
        read.Contacts.Select(contact => contact.Line).Should().Equal(2, 5);
    }

    [Fact]
    public void A_table_without_names_says_what_is_understood() =>
        TableReader.Read("a,b\n1,2\n").Problems.Should().ContainSingle().Which.Message.Should().StartWith("No row names the columns.");

    [Fact]
    public void Friends_are_gathered_from_all_over_the_file()
    {
        var read = FriendsReader.Read("""
            ### Activities:
            - 2018-11-01: **Grace Hopper** and **Ada** went to _Marie's Diner_. @food
            - 2018-11-02: alone
            ### Notes:
            - 2018-06-15: **Grace Hopper** likes compilers.
            ### Friends:
            - Ada Lovelace (a.k.a. Ada) [London]
            - Grace Hopper (a.k.a. The Admiral a.k.a. Amazing Grace) [Paris] @navy @science
            """);
        Check(read, "Ada Lovelace | aliases: Ada | location: London",
            "Grace Hopper | aliases: The Admiral | aliases: Amazing Grace | location: Paris | tags: navy | tags: science",
            "3 No friend is in bold in this line, and it is left out.");
        read.Contacts[1].Conversations.Should().Equal(new ImportedDay(new DateOnly(2018, 11, 1), "Grace Hopper and [[Ada Lovelace|Ada]] went to Marie's Diner. #food"));
        read.Contacts[1].Notes.Should().Equal(new ImportedDay(new DateOnly(2018, 6, 15), "Grace Hopper likes compilers."));
    }
}
