using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src001NoSource : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("SRC001", "no-source", Severity.Error, "A statement has no citation.")
        {
            Why =
                "Nobody can check a statement without a source, now or in fifty years. Sources, states, places, people, "
                + "offices and organizations are what statements refer to, and need no citation.",
            Basis = "Archival practice; the citation-needed constraint of Wikidata.",
            Needs = "a record that is a statement",
        };

    public void Check(Record subject, RuleContext context)
    {
        if (subject is not IRegisterEntry && subject.Citations.Count == 0 && !context.IsMisread("citations"))
        {
            context.Violated("", subject.Id.Length > 0 ? HasNoCitation(subject) : HasNoIdEither(), AddCitation());
        }
    }

    [Message("{record} cites no source")]
    private static partial Message HasNoCitation(Record record);

    [Message("this record cites no source")]
    private static partial Message HasNoIdEither();

    [Message("add a citation with the passage that says it, or remove the record")]
    private static partial Message AddCitation();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A recognition with its passage, and a city, which needs none",
            """
            places:
              - { id: baku, names: Baku, state: AZE }
            recognitions:
              - id: recognition
                by: TUR
                of: AZE
                citations: [{ source: ministry, quote: Turkey was the first country to recognize, reading: stated }]
            """
        ),
        new(
            "A recognition that nothing is cited for",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE }
            """,
            "error recognition: recognition cites no source"
        ),
    ];
}
