using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rec009MissionFirst : Rule, IChecks<Mission>, IChecks<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "REC009",
            "mission-first",
            Severity.Warning,
            "A mission opens, or a head presents credentials, before the recognition on record."
        )
        {
            Why =
                "To send an ambassador to a state, or to receive one, is to recognize it. Recognition on record for a later "
                + "day means that one of the dates is wrong, or that an earlier, implied recognition is missing. Where the "
                + "later one is de jure, one de facto may be missing, and it is reported as info.",
            Basis =
                "Tacit recognition: Montevideo Convention on the Rights and Duties of States 1933, art. 7, in force from 26 December "
                + "1934; Lauterpacht, Recognition in International Law, 1947.",
            Needs =
                "the opening of an embassy, high commission, nunciature or legation, or the credentials of its head where it "
                + "has none, and a recognition by one side of the other with its date; not one of a government",
            Verdicts =
                "Violated when the last possible day is before the first possible day of every recognition of the one by the "
                + "other; undetermined when it may be; satisfied otherwise, on the same day, after a withdrawal, and where the "
                + "state governed itself abroad before its independence.",
            Exceptions = ["A mission to an interim government, or one that was received without recognition."],
        };

    public void Check(Mission subject, RuleContext found)
    {
        foreach (var phase in subject.PhasesOf(MissionKinds.IsDiplomatic).Take(1))
        {
            if (!phase.Start.IsUnknownBefore)
            {
                Check(phase.First, phase.Start, subject, found);
            }
        }
    }

    public void Check(Appointment subject, RuleContext found)
    {
        if (
            subject.Served()
            && subject.Credentials is { Value: not null } date
            && found.Dossier.Find(subject.Mission) is { Opened: null, Grades: [] } mission
            && mission.Kind.IsDiplomatic()
        )
        {
            var when = new NamedDate(Appointment.ThePresentation(), subject, "credentials", date);
            Check(when, PeriodBound.StartOf(date), mission, found);
        }
    }

    static void Check(NamedDate when, PeriodBound start, Mission mission, RuleContext found)
    {
        (string? By, string? Of)[] sides =
        [
            (mission.Sending.Id, mission.Receiving.Id),
            (mission.Receiving.Id, mission.Sending.Id),
        ];
        foreach (var (by, of) in sides)
        {
            var acts = SpanIndex.Of(
                found,
                Recognitions.ByPair,
                (new(by), new(of)),
                Standing,
                act => DayExtent.Of(act.Date)
            );
            if (
                acts.All.Count > 0
                && !SelfGovernment.Covers(of, when.Date)
                && !found.Shared((typeof(Rec009MissionFirst), by, of), () => new Withdrawals(acts)).AreAny
            )
            {
                var first =
                    acts.Worst(DayExtent.Between(PeriodBound.Always, start), act => IsFirst(start, act).Not())
                    ?? acts.All[0];
                var broken = IsFirst(start, first);
                var most = first.Form == RecognitionForm.DeJure ? Severity.Info : Severity.Error;
                var act = first.Act() with { What = Recognition.TheRecognition(first.Of, first.By) };
                found.ReportIf(
                    broken,
                    when,
                    CheckTexts.ComesBefore(when, act),
                    [when, act],
                    Chronology.Related(act),
                    most: most
                );
                return;
            }
        }
    }

    static IEnumerable<Recognition> Standing(Recognition act) => act.IsOfGovernment() ? [] : [act];

    sealed class Withdrawals(SpanIndex<Recognition> acts)
    {
        public bool AreAny { get; } = acts.All.Any(act => act.Withdrawn is not null);
    }

    static Ternary IsFirst(PeriodBound start, Recognition act) =>
        act.Date is { Value: not null } date ? PeriodBound.StartOf(date).NotAfter(start).Not()
        : act.Date is null ? Ternary.Unknown
        : Ternary.No;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An embassy after the recognition, and one of a time before a recognition was given anew",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
              - { id: first, by: FIN, of: EST, date: 1920-06-07 }
              - { id: again, by: FIN, of: EST, date: 1991-08-25 }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, opened: 1992-01-14 }
              - { id: legation, sending: FIN, receiving: EST, kind: legation, opened: 1921 }
            """
        ),
        new(
            "An embassy a year before the recognition, and credentials before one de jure",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1993-11-09 }
              - { id: legal, by: USA, of: GEO, date: 1995-12-25, form: de-jure }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, opened: 1992-08-23 }
              - { id: other, sending: GEO, receiving: USA, kind: embassy }
            appointments:
              - { id: head, person: somebody, mission: other, credentials: 1993-05-01 }
            """,
            "warning embassy.opened: the opening of the embassy (1992-08-23) comes before the recognition of AZE by TUR (1993-11-09)",
            "info head.credentials: the presentation of credentials (1993-05-01) comes before the recognition of GEO by USA (1995-12-25)"
        ),
        new(
            "An embassy of the year of the recognition",
            """
            recognitions: [{ id: recognition, by: TUR, of: AZE, date: 1991-11-09 }]
            missions: [{ id: embassy, sending: TUR, receiving: AZE, kind: embassy, opened: 1991 }]
            """,
            "maybe embassy.opened: cannot tell whether the opening of the embassy (1991) comes before the recognition of AZE by TUR (1991-11-09)"
        ),
    ];
}
