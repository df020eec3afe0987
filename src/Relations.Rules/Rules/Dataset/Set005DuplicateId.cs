using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Set005DuplicateId : Rule, IChecks<Dossier>
{
    public override RuleInfo Info { get; } =
        new("SET005", "duplicate-id", Severity.Error, "An id is used twice.")
        {
            Why =
                "A reference to an id that two records have leads to the first of them only, and a citation of it in a report "
                + "cannot be followed.",
            Basis = "The format of dossiers: ids are unique over all collections.",
            Needs = "two records",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        Dictionary<string, Record> first = new(subject.Records.Count, StringComparer.Ordinal);
        foreach (var record in subject.Records)
        {
            if (record.Id.Length > 0 && !first.TryAdd(record.Id, record))
            {
                var collection = first[record.Id].RecordShape.Collection;
                RelatedField related = new(TheFirst(), new(first[record.Id], "id"));
                context.Report(Verdict.Violated, new(record, "id"), IsTaken(record, collection), null, [related]);
            }
        }
    }

    [Message("a record in {collection} already has the id {id}")]
    private static partial Message IsTaken(Record id, string collection);

    [Message("the first")]
    private static partial Message TheFirst();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Different ids, and an entry of the register that is overridden",
            """
            states:
              - { id: TUR, names: Turkey }
            people:
              - { id: somebody, names: Somebody }
              - { id: somebody-else, names: Somebody }
            """
        ),
        new(
            "A person and an office with one id",
            """
            people:
              - { id: president, names: Somebody }
            offices:
              - { id: president, title: President, of: TUR }
            """,
            "error president.id: a record in people already has the id president"
        ),
    ];
}
