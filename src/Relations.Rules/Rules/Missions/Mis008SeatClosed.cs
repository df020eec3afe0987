using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis008SeatClosed : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new("MIS008", "seat-closed", Severity.Error, "A mission outlasts the seat from which it is accredited.")
        {
            Why =
                "A mission without residence lives in another one, which is accredited to its host. When that closes, the "
                + "accreditation ends or moves to another seat, and one of the dates or the new seat is missing.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 5.",
            Needs =
                "an embassy, high commission, nunciature or legation that has no seat in its host, and a mission of the same "
                + "sender that is accredited to that host, both with dates",
            Verdicts =
                "Violated when it certainly ends after every such seat; undetermined when it may, as where it has no closing "
                + "on record and every seat has one; satisfied otherwise.",
            Exceptions = ["A seat that moved to the capital of the sender."],
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleFor(mission => mission.Closed)
            .NotContradictedBy(ClosedSeats)
            .WithFinding((mission, seats) => OutlastsSeats(mission, mission.Open()!, seats))
            .When(mission => mission.Kind.IsDiplomatic() && mission.Open() is not null);

    // A message that names more seats helps nobody.
    const int MaxNamed = 8;

    static PeriodIndex? ClosedSeats(Mission mission, RuleContext context) =>
        !context.Dossier.ResidesInHost(mission)
        && PeriodIndex.Of(context, Accreditations.Seats, (mission.Sending.Id, mission.Receiving.Id), OpenToday)
            is { All.Count: > 0 } seats
        && (seats.All.Count > 1 || !IsOf(mission, seats.All[0]))
            ? seats
            : null;

    static Period? OpenToday(Mission seat) => seat.OpenToday();

    static bool IsOf(Mission mission, Period period) => ReferenceEquals(period.First.Record, mission);

    static Violation OutlastsSeats(Mission mission, Period open, PeriodIndex all)
    {
        var seats = all.All.Where(seat => !IsOf(mission, seat)).Take(MaxNamed).ToList();
        return new(Outlasts(open, ArgumentValue.List(seats.Select(seat => seat.AsArgument()))))
        {
            Certain = all.Best(
                    DayExtent.Between(open.End, PeriodBound.StillGoingOn),
                    seat => IsOf(mission, seat) ? Ternary.No : open.End.NotAfter(seat.End)
                )
                .Not(),
            At = open.First,
            RestsOn = [.. open.Inexact, .. seats.SelectMany(seat => seat.Inexact)],
            Related = [.. seats.SelectMany(seat => seat.Related)],
        };
    }

    [Message("{mission} outlasts the seat that is accredited there, {seats}")]
    private static partial Message Outlasts(Period mission, ArgumentValue seats);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A mission that is carried by one after the other seat",
            """
            missions:
              - { id: first, sending: USA, receiving: MUS, kind: embassy, opened: 1968-07-29, closed: 1996, accreditedTo: [COM] }
              - { id: second, sending: USA, receiving: MDG, kind: embassy, opened: 1960-06-27, accreditedTo: [COM] }
              - { id: carried, sending: USA, receiving: COM, kind: embassy, opened: 1977-08-18 }
            """
        ),
        new(
            "The seat closed three years before",
            """
            missions:
              - { id: seat, sending: USA, receiving: MUS, kind: embassy, opened: 1968-07-29, closed: 1993-09-30, accreditedTo: [COM] }
              - { id: carried, sending: USA, receiving: COM, kind: embassy, opened: 1977-08-18, closed: 1996-05-01 }
            """,
            "error carried.opened: the embassy carried (1977-08-18/1996-05-01) outlasts the seat that is accredited there, the embassy seat (1968-07-29/1993-09-30)"
        ),
        new(
            "Only the year of both closings is known, and the month of one",
            """
            missions:
              - { id: seat, sending: USA, receiving: MUS, kind: embassy, opened: 1968-07-29, closed: 1993, accreditedTo: [COM] }
              - { id: carried, sending: USA, receiving: COM, kind: embassy, opened: 1977-08-18, closed: 1993-09 }
            """,
            "maybe carried.opened: cannot tell whether the embassy carried (1977-08-18/1993-09) outlasts the seat that is accredited there, the embassy seat (1968-07-29/1993)"
        ),
    ];
}
