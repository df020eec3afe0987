using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Set014SharedExternalId : Rule, IChecks<Record>
{
    static readonly RecordIndex<Record, (string Collection, string Scheme, string Id)> Ids = new(
        dossier => dossier.Records,
        KeysOf
    );

    public override RuleInfo Info { get; } =
        new("SET014", "shared-external-id", Severity.Warning, "Two records of a collection have one external id.")
        {
            Why =
                "An identifier of another list stands for one thing. Two people with one identifier are one person entered "
                + "twice, or one of them has the identifier of another. A list entry about two events gives two records, so "
                + "that for events it is reported as info.",
            Basis = "The schemes themselves: an identifier has one bearer.",
            Needs = "ids of two records of one collection",
        };

    internal override bool JudgesDeprecated => false;

    public void Check(Record subject, RuleContext context)
    {
        foreach (var key in KeysOf(subject))
        {
            if (context.Earlier(Ids, key, subject).FirstOrDefault() is { } other)
            {
                var path = "ids." + key.Scheme;
                context.Report(
                    Verdict.Violated,
                    new(subject, path),
                    IsThatOf(key.Scheme, key.Id, other),
                    UniteOrMend(),
                    [new(TheOther(), new(other, path))],
                    most: subject is IRegisterEntry ? Severity.Error : Severity.Info
                );
            }
        }
    }

    static IEnumerable<(string Collection, string Scheme, string Id)> KeysOf(Record record) =>
        record.Ids?.All.Select(id => (record.RecordShape.Collection, id.Scheme, id.Id)) ?? [];

    [Message("{other} also has the {scheme} id {id}")]
    private static partial Message IsThatOf(string scheme, string id, Record other);

    [Message("unite the two records, or give each its own id")]
    private static partial Message UniteOrMend();

    [Message("the other record")]
    private static partial Message TheOther();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Ids of their own, one of another scheme, and one of another collection",
            """
            people:
              - { id: first, names: First, ids: { wikidata: Q1, pocom: q1 } }
              - { id: second, names: Second, ids: { wikidata: Q2 } }
            offices:
              - { id: office, title: Office, of: TUR, ids: { wikidata: Q1 } }
            """
        ),
        new(
            "Two people with one id, and two visits of one entry of a list",
            """
            people:
              - { id: first, names: First, ids: { wikidata: Q1 } }
              - { id: second, names: Second, ids: { wikidata: Q1 } }
            visits:
              - { id: there, visitors: [{ person: first }], to: TUR, ids: { hsg-visits: "12" } }
              - { id: back, visitors: [{ person: first }], to: AZE, ids: { hsg-visits: "12" } }
            """,
            "warning second.ids.wikidata: first also has the wikidata id Q1",
            "info back.ids.hsg-visits: there also has the hsg-visits id 12"
        ),
    ];
}
