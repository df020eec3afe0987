using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm015PublishedLater : Rule, IChecks<Source>
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

    public void Check(Source subject, RuleContext context)
    {
        if (
            subject.Published is { Value: not null } published
            && context.AsOf is { Value: not null } asOf
            && PeriodBound.StartOf(published).NotAfter(PeriodBound.EndOf(asOf)) == Ternary.No
        )
        {
            context.Violated("published", IsLater(subject, published, asOf));
        }
    }

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
