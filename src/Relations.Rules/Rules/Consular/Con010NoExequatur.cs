using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Con010NoExequatur : RecordRule<Appointment>
{
    const long Days = 366;

    public override RuleInfo Info { get; } =
        new(
            "CON010",
            "no-exequatur",
            Severity.Info,
            "A consular head serves for a year without an exequatur on record."
        )
        {
            Why =
                "The head of a consular post acts under the exequatur of the host, or is admitted provisionally until it "
                + "comes. After a year one or the other should exist, and the date is worth looking up.",
            Basis = "Vienna Convention on Consular Relations 1963, art. 12 and 13; a year is a bound of this tool.",
            Needs = "the start and the end of the service of the head of a consular post",
            Verdicts =
                "Violated when the service certainly lasts longer than 366 days and neither an exequatur nor a provisional "
                + "admission is on record; undetermined when it may last longer; satisfied otherwise, and where no end is on "
                + "record.",
            Exceptions = ["Agents who were received without relations."],
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Exequatur)
            .Must(appointment => IsShort(appointment.Service()))
            .WithFinding(appointment => Violation.Of(appointment.Service()!, WithoutExequatur(appointment.Service()!)))
            .When(appointment =>
                appointment is { Exequatur: null, Admitted: null, Ended.Value: not null }
                && appointment.Class.PostOf() is not null
                && appointment.Served()
            );

    static Ternary IsShort(Period? service) =>
        service?.Start.IsWithinDays(Days, service.End, endless: Ternary.Yes) ?? Ternary.Yes;

    [Message("{service} is longer than a year, without an exequatur or a provisional admission")]
    private static partial Message WithoutExequatur(Period service);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A consul with an exequatur, one who was admitted, one of some months, and an ambassador",
            """
            appointments:
              - { id: first, person: a, mission: post, class: consul, duties: 1990-01-01, exequatur: 1990-02-01, ended: 1994-01-01 }
              - { id: second, person: b, mission: post, class: consul, admitted: 1990-01-01, duties: 1990-01-01, ended: 1994-01-01 }
              - { id: third, person: c, mission: post, class: consul, duties: 1990-01-01, ended: 1990-06-01 }
              - { id: fourth, person: d, mission: post, class: ambassador, credentials: 1990-01-01, ended: 1996-06-01 }
            """
        ),
        new(
            "A consul who serves for four years",
            """
            appointments:
              - { id: first, person: a, mission: post, class: consul, duties: 1990-01-01, ended: 1994-01-01 }
            """,
            "info first.duties: the service of a (1990-01-01/1994-01-01) is longer than a year, without an exequatur or a provisional admission"
        ),
        new(
            "Only the years are known",
            """
            appointments:
              - { id: first, person: a, mission: post, class: consul, duties: 1990, ended: 1991 }
            """,
            "maybe first.duties: cannot tell whether the service of a (1990/1991) is longer than a year, without an exequatur or a provisional admission"
        ),
    ];
}
