using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm015PublishedLater : RecordRule<Source>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM015",
            "published-later",
            Severity.Warning,
            "A source was published after the day as of which the data is complete."
        )
        {
            Why =
                "Data that is complete as of a day uses what was known by then. A source of a later day has the wrong date, "
                + "or the dossier goes further than it says.",
            Basis = "The format of dossiers: asOf is the day up to which the data is complete.",
            Needs = "the day of publication of a source",
            Exceptions = ["A later edition of sources of the time."],
            NeedsAsOf = true,
        };

    public override void Define(RecordValidator<Source> validator) =>
        validator
            .RuleFor(source => source.Published)
            .Must((source, context) => !IsAfter(source.Published!, context.AsOf))
            .WithFinding((source, published, context) => new(IsLater(source, published!, context.AsOf!)))
            .When(source => source.Published is { Value: not null });

    static bool IsAfter(SourceDate published, SourceDate? asOf) =>
        asOf is { Value: not null } && PeriodBound.StartOf(published).NotAfter(PeriodBound.EndOf(asOf)) == Ternary.No;

    [Message("{source} was published on {published}, but the data is complete as of {asOf}")]
    private static partial Message IsLater(Source source, SourceDate published, SourceDate asOf);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A source of the year",
            """
            format: 1
            title: T
            asOf: 2017-12-31
            sources: [{ id: s, title: S, published: 2017 }]
            """
        ),
        new(
            "A source of the year after",
            """
            format: 1
            title: T
            asOf: 2017-12-31
            sources: [{ id: s, title: S, published: 2018-05 }]
            """,
            "warning s.published: s was published on 2018-05, but the data is complete as of 2017-12-31"
        ),
    ];
}
