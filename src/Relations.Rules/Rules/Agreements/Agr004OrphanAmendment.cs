using Relations.Dossiers;

namespace Relations.Rules;

sealed class Agr004OrphanAmendment : Rule, IChecks<Agreement>
{
    public override RuleInfo Info { get; } =
        new("AGR004", "orphan-amendment", Severity.Error, "An agreement amends one that is not on record.")
        {
            Why = "What an amendment changes can be understood only beside the agreement that it amends.",
            Basis = "Referential integrity.",
            Needs = "an agreement that amends another",
        };

    public void Check(Agreement subject, Inspection found)
    {
        if (subject.Amends.Id is { } id && found.Dossier.Find(subject.Amends) is null)
        {
            var slip = Slips.IdOf(id, ["agreements"], found.Dossier);
            var meant =
                slip ?? Nearest.To(id, found.Dossier.Agreements.Take(MostCandidates).Select(agreement => agreement.Id));
            var help =
                slip is not null ? Slip.Help(id, slip)
                : meant is not null ? $"did you mean {meant}?"
                : "record it, without dates where none are known";
            var fix = Repair.Write(slip, isSafe: true);
            found.Violated("amends", $"{Slip.Shown(id)} is no agreement on record", help, fix: fix);
        }
    }

    const int MostCandidates = 10_000;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "An amendment of an agreement on record",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR] }
              - { id: protocol, title: Protocol, parties: [AZE, TUR], amends: treaty }
            """
        ),
        new(
            "A slip in the id",
            """
            agreements:
              - { id: treaty, title: Treaty, parties: [AZE, TUR] }
              - { id: protocol, title: Protocol, parties: [AZE, TUR], amends: traety }
            """,
            "error protocol.amends: traety is no agreement on record"
        ),
    ];
}
