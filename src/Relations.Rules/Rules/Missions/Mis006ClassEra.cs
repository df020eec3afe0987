using FluentValidation;
using NodaTime;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis006ClassEra : Rule, IDefines<Mission>, IDefines<Appointment>
{
    // Of the United States, whose list is the fullest: the last two legations were raised on that day.
    static readonly PeriodBound LastLegationDay = Day(new(1966, 11, 28));
    static readonly PeriodBound LastResidentDay = Day(LegalDates.DiplomaticRelations);
    static readonly DateValue LastLegation = new("1966-11-28");
    static readonly DateValue LastResident = new("1964-04-24");

    public override RuleInfo Info { get; } =
        new("MIS006", "class-era", Severity.Info, "A legation or a minister resident is dated outside its era.")
        {
            Why =
                "Legations gave way to embassies after 1945, and the convention left the class of minister resident out. One "
                + "that is later was mostly raised or closed and the record does not say so. It is reported as info: nothing "
                + "was abolished, and some legations went on to the 1990s.",
            Basis =
                "Regulation of Vienna of 19 March 1815 with the protocol of Aix-la-Chapelle of 21 November 1818, which ranked "
                + "ministers resident; Vienna Convention on Diplomatic Relations 1961, art. 14, which has none and keeps "
                + "envoys; the last American legations, in Sofia and Budapest, raised on 28 November 1966.",
            Needs =
                "the end of a legation, and of a minister resident the start of the service; the eras are legations to "
                + "1966-11-28 and ministers resident to 1964-04-24",
            Verdicts =
                "Violated when a legation certainly lasts beyond its era, or a minister resident certainly begins after it; "
                + "undetermined when it may, as where no closing is on record; satisfied otherwise.",
            Exceptions =
            [
                "The British legation to the Holy See, raised in 1982, and the Swedish one in Pretoria, raised in 1993.",
                "The Lithuanian legation in Washington, from 1922 to 1991.",
                "Ministers resident with political tasks, who head no mission.",
            ],
        };

    public void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleForPhases(kind => kind == MissionKind.Legation)
            .Must((_, phase, _) => phase.End.NotAfter(LastLegationDay))
            .WithFinding((_, phase) => Violation.Of(phase, Outlasts(phase)));

    public void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Class)
            .Must((head, context) => head.Service(context.Dossier)?.Start.NotAfter(LastResidentDay) ?? Ternary.Yes)
            .WithFinding((head, _, context) => BeginsLate(head.Service(context.Dossier)!))
            .When(head => head.Class == HeadClass.MinisterResident && head.Served());

    static Message Outlasts(Period phase) =>
        LastLegationDay.Before(phase.Start) == Ternary.Yes
            ? LegationBegins(phase, LastLegation)
            : LegationLasts(phase, LastLegation);

    static Violation BeginsLate(Period service) => Violation.Of(service.First, ResidentBegins(service, LastResident));

    static PeriodBound Day(LocalDate day) => new(EdtfDay.FromLocalDate(day), EdtfDay.FromLocalDate(day), null);

    [Message("{mission} begins after the era of legations (to {last})")]
    private static partial Message LegationBegins(Period mission, DateValue last);

    [Message("{mission} lasts beyond the era of legations (to {last})")]
    private static partial Message LegationLasts(Period mission, DateValue last);

    [Message("{service} begins after the era of ministers resident (to {last})")]
    private static partial Message ResidentBegins(Period service, DateValue last);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A legation that was raised in 1944, and ministers resident of 1883 and 1794",
            """
            missions:
              - id: mission
                sending: USA
                receiving: IRN
                kind: embassy
                grades: [{ kind: legation, period: 1883-06-11/1944-02-16 }, { kind: embassy, period: 1944-02-16/.. }]
            appointments:
              - { id: resident, person: somebody, mission: mission, class: minister-resident, credentials: 1883-06-11, ended: 1885 }
              - { id: adams, person: adams, mission: the-hague, class: minister-resident, credentials: 1794-11-06, ended: 1797-06-20 }
            """
        ),
        new(
            "A legation that closed in 1970, and a minister resident of 1975",
            """
            missions:
              - { id: legation, sending: USA, receiving: BGR, kind: legation, opened: 1960-03-01, closed: 1970 }
            appointments:
              - { id: resident, person: somebody, mission: legation, class: minister-resident, credentials: 1975-05-01, ended: 1977 }
            """,
            "info legation.opened: the legation legation (1960-03-01/1970) lasts beyond the era of legations (to 1966-11-28)",
            "info resident.credentials: the service of somebody (1975-05-01/1977) begins after the era of ministers resident (to 1964-04-24)"
        ),
        new(
            "A legation after all others",
            """
            missions:
              - { id: legation, sending: USA, receiving: BGR, kind: legation, opened: 1992~, closed: 1994 }
            """,
            "info legation.opened: the legation legation (1992~/1994) begins after the era of legations (to 1966-11-28)"
        ),
        new(
            "Only the year of the closing is known",
            """
            missions:
              - { id: legation, sending: USA, receiving: BGR, kind: legation, opened: 1960-03-01, closed: 1966 }
            """,
            "maybe legation.opened: cannot tell whether the legation legation (1960-03-01/1966) lasts beyond the era of legations (to 1966-11-28)"
        ),
    ];
}
