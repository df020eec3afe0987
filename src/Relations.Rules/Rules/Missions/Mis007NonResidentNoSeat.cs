using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis007NonResidentNoSeat : RecordRule<Mission>
{
    public override RuleInfo Info { get; } =
        new("MIS007", "non-resident-no-seat", Severity.Info, "A mission accredited to other states has no seat.")
        {
            Why =
                "A mission that is accredited to states in which it does not reside resides somewhere. Without the seat it "
                + "is unclear how long the accreditation can have lasted. It is reported as info: what the source does not "
                + "name is not a contradiction.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 5; the focus codes of Diplometrics.",
            Needs = "a mission with accreditedTo",
        };

    public override void Define(RecordValidator<Mission> validator) =>
        validator
            .RuleFor(mission => mission.Seat)
            .OnRecord()
            .When(mission => mission.AccreditedTo.Count > 0)
            .WithFinding(mission => NoSeat(mission, States(mission)), NameCity, at: "accreditedTo");

    static ArgumentValue States(Mission mission) =>
        ArgumentValue.List(mission.AccreditedTo.Select(state => ArgumentValue.Of(state)));

    [Message("{mission} is accredited to {states} and has no seat")]
    private static partial Message NoSeat(Mission mission, ArgumentValue states);

    [Message("name the city in which it resides")]
    private static partial Message NameCity();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A mission with its seat",
            """
            places:
              - { id: baku, names: Baku, state: AZE }
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, seat: baku, accreditedTo: [TKM] }
            """
        ),
        new(
            "One without",
            """
            missions:
              - { id: embassy, sending: TUR, receiving: AZE, kind: embassy, accreditedTo: [TKM] }
            """,
            "info embassy.accreditedTo: embassy is accredited to TKM and has no seat"
        ),
    ];
}
