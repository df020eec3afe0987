using Relations.Dossiers;

namespace Relations.Rules;

sealed class Mec004NumberingAgainstTime : OrderRule<Mechanism>
{
    public override RuleInfo Info { get; } =
        new("MEC004", "numbering-against-time", Severity.Error, "A session was held before one with a lower number.")
        {
            Why = "Numbers of sessions follow time. Where they do not, a number or a date is wrong.",
            Basis = "Practice of councils and commissions.",
            Needs = "two sessions of a mechanism with numbers and dates",
            Verdicts =
                "Violated when every possible day of a session is before every possible day of one with a lower number; "
                + "undetermined when some may be; satisfied otherwise. Of several such sessions the latest is named.",
        };

    public override void Check(Mechanism subject, RuleContext context)
    {
        // Among those with lower numbers, the one that must and the one that may have begun last decide.
        NamedDate? mustBeLast = null;
        NamedDate? mayBeLast = null;
        foreach (var group in context.Numbered(subject).GroupBy(pair => pair.Number))
        {
            var meetings = group
                .Select(pair => pair.Session.Meeting())
                .Where(meeting => meeting.Date?.Value is not null);
            var dated = meetings.ToList();
            foreach (var meeting in dated)
            {
                var other =
                    mustBeLast is not null && Chronology.NotAfter(mustBeLast.Date, meeting.Date) == Ternary.No
                        ? mustBeLast
                        : mayBeLast;
                if (other is not null)
                {
                    context.RequireOrder(other, meeting, at: meeting);
                }
            }

            mustBeLast = dated.Append(mustBeLast).OfType<NamedDate>().MaxBy(meeting => Start(meeting).Earliest);
            mayBeLast = dated.Append(mayBeLast).OfType<NamedDate>().MaxBy(meeting => Start(meeting).Latest);
        }
    }

    // Each begins no earlier than the one before; which of two with one number is meant cannot be known.
    public override IEnumerable<Precedence> Orders(Mechanism subject, RuleContext context)
    {
        NamedDate? before = null;
        foreach (var group in context.Numbered(subject).GroupBy(pair => pair.Number).Where(group => group.Count() == 1))
        {
            var meeting = group.First().Session.Meeting();
            if (before is not null)
            {
                yield return Precedence.NotBeginningBefore(before, meeting);
            }

            before = meeting;
        }
    }

    static PeriodBound Start(NamedDate meeting) => PeriodBound.StartOf(meeting.Date!);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Sessions in the order of their numbers",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR] }
            sessions:
              - { id: sixth, mechanism: council, ordinal: 6, dates: 2017-10-31 }
              - { id: fifth, mechanism: council, ordinal: 5, dates: 2016-03-15 }
            """
        ),
        new(
            "The sixth a year before the fifth",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR] }
            sessions:
              - { id: sixth, mechanism: council, ordinal: 6, dates: 2015-10-31 }
              - { id: fifth, mechanism: council, ordinal: 5, dates: 2016-03-15 }
            """,
            "error sixth.dates: session 6 (2015-10-31) comes before session 5 (2016-03-15)"
        ),
        new(
            "Only the year of the sixth is known, and it is that of the fifth",
            """
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR] }
            sessions:
              - { id: sixth, mechanism: council, ordinal: 6, dates: 2016 }
              - { id: fifth, mechanism: council, ordinal: 5, dates: 2016-03-15 }
            """,
            "maybe sixth.dates: cannot tell whether session 6 (2016) comes before session 5 (2016-03-15)"
        ),
    ];
}
