using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rec001RelationsFirst : Rule, IChecks<DiplomaticRelation>, IOrders<DiplomaticRelation>
{
    static readonly RecordIndex<Recognition, (string?, string?)> ByPair = new(
        dossier => dossier.Recognitions,
        recognition => (recognition.By.Id, recognition.Of.Id)
    );

    public override RuleInfo Info { get; } =
        new("REC001", "relations-first", Severity.Error, "Relations begin before the recognition on record.")
        {
            Why =
                "A state that establishes diplomatic relations with another treats it as a state: opening relations implies "
                + "recognition. Recognition on record for a later day than the relations means that one of the two dates is "
                + "wrong, or that an earlier, implied recognition is missing.",
            Basis =
                "Customary law of recognition: establishing diplomatic relations implies recognition (Lauterpacht, "
                + "Recognition in International Law, 1947, ch. XX; Vienna Convention on Diplomatic Relations 1961, art. 2).",
            Needs = "a recognition by one side of the other, and the relations of the pair, with their dates",
            Verdicts =
                "Violated when the last possible day of the establishment is before the first possible day of the "
                + "recognition; cannot tell when the days overlap or a date is missing; holds otherwise, and on the same day.",
            Exceptions = ["A recognition de jure after relations that were opened on a recognition de facto."],
        };

    public void Check(DiplomaticRelation relation, Inspection found) =>
        found.RequireWorst(Orders(relation, found), at: order => order.Later);

    public IEnumerable<Order> Orders(DiplomaticRelation relation, Inspection found)
    {
        if (relation.Between is not [var a, var b] || a == b)
        {
            yield break;
        }

        var established = new Dated("the establishment of relations", relation, "established", relation.Established);
        foreach (var first in found.Find(ByPair, (a.Id, b.Id)).Concat(found.Find(ByPair, (b.Id, a.Id))))
        {
            var recognition = new Dated($"the recognition of {first.Of} by {first.By}", first, "date", first.Date);
            yield return new(recognition, established);
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Relations established two months after the recognition",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            """
        ),
        new(
            "Relations established ten months before the recognition",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1991-01-14 }
            """,
            "error relations.established: the establishment of relations (1991-01-14) comes before the recognition of AZE by TUR (1991-11-09)"
        ),
        new(
            "Only the year of the establishment is known, and it is that of the recognition",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1991 }
            """,
            "maybe relations.established: cannot tell whether the establishment of relations (1991) comes before the recognition of AZE by TUR (1991-11-09)"
        ),
    ];
}
