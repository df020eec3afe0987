using Relations.Dossiers;

namespace Relations.Rules;

sealed class Mis007NonResidentNoSeat : Rule, IChecks<Mission>
{
    public override RuleInfo Info { get; } =
        new("MIS007", "non-resident-no-seat", Severity.Warning, "A mission accredited to other states has no seat.")
        {
            Why =
                "A mission that is accredited to states in which it does not reside resides somewhere. Without the seat it "
                + "cannot be told how long the accreditation can have lasted.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 5; the focus codes of Diplometrics.",
            Needs = "a mission with accreditedTo",
        };

    public void Check(Mission subject, Inspection found)
    {
        if (subject.AccreditedTo.Count > 0 && subject.Seat.IsNone)
        {
            var message = $"{subject.Id} is accredited to {string.Join(", ", subject.AccreditedTo)} and has no seat";
            found.Violated("accreditedTo", message, "name the city in which it resides");
        }
    }

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
            "warning embassy.accreditedTo: embassy is accredited to TKM and has no seat"
        ),
    ];
}
