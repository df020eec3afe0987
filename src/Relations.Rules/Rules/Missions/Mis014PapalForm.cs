using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis014PapalForm : Rule, IDefines<Mission>, IDefines<Appointment>
{
    const string HolySee = "VAT";
    static readonly StateValue HolySeeValue = new(HolySee);

    public override RuleInfo Info { get; } =
        new(
            "MIS014",
            "papal-form",
            Severity.Warning,
            "A nunciature or nuncio is not sent by the Holy See, or the Holy See sends an embassy."
        )
        {
            Why =
                "Nuncios are the ambassadors of the Holy See, and their missions nunciatures; nobody else sends them, and the "
                + "Holy See sends no embassies. Sender and kind do not go together.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 14(1).",
            Needs =
                "the sender of a nunciature, embassy or high commission, or of the mission of a nuncio; an apostolic delegation "
                + "is not a diplomatic mission and has no kind here",
        };

    public void Define(RecordValidator<Mission> validator)
    {
        validator
            .RuleFor(mission => mission.Sending)
            .Must(sending => sending.Id is null or HolySee)
            .When(mission => mission.Kind == MissionKind.Nunciature)
            .WithFinding(mission => SendsNunciature(mission.Sending, mission, HolySeeValue));
        validator
            .RuleFor(mission => mission.Kind)
            .Must(kind => kind is not (MissionKind.Embassy or MissionKind.HighCommission))
            .When(mission => mission.Sending.Id == HolySee)
            .WithFinding(mission => SendsOther(HolySeeValue, MissionKinds.Named(mission)));
    }

    public void Define(RecordValidator<Appointment> validator) =>
        validator
            .RuleFor(appointment => appointment.Class)
            .NotContradictedBy(MissionOfOther)
            .WithFinding(
                (_, mission) =>
                    new(SendsNuncio(mission.Sending, mission, HolySeeValue))
                    {
                        Related = [new(TheSender(), new(mission, "sending"))],
                    }
            )
            .When(appointment => appointment.Class == HeadClass.Nuncio);

    static Mission? MissionOfOther(Appointment appointment, RuleContext context) =>
        context.Dossier.Find(appointment.Mission) is { Sending.Id: not (null or HolySee) } mission ? mission : null;

    [Message("{sender} sends the nunciature {mission}: expected {expected}")]
    private static partial Message SendsNunciature(Ref<State> sender, Mission mission, StateValue expected);

    [Message("{sender} sends {mission}: expected a nunciature")]
    private static partial Message SendsOther(StateValue sender, Message mission);

    [Message("{sender} sends the nuncio to {mission}: expected {expected}")]
    private static partial Message SendsNuncio(Ref<State> sender, Mission mission, StateValue expected);

    [Message("the sender")]
    private static partial Message TheSender();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A nunciature and its nuncio",
            """
            missions:
              - { id: nunciature, sending: VAT, receiving: AZE, kind: nunciature }
              - { id: embassy, sending: AZE, receiving: VAT, kind: embassy }
            appointments:
              - { id: nuncio, person: somebody, mission: nunciature, class: nuncio }
            """
        ),
        new(
            "Sides exchanged, and kinds",
            """
            missions:
              - { id: nunciature, sending: AZE, receiving: VAT, kind: nunciature }
              - { id: embassy, sending: VAT, receiving: AZE, kind: embassy }
              - { id: other, sending: TUR, receiving: AZE, kind: embassy }
            appointments:
              - { id: nuncio, person: somebody, mission: other, class: nuncio }
            """,
            "warning nunciature.sending: AZE sends the nunciature nunciature: expected VAT",
            "warning embassy.kind: VAT sends the embassy embassy: expected a nunciature",
            "warning nuncio.class: TUR sends the nuncio to other: expected VAT"
        ),
    ];
}
