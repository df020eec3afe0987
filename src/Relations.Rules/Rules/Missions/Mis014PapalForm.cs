using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis014PapalForm : Rule, IChecks<Mission>, IChecks<Appointment>
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

    public void Check(Mission subject, RuleContext context)
    {
        var isPapal = subject.Sending.Id == HolySee;
        if (!isPapal && subject is { Kind: MissionKind.Nunciature, Sending.IsNone: false })
        {
            context.Violated("sending", SendsNunciature(subject.Sending, subject, HolySeeValue));
        }
        else if (isPapal && subject.Kind is MissionKind.Embassy or MissionKind.HighCommission)
        {
            context.Violated("kind", SendsOther(HolySeeValue, MissionKinds.Named(subject)));
        }
    }

    public void Check(Appointment subject, RuleContext context)
    {
        if (
            subject.Class == HeadClass.Nuncio
            && context.Dossier.Find(subject.Mission) is { Sending.Id: { } sender } mission
            && sender != HolySee
        )
        {
            var message = SendsNuncio(mission.Sending, mission, HolySeeValue);
            context.Violated("class", message, null, [new(TheSender(), new(mission, "sending"))]);
        }
    }

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
