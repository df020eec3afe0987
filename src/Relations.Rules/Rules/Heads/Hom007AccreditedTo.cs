using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Hom007AccreditedTo : RecordRule<Appointment>
{
    public override RuleInfo Info { get; } =
        new(
            "HOM007",
            "accredited-to",
            Severity.Warning,
            "A head is accredited to another addressee than the class requires."
        )
        {
            Why =
                "Ambassadors, envoys and ministers resident are accredited to the head of state, chargés d'affaires en titre "
                + "to the minister of foreign affairs. Where it is the other way round the class is wrong.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 14(1); for ministers resident the Regulation of Vienna of "
                + "1815 and the protocol of Aix-la-Chapelle of 1818.",
            Needs =
                "the class of a head and accreditedTo; a head of a high commission has no letters to the head of state, who is "
                + "that of the sender",
            Exceptions = ["Heads of mission to a state whose head of state is that of the sender."],
            LawFrom = LegalDates.DiplomaticRelations,
        };

    public override void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.AccreditedTo)
            .Must(
                (appointment, context) =>
                    appointment.AccreditedTo == Expected(appointment.Class)
                    || context.Dossier.Find(appointment.Mission)?.Kind == MissionKind.HighCommission
            )
            .WithFinding((appointment, _, context) => NotExpected(appointment, context.Dossier))
            .When(appointment => appointment.AccreditedTo is not null && Expected(appointment.Class) is not null);

    static Violation NotExpected(Appointment appointment, Dossier dossier)
    {
        var head = EnumWords.Of(Appointment.Shape, "class", appointment.Class!);
        return new(WrongAddressee(head, Word(appointment.AccreditedTo), Word(Expected(appointment.Class))))
        {
            Related = [new(TheClass(), new(appointment, "class"))],
            Day = appointment.Service(dossier)?.Start.Latest,
        };
    }

    static Addressee? Expected(HeadClass? head) =>
        head switch
        {
            HeadClass.Ambassador or HeadClass.Nuncio or HeadClass.Envoy or HeadClass.MinisterResident =>
                Addressee.HeadOfState,
            HeadClass.ChargeDAffairesEnTitre => Addressee.ForeignMinister,
            _ => null,
        };

    static LocalizedString Word(Addressee? addressee) => EnumWords.Of(Appointment.Shape, "accreditedTo", addressee!);

    [Message("{head} is accredited to the {addressee}: expected the {expected}")]
    private static partial Message WrongAddressee(
        LocalizedString head,
        LocalizedString addressee,
        LocalizedString expected
    );

    [Message("the class")]
    private static partial Message TheClass();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Each to whom the class demands",
            """
            missions: [{ id: high-commission, sending: AUS, receiving: GBR, kind: high-commission }]
            appointments:
              - { id: first, person: a, mission: embassy, class: ambassador, accreditedTo: head-of-state }
              - { id: bruce, person: bruce, mission: high-commission, class: ambassador, accreditedTo: foreign-minister }
              - { id: second, person: b, mission: embassy, class: charge-d-affaires-en-titre, accreditedTo: foreign-minister }
            """
        ),
        new(
            "The other way round",
            """
            appointments:
              - { id: first, person: a, mission: embassy, class: envoy, accreditedTo: foreign-minister }
              - { id: second, person: b, mission: embassy, class: charge-d-affaires-en-titre, accreditedTo: head-of-state }
            """,
            "warning first.accreditedTo: envoy is accredited to the foreign-minister: expected the head-of-state",
            "warning second.accreditedTo: charge-d-affaires-en-titre is accredited to the head-of-state: expected the foreign-minister"
        ),
    ];
}
