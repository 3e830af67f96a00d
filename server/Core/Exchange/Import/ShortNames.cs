using System.Collections.Frozen;

namespace NotesNetworking.Core.Exchange.Import;

/// <summary>Given names and what they are shortened to, in languages that many address books are in.</summary>
internal static class ShortNames
{
    // A full name, then its short forms, without accents.
    private static readonly string[] s_names =
    [
        // English
        "abigail abby gail", "albert al bert", "alexander alex sandy sasha xander", "alexandra alex sandra sasha lexi", "alfred alf fred", "andrew andy drew",
        "anthony tony", "arthur art", "barbara barb babs", "benjamin ben benny", "bernard bernie", "caroline carol carrie", "catherine cathy cate kate kitty",
        "charles charlie chuck chas", "charlotte charlie lottie", "christine chris chrissy tina", "christopher chris kit topher", "daniel dan danny",
        "david dave davey", "deborah deb debbie", "dorothy dot dottie dolly", "edward ed eddie ned ted teddy", "edwin ed eddie", "eleanor ellie nell nora",
        "elizabeth liz lizzie beth betty bess eliza libby lisa", "emily em emmy", "eugene gene", "frances fran frankie", "francis frank", "franklin frank",
        "frederick fred freddie", "gabriel gabe", "geoffrey geoff", "gerald gerry jerry", "gregory greg", "harold harry hal", "henry harry hank", "isabella bella izzy",
        "jacob jake", "james jim jimmy jamie", "jeffrey jeff", "jennifer jen jenny", "jessica jess jessie", "john jack johnny jon", "jonathan jon jonny",
        "joseph joe joey", "joshua josh", "judith judy", "katherine kathy kate katie kat kay", "kathryn kathy kate katie", "kenneth ken kenny", "lawrence larry laurie",
        "leonard leo len lenny", "louis lou louie", "lucille lucy", "margaret maggie meg peg peggy madge greta", "martha marty", "martin marty", "matthew matt matty", "maximilian max",
        "michael mike mick mickey", "nathaniel nathan nate nat", "nicholas nick nicky", "oliver ollie", "pamela pam", "patricia pat patty trish tricia", "patrick pat paddy",
        "penelope penny", "peter pete", "philip phil pip", "phillip phil", "raymond ray", "rebecca becca becky", "richard rich rick ricky dick", "robert rob robbie bob bobby bert",
        "ronald ron ronnie", "rosemary rose rosie", "samantha sam sammy", "samuel sam sammy", "sarah sally sadie", "stephanie steph", "stephen steve", "steven steve",
        "susan sue susie", "susanna sue susie", "terence terry", "theodore ted theo teddy", "theresa terry tess", "thomas tom tommy thom", "timothy tim timmy", "valerie val",
        "victor vic", "victoria vicky tori", "vincent vince vinnie", "walter walt wally", "william will willy bill billy liam", "zachary zach zack",
        // German, Dutch and the north
        "andreas andi anders", "angelika geli", "antonia toni", "anton toni", "christian chris", "elisabeth elli lisa lisbeth betti sissi", "franziska franzi", "friedrich fritz fredi",
        "gabriele gabi", "georg schorsch", "gerhard gerd", "heinrich heiner heinz heino", "hendrik henk rik", "hermann harm", "jakob jaap", "johann hans hannes jan",
        "johanna hanna hanne jo", "johannes hans hannes jan joop", "josef sepp jupp", "jozef jef", "katharina kathi kati katja", "ludwig lutz", "magdalena lena leni", "margarete grete greta gretel",
        "margarethe grete greta", "matthias matze", "michaela michi", "petrus piet", "sebastian basti seb bastian", "stefan steffen", "theodor theo", "thorsten torsten", "ulrich uli ulli", "ulrike ulli rike",
        "valentin vali", "wilhelm willi willem", "wolfgang wolf wolfi", "cornelis kees", "cornelia conny nele", "gerardus gerard", "lars lasse",
        // French, Spanish, Portuguese, Italian, Catalan
        "alejandro alex ale", "alejandra alex ale", "alessandro ale sandro", "antonio toni tonio nino toto", "beatriz bea", "bernadette berna", "concepcion concha conchita", "dolores lola", "eduardo edu lalo",
        "enrique quique kike", "fernando nando fer", "francisco paco pancho curro chico fran", "francesca fra franca", "francesco franco checco cesco", "giovanni gianni nino vanni", "giuseppe beppe pino peppe", "guadalupe lupe",
        "guillermo guille memo", "ignacio nacho", "isabel isa chabela", "jacques jacquot", "jesus chuy", "joaquin quino", "joao joaozinho", "jose pepe ze", "josep pep", "juan juanito", "lorenzo renzo", "luigi gigi",
        "manuel manolo manu", "maria mari mia", "mercedes merche", "pilar pili", "rafael rafa", "ricardo rick richi", "roberto beto rob", "rosario charo", "salvatore toto turi", "santiago santi yago", "sergio checo", "teresa tere",
        "vincenzo enzo",
        // Polish, Czech, Russian and the south-east
        "aleksander olek alek", "aleksandra ola", "aleksandr sasha alex", "aleksei alyosha lyosha", "anastasia nastya", "anna ania anya anka", "barbara basia", "dmitri dima mitya", "dimitrios dimitris mitsos", "ekaterina katya",
        "evgeny zhenya", "georgios giorgos yorgos", "ioannis yannis giannis", "ivan vanya", "jan janek honza", "jerzy jurek", "jiri jirka", "katarzyna kasia", "konstantinos kostas", "krzysztof krzys krzysiek", "ludmila lida luda",
        "magdalena magda", "malgorzata gosia", "maria masha marysia", "mikhail misha", "natalia natasha", "nikolai kolya", "nikolaos nikos", "olga olya", "pavel pasha", "piotr piotrek", "sergei seryozha", "stanislaw stas staszek",
        "svetlana sveta", "tatiana tanya", "tomasz tomek", "tomas tom", "vladimir vova volodya vlad", "wojciech wojtek", "yuri yura", "zofia zosia", "zbigniew zbyszek",
        // Turkish, Arabic, Hebrew, Persian
        "abdullah abdul apo", "ibrahim ibo", "mehmet memo", "muhammad mo mohammed mohamed muhammed mohammad", "mustafa musti", "suleyman sulo", "yitzhak itzik", "yosef yossi", "mohammadreza reza",
    ];

    private static readonly FrozenDictionary<string, string[]> s_fullOf = s_names
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Select(word => (Word: word, Full: words[0])))
        .GroupBy(pair => pair.Word, pair => pair.Full, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>True when one given name is short for the other, or both are for a third.</summary>
    public static bool AreOne(string one, string other) =>
        s_fullOf.TryGetValue(one, out var full) && s_fullOf.TryGetValue(other, out var also) && full.AsSpan().IndexOfAny(also) >= 0;
}
