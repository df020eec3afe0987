using Relations.Dossiers;

namespace Relations.Rules;

sealed class Src017NameNotInQuote : Rule, IChecks<Record>
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
                + "paragraph too. A state is named by a place of it, relations by both sides, another statement by the "
                + "same passage. The holder of a statement need not be named where the source has a voice.",
            Basis =
                "Archival practice: a reader must find in the passage what the record says. Many passages leave the obvious out; so it is a remark.",
            Needs = "a quote that stands in a stored text, in every citation of the record",
        };

    public void Check(Record subject, Inspection found)
    {
        if (subject.Citations.Count == 0 || subject is Source || NameEvidence.Of(subject, found) is not { } evidence)
        {
            return;
        }

        foreach (var value in Walk.Values(subject))
        {
            if (
                value.Value is IRef { Id: { } id }
                && !value.Path.StartsWith("citations[", StringComparison.Ordinal)
                && found.Dossier.Find(id) is { } named
                && !(subject is Statement && value.Path == "holder" && evidence.HasVoice)
                && !evidence.Names(named)
            )
            {
                found.Violated(
                    value.Path,
                    $"{id} is named in no passage that the record rests on",
                    "quote more of the source, say how the record is inferred, or add what the source calls it to its spellings"
                );
            }
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
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
            "info other.organization: bsec is named in no passage that the record rests on"
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
            "info visit.to: ARM is named in no passage that the record rests on"
        )
        {
            Files = [("sources/ministry.txt", Ministry)],
        },
    ];
}
