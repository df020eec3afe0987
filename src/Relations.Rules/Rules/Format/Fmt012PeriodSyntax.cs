using FluentValidation;
using NodaTime.Text;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt012PeriodSyntax : RecordRule<Mechanism>
{
    public override RuleInfo Info { get; } =
        new("FMT012", "period-syntax", Severity.Error, "The frequency of a mechanism is not an ISO 8601 period.")
        {
            Why =
                "A period that cannot be read says nothing: nobody can tell whether a mechanism has become dormant. Whole "
                + "numbers of years, months, weeks and days are read; half a year is P6M.",
            Basis = "ISO 8601-1:2019, durations: P, and numbers with Y, M, W or D.",
            Needs = "the period of a mechanism",
        };

    public override void Define(RecordValidator<Mechanism> validator) =>
        validator
            .RuleFor(mechanism => mechanism.Period)
            .Must(text => IsPeriod(text!))
            .When(mechanism => mechanism.Period is not null)
            .WithFinding(mechanism => NoPeriod(Quotations.Verbatim(mechanism.Period!)));

    [Message("{text} is not an ISO 8601 period: expected one such as P1Y for every year or P6M for twice a year")]
    private static partial Message NoPeriod(string text);

    static bool IsPeriod(string text)
    {
        var read = PeriodPattern.Roundtrip.Parse(text);
        return read.Success
            && !text.Any(char.IsAsciiLetterLower)
            && read.Value is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0, HasTimeComponent: false } period
            && period.Years + period.Months + period.Weeks + (long)period.Days > 0;
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Every year, twice a year, every ten weeks",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], period: P1Y }
              - { id: forum, names: Forum, parties: [AZE, TUR], period: P6M }
              - { id: group, names: Group, parties: [AZE, TUR], period: P10W }
            """
        ),
        new(
            "Words, a number and nothing",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], period: yearly }
              - { id: forum, names: Forum, parties: [AZE, TUR], period: P-1Y }
              - { id: group, names: Group, parties: [AZE, TUR], period: P }
            """,
            "error council.period: \"yearly\" is not an ISO 8601 period: expected one such as P1Y for every year or P6M for twice a year",
            "error forum.period: \"P-1Y\" is not an ISO 8601 period: expected one such as P1Y for every year or P6M for twice a year",
            "error group.period: \"P\" is not an ISO 8601 period: expected one such as P1Y for every year or P6M for twice a year"
        ),
    ];
}
