using System.Collections.Frozen;
using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom013NewMonarch : RecordRule<Appointment>
{
    static readonly RecordIndex<Office, string> HeadsOfState = new(
        dossier => dossier.Offices,
        office => office is { Rank: OfficeRank.HeadOfState, Of.Id: { } of } && IsOfMonarch(office) ? [of] : []
    );

    static readonly RecordIndex<Tenure, Ref<Office>> ByOffice = new(
        dossier => dossier.Tenures,
        tenure => tenure.Office
    );

    // English, Turkish, Azerbaijani and French.
    static readonly FrozenSet<string> Monarchs = (
        (string[])
            [
                "king",
                "queen",
                "emperor",
                "empress",
                "sultan",
                "shah",
                "emir",
                "tsar",
                "pope",
                "kral",
                "kralice",
                "kralica",
                "imparator",
                "imperator",
                "padisah",
                "sah",
                "emir",
                "car",
                "papa",
                "roi",
                "reine",
                "empereur",
                "imperatrice",
                "pape",
            ]
    ).ToFrozenSet(StringComparer.Ordinal);

    // Words by which a note says that new letters were presented.
    static readonly string[] Letters =
    [
        "credence",
        "credentials",
        "recommission",
        "güven mektub",
        "etimadnam",
        "créance",
    ];

    public override RuleInfo Info { get; } =
        new(
            "HOM013",
            "new-monarch",
            Severity.Info,
            "A head serves on under a new monarch without new letters of credence."
        )
        {
            Why =
                "Letters of credence go from one monarch to another, and lapse when either dies or gives up the throne. A head who serves on "
                + "presents new ones, whose day is worth a record or a note.",
            Basis = "Satow's Diplomatic Practice, on letters of credence; practice between republics differs.",
            Needs =
                "the service of an ambassador, nuncio, envoy or minister resident, and the tenure of a monarch of the sender or the host: of an "
                + "office of the rank head-of-state with a word as king or sultan in its title",
            Verdicts =
                "Violated when the service certainly began before the tenure of a monarch and went on for 60 days after its "
                + "start; undetermined when it may have; satisfied otherwise, for the first monarch on record, and where the "
                + "note speaks of letters of credence.",
            Exceptions = ["Heads of high commissions of realms of one crown."],
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Credentials)
            .NotContradictedByAny(NewReigns)
            .WithFinding(
                (_, one) =>
                    Violation.Of(one.Service, one.Reign, WithoutLetters(one.Service, one.Reign, one.State)) with
                    {
                        Certain = GoesOnInto(one.Service, one.Reign),
                    }
            )
            .When(appointment =>
                appointment.Served()
                && appointment.Class
                    is HeadClass.Ambassador
                        or HeadClass.Nuncio
                        or HeadClass.Envoy
                        or HeadClass.MinisterResident
                && !Letters.Any(word => appointment.Note?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
            );

    static IEnumerable<NewReign> NewReigns(Appointment appointment, RuleContext context) =>
        context.Dossier.Find(appointment.Mission) is { Kind: not MissionKind.HighCommission } mission
        && appointment.Service(context.Dossier) is { } service
            ? ((string?[])[mission.Sending.Id, mission.Receiving.Id])
                .OfType<string>()
                .Select(state =>
                    Reigns(state, context).Worst(reign => GoesOnInto(service, reign)) is { } reign
                        ? new NewReign(service, reign, new(state))
                        : null
                )
                .OfType<NewReign>()
            : [];

    // What was before the first reign on record is not known: a monarch may have been crowned long before.
    static IEnumerable<Period> Reigns(string state, RuleContext context) =>
        context
            .Find(HeadsOfState, state)
            .SelectMany(office => context.Find(ByOffice, new(office.Id)))
            .Select(Reign)
            .OfType<Period>()
            .OrderBy(reign => reign.Start.Earliest)
            .Skip(1);

    static Period? Reign(Tenure tenure) => Period.Of(new(TheReign(tenure.Person), tenure, "period", tenure.Period));

    static Ternary GoesOnInto(Period service, Period reign) =>
        reign.Start.IsUnknownBefore
        || service.First.Record is Appointment { Ended: null, Status: not AppointmentStatus.Serving }
            ? Ternary.No
            : service.Start.Before(reign.Start).And(reign.Start.Later(DepartureGrace.Days).Before(service.End));

    static bool IsOfMonarch(Office office) =>
        office.Title is { } title
        && title.Translations.Any(name => FoldedNames.WordsOf(name.Text).Any(Monarchs.Contains));

    sealed record NewReign(Period Service, Period Reign, StateValue State);

    [Message("{service} goes on into {reign} in {state}, and no new letters of credence are on record")]
    private static partial Message WithoutLetters(Period service, Period reign, StateValue state);

    [Message("the reign of {person}")]
    private static partial Message TheReign(Ref<Person> person);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A change of president, a head whose note mentions new letters, and one who left with the old monarch",
            """
            offices:
              - { id: president, title: President, of: USA, rank: head-of-state }
              - { id: king, title: King, of: GBR, rank: head-of-state }
            tenures:
              - { id: a, person: edward, office: king, period: 1901-01-22/1910-05-06 }
              - { id: b, person: george, office: king, period: 1910-05-06/1936-01-20 }
              - { id: c, person: roosevelt, office: president, period: 1901-09-14/1909-03-04 }
              - { id: d, person: taft, office: president, period: 1909-03-04/1913-03-04 }
            missions: [{ id: embassy, sending: USA, receiving: GBR, kind: embassy }]
            appointments:
              - { id: reid, person: reid, mission: embassy, class: ambassador, credentials: 1905-06-05, ended: 1910-05-06 }
              - { id: other, person: other, mission: embassy, class: ambassador, credentials: 1910-01-05, ended: 1912-05-06, note: Presented new credentials on 1910-06-01. }
            """
        ),
        new(
            "A head under two kings",
            """
            offices: [{ id: king, title: { en: King, tr: Kral }, of: GBR, rank: head-of-state }]
            tenures:
              - { id: a, person: edward, office: king, period: 1901-01-22/1910-05-06 }
              - { id: b, person: george, office: king, period: 1910-05-06/1936-01-20 }
            missions: [{ id: embassy, sending: USA, receiving: GBR, kind: embassy }]
            appointments: [{ id: reid, person: reid, mission: embassy, class: ambassador, credentials: 1905-06-05, ended: 1912-12-15 }]
            """,
            "info reid.credentials: the service of reid (1905-06-05/1912-12-15) goes on into the reign of george (1910-05-06/1936-01-20) in GBR, and no new letters of credence are on record"
        ),
        new(
            "Only the year of the end is known",
            """
            offices: [{ id: king, title: King, of: GBR, rank: head-of-state }]
            tenures:
              - { id: a, person: edward, office: king, period: 1901-01-22/1910-05-06 }
              - { id: b, person: george, office: king, period: 1910-05-06/1936-01-20 }
            missions: [{ id: embassy, sending: USA, receiving: GBR, kind: embassy }]
            appointments: [{ id: reid, person: reid, mission: embassy, class: ambassador, credentials: 1905-06-05, ended: 1910 }]
            """,
            "maybe reid.credentials: cannot tell whether the service of reid (1905-06-05/1910) goes on into the reign of george (1910-05-06/1936-01-20) in GBR, and no new letters of credence are on record"
        ),
    ];
}
