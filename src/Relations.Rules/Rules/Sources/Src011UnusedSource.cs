using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src011UnusedSource : RecordRule<Source>
{
    static readonly RecordIndex<Record, string> Citing = new(
        dossier => dossier.Records,
        record =>
            record.Citations.Select(citation => citation.Source.Id).OfType<string>().Distinct(StringComparer.Ordinal)
    );

    public override RuleInfo Info { get; } =
        new("SRC011", "unused-source", Severity.Info, "No record cites a source.")
        {
            Why =
                "A source on record that no record cites was read and not used, or the records made from it are missing. "
                + "Records that are kept as wrong, of rank deprecated, count as well.",
            Basis = "Bibliographies of editions: what is listed is cited, or is in a separate list.",
            Needs = "a source",
        };

    public override void Define(RecordValidator<Source> validator) =>
        validator
            .RuleFor(source => source.Id)
            .Must(
                (source, context) => context.Find(Citing, source.Id).Count > 0 || IsCitedByDeprecated(source, context)
            )
            .WithFinding(source => new(IsUnused(source)) { Path = "", Help = CiteIt() });

    // The index leaves deprecated records out.
    static bool IsCitedByDeprecated(Source source, RuleContext context) =>
        context
            .Shared(
                typeof(Src011UnusedSource),
                () =>
                    context
                        .Dossier.Records.Where(record => record.Rank == Rank.Deprecated)
                        .SelectMany(record => record.Citations.Select(citation => citation.Source.Id))
                        .ToHashSet(StringComparer.Ordinal)
            )
            .Contains(source.Id);

    [Message("no record cites {source}")]
    private static partial Message IsUnused(Source source);

    [Message("cite it, or remove it")]
    private static partial Message CiteIt();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A source that is cited, and one that a deprecated record cites",
            """
            sources:
              - { id: gazette, title: Gazette }
              - { id: rumour, title: Rumour }
            people:
              - { id: somebody, names: Somebody, citations: [{ source: gazette, paragraph: 1, reading: stated }] }
              - { id: another, names: Another, rank: deprecated, citations: [{ source: rumour, paragraph: 1, reading: stated }] }
            """
        ),
        new(
            "A source that is not",
            """
            sources:
              - { id: gazette, title: Gazette }
            """,
            "info gazette: no record cites gazette"
        ),
    ];
}
