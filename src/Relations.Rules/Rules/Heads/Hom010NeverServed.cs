using System.Linq.Expressions;
using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom010NeverServed : RecordRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new("HOM010", "never-served", Severity.Warning, "One who never took up the post has dates of service.")
        {
            Why =
                "A nominee who was not commissioned, did not proceed or declined has not served. With an arrival, credentials "
                + "or an end of service the status or the date is wrong.",
            Basis =
                "Notes in the published list of US principal officers: 153 \"did not …\", 101 \"not commissioned\".",
            Needs = "an appointment with such a status",
        };

    public override void Define(RecordValidator<Appointment> validator)
    {
        Absent(appointment => appointment.Arrived, step: 2);
        Absent(appointment => appointment.Credentials, step: 3);
        Absent(appointment => appointment.Ended, step: 4);

        void Absent(Expression<Func<Appointment, SourceDate?>> date, int step) =>
            validator
                .RuleFor(date)
                .Null()
                .Unless(Services.Served)
                .WithFinding(appointment => Served(appointment.Steps()[step]), Mend);
    }

    [Message("{step} is on record of one who never served")]
    private static partial Message Served(Dated step);

    [Message("mend the status, or remove the date")]
    private static partial Message Mend();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A nominee who declined",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, nominated: 1992-03-01, status: declined }
            """
        ),
        new(
            "A nominee who declined and presented credentials",
            """
            appointments:
              - { id: first, person: somebody, mission: embassy, nominated: 1992-03-01, credentials: 1992-06-01, status: declined }
            """,
            "warning first.credentials: the presentation of credentials (1992-06-01) is on record of one who never served"
        ),
    ];
}
