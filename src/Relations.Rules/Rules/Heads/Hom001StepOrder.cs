using Relations.Dossiers;

namespace Relations.Rules;

sealed class Hom001StepOrder : OrderRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new("HOM001", "step-order", Severity.Error, "The steps of an appointment are out of order.")
        {
            Why =
                "A head of mission is nominated, appointed, arrives, presents credentials and leaves, in that order. A later "
                + "step on an earlier day is a slip, often in the year. A nomination that comes after the others is reported "
                + "as info: in a recess of the assembly that confirms it, a head is commissioned first.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 4 and 13, which say nothing of nominations; 3 certain breaks in 10,039 pairs of dates that "
                + "the published list of US principal officers lets through.",
            Needs = "two dated steps of an appointment",
            Verdicts =
                "Violated when a step is certainly before one that it follows; undetermined when it may be; satisfied "
                + "otherwise, on the same day too. Of several such steps the nearest is named.",
            Exceptions = ["A chargé who is appointed ambassador at the post, and had arrived before."],
        };

    public override void Check(Appointment subject, RuleContext context) =>
        context.RequireWorst(Orders(subject, context));

    // A missing step is linked to its neighbours, which link it to all others.
    // Who heads the mission already is received in the new class, or has the new commission, some days before the other.
    const long DaysOfPromotion = 62;

    public override IEnumerable<Precedence> Orders(Appointment subject, RuleContext context)
    {
        var steps = subject.Steps();
        var isPromoted = IsPromoted(subject, context);
        for (var later = 1; later < steps.Length; later++)
        {
            for (var earlier = later - 1; earlier >= 0; earlier--)
            {
                var order = new Precedence(steps[earlier], steps[later])
                {
                    Most = earlier == 0 || (isPromoted && later < steps.Length - 1) ? Severity.Info : Severity.Error,
                };
                if (order.IsOnRecord || earlier == later - 1)
                {
                    yield return order;
                }
            }
        }

        // Of the steps that few appointments have nothing follows where they are not on record.
        NamedDate[] others = [subject.Beginning(), subject.Renewal()];
        foreach (var other in others.Where(step => step.Date is not null))
        {
            yield return new(steps[1], other) { Most = isPromoted ? Severity.Info : Severity.Error };
            yield return new(other, steps[^1]) { Most = IsConfirmedLate(other, steps[^1]) };
        }
    }

    static bool IsPromoted(Appointment subject, RuleContext context) =>
        subject is { Appointed: { Value: not null } appointed }
        && (subject.Credentials ?? subject.Started) is { Value: not null } received
        && PeriodBound.StartOf(received).MaxDaysTo(PeriodBound.EndOf(appointed)) is >= 0 and <= DaysOfPromotion
        && context
            .Shared((typeof(Hom001StepOrder), subject.Person, subject.Mission), () => Receptions(subject, context))
            .Best(
                DayExtent.UpTo(received, days: 1),
                other =>
                    !ReferenceEquals(other, subject)
                    && Chronology.Before(other.Credentials ?? other.Started, received) == Ternary.Yes
                        ? Ternary.Yes
                        : Ternary.No
            ) == Ternary.Yes;

    static SpanIndex<Appointment> Receptions(Appointment subject, RuleContext context) =>
        new(
            context
                .Find(Services.ByPerson, subject.Person)
                .Where(other =>
                    other.Mission == subject.Mission && (other.Credentials ?? other.Started) is { Value: not null }
                ),
            other => DayExtent.Of(other.Credentials ?? other.Started),
            context.CountComparison
        );

    // An assembly that meets later confirms whoever has left meanwhile, or died.
    static Severity IsConfirmedLate(NamedDate renewal, NamedDate end) =>
        renewal.Path == "recommissioned"
        && end.Date is { Value: not null } ended
        && renewal.Date is { Value: not null } renewed
        && PeriodBound.StartOf(ended).MaxDaysTo(PeriodBound.EndOf(renewed)) is <= DaysToConfirm
            ? Severity.Info
            : Severity.Error;

    const long DaysToConfirm = 366;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Steps in order",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 1992-03, arrived: 1992-04-02, credentials: 1992-04-10, ended: 1995 }
            """
        ),
        new(
            "A minister who is received as ambassador some days before the commission as such",
            """
            appointments:
              - { id: minister, person: biddle, mission: legation, class: envoy, appointed: 1941-02-11, credentials: 1941-03-27, ended: 1942-05-08 }
              - { id: ambassador, person: biddle, mission: legation, class: ambassador, appointed: 1942-05-12, credentials: 1942-05-08, ended: 1943-12-01 }
            """,
            "info ambassador.credentials: the presentation of credentials (1942-05-08) comes before the appointment (1942-05-12)"
        ),
        new(
            "One who takes over in the new class some days before, and one who is confirmed after the service",
            """
            appointments:
              - { id: minister, person: biddle, mission: legation, class: envoy, appointed: 1941-02-11, credentials: 1941-03-27, ended: 1942-05-08 }
              - { id: ambassador, person: biddle, mission: legation, class: ambassador, appointed: 1942-05-12, started: 1942-05-08, ended: 1943-12-01 }
              - { id: curtis, person: curtis, mission: salvador, appointed: 1931-07-20, recommissioned: 1931-12-17, ended: 1931-12-04 }
            """,
            "info ambassador.started: the start of the service (1942-05-08) comes before the appointment (1942-05-12)",
            "info curtis.ended: the end of the service (1931-12-04) comes before the new commission (1931-12-17)"
        ),
        new(
            "Credentials before the appointment",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 1992-03, credentials: 1991-04-10, ended: 1995 }
            """,
            "error first.credentials: the presentation of credentials (1991-04-10) comes before the appointment (1992-03)"
        ),
        new(
            "A head who was commissioned in a recess and nominated later",
            """
            appointments:
              - { id: first, person: somebody, mission: legation, nominated: 1831-12, appointed: 1831-08-01, credentials: 1831-09-21, ended: 1832-03-19 }
            """,
            "info first.appointed: the appointment (1831-08-01) comes before the nomination (1831-12)",
            "info first.credentials: the presentation of credentials (1831-09-21) comes before the nomination (1831-12)"
        ),
        new(
            "Credentials in the month of the appointment",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, appointed: 1992-03, credentials: 1992-03-10 }
            """,
            "maybe first.credentials: cannot tell whether the presentation of credentials (1992-03-10) comes before the appointment (1992-03)"
        ),
        new(
            "A service that begins before the appointment, and a new commission after the end",
            """
            appointments:
              - { id: good, person: somebody, mission: embassy, appointed: 1992-03-01, started: 1992-03-10, recommissioned: 1992-12-01, ended: 1995 }
              - { id: early, person: another, mission: other, appointed: 1992-03-01, started: 1992-02-10 }
              - { id: late, person: third, mission: third, appointed: 1992-03-01, recommissioned: 1996, ended: 1995-06-01 }
            """,
            "error early.started: the start of the service (1992-02-10) comes before the appointment (1992-03-01)",
            "error late.ended: the end of the service (1995-06-01) comes before the new commission (1996)"
        ),
    ];
}
