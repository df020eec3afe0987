namespace Relations.Documents.Tests;

/// <summary>A document with every kind of block and inline, over several pages.</summary>
static class EveryBlock
{
    public static Document Document { get; } =
        new(
            new("Türkiye and Azerbaijan", Language.English)
            {
                Subject = "How relations between Türkiye and Azerbaijan came about.",
                Keywords = ["Türkiye", "Azerbaijan", "relations"],
                RunningHead = "Türkiye and Azerbaijan: relations from 1918 to 2021",
                PageOf = "Page {0} of {1}",
                Created = NodaTime.Instant.FromUtc(2024, 7, 1, 0, 0),
            },
            [
                new Heading(0, ["Türkiye and Azerbaijan: diplomatic relations from 1918 to 2021"]),
                new Paragraph(["A country briefing of facts that sources attest"]) { Role = ParagraphRole.Subtitle },
                new Paragraph(["As of 1 July 2024"]) { Role = ParagraphRole.Subtitle },
                Facts,
                Opening,
                new Contents("Contents", 2),
                .. Beginnings,
                .. Visits,
                .. Formats,
            ]
        );

    static Paragraph Opening =>
        new([
            "Türkiye was the first state to recognise the independence of Azerbaijan, on 9 November 1991, and diplomatic relations were "
                + "established on 14 January 1992.",
            new Footnote([
                "Protocol on the establishment of diplomatic relations, 14 January 1992. See ",
                new Hyperlink(
                    new("https://www.mfa.gov.tr/relations-between-turkey-and-azerbaijan.en.mfa"),
                    ["the ministry’s page"]
                ),
                ", which names the day.",
            ]),
            " The two have described their relations since in words of kinship; the declaration of ",
            new Text("Şuşa") { Language = "az", Style = TextStyle.Emphasis },
            " of 15 June 2021 raised them to ",
            new Text("an alliance") { Style = TextStyle.Strong },
            ". The visits are in the table ",
            new Reference("visits", ["further below"]),
            ".",
        ]);

    static FactBox Facts =>
        new([
            new("Recognition", ["9 November 1991, by Türkiye; the first by any state"]),
            new("Diplomatic relations", ["14 January 1992, without interruption"]),
            new("Embassies", ["Baku, since January 1992; Ankara, since August 1992"]),
            new(
                "High-level council",
                [
                    "Established 15 September 2010; ten sessions",
                    new Footnote(["The tenth was held on 19 February 2024 in Ankara."]),
                ]
            ),
        ])
        {
            Caption = "At a glance",
        };

    static IEnumerable<Block> Beginnings =>
        [
            new Heading(1, ["Beginnings"]),
            new Paragraph([
                "The first republic was proclaimed on 28 May 1918 and signed a treaty of friendship at Batum a week later, on 4 June 1918. "
                    + "It is the first treaty that it concluded with another state. What followed is less certain: the sources give the arrival of "
                    + "its envoy at Constantinople as “summer of 1918”, so that the briefing says no more than that.",
            ]),
            new Quotation([
                "The happiness of Azerbaijan is our happiness, and its sorrow is our sorrow",
                new Footnote(["Attributed; the source gives neither day nor place."]),
                ", as the sentence is given that both sides quote whenever the relations are spoken of.",
            ]),
            new Heading(2, ["Names in their own writing"]),
            new Paragraph([
                "Tbilisi is written ",
                new Text("თბილისი") { Language = "ka" },
                " and Yerevan ",
                new Text("Երևան") { Language = "hy" },
                "; letters such as ə, ğ, ı, İ and ş are those of Iğdır, Şəki and İstanbul, and the manat is ₼.",
            ]),
            new ListBlock([
                [new Paragraph(["recognition, which a state declares alone;"])],
                [
                    new Paragraph(["relations, which two states agree on, among them"]),
                    new ListBlock(
                        [
                            [new Paragraph(["diplomatic relations and"])],
                            [new Paragraph(["consular relations;"])],
                        ],
                        Numbered: true
                    ),
                ],
                [new Paragraph(["missions, which carry them out."])],
            ]),
            new Paragraph(["Dates are those of the sources; where two differ, both are given."])
            {
                Role = ParagraphRole.Remark,
            },
        ];

