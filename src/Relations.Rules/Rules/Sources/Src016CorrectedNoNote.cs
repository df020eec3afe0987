using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src016CorrectedNoNote : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new(
            "SRC016",
            "corrected-no-note",
            Severity.Error,
            "A record departs from the source without a note that says why."
        )
        {
            Why =
                "A curator may know better than a source, but a reader must be able to distinguish the two and to judge the "
                + "reason.",
            Basis = "Archival practice: emendations are marked and explained.",
            Needs = "a citation with the reading corrected",
        };

    public void Check(Record subject, RuleContext context)
    {
        foreach (var (path, citation) in Quotations.Of(subject))
        {
            if (citation.Reading == Reading.Corrected && string.IsNullOrWhiteSpace(citation.Note))
            {
                context.Violated(path + ".note", Departs(citation.Source), AddNote());
            }
        }
    }

    [Message("the record departs from {source}, but no note says why")]
    private static partial Message Departs(Ref<Source> source);

    [Message("add a note to the citation, or change its reading to stated or inferred")]
    private static partial Message AddNote();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A corrected translation with its reason",
            """
            missions:
              - id: embassy
                sending: AZE
                receiving: TUR
                kind: embassy
                citations:
                  - source: ministry
                    quote: Azerbaijan has the Consulate-General in Ankara
                    reading: corrected
                    note: A capital has the embassy; the translation repeats the word.
            """
        ),
        new(
            "A corrected translation without a reason",
            """
            missions:
              - id: embassy
                sending: AZE
                receiving: TUR
                kind: embassy
                citations:
                  - { source: ministry, quote: Azerbaijan has the Consulate-General in Ankara, reading: corrected }
            """,
            "error embassy.citations[0].note: the record departs from ministry, but no note says why"
        ),
    ];
}
