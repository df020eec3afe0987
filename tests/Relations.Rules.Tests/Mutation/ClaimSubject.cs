using System.Globalization;

namespace Relations.Rules.Tests;

/// <summary>A dossier whose claims are made false, and what of it the mutants need by name.</summary>
/// <param name="Folder">The folder of the dossier.</param>
/// <param name="Golden">The file that lists what is found.</param>
sealed record ClaimSubject(string[] Folder, string Golden)
{
    /// <summary>A source.</summary>
    public required string Source { get; init; }

    /// <summary>Other languages than that of the source.</summary>
    public required string[] OtherLanguages { get; init; }

    /// <summary>Days after the dossier's own.</summary>
    public required string[] Later { get; init; }

    /// <summary>Records whose ordinal the source says.</summary>
    public required (string Collection, string Id, int Value)[] Ordinals { get; init; }

    /// <summary>The other numbers that are tried for an ordinal.</summary>
    public required int[] Numbers { get; init; }

    /// <summary>Numbers in names, and others in their place.</summary>
    public required (string Old, string Changed)[] NumbersInNames { get; init; }

    /// <summary>A recognition, with forms that its quotation does not say.</summary>
    public required (string Id, string[] Forms) Recognition { get; init; }

    /// <summary>Relations, with modes that their quotation does not say.</summary>
    public required (string Id, string[] Modes) Relations { get; init; }

    /// <summary>The languages of its names, two by two.</summary>
    public required (string, string)[] Pairs { get; init; }

    /// <summary>A place with borders, and states that are none of them.</summary>
    public required (string Id, string[] Borders, string[] Others) Borders { get; init; }

    /// <summary>A project with a route, and places that are not on it.</summary>
    public required (string Id, string[] Route, string[] Others) Route { get; init; }

    /// <summary>Sentences about nothing that the dossier dates.</summary>
    public required (string Source, int Paragraph, string Quote)[] Sentences { get; init; }

    /// <summary>A visitor, and births that are too late.</summary>
    public required (string Id, string[] Births) Person { get; init; }

    /// <summary>Languages and parties that are not those of its records.</summary>
    public required (string[] Languages, string[] Parties) Header { get; init; }

    /// <summary>An organization, and memberships before it was there.</summary>
    public required (string Id, string[] Periods) Organization { get; init; }

    /// <summary>The seed, by which the words of the rules were found.</summary>
    public static ClaimSubject Seed { get; } =
        new(["seeds", "turkiye-azerbaijan"], "tests/Relations.Rules.Tests/Mutation/claims.txt")
        {
            Source = "political-relations",
            OtherLanguages = ["tr", "az", "fr", "de", "ru"],
            Later = ["2018-01-01", "2018-03", "2019", "2020-05-06", "2018/2019"],
            Ordinals =
            [
                ("recognitions", "recognition-of-azerbaijan-by-turkiye", 1),
                ("events", "world-petroleum-congress", 22),
                ("sessions", "strategic-cooperation-council-6", 6),
                ("sessions", "turkiye-azerbaijan-pakistan-1", 1),
            ],
            Numbers = [1, 2, 3, 5, 7, 21, 23],
            NumbersInNames = [("25", "26"), ("2016", "2015"), ("2016", "2006"), ("D-8", "D-9")],
            Recognition = ("recognition-of-azerbaijan-by-turkiye", ["de-jure", "de-facto", "implied"]),
            Relations = (
                "relations-of-azerbaijan-and-turkiye",
                ["communique", "notes", "credentials", "mission", "treaty", "protocol"]
            ),
            Pairs = [("en", "tr"), ("tr", "az"), ("en", "az")],
            Borders = ("nakhchivan", ["ARM", "IRN", "TUR"], ["GEO", "RUS"]),
            Route = ("baku-tbilisi-kars", ["baku", "tbilisi", "kars"], ["ankara", "ganja"]),
            Sentences =
            [
                (
                    "political-relations",
                    2,
                    "High-level mutual visits, which are intensive, are the most important driving force behind the relationships."
                ),
                (
                    "political-relations",
                    7,
                    "Our country is striving for peaceful settlement of the Nagorno-Karabakh conflict"
                ),
            ],
            Person = (
                "aliyev",
                ["2018", "2018-01-01", "2017-12-20", "2010", "2005-05-05", "2000", "1999-06-01", "1997"]
            ),
            Header = (
                ["en tr", "en az", "tr az", "en tr az fr", "en tr az de", "fr", "de en tr az"],
                ["AZE GEO", "TUR GEO", "AZE TUR GEO", "IRN PAK", "GEO", "AZE ARM", "TUR IRN"]
            ),
            // The group was set up on 24 March 1992.
            Organization = (
                "osce-minsk-group",
                [
                    "1975/..",
                    "1980/..",
                    "1990/..",
                    "1991-11-09/..",
                    "1992-01-14/..",
                    "1985/1990",
                    "1991/1993",
                    "1992-02/..",
                ]
            ),
        };

    /// <summary>An invented pair in English and French, which no rule was made for.</summary>
    public static ClaimSubject ChileAndNorway { get; } =
        new(
            ["tests", "Relations.Rules.Tests", "Mutation", "chile-norway"],
            "tests/Relations.Rules.Tests/Mutation/claims-chile-norway.txt"
        )
        {
            Source = "guide",
            OtherLanguages = ["tr", "az", "fr", "de", "ru"],
            Later = ["2013-01-01", "2013-03", "2014", "2015-05-06", "2013/2014"],
            Ordinals =
            [
                ("events", "fisheries-congress", 8),
                ("sessions", "council-1", 1),
                ("sessions", "council-2", 2),
            ],
            Numbers = [1, 2, 3, 5, 7, 8, 12, 18],
            NumbersInNames = [("100", "200"), ("100", "90"), ("1931", "1932"), ("1931", "1913"), ("8", "9")],
            Recognition = ("recognition", ["de-facto", "implied"]),
            Relations = ("relations", ["communique", "credentials", "mission", "treaty", "protocol"]),
            Pairs = [("en", "fr")],
            Borders = ("magallanes", ["ARG"], ["BOL", "PER"]),
            Route = ("cable", ["bergen", "lisbon", "valparaiso"], ["oslo", "santiago"]),
            Sentences =
            [
                ("guide", 7, "The two sides consider the state of their relations excellent."),
                ("memoire", 4, "La Norvège soutient la proposition chilienne d’une zone protégée."),
            ],
            Person = (
                "vargas",
                ["1994", "1994-01-01", "1993-09-20", "1985", "1980-05-05", "1976", "1975-06-01", "1973-01-01"]
            ),
            Header = (
                ["en", "fr", "en tr", "en fr tr", "en fr de", "tr az", "de en fr"],
                ["CHL PER", "NOR PER", "CHL NOR PER", "SWE ARG", "PER", "CHL ARG", "NOR SWE"]
            ),
            Organization = (
                "whaling",
                [
                    "1930/..",
                    "1945/..",
                    "1950/..",
                    "1957-11-09/..",
                    "1957-12-31/..",
                    "1940/1950",
                    "1956/1959",
                    "1957-02/..",
                ]
            ),
        };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Folder[^1]}");
}