    static IEnumerable<Block> Visits =>
        [
            new Heading(1, ["Visits"]),
            new Heading(2, ["Visits of heads of state"]),
            new Table(
                [
                    new("Date", 1.4),
                    new("Visitor", 2),
                    new("Place", 1.2),
                    new("Occasion and what the source says of it", 3.4),
                    new("Days", 0.6, AlignEnd: true),
                ],
                [.. Enumerable.Range(0, 44).Select(Visit)]
            )
            {
                Anchor = "visits",
                Caption = "Visits by day, 1992 to 2024",
                HasRowHeaders = true,
            },
            new Paragraph(["Stays of a single day are counted as one."]) { Role = ParagraphRole.Remark },
        ];

    static IReadOnlyList<Cell> Visit(int number) =>
        [
            new([FormattableString.Invariant($"{1 + (number * 7 % 28)} May {1992 + (number * 3 / 4)}")]),
            new([number % 3 == 0 ? "President of the Republic of Türkiye" : "President of Azerbaijan"]),
            new([number % 2 == 0 ? "Bakı" : "Ankara"]),
            new([
                number % 4 == 1
                    ? "State visit at the invitation of the host, during which three agreements on trade, railways and pipelines were signed"
                    : "Working visit",
                .. number == 9 ? (Inline[])[new Footnote(["The source gives the month alone."])] : [],
            ]),
            new([(1 + (number % 3)).ToString(System.Globalization.CultureInfo.InvariantCulture)]),
        ];

    static IEnumerable<Block> Formats =>
        [
            new Heading(1, ["Formats and projects"]),
            new KeepTogether([
                new Paragraph(["The chart shows how many agreements were signed in each decade."]),
                new Figure(Chart, "Agreements signed by decade", "Bars: 1990s 42, 2000s 57, 2010s 81, 2020s 39."),
            ]),
            .. Enumerable
                .Range(1, 6)
                .SelectMany(
                    IEnumerable<Block> (number) =>
                        [
                            new Heading(2, [FormattableString.Invariant($"Project {number}")]),
                            new Paragraph([
                                "The railway from Baku through Tbilisi to Kars was inaugurated on 30 October 2017 at Alat; the pipelines from Baku to Ceyhan "
                                    + "and to Erzurum had come before it, and the one that crosses Anatolia followed on 12 June 2018. Each rests on an agreement "
                                    + "of three parties, which the sources quote in part",
                                new Footnote([
                                    FormattableString.Invariant($"Agreement number {number}, article 3. ")
                                        + "The text is in the official gazettes of the parties and differs between them in its "
                                        + "numbering; the briefing follows that of the depositary, which is also the one that the sources cite.",
                                ]),
                                ".",
                            ]),
                        ]
                ),
        ];

    static Drawing Chart
    {
        get
        {
            (string Decade, int Count)[] bars = [("1990s", 42), ("2000s", 57), ("2010s", 81), ("2020s", 39)];
            List<Mark> marks = [];
            for (var y = 20; y <= 120; y += 100)
                marks.Add(new LineMark(30, y, 430, y, Tone.Muted, Dashed: y < 120));
            for (var i = 0; i < bars.Length; i++)
            {
                var (left, top) = (60 + (i * 95), 120 - bars[i].Count);
                marks.Add(
                    new AreaMark(
                        [(left, top), (left + 50, top), (left + 50, 120), (left, 120)],
                        i == 2 ? Tone.Second : Tone.Accent
                    )
                );
                marks.Add(new LabelMark(left + 25, 133, bars[i].Decade, 8.5, LabelAlign.Middle));
                marks.Add(
                    new LabelMark(
                        left + 25,
                        top - 4,
                        FormattableString.Invariant($"{bars[i].Count}"),
                        8.5,
                        LabelAlign.Middle
                    )
                );
            }
            return new(450, 140, marks);
        }
    }
}
