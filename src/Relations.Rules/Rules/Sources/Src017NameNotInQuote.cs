using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src017NameNotInQuote : Rule, IChecks<Record>
{
    const string Ministry =
        "Relations\n\nOur country and Azerbaijan established relations in 1992. The President of Azerbaijan visited Georgia in 1993.";

    const string Voice =
        "sources: [{ id: ministry, title: Relations, file: sources/ministry.txt, speaksFor: TUR, spellings: [{ of: TUR, as: [our country] }] }]\n";

    public override RuleInfo Info { get; } =
        new("SRC017", "name-not-in-quote", Severity.Info, "A record refers to something that its quotes do not name.")
        {
            Why =
                "An id slips as easily as a digit: the visit of one president is entered with the office of another. What a "
                + "record refers to should be named in a quote, in any language, or by what the source calls it "
                + "(spellings). Where a citation is corrected its note may name it, and where it is inferred the rest of the "
                + "paragraph too. A state is named by any name of the register, by its adjective, by a place of it or as the only "
                + "one in the title of the source, a person by the surname, relations by both sides, another statement by the same "
                + "passage. The only party of a dossier goes without saying. A visitor who is named has the office of a title "
                + "alone, as \"President\", and that office names the state the visit is from where the quote names no third; an "
                + "appointment names its mission by one of its sides, and a session its council by a passage of that council "
                + "in the same paragraph. The holder of a statement need not be named where the source has a voice. What most of twenty "
                + "records or more leave out in one field is said by the form of the source, as by the heading of a table, and is told of the first.",
            Basis =
                "Archival practice: a reader must find in the passage what the record says. Many passages leave the obvious "
                + "out; so it is reported as info.",
            Needs = "a quote that stands in a stored text, in every citation of the record",
        };

    public void Check(Record subject, RuleContext context)
    {
        if (subject.Citations.Count == 0 || subject is Source || NameEvidence.Of(subject, context) is not { } evidence)
        {
            return;
        }

        foreach (var value in context.View.Values)
        {
            if (
                value.Value is IRef { Id: { } id }
                && !value.Path.StartsWith("citations[", StringComparison.Ordinal)
                && context.Dossier.Find(id) is { } named
                && !(subject is Statement && value.Path == "holder" && evidence.HasVoice)
                && !evidence.Names(named)
                && !evidence.NamesBy(subject, named)
                && !UnnamedFields.Of(context).GoesWithoutSaying(subject, value.Path)
            )
            {
                context.Violated(value.Path, IsNotNamed(named), QuoteMore());
            }
        }
    }

    const string Reader =
        "Relations\n\nThe Joint Council was founded in 1992. It met for the first time in 1993.\n\nPresident Calvin Coolidge visited Cuba in "
        + "1928. Noble Brandon Judah became ambassador to Cuba in 1927.";

    const string People = """
        sources: [{ id: reader, title: Relations, file: sources/reader.txt }]
        people:
          - { id: coolidge, names: Calvin Coolidge }
          - { id: judah, names: Noble Brandon Judah }
        offices:
          - { id: president, title: President of the United States, of: USA }
          - { id: secretary, title: Secretary of State of the United States, of: USA }
        missions: [{ id: havana, sending: USA, receiving: CUB, kind: embassy }]

        """;

    [Message("no quotation cited here mentions {record}")]
    private static partial Message IsNotNamed(Record record);

    [Message(
        "quote more of the source, say how the record is inferred, or add what the source calls it to its spellings"
    )]
    private static partial Message QuoteMore();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A title beside a name, a host instead of the mission, and a council in the sentence before",
            People
                + """
                visits:
                  - id: visit
                    visitors: [{ person: coolidge, office: president }]
                    from: USA
                    to: CUB
                    citations: [{ source: reader, quote: President Calvin Coolidge visited Cuba in 1928, reading: inferred }]
                  - id: other
                    visitors: [{ person: coolidge, office: secretary }]
                    to: CUB
                    citations: [{ source: reader, quote: President Calvin Coolidge visited Cuba in 1928, reading: stated }]
                appointments:
                  - id: judah-1927
                    person: judah
                    mission: havana
                    citations: [{ source: reader, quote: Noble Brandon Judah became ambassador to Cuba in 1927, reading: stated }]
                mechanisms:
                  - id: council
                    names: Council
                    citations: [{ source: reader, quote: The Joint Council was founded in 1992, reading: stated }]
                sessions:
                  - id: first
                    mechanism: council
                    citations: [{ source: reader, quote: It met for the first time in 1993, reading: stated }]
                """,
            "info other.visitors[0].office: no quotation cited here mentions secretary"
        )
        {
            Files = [("sources/reader.txt", Reader)],
        },
        new(
            "Other names of people and organizations: of the time, of another time, and of any time",
            """
            sources: [{ id: reader, title: Relations, file: sources/reader.txt }]
            people:
              - { id: mckinley, names: Ida McKinley, otherNames: [{ names: Ida Saxton, period: /1871 }] }
              - { id: wilson, names: Woodrow Wilson, otherNames: [{ names: Tommy }] }
            visits:
              - { id: maiden, visitors: [{ person: mckinley }], to: CUB, dates: 1869, citations: [{ source: reader, quote: Saxton travelled to Cuba, reading: stated }] }
              - { id: married, visitors: [{ person: mckinley }], to: CUB, dates: 1899, citations: [{ source: reader, quote: Saxton travelled to Cuba, reading: stated }] }
              - { id: at-any-time, visitors: [{ person: wilson }], to: CUB, dates: 1899, citations: [{ source: reader, quote: Tommy was in Cuba, reading: stated }] }
            """,
            "info married.visitors[0].person: no quotation cited here mentions mckinley"
        )
        {
            Files = [("sources/reader.txt", "Relations\n\nSaxton travelled to Cuba. Tommy was in Cuba.")],
        },
        new(
            "Names and adjectives with endings in four languages, a surname, and a state that the quote names beside another",
            """
            sources: [{ id: press, title: Press, file: sources/press.txt }]
            people:
              - { id: aliyev, names: Heydar Aliyev }
              - { id: demirel, names: Süleyman Demirel }
            offices: [{ id: president, title: { en: President of Azerbaijan, tr: Cumhurbaşkanı }, of: AZE }]
            visits:
              - id: in-turkish
                visitors: [{ person: aliyev, office: president }]
                from: AZE
                to: TUR
                citations: [{ source: press, quote: Cumhurbaşkanı Aliyev'in Türkiye ziyareti, reading: stated }]
              - id: in-azerbaijani
                visitors: [{ person: demirel }]
                from: TUR
                to: DEU
                citations: [{ source: press, quote: Dəmirəl Türkiyədən Almaniyaya getdi, reading: stated }]
              - id: in-french
                visitors: []
                from: GBR
                to: NER
                citations: [{ source: press, quote: La reine britannique au Nigeria, reading: stated }]
              - id: of-another
                visitors: [{ person: aliyev, office: president }]
                from: AZE
                to: TUR
                citations: [{ source: press, quote: President Aliyev went from Georgia to Turkey, reading: stated }]
            """,
            "info in-french.to: no quotation cited here mentions NER",
            "info of-another.from: no quotation cited here mentions AZE"
        )
        {
            Files =
            [
                (
                    "sources/press.txt",
                    "Cumhurbaşkanı Aliyev'in Türkiye ziyareti.\n\nDəmirəl Türkiyədən Almaniyaya getdi.\n\nLa reine britannique au Nigeria.\n\nPresident Aliyev went from Georgia to Turkey."
                ),
            ],
        },
        new(
            "The party that the dossier is about",
            """
            parties: [USA]
            sources: [{ id: guide, title: "Chiefs of mission: Congo, Republic of", file: sources/guide.txt }]
            people: [{ id: grove, names: Brandon Hambright Grove Jr. }]
            missions:
              - { id: brazzaville, sending: USA, receiving: COG, kind: embassy }
              - { id: prague, sending: USA, receiving: CZE, kind: embassy }
            appointments:
              - { id: a, person: grove, mission: brazzaville, citations: [{ source: guide, quote: "Grove, ambassador", reading: stated }] }
              - { id: b, person: grove, mission: prague, citations: [{ source: guide, quote: "Grove, ambassador", reading: stated }] }
            """,
            "info b.mission: no quotation cited here mentions prague"
        )
        {
            Files = [("sources/guide.txt", "Grove, ambassador.")],
        },
        new(
            "Both sides are named, one as the source calls it",
            Voice
                + """
                diplomaticRelations:
                  - id: relations
                    between: [AZE, TUR]
                    citations: [{ source: ministry, quote: Our country and Azerbaijan established relations, reading: stated }]
                """
        )
        {
            Files = [("sources/ministry.txt", Ministry)],
        },
        new(
            "An organization by its acronym in the language of the source",
            """
            sources: [{ id: ministry, title: Relations, file: sources/ministry.txt }]
            organizations: [{ id: bsec, names: Black Sea Economic Cooperation, acronym: { en: BSEC, tr: KEİ } }]
            events:
              - id: summit
                organization: bsec
                citations: [{ source: ministry, quote: KEİ Zirvesi, reading: stated }]
              - id: other
                organization: bsec
                citations: [{ source: ministry, quote: AGİT Zirvesi, reading: stated }]
            """,
            "info other.organization: no quotation cited here mentions bsec"
        )
        {
            Files = [("sources/ministry.txt", "KEİ Zirvesi 1992'de, AGİT Zirvesi 1999'da yapıldı.")],
        },
        new(
            "Another state than the one that is named",
            Voice
                + """
                visits:
                  - id: visit
                    visitors: []
                    from: AZE
                    to: ARM
                    citations: [{ source: ministry, quote: The President of Azerbaijan visited Georgia, reading: stated }]
                """,
            "info visit.to: no quotation cited here mentions ARM"
        )
        {
            Files = [("sources/ministry.txt", Ministry)],
        },
    ];
}
