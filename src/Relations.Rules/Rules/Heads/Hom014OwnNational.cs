using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom014OwnNational : RecordRule<Appointment>
{
    static readonly RecordIndex<Tenure, Ref<Person>> ByPerson = new(
        dossier => dossier.Tenures,
        tenure => tenure.Person
    );

    // In English and French, in Turkish and in Azerbaijani.
    static readonly string[] Consent = ["consent", "rıza", "razılı"];

    public override RuleInfo Info { get; } =
        new("HOM014", "own-national", Severity.Info, "A head of mission has held an office of the host.")
        {
            Why =
                "A person who held an office of a state is usually its national, and may be sent there only with its "
                + "consent, which can be withdrawn. Without a note on that the mission, the office or the person is another.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 8(2).",
            Needs = "an appointment to a diplomatic mission, and a tenure of the person in an office of the host",
            Exceptions = ["A consent that is on record: mention it in the note of the appointment."],
            LawFrom = LegalDates.DiplomaticRelations,
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Person)
            .NotContradictedBy(OfficeOfHost)
            .WithFinding(
                (appointment, _, held, context) =>
                    new(HeldAnOffice(appointment.Person, held.Office, new(HostOf(appointment, context)!)))
                    {
                        Related = [new(CheckTexts.Named(held), new(held, "office"))],
                    }
            )
            .When(appointment => !appointment.Person.IsNone && !IsByConsent(appointment));

    static Tenure? OfficeOfHost(Appointment appointment, RuleContext context) =>
        HostOf(appointment, context) is { } host
            ? context
                .Shared(
                    (typeof(Hom014OwnNational), appointment.Person),
                    () => FirstTenures(appointment.Person, context)
                )
                .GetValueOrDefault(host)
            : null;

    // By the state of the office.
    static Dictionary<string, Tenure> FirstTenures(Ref<Person> person, RuleContext context)
    {
        Dictionary<string, Tenure> first = new(StringComparer.Ordinal);
        foreach (var tenure in context.Find(ByPerson, person))
        {
            if (context.Dossier.Find(tenure.Office)?.Of.Id is { } of)
            {
                first.TryAdd(of, tenure);
            }
        }

        return first;
    }

    static string? HostOf(Appointment appointment, RuleContext context) =>
        context.Dossier.Find(appointment.Mission) is { } mission && mission.Kind.IsDiplomatic()
            ? mission.Receiving.Id
            : null;

    static bool IsByConsent(Appointment appointment) =>
        Consent.Any(word => appointment.Note?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    [Message("{person}, head of a mission to {host}, held its office {office}")]
    private static partial Message HeldAnOffice(Ref<Person> person, Ref<Office> office, StateValue host);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A head who held an office of the sender, and one whose note mentions the consent",
            """
            offices:
              - { id: minister, title: Minister, of: TUR, rank: minister }
              - { id: other, title: Minister, of: AZE, rank: minister }
            tenures:
              - { id: first, person: a, office: minister, period: 1990/1991 }
              - { id: second, person: b, office: other, period: 1990/1991 }
            missions: [{ id: embassy, sending: TUR, receiving: AZE, kind: embassy }]
            appointments:
              - { id: x, person: a, mission: embassy, class: ambassador }
              - { id: y, person: b, mission: embassy, class: ambassador, note: With the consent of the host. }
            """
        ),
        new(
            "A head who was a minister of the host",
            """
            offices: [{ id: other, title: Minister, of: AZE, rank: minister }]
            tenures: [{ id: second, person: b, office: other, period: 1990/1991 }]
            missions: [{ id: embassy, sending: TUR, receiving: AZE, kind: embassy }]
            appointments: [{ id: y, person: b, mission: embassy, class: ambassador }]
            """,
            "info y.person: b, head of a mission to AZE, held its office other"
        ),
    ];
}
