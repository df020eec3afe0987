using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Agr004OrphanAmendment : ReferenceRule<Agreement>
{
    public override RuleInfo Info { get; } =
        new("AGR004", "orphan-amendment", Severity.Error, "An agreement amends one that is not on record.")
        {
            Why = "What an amendment changes can be understood only beside the agreement that it amends.",
            Basis = "Referential integrity.",
            Needs = "an agreement that amends another",
        };

    private protected override IEnumerable<(string Path, string Id)> References(Agreement subject) =>
        subject.Amends.Id is { } id ? [("amends", id)] : [];

    private protected override IReadOnlyList<string> Targets { get; } = ["agreements"];

    private protected override Message Missing(string id) => NotOnRecord(id);

    private protected override Message Otherwise => RecordIt();

    [Message("no agreement on record has the id {id}")]
    private static partial Message NotOnRecord(string id);

    [Message("record it, without dates where none are known")]
    private static partial Message RecordIt();

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
            "error protocol.amends: no agreement on record has the id traety"
        ),
    ];
}
