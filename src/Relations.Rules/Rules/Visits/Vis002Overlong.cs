using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis002Overlong : RecordRule<Visit>
{
    // Of 3,264 visits published by the US Office of the Historian, 99 of 100 took 9 days or less, the longest 62.
    const long MaxDays = 14;
    const long MaxDaysBySea = 120;

    static readonly EdtfDay Flight = EdtfDay.FirstOf(1960);

    public override RuleInfo Info { get; } =
        new("VIS002", "overlong", Severity.Warning, "A visit takes longer than 14 days.")
        {
            Why =
                "Visits take days, not weeks. A longer one is mostly a slip in a month or year, or a stay for another "
                + "purpose. Before 1960, when people went by sea, it is reported as info, up to 120 days.",
            Basis =
                "The published list of visits to the United States (3,264 visits): 99 of 100 took 9 days or less, the longest "
                + "62.",
            Needs =
                "the first and the last day of a visit; of one dated by a year or month alone, the length is not said",
            Verdicts =
                "Violated when the shortest possible visit is longer than 14 days, both ends counted; undetermined when only "
                + "the longest possible is; satisfied otherwise.",
            Exceptions =
            [
                "Royal tours and peace conferences.",
                "Medical treatment and exile under the cover of a visit.",
            ],
        };

    public override void Define(RecordValidator<Visit> validator) =>
        validator
            .RuleFor(visit => visit.Dates)
            .Must(visit => PeriodBound.StartOf(visit.Dates!).IsWithinDays(MaxDays - 1, PeriodBound.EndOf(visit.Dates!)))
            .WithFinding(TooLong)
            .When(visit => visit.Dates?.Value is EdtfInterval);

    static Violation TooLong(Visit visit)
    {
        var (first, last) = (PeriodBound.StartOf(visit.Dates!), PeriodBound.EndOf(visit.Dates!));
        return first.MinDaysTo(last) + 1 is { } shortest and > MaxDays
            ? Violation.Of(visit.Stay(), TakesAtLeast(visit.Stay(), shortest, MaxDays)) with
            {
                Most = last.Latest < Flight && shortest <= MaxDaysBySea ? Severity.Info : Severity.Error,
            }
            : Violation.Of(visit.Stay(), TakesLonger(visit.Stay(), MaxDays));
    }

    [Message("{visit} takes {days} days or more: expected at most {limit}")]
    private static partial Message TakesAtLeast(NamedDate visit, long days, long limit);

    [Message("{visit} takes longer than {limit} days")]
    private static partial Message TakesLonger(NamedDate visit, long limit);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A visit of two days",
            """
            visits:
              - { id: visit, visitors: [{ office: president }], to: AZE, dates: 2017-10-30/2017-10-31 }
            """
        ),
        new(
            "A slip in the month",
            """
            visits:
              - { id: visit, visitors: [{ office: president }], to: AZE, dates: 2017-09-30/2017-10-31 }
            """,
            "warning visit.dates: the visit (2017-09-30/2017-10-31) takes 32 days or more: expected at most 14"
        ),
        new(
            "A peace conference",
            """
            visits:
              - { id: visit, visitors: [{ office: president }], to: FRA, dates: 1919-03-14/1919-06-18 }
            """,
            "info visit.dates: the visit (1919-03-14/1919-06-18) takes 97 days or more: expected at most 14"
        ),
        new(
            "A visit whose last day is not known",
            """
            visits:
              - { id: visit, visitors: [{ office: president }], to: AZE, dates: 2017-10-30/ }
            """,
            "maybe visit.dates: cannot tell whether the visit (2017-10-30/) takes longer than 14 days"
        ),
    ];
}
