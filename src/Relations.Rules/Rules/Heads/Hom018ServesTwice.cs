using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom018ServesTwice : RivalRule<Appointment, (Ref<Mission>, Ref<Person>)>
{
    // A commission to the same mission, as for a new class, is not another service.
    const string Appointed = "appointed";

    static readonly RecordIndex<Appointment, (Ref<Mission>, Ref<Person>)> Alike = new(
        dossier => dossier.Appointments,
        KeysOf
    );

    public override RuleInfo Info { get; } =
        new("HOM018", "serves-twice", Severity.Warning, "One person serves at one mission twice at once.")
        {
            Why =
                "Two records of one service differ in their dates or were entered twice. Counts and tables of heads would hold "
                + "the person twice.",
            Basis = "A person heads a mission once at a time.",
            Needs = "two appointments of one person to one mission, both with the start of the service",
            Verdicts =
                "Violated when both certainly begin on the same day, or share more than a day; undetermined when they may; "
                + "satisfied otherwise. Of several that stand before it the nearest is named.",
        };

    private protected override RecordIndex<Appointment, (Ref<Mission>, Ref<Person>)> Index => Alike;

    private protected override IEnumerable<(Ref<Mission>, Ref<Person>)> Keys(
        Appointment subject,
        RuleContext context
    ) => KeysOf(subject);

    private protected override Ternary Breaks(Appointment subject, Appointment other, RuleContext context) =>
        subject.Service() is { } mine && other.Service() is { } theirs ? IsOne(mine, theirs) : Ternary.No;

    private protected override void Report(Appointment subject, Appointment other, RuleContext context)
    {
        var (mine, theirs) = (subject.Service()!, other.Service()!);
        IEnumerable<NamedDate> dates = [.. mine.Inexact, .. theirs.Inexact];
        context.ReportIf(IsOne(mine, theirs), mine.First, Repeats(mine, theirs), [.. dates], theirs.Related);
    }

    private protected override Func<Appointment, Dossier, DayExtent?> ReachOf => ReachOfService;

    static IEnumerable<(Ref<Mission>, Ref<Person>)> KeysOf(Appointment appointment) =>
        appointment.Served() && appointment.Service()?.First.Path != Appointed
            ? [(appointment.Mission, appointment.Person)]
            : [];

    // Those that begin on the same day count, whatever is known of their ends.
    static DayExtent? ReachOfService(Appointment appointment, Dossier dossier) =>
        DayExtent.Of(appointment.Service()) is { } reach
            ? reach with
            {
                SureLast = reach.SureLast >= reach.SureFirst ? reach.SureLast : reach.SureFirst,
            }
            : null;

    static Ternary IsOne(Period one, Period other) =>
        one.Start is { IsExact: true, Date: not null }
        && one.Start.Earliest == other.Start.Earliest
        && other.Start.IsExact
            ? Ternary.Yes
            : one.Overlaps(other);

    [Message("{service} repeats {other}")]
    private static partial Message Repeats(Period service, Period other);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One person at one mission twice, one after the other, and at two missions",
            """
            appointments:
              - { id: first, person: a, mission: embassy, credentials: 1992-03-01, ended: 1995-06-30 }
              - { id: second, person: a, mission: embassy, credentials: 1999-07-10, ended: 2003 }
              - { id: elsewhere, person: a, mission: other, credentials: 1999-07-10, ended: 2003 }
              - { id: withdrawn, person: a, mission: embassy, appointed: 2000-02-25, note: The nomination was withdrawn. }
            """
        ),
        new(
            "Twice at once, and twice on the same day",
            """
            appointments:
              - { id: first, person: a, mission: embassy, credentials: 1992-03-01, ended: 1995-06-30 }
              - { id: second, person: a, mission: embassy, credentials: 1993-07-10, ended: 1996 }
              - { id: third, person: b, mission: embassy, credentials: 1999-07-10 }
              - { id: fourth, person: b, mission: embassy, credentials: 1999-07-10 }
            """,
            "warning second.credentials: the service of a (1993-07-10/1996) repeats the service of a (1992-03-01/1995-06-30)",
            "warning fourth.credentials: the service of b (1999-07-10/) repeats the service of b (1999-07-10/)"
        ),
        new(
            "The first has no end",
            """
            appointments:
              - { id: first, person: a, mission: embassy, credentials: 1992-03-01 }
              - { id: second, person: a, mission: embassy, credentials: 1999-07-10, ended: 2003 }
            """,
            "maybe second.credentials: cannot tell whether the service of a (1999-07-10/2003) repeats the service of a (1992-03-01/)"
        ),
    ];
}
